/** Bytes of one file, of a size that fits in memory, and of nothing but files. */
import { constants, type FileHandle, open } from "node:fs/promises";
import { InputError } from "../errors.ts";
import { nameInMessage } from "./name-in-message.ts";
import { inputErrorFor } from "./system-error.ts";

/** The largest article that is read, in bytes: a hundred novels. */
export const MAX_BYTES: number = 128 * 1024 * 1024;

const CHUNK = 64 * 1024;
// What a shell puts in the place of <(command): a pipe, but one that somebody writes to.
const SHELL_PIPE = /^\/(?:dev|proc\/self)\/fd\/\d+$/;

/** The bytes of the file at `path`; `name` is what the user typed, for messages. Throws `InputError`. */
export async function readBytes(path: string, name: string, maxBytes: number = MAX_BYTES): Promise<Uint8Array> {
  const isShellPipe = SHELL_PIPE.test(path);
  let file: FileHandle | undefined;
  try {
    // A named pipe that nobody writes to would block for ever without O_NONBLOCK.
    file = await open(path, constants.O_RDONLY | (isShellPipe ? 0 : (constants.O_NONBLOCK ?? 0)));
    const stat = await file.stat();
    if (!stat.isFile() && !(isShellPipe && stat.isFIFO())) throw notAFile(name, stat);
    if (stat.size > maxBytes) throw tooLarge(name, maxBytes);
    return await readAll(file, name, stat.size, maxBytes);
  } catch (error) {
    throw error instanceof InputError ? error : inputErrorFor(name, error);
  } finally {
    await file?.close();
  }
}

/** Reads to the end, whatever the size is said to be: files under /proc say 0, and others grow or shrink meanwhile. */
async function readAll(file: FileHandle, name: string, size: number, maxBytes: number): Promise<Uint8Array> {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(CHUNK, length))]);
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
    if (length > maxBytes) throw tooLarge(name, maxBytes);
  }
}

/** The error for input that is too large to read at once. */
export function tooLarge(name: string, maxBytes: number): InputError {
  const limit = `${Math.floor(maxBytes / (1024 * 1024))} MB`;
  return new InputError(`cannot read ${nameInMessage(name)}: it is larger than ${limit}`, {
    hint: "split it into one file per article",
  });
}

interface FileKind {
  isDirectory(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
  isCharacterDevice(): boolean;
  isBlockDevice(): boolean;
}

function notAFile(name: string, stat: FileKind): InputError {
  const kind = stat.isDirectory()
    ? "a folder"
    : stat.isFIFO()
      ? "a named pipe"
      : stat.isSocket()
        ? "a socket"
        : "a device";
  return new InputError(`cannot read ${nameInMessage(name)}: it is ${kind}, not a file`, {
    hint: stat.isFIFO() ? "redirect it to standard input and give -" : "give a file",
  });
}
