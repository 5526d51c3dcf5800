import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { InputError } from "../../errors.ts";

/**
 * The bytes of an answer, decompressed. Counts them as they come and stops at `maxBytes`, so that neither an endless page
 * nor a small file that unpacks to a huge one fills the memory. Rejects with `InputError` for those, and for an answer
 * that is cut off or in an encoding it cannot read.
 */
export async function readAnswer(answer: IncomingMessage, url: string, maxBytes: number): Promise<Uint8Array> {
  const tooLong = (): InputError =>
    new InputError(`cannot read "${url}": it is longer than ${Math.round(maxBytes / 1e6)} MB`, {
      hint: "save the page to a file and give that",
    });
  if (Number(answer.headers["content-length"] ?? 0) > maxBytes) {
    answer.destroy();
    throw tooLong();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decompress(answer, url)) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > maxBytes) {
      answer.destroy();
      throw tooLong();
    }
    chunks.push(chunk);
  }
  if (!answer.complete) throw new InputError(`cannot read "${url}": the server broke off in the middle`);
  return Buffer.concat(chunks);
}

async function* decompress(answer: IncomingMessage, url: string): AsyncGenerator<unknown, void, void> {
  const encodings = (answer.headers["content-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== "" && encoding !== "identity");
  if (encodings.length > 3) throw new InputError(`cannot read "${url}": it is packed ${encodings.length} times`);
  let stream: Readable = answer;
  for (const encoding of encodings.reverse()) {
    const unpacker = unpackerFor(encoding);
    if (unpacker === undefined) {
      answer.destroy();
      throw new InputError(`cannot read "${url}": it is packed as "${encoding}"`);
    }
    const source = stream;
    source.on("error", (error) => unpacker.destroy(error));
    stream = source.pipe(unpacker);
  }
  yield* stream;
}

function unpackerFor(encoding: string): ReturnType<typeof createGunzip | typeof createBrotliDecompress> | undefined {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "deflate") return createInflate();
  if (encoding === "br") return createBrotliDecompress();
  return undefined;
}
