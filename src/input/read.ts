/** Bytes of files, as they come or all at once, of a size that fits in memory, and of nothing but files. */
import { closeSync, constants, fstatSync, openSync, read, readSync } from "node:fs";
import { promisify } from "node:util";
import { InputError } from "../errors.ts";
import { nameInMessage } from "./name-in-message.ts";
import { inputErrorFor } from "./system-error.ts";

/** The most that is read of one article, in bytes: a hundred novels. */
export const MAX_BYTES: number = 128 * 1024 * 1024;

const CHUNK = 256 * 1024;
// What a shell puts in the place of <(command): a pipe, but one that somebody writes to.
const SHELL_PIPE = /^\/(?:dev|proc\/self)\/fd\/\d+$/;

/**
 * The bytes of the file at `path` in pieces; `name` is what the user typed, for messages. `tell` hears before each piece
 * which share of the file has been taken, 0 to 1. Throws `InputError`.
 */
export async function* fileChunks(
  path: string,
  name: string,
  tell?: (share: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  const isShellPipe = SHELL_PIPE.test(path);
  let file: number | undefined;
  try {
    // A named pipe that nobody writes to would block for ever without O_NONBLOCK. Disks are waited
    // for: a way round by threads would take longer than reading an article. Pipes are not.
    file = openSync(path, constants.O_RDONLY | (isShellPipe ? 0 : (constants.O_NONBLOCK ?? 0)));
    const stat = fstatSync(file);
    if (!stat.isFile() && !(isShellPipe && stat.isFIFO())) throw notAFile(name, stat);
    // Read to the end, whatever the size is said to be: files under /proc say 0, and others grow or shrink meanwhile.
    let taken = 0;
    for (;;) {
      if (taken > 0) tell?.(Math.min(1, taken / Math.max(stat.size, taken)));
      const buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(4096, stat.size + 1)));
      const bytesRead = isShellPipe
        ? (await promisify(read)(file, buffer, 0, buffer.length, null)).bytesRead
        : readSync(file, buffer, 0, buffer.length, null);
      if (bytesRead === 0) return;
      taken += bytesRead;
      yield buffer.subarray(0, bytesRead);
      // A short read of a whole file is its end, so that most files are read at one go.
      if (bytesRead < buffer.length && stat.isFile() && bytesRead === stat.size) return;
    }
  } catch (error) {
    throw error instanceof InputError ? error : inputErrorFor(name, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** All of `chunks` in one piece. Throws `InputError` when they are more than `maxBytes`. */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number = MAX_BYTES,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(name, maxBytes);
    parts.push(chunk);
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

/** The error for input that is too large to read at once. */
function tooLarge(name: string, maxBytes: number): InputError {
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
