/** Standard output that shows what is longer than the screen through a pager. */
import type { Host } from "../host.ts";
import type { Pager } from "./open-pager.ts";
import type { Output } from "./output.ts";

/** An output that must be closed, so that the reader can come to the end. */
export interface PagedOutput extends Output {
  close(): Promise<void>;
}

/** Characters that are kept for the case that the pager fails; one that fails does so at the beginning. */
const KEPT = 1 << 22;

/** `command` may be empty: then nothing is paged. */
export function pagedOutput({ stdout, openPager, env }: Host, command: string): PagedOutput {
  /** What is not shown yet, or must be shown once more if the pager fails. */
  let kept: string[] = [];
  let length = 0;
  let lines = 0;
  let pager: Pager | undefined;
  let paging = command !== "" && openPager !== undefined;

  /** Without the pager after all. */
  const showKept = (): Promise<boolean> => {
    const text = kept.join("");
    kept = [];
    paging = false;
    pager = undefined;
    return text === "" ? Promise.resolve(true) : stdout.write(text);
  };
  const keep = (chunk: string): void => {
    length += chunk.length;
    if (pager !== undefined && length > KEPT) kept = [];
    else kept.push(chunk);
  };
  return {
    ...stdout,
    async write(chunk) {
      if (!paging || openPager === undefined) return stdout.write(chunk);
      keep(chunk);
      lines += countLines(chunk, stdout.columns ?? Number.POSITIVE_INFINITY);
      if (pager === undefined && lines < (stdout.rows ?? 0)) return true;
      const isOpen = await (pager === undefined
        ? openPager(command, env).then((opened) => {
            pager = opened;
            return opened.write(kept.join(""));
          })
        : pager.write(chunk));
      return isOpen || ((await pager?.close()) === "failed" && (await showKept()));
    },
    async close() {
      const end = await pager?.close();
      if (end !== "left") await showKept();
    },
  };
}

/** Lines that a text takes on a screen, long ones counted for each row; colours count as text, which does no harm. */
function countLines(text: string, columns: number): number {
  return text
    .split("\n")
    .slice(1)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / columns)), 0);
}

/** The reader's pager, as for git: the tool's own variable first; empty, or `cat`, for none. */
export function pagerCommand(env: Host["env"]): string {
  const command = (env["NEWSCTL_PAGER"] ?? env["PAGER"] ?? "less -FRX").trim();
  return command === "cat" ? "" : command;
}
