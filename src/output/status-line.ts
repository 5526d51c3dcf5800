/** The line at the bottom of a terminal that says how far a run is, and gives way to whatever else is written. */
import stringWidth from "fast-string-width";
import type { Host } from "../host.ts";
import type { Output } from "./output.ts";

export interface StatusLine {
  /** Writes `text`, safe and on one line, in place of what stood there; what does not fit is left out. */
  show(text: string): Promise<void>;
  /** Takes the line away. */
  clear(): Promise<void>;
}

/** Back to the start of the line, and everything after it gone. */
const ERASE = "\r\u001b[K";

export interface StatusLineHost {
  /** `host` with outputs before which the line is taken away. */
  readonly host: Host;
  readonly line: StatusLine;
}

/** A status line on the standard error of `host`. */
export function withStatusLine(host: Host): StatusLineHost {
  let shown = false;
  const clear = async (): Promise<void> => {
    if (!shown) return;
    shown = false;
    await host.stderr.write(ERASE);
  };
  const giveWay = (output: Output): Output => ({
    ...output,
    async write(chunk) {
      await clear();
      return await output.write(chunk);
    },
  });
  return {
    host: { ...host, stdout: host.stdout.isTTY ? giveWay(host.stdout) : host.stdout, stderr: giveWay(host.stderr) },
    line: {
      clear,
      async show(text) {
        // The last column stays empty: some terminals would begin a new line after it.
        const fitting = cut(text, (host.stderr.columns ?? 80) - 1);
        shown = true;
        await host.stderr.write(`${ERASE}${fitting}`);
      },
    },
  };
}

/** As much of `text` as fits into `cells`. */
function cut(text: string, cells: number): string {
  if (stringWidth(text) <= cells) return text;
  let fitting = "";
  let width = 0;
  for (const char of text) {
    width += stringWidth(char);
    if (width > cells - 1) return `${fitting}…`;
    fitting += char;
  }
  return fitting;
}
