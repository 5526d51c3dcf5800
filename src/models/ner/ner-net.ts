/**
 * The dense part of the tagger: one hidden layer over the vectors of the words in a window, added to the scores of the
 * linear part. The products of a word's vector with the weights of every place are computed once for each distinct word,
 * so that a token costs additions and one small product only (the trick of Devlin et al. 2014, "Fast and robust neural
 * network joint models", section 3).
 */
import { hashText } from "../feature-hash.ts";
import { type TensorFile, tensorOf } from "../safetensors.ts";
import { WINDOW } from "./window.ts";
import { CASE } from "./word-shape.ts";
import type { WordType } from "./word-types.ts";

/** Numbers of a word vector from the table, from its letters, and of its form. */
export const VECTOR_PART = 32;
export const LETTER_PART = 16;
const FORM_PART = 20;
export const INPUT: number = VECTOR_PART + LETTER_PART + FORM_PART;
export const LETTER_BUCKETS = 4096;

export interface NerNet {
  readonly hidden: number;
  /** [words × VECTOR_PART] and the value of one step. */
  readonly vectors: Int8Array;
  readonly vectorScale: number;
  /** [LETTER_BUCKETS × LETTER_PART] and the value of one step. */
  readonly letters: Int8Array;
  readonly letterScale: number;
  /** [WINDOW × INPUT × hidden]. */
  readonly first: Float32Array;
  /** [hidden]. */
  readonly bias: Float32Array;
  /** [hidden × labels]. */
  readonly second: Float32Array;
  /** [labels]: added at every token, looked at by the net or not. */
  readonly outside: Float32Array;
}

export function readNet(file: TensorFile, labels: number): NerNet {
  const bias = tensorOf(file, "net.bias", "F32", [-1]);
  const hidden = bias.length;
  const [vectorScale = 0, letterScale = 0] = tensorOf(file, "net.scales", "F32", [2]);
  return {
    hidden,
    vectors: tensorOf(file, "net.vectors", "I8", [-1, VECTOR_PART]),
    vectorScale,
    letters: tensorOf(file, "net.letters", "I8", [LETTER_BUCKETS, LETTER_PART]),
    letterScale,
    first: tensorOf(file, "net.first", "F32", [WINDOW, INPUT, hidden]),
    bias,
    second: tensorOf(file, "net.second", "F32", [hidden, labels]),
    outside: tensorOf(file, "net.outside", "F32", [labels]),
  };
}

/** Buckets of the letter groups of a word, "^" and "$" at its ends: groups of three and four, and the whole word. */
export function letterBuckets(type: WordType): readonly number[] {
  const marked = `^${type.lower}$`;
  const found: number[] = [];
  for (let size = 3; size <= 4; size++) {
    for (let start = 0; start + size <= marked.length && start < 24; start++) {
      found.push((hashText(marked, start, start + size, 11) >>> 8) % LETTER_BUCKETS);
    }
  }
  return found;
}

/** Writes the numbers of a word to `out` from `at` on: its vector, its letters, its form. */
export function writeInput(type: WordType, net: NerNet, out: Float32Array, at: number): void {
  out.fill(0, at, at + VECTOR_PART + LETTER_PART);
  if (type.entry >= 0) {
    const row = type.entry * VECTOR_PART;
    for (let axis = 0; axis < VECTOR_PART; axis++) out[at + axis] = net.vectorScale * (net.vectors[row + axis] ?? 0);
  }
  const buckets = letterBuckets(type);
  const share = net.letterScale / Math.sqrt(buckets.length || 1);
  for (const bucket of buckets) {
    for (let axis = 0; axis < LETTER_PART; axis++) {
      const cell = at + VECTOR_PART + axis;
      out[cell] = (out[cell] ?? 0) + share * (net.letters[bucket * LETTER_PART + axis] ?? 0);
    }
  }
  writeForm(type, out, at + VECTOR_PART + LETTER_PART);
}

/** Writes the form of a word, zeros and ones, to `out` from `at` on. */
export function writeForm(type: WordType, out: Float32Array, at: number): void {
  out.fill(0, at, at + FORM_PART);
  out[at + type.letterCase] = 1;
  if (type.style > 0) out[at + 6 + type.style] = 1;
  for (let bit = 0; bit < 6; bit++) if ((type.bits >>> bit) & 1) out[at + 9 + bit] = 1;
  if (type.entry < 0) out[at + 15] = 1;
  if (type.lower.length === 1) out[at + 16] = 1;
  if (type.lower.endsWith(".")) out[at + 17] = 1;
  if (type.letterCase === CASE.none && type.lower.length > 0) out[at + 18] = 1;
  if (type.lower.length === 0) out[at + 19] = 1;
}

/**
 * Whether the net looks at a token: it is written unlike an ordinary word, or stands beside one that is. The linear part
 * alone answers for the others, which are names less than once in a thousand.
 */
export function isDense(before: WordType, own: WordType, after: WordType): boolean {
  return isMarked(own) || isMarked(before) || isMarked(after);
}

/** Whether a word is written unlike an ordinary one. */
export function isMarked(type: WordType): boolean {
  return type.letterCase >= CASE.capital;
}
