/** Bytes become text: byte order marks, UTF-8, UTF-16, and a guess for the older encodings. */
import type { Diagnostic } from "../document/article.ts";
import { ParseError } from "../errors.ts";
import { binaryKind, countControls } from "./binary.ts";
import { nameInMessage } from "./name-in-message.ts";

/** A decoded file. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** Label of the WHATWG Encoding Standard: "utf-8", "windows-1252". */
  readonly encoding: string;
  readonly warnings: readonly Diagnostic[];
}

/** How much is looked at when an encoding is guessed, in bytes. */
const SAMPLE = 64 * 1024;

/** Byte order marks. The order matters: UTF-32 starts like UTF-16. */
export const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The text of `bytes`. `name` is for messages. Throws `ParseError` where they are no text. */
export async function decode(bytes: Uint8Array, name: string): Promise<Decoded> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeMarked(bytes.subarray(marked[1].length), marked[0]);

  const kind = binaryKind(bytes);
  if (kind !== undefined) throw notText(name, kind);
  const wide = guessWide(bytes.subarray(0, SAMPLE));
  if (wide !== undefined) {
    return { text: decodeAs(wide, bytes), encoding: wide, warnings: [guessed(wide, "it has no byte order mark")] };
  }

  const text = decodeStrictly(bytes);
  const { nulls, controls } = countControls(bytes.subarray(0, SAMPLE));
  const share = (nulls + controls) / Math.max(1, Math.min(bytes.length, SAMPLE));
  if (text === undefined ? nulls > 0 || share > 0.02 : share > 0.1) throw notText(name, "a binary file");
  if (text !== undefined) {
    const warnings = nulls + controls > 0 ? [{ message: "it holds control characters" }] : [];
    return { text, encoding: "utf-8", warnings };
  }
  return damagedUtf8(bytes) ?? (await decodeLegacy(bytes));
}

function decodeMarked(bytes: Uint8Array, encoding: string): Decoded {
  const text = encoding.startsWith("utf-32") ? decodeUtf32(bytes, encoding === "utf-32le") : decodeAs(encoding, bytes);
  const broken = text.includes("\ufffd");
  const warnings = broken
    ? [{ message: `some of its bytes are no ${encoding.toUpperCase()}: they are shown as \ufffd` }]
    : [];
  return { text, encoding, warnings };
}

/** The text of valid UTF-8, or undefined. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return encoding === "windows-1252"
    ? decodeWindows1252(bytes)
    : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** UTF-16 without a mark: in Western text every other byte is zero. */
export function guessWide(sample: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (sample.length >= 4 && odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (sample.length >= 4 && even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return undefined;
}

/** UTF-8 with a few bad bytes, as cut or joined files have, told from older encodings by its many good sequences. */
function damagedUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = (text.match(/[^\0-\x7f]/g)?.length ?? 0) - bad;
  if (good < bad * 4) return undefined;
  const message = `${bad} of its bytes are no UTF-8: they are shown as \ufffd`;
  return { text, encoding: "utf-8", warnings: [{ message }] };
}

/** An older encoding, guessed by chardet from the bytes around the first that is no ASCII. Loaded only for such files. */
async function decodeLegacy(bytes: Uint8Array): Promise<Decoded> {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - 1024);
  const { detectCharset } = await import("./detect-charset.ts");
  const best = detectCharset(bytes.subarray(from, from + SAMPLE)).find(({ name }) => !name.startsWith("UTF"));
  const encoding = best === undefined || best.confidence < 20 ? "windows-1252" : standardLabel(best.name);
  return { text: decodeAs(encoding, bytes), encoding, warnings: [guessed(encoding, "it is no UTF-8")] };
}

/** The Encoding Standard reads ISO 8859-1 and its kin as the Windows code pages that extend them. */
function standardLabel(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return "windows-1252";
    throw error;
  }
}

// Bytes 0x80 to 0x9F of windows-1252. Our own table, because some releases of Node 22 and 23 decode them as Latin-1.
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
    const code = view.getUint32(offset, littleEndian);
    parts.push(code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "\ufffd");
  }
  return parts.join("");
}

function guessed(encoding: string, why: string): Diagnostic {
  return { message: `its encoding is a guess: read as ${encoding}, since ${why}` };
}

function notText(name: string, kind: string): ParseError {
  return new ParseError(`cannot read ${nameInMessage(name)}: it is ${kind}`, { hint: "convert it to text first" });
}
