/** Features that one word gives to itself and to the words around it: hashed, and the same wherever the word stands. */
import { bucketOf, hashText, mixHash } from "../feature-hash.ts";
import { CASE } from "./word-shape.ts";
import { STYLE, type WordType } from "./word-types.ts";

/** Features are hashed to 2^22 buckets. */
export const FEATURE_BITS = 22;

/** Words see this many words to each side. */
export const REACH = 2;

/** Number of places that a word can have in another's window. */
export const PLACES: number = 2 * REACH + 1;

/** Template numbers; those of context features start at 64. */
const T = {
  word: 1,
  written: 2,
  fine: 3,
  middle: 4,
  coarse: 5,
  shape: 6,
  longShape: 7,
  prefix: 8,
  suffix: 9,
  bit: 10,
  case: 11,
  length: 12,
  gram: 13,
} as const;

/**
 * Calls `emit` with the bucket of every feature that a word gives to the token `offset` places before it (-2 to 2: at 1
 * the word is the next one of that token).
 */
export function emitWordFeatures(type: WordType, offset: number, emit: (bucket: number) => void): void {
  const place = offset + 16;
  const put = (template: number, value: number): void => {
    emit(bucketOf(mixHash(mixHash(template, place), value), FEATURE_BITS));
  };
  const { lower } = type;
  put(T.word, type.word);
  put(T.shape, type.shape);
  if (type.fine > 0) {
    put(T.fine, type.fine);
    put(T.middle, type.middle);
    put(T.coarse, type.coarse);
  }
  if (Math.abs(offset) > 1) return;
  put(T.suffix, hashText(lower, Math.max(0, lower.length - 3), lower.length, 3));
  put(T.prefix, hashText(lower, 0, 3, 4));
  put(T.case, type.letterCase * 4 + type.style);
  for (let bit = 0; bit < 8; bit++) {
    if ((type.bits >>> bit) & 1) put(T.bit, bit * 64 + type.letterCase * 4 + type.style);
  }
  if (offset !== 0) return;
  if (type.bits === 0) put(T.bit, 0x1000 + type.letterCase * 4 + type.style);
  if (type.style === STYLE.mixed) put(T.written, mixHash(type.word, type.letterCase));
  put(T.longShape, type.longShape);
  put(T.length, Math.min(12, lower.length));
  for (let size = 1; size <= 5; size++) {
    if (size >= lower.length) break;
    if (size !== 3) put(T.prefix, hashText(lower, 0, size, 4));
    if (size !== 3) put(T.suffix, hashText(lower, lower.length - size, lower.length, 3));
  }
  if (type.letterCase === CASE.lower) return;
  for (let start = 1; start + 4 < lower.length; start++) put(T.gram, hashText(lower, start, start + 4, 5));
}
