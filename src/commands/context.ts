/** What `main` hands down to every command. */
import type { NewsctlError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { StatusLine } from "../output/status-line.ts";
import type { Mode } from "./prepare.ts";

export interface Context {
  readonly host: Host;
  /** The line that says how far a run is; absent where there is no terminal for it. */
  readonly line?: StatusLine;
  /** How much the run says; settled before a command's action runs. */
  readonly mode: Mode;
  /** Tells the person at the keyboard something, on standard error, unless asked to be quiet. */
  readonly tell: (kind: "warning" | "note", message: string) => Promise<void>;
  /** Reports an error that does not end the run; the first one's code becomes the exit status. */
  readonly fail: (error: NewsctlError) => Promise<void>;
}
