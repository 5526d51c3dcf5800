/** Output to a file that is there when it is whole: written beside it under another name, then moved. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { nameInMessage } from "../input/name-in-message.ts";
import { descriptorOutput } from "./descriptor-output.ts";
import type { Output } from "./output.ts";
import { outputErrorFor } from "./output-error.ts";
import { draftOf, sweepDrafts } from "./sweep-drafts.ts";

export interface FileOutput extends Output {
  /** Puts the file in its place. Throws `OutputError`. */
  close(): Promise<void>;
  /** Leaves the file as it was, or away. */
  discard(): void;
}

/**
 * Opens `file` for writing; `cwd` is what it is relative to. Throws `OutputError`, and `UsageError` where it is one of `sources`, the
 * files that are read: an article would be lost.
 */
export function fileOutput(file: string, cwd: string, sources: readonly string[] = []): FileOutput {
  const name = nameInMessage(file);
  const path = realpathOr(resolve(cwd, file));
  const known = statOr(path);
  if (known?.isFile() && sources.some((source) => realpathOr(resolve(cwd, source)) === path))
    throw new UsageError(`${name} is to be read and written`, { hint: "give --output another file" });
  // A device or a named pipe has no place that something could be moved to.
  if (known !== undefined && !known.isFile() && !known.isDirectory()) return openDirectly(path, name);
  sweepDrafts(path);
  const draft = draftOf(path, process.pid);
  const fd = attempt(name, () => {
    // "out/": a folder that is not there would become a file of that name.
    if (known?.isDirectory() || file.endsWith("/"))
      throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
    return openSync(draft, "wx", 0o666);
  });
  const { write } = descriptorOutput(fd, name);
  let open = true;
  const discard = (): void => {
    if (!open) return;
    open = false;
    process.off("exit", discard);
    closeSync(fd);
    rmSync(draft, { force: true });
  };
  // Interrupted runs end here as well.
  process.once("exit", discard);
  return {
    isTTY: false,
    columns: undefined,
    async write(chunk) {
      try {
        return await write(chunk);
      } catch (error) {
        discard();
        throw error;
      }
    },
    async close() {
      try {
        attempt(name, () => {
          // What the disk has no room for may show only here.
          fsyncSync(fd);
          if (known !== undefined) chmodSync(draft, known.mode);
          renameSync(draft, path);
        });
        open = false;
        process.off("exit", discard);
        closeSync(fd);
      } catch (error) {
        discard();
        throw error;
      }
    },
    discard,
  };
}

function openDirectly(path: string, name: string): FileOutput {
  const fd = attempt(name, () => openSync(path, "w"));
  return { ...descriptorOutput(fd, name), close: async () => closeSync(fd), discard: () => closeSync(fd) };
}

function attempt<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw outputErrorFor(name, error);
  }
}

/** Where a link leads, so that it stays a link; a file that is not there yet is where it is said to be. */
function realpathOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function statOr(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
