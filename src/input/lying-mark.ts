/** Byte order marks that do not say the truth, as programs leave them that convert a file and keep its first bytes. */
import { guessWide, MARKS } from "./decode.ts";

/** A mark whose file is in another encoding. */
export interface LyingMark {
  /** In bytes. */
  readonly length: number;
  /** What is wrong, for a warning. */
  readonly message: string;
}

/** Fewer bytes than this tell nothing. */
const LEAST = 8;

/** The mark that `head`, the start of a file, opens with, when what stands behind it is not what the mark says. */
export function lyingMark(head: Uint8Array): LyingMark | undefined {
  const first = head[0];
  // Hardly a file has a mark.
  if (first !== 0xff && first !== 0xfe && first !== 0xef && first !== 0) return undefined;
  const [encoding, mark] = MARKS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte)) ?? [];
  if (encoding === undefined || mark === undefined) return undefined;
  const rest = head.subarray(mark.length);
  const lies = encoding === "utf-8" ? guessWide(rest) !== undefined : rest.length >= LEAST && isBytewise(rest);
  if (!lies) return undefined;
  return { length: mark.length, message: `its byte order mark says ${encoding.toUpperCase()}, which it is not` };
}

/**
 * Whether bytes that are said to come in twos or fours come one by one: no zeros among them, and either they are good UTF-8,
 * which text of two bytes a character is never for long, or most are letters and spaces of ASCII.
 */
function isBytewise(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  let letters = 0;
  for (const byte of bytes) if (byte === 0x20 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)) letters++;
  return letters >= 0.7 * bytes.length || isUtf8(bytes);
}

/** The head of a file may end within a character. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
