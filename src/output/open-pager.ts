/** A pager as a stream: a program of the user's that shows what is written to it, on this terminal. */
import { type ChildProcess, spawn } from "node:child_process";
import type { Writable } from "node:stream";

/** How a pager ended: the reader left it, or it could not be started, or did not do its work. */
export type PagerEnd = "left" | "failed";

export interface Pager {
  /** False once nobody reads any more. */
  write(chunk: string): Promise<boolean>;
  /** Nothing more to show; resolves when the reader has left. */
  close(): Promise<PagerEnd>;
}

/** Words that need no shell. */
const SIMPLE = /^[\w./+=:-]+(?: +[\w./+=:-]+)*$/;

/**
 * Starts `command`, by a shell where it is more than words. Interrupts are the pager's as long as it runs: Ctrl-C stops a
 * search in less, and must not leave it without us.
 */
export function openPager(command: string, env: Readonly<Record<string, string | undefined>>): Pager {
  const [file = "", ...args] = command.trim().split(/ +/);
  const simple = SIMPLE.test(command.trim());
  const child = spawn(simple ? file : command, simple ? args : [], {
    stdio: ["pipe", "inherit", "inherit"],
    shell: !simple,
    // As git has it: whatever flags the reader has set for less, else short texts at once, colours, and the text stays.
    env: { ...env, LESS: env["LESS"] ?? "FRX", LV: env["LV"] ?? "-c" },
  });
  const ignore = (): void => undefined;
  process.on("SIGINT", ignore);
  const ended = endOf(child).finally(() => process.off("SIGINT", ignore));
  let open = true;
  child.stdin?.on("error", () => {
    open = false;
  });
  ended.then(() => {
    open = false;
  }, ignore);
  return {
    async write(chunk) {
      if (open && child.stdin?.write(chunk) === false) await drained(child.stdin, ended);
      return open;
    },
    close() {
      child.stdin?.end();
      return ended;
    },
  };
}

/** Resolves when the stream takes more, or never will. */
function drained(stream: Writable, ended: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    stream.once("drain", resolve);
    stream.once("close", resolve);
    ended.then(() => resolve(), resolve);
  });
}

function endOf(child: ChildProcess): Promise<PagerEnd> {
  return new Promise((resolve) => {
    child.on("error", () => resolve("failed"));
    child.on("close", (code) => resolve(code === null || code === 0 ? "left" : "failed"));
  });
}
