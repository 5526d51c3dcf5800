/** Bytes that come in pieces become lines of text, in constant memory. */
import type { Diagnostic } from "../document/article.ts";
import { ParseError } from "../errors.ts";
import { decode } from "./decode.ts";
import { nameInMessage } from "./name-in-message.ts";
import type { OpenSource } from "./open-source.ts";

/** A line of a file. */
export interface NumberedLine {
  /** 1 for the first. */
  readonly number: number;
  /** Without its end; undefined for a line that is longer than a line may be. */
  readonly text: string | undefined;
}

/** The longest line that is read, in UTF-16 code units. */
const MAX_LINE = 64 * 1024 * 1024;

/** A text that comes in pieces. */
export interface DecodedStream {
  /** Without the byte order mark. */
  readonly pieces: AsyncGenerator<string, void, void>;
  /** What had to be guessed; what is lost of UTF-8 shows in the pieces. */
  readonly warnings: readonly Diagnostic[];
}

/** The text of a source, its encoding told from the head. Throws `ParseError`. */
export async function decodeStream(source: OpenSource, name: string): Promise<DecodedStream> {
  const { encoding, warnings } = await decode(withoutCutCharacter(source.head), name);
  if (encoding.startsWith("utf-32")) {
    throw new ParseError(`cannot read ${nameInMessage(name)}: it is ${encoding.toUpperCase()}`, {
      hint: "convert it to UTF-8 first",
    });
  }
  return { pieces: decodePieces(source, encoding), warnings: encoding === "utf-8" ? [] : warnings };
}

async function* decodePieces(source: OpenSource, encoding: string): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source.chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

/** The head may end within a character of UTF-8, which would make it look like another encoding. */
function withoutCutCharacter(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > head.length - 4 && end > 0 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return (head[end - 1] ?? 0) >= 0xc0 ? head.subarray(0, end - 1) : head;
}

/** The lines of a text that comes in pieces. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<NumberedLine, void, void> {
  let open: string[] = [];
  let length = 0;
  let number = 1;
  const take = (end: string): NumberedLine => {
    const text = length + end.length > MAX_LINE ? undefined : (open.join("") + end).replace(/\r$/, "");
    open = [];
    length = 0;
    return { number: number++, text };
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", start)) {
      yield take(piece.slice(start, end));
      start = end + 1;
    }
    length += piece.length - start;
    // Of a line that is too long nothing is kept.
    if (length > MAX_LINE) open = [];
    else open.push(piece.slice(start));
  }
  if (length > 0) yield take("");
}
