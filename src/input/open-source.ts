/** What a reference holds: its bytes as they come, unpacked, with a look at how they begin. */
import { resolve } from "node:path";
import type { Diagnostic } from "../document/article.ts";
import { InputError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { InputOptions } from "./input-options.ts";
import type { Source } from "./is-html.ts";
import type { Location } from "./locate.ts";
import { lyingMark } from "./lying-mark.ts";
import { nameInMessage, STANDARD_INPUT } from "./name-in-message.ts";
import { fileChunks } from "./read.ts";
import { inputErrorFor, systemCode } from "./system-error.ts";

/** How much of a file is looked at to tell its format, in bytes. */
const HEAD = 64 * 1024;

/** A source whose bytes are yet to come. */
export interface OpenSource extends Omit<Source, "bytes"> {
  /** How it begins. */
  readonly head: Uint8Array;
  /** Whether the head is all there is. */
  readonly isAll: boolean;
  /** All of it from the start, once. */
  readonly chunks: AsyncGenerator<Uint8Array, void, void>;
}

/** Opens a place found by `locate`; what is gzipped is unpacked. Throws `InputError`. */
export async function openSource(
  location: Exclude<Location, { readonly kind: "failed" }>,
  { links, watch }: InputOptions,
  host: Host,
): Promise<OpenSource> {
  if (location.kind === "link") {
    const { fetchArticle } = await import("./fetch/fetch-article.ts");
    const { bytes, ...rest } = await fetchArticle(location.path, links ?? {}, host);
    const { warnings, ...looked } = await look(one(bytes), location.path);
    return { ...rest, ...looked, warnings: [...rest.warnings, ...warnings] };
  }
  if (location.kind === "stdin") return await look(stdinChunks(host), STANDARD_INPUT);
  const tell = watch && ((share: number): void => watch.share(share));
  return await look(fileChunks(resolve(host.cwd, location.path), location.path, tell), location.path);
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  yield bytes;
}

async function* stdinChunks(host: Host): AsyncGenerator<Uint8Array, void, void> {
  try {
    if (host.stdin.chunks === undefined) yield await host.stdin.read();
    else yield* host.stdin.chunks();
  } catch (error) {
    // A folder, a terminal that is gone, a file that is only open for writing.
    throw systemCode(error) === undefined ? error : inputErrorFor(STANDARD_INPUT, error);
  }
}

async function look(
  chunks: AsyncGenerator<Uint8Array, void, void>,
  name: string,
): Promise<Pick<OpenSource, "head" | "isAll" | "chunks"> & { readonly warnings: readonly Diagnostic[] }> {
  const packed = await peek(chunks, 2);
  const isGzip = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
  const opened = await peek(isGzip ? unpack(packed.chunks, name) : packed.chunks, HEAD);
  const lie = lyingMark(opened.head);
  if (lie === undefined) return { ...opened, warnings: [] };
  const { head, isAll, chunks: marked } = opened;
  return {
    head: head.subarray(lie.length),
    isAll,
    chunks: behind(marked, lie.length),
    warnings: [{ message: lie.message }],
  };
}

/** Everything behind the first `length` bytes, which the first piece holds. */
async function* behind(
  chunks: AsyncGenerator<Uint8Array, void, void>,
  length: number,
): AsyncGenerator<Uint8Array, void, void> {
  try {
    const first = await chunks.next();
    if (!first.done) yield first.value.subarray(length);
    yield* chunks;
  } finally {
    await chunks.return();
  }
}

/** The first `size` bytes or all there are, and everything again from the start. */
async function peek(
  chunks: AsyncGenerator<Uint8Array, void, void>,
  size: number,
): Promise<{
  readonly head: Uint8Array;
  readonly isAll: boolean;
  readonly chunks: AsyncGenerator<Uint8Array, void, void>;
}> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isAll = false;
  while (length < size && !isAll) {
    const next = await chunks.next();
    if (next.done) isAll = true;
    else {
      parts.push(next.value);
      length += next.value.length;
    }
  }
  const start = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  const again = async function* (): AsyncGenerator<Uint8Array, void, void> {
    try {
      if (start.length > 0) yield start;
      if (!isAll) yield* chunks;
    } finally {
      // Nothing is left open when the reader stops early.
      await chunks.return();
    }
  };
  return { head: start.subarray(0, size), isAll: isAll && start.length <= size, chunks: again() };
}

/** Unpacked gzip. What is cut off or damaged is an error once the good part has been read. */
async function* unpack(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array, void, void> {
  const [{ createGunzip }, { pipeline, Readable }] = await Promise.all([import("node:zlib"), import("node:stream")]);
  const gunzip = createGunzip();
  // The error is thrown to whoever reads the unpacked side; the callback keeps it from being thrown twice.
  pipeline(Readable.from(chunks), gunzip, () => undefined);
  try {
    for await (const chunk of gunzip) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`cannot unpack ${nameInMessage(name)}: the gzip data is cut off or damaged`, {
      cause: error,
      hint: "check that the file came through whole",
    });
  } finally {
    gunzip.destroy();
  }
}
