/** Text to a pipe or a file by its descriptor: whole chunks at once, without the streams that a terminal needs. */
import { writeSync } from "node:fs";
import type { Output } from "./output.ts";
import { outputErrorFor } from "./output-error.ts";

/** Milliseconds between two looks at a pipe that is full and does not block. */
const PAUSE = 5;

/** An output over the open descriptor `fd`. `write` throws `OutputError` where the system refuses, a full disk for one. */
export function descriptorOutput(fd: number, name: string): Output {
  let open = true;
  return {
    isTTY: false,
    columns: undefined,
    async write(chunk) {
      let bytes = Buffer.from(chunk);
      while (open && bytes.length > 0) {
        const written = writeSome(fd, bytes, name);
        if (written === undefined) open = false;
        else if (written === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
        else bytes = bytes.subarray(written);
      }
      return open;
    },
  };
}

/** Bytes written; 0 when the pipe is full, undefined when nobody reads it any more. */
function writeSome(fd: number, bytes: Uint8Array, name: string): number | undefined {
  try {
    return writeSync(fd, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EAGAIN") return 0;
    // A reader that has read enough (`| head`) is no error.
    if (code === "EPIPE") return undefined;
    throw outputErrorFor(name, error);
  }
}
