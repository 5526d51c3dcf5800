/** What the system says when output cannot be written, in the user's words. */
import { OutputError } from "../errors.ts";

const REASONS: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  ENOSPC: ["the disk is full", "make room, or write to another disk"],
  EDQUOT: ["the disk quota is used up", "make room, or write to another disk"],
  EFBIG: ["the file would be larger than the system allows", "raise the limit, or write less with --limit"],
  EROFS: ["the disk is read-only", "write to another folder"],
  EACCES: ["permission denied", "write to a folder of your own"],
  EPERM: ["permission denied", "write to a folder of your own"],
  ENOENT: ["there is no such folder", "make the folder first"],
  ENOTDIR: ["a part of the path is a file, not a folder", "check the path"],
  EISDIR: ["it is a folder", "give a file"],
  EIO: ["the device failed", "check the disk or the terminal"],
};

/** `error` as an `OutputError` that names where the output was going. */
export function outputErrorFor(name: string, error: unknown): OutputError {
  const { code = "" } = error as NodeJS.ErrnoException;
  const [reason, hint] = REASONS[code] ?? [error instanceof Error ? error.message : String(error), undefined];
  return new OutputError(`cannot write ${name}: ${reason}`, { cause: error, ...(hint !== undefined && { hint }) });
}
