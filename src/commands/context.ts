/** What `main` hands down to every command. */
import type { NewsctlError } from "../errors.ts";
import type { Host } from "../host.ts";

export interface Context {
  readonly host: Host;
  /** Tells the person at the keyboard something, on standard error. */
  readonly tell: (kind: "warning" | "note", message: string) => Promise<void>;
  /** Reports an error that does not end the run; the first one's code becomes the exit status. */
  readonly fail: (error: NewsctlError) => Promise<void>;
}
