/** What the file system says when it refuses, in the user's words. */
import { InputError } from "../errors.ts";
import { nameInMessage } from "./name-in-message.ts";

const REASONS: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  ENOENT: ["there is no such file", "check the name"],
  EACCES: ["permission denied", "change the permissions of the file, or read it as another user"],
  EPERM: ["permission denied", "change the permissions of the file, or read it as another user"],
  ELOOP: ["its symbolic links go round in a circle", "give the file that the link was meant for"],
  ENOTDIR: ["a part of the path is a file, not a folder", "check the path"],
  ENAMETOOLONG: ["the name is too long", "check the path"],
  EMFILE: ["too many files are open", "give fewer files at once"],
  EISDIR: ["it is a folder", "give a file"],
  EIO: ["the device failed", "check the disk or the terminal"],
  EBADF: ["it is not open for reading", "redirect a file to it"],
  ENXIO: ["it is no regular file", "give a file, or - for standard input"],
};

/** The code of a Node system error, or undefined for any other value. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** `error` as an `InputError` that names the file. */
export function inputErrorFor(name: string, error: unknown): InputError {
  const code = systemCode(error) ?? "";
  const [reason, hint] = REASONS[code] ?? [error instanceof Error ? error.message : String(error), undefined];
  return new InputError(`cannot read ${nameInMessage(name)}: ${reason}`, {
    cause: error,
    ...(hint !== undefined && { hint }),
  });
}
