/** What the part-of-speech tagger looks at: hashed features of a token, its neighbours and the two labels before it. */
import type { Tokens } from "../../document/annotations.ts";
import { bucketOf, mixHash } from "../feature-hash.ts";

/** Goes into the metadata of the weights: change it whenever a feature changes. */
export const POS_FEATURES = "pos-3";

/** Features are hashed to 2^20 buckets. */
export const POS_BITS = 20;

/** Most features that a token has. */
const MOST_FEATURES = 24;

/** Label number of what stands before the first token. */
const OUTSIDE = 63;

const BEFORE_FIRST = 0x51ed270b;
const AFTER_LAST = 0x2545f491;
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** Hashed features of the tokens of one sentence at a time; scratch space grows to the longest sentence. */
export class PosFeatures {
  /** Buckets of the token that `fill` was last called for. */
  readonly buckets: Int32Array = new Int32Array(MOST_FEATURES);
  private words: Int32Array = new Int32Array(0);
  private suffixes: Int32Array = new Int32Array(0);
  private shapes: Uint8Array = new Uint8Array(0);
  private count = 0;
  private length = 0;
  /** 0: few of the words have a capital; 1: most have, as in a headline; 2: all letters are capitals. */
  private capitals = 0;
  private text = "";
  private tokens: Tokens | undefined;
  private from = 0;

  /** Reads the tokens in [from, to) as one sentence. */
  prepare(text: string, tokens: Tokens, from: number, to: number): void {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.length = to - from;
    if (this.words.length < this.length + 4) this.reserve(2 * this.length + 4);
    let capitals = 0;
    let words = 0;
    let loud = 0;
    for (let index = 0; index < this.length; index++) {
      const start = tokens.starts[from + index] ?? 0;
      const end = tokens.ends[from + index] ?? 0;
      this.words[index + 2] = hashLower(text, start, end);
      this.suffixes[index + 2] = hashLower(text, Math.max(start, end - 3), end);
      const shape = shapeOf(text, start, end);
      this.shapes[index + 2] = shape;
      if (end - start < 4 || shape > MIXED) continue;
      words++;
      if (shape !== SMALL) capitals++;
      if (shape === LOUD) loud++;
    }
    this.pad(0, BEFORE_FIRST);
    this.pad(1, BEFORE_FIRST);
    this.pad(this.length + 2, AFTER_LAST);
    this.pad(this.length + 3, AFTER_LAST);
    this.capitals = loud * 3 > words * 2 ? 2 : words > 2 && capitals * 5 > words * 4 ? 1 : 0;
  }

  /** Fills `buckets` for token `index` of the sentence, with the labels of the two before it (-1 for none); returns how many. */
  fill(index: number, previous: number, beforePrevious: number): number {
    const at = index + 2;
    const { words, suffixes, shapes, capitals } = this;
    const word = words[at] ?? 0;
    const suffix = suffixes[at] ?? 0;
    const before = words[at - 1] ?? 0;
    const after = words[at + 1] ?? 0;
    const label = previous < 0 ? OUTSIDE : previous;
    const labels = label * 64 + (beforePrevious < 0 ? OUTSIDE : beforePrevious);
    const shape = shapes[at] ?? 0;
    const shapeBefore = shapes[at - 1] ?? 0;
    const shapeAfter = shapes[at + 1] ?? 0;
    const start = this.tokens?.starts[this.from + index] ?? 0;
    const end = this.tokens?.ends[this.from + index] ?? 0;
    const place = (index === 0 ? 4 : 0) + capitals;
    this.count = 0;
    this.add(1, 0, 0);
    this.add(2, word, 0);
    this.add(3, suffix, 0);
    this.add(4, hashLower(this.text, Math.max(start, end - 2), end), 0);
    this.add(5, hashLower(this.text, Math.max(start, end - 4), end), 0);
    this.add(6, hashLower(this.text, start, Math.min(start + 3, end)), 0);
    this.add(7, shape, place);
    this.add(8, label, 0);
    this.add(9, labels, 0);
    this.add(10, word, label);
    this.add(11, before, 0);
    this.add(13, after, 0);
    this.add(15, suffixes[at - 1] ?? 0, 0);
    this.add(16, suffixes[at + 1] ?? 0, 0);
    this.add(17, word, before);
    this.add(18, word, after);
    this.add(19, suffix, label);
    this.add(20, after, label);
    this.add(21, word, shape * 8 + place);
    this.add(22, shape * 8 + shapeBefore, shapeAfter * 8 + place);
    this.add(23, suffix, shape * 8 + place);
    this.add(25, labels, word);
    return this.count;
  }

  /** A number for the word of a token, in one case and one way of writing it. */
  wordKey(index: number): number {
    return mixHash(this.words[index + 2] ?? 0, this.shapes[index + 2] ?? 0);
  }

  private add(template: number, first: number, second: number): void {
    this.buckets[this.count++] = bucketOf(mixHash(mixHash(template, first), second), POS_BITS);
  }

  private pad(at: number, hash: number): void {
    this.words[at] = hash;
    this.suffixes[at] = hash;
    this.shapes[at] = OTHER;
  }

  private reserve(capacity: number): void {
    this.words = new Int32Array(capacity);
    this.suffixes = new Int32Array(capacity);
    this.shapes = new Uint8Array(capacity);
  }
}

const SMALL = 0;
const CAPITAL = 1;
const LOUD = 2;
const MIXED = 3;
const DIGITS = 4;
const DIGITS_AND_LETTERS = 5;
const OTHER = 6;

/** How a token is written. Letters beyond ASCII count as small. */
function shapeOf(text: string, start: number, end: number): number {
  let small = 0;
  let capitals = 0;
  let digits = 0;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if ((code >= 0x61 && code <= 0x7a) || code >= 0xc0) small++;
    else if (code >= 0x41 && code <= 0x5a) capitals++;
    else if (code >= 0x30 && code <= 0x39) digits++;
  }
  if (digits > 0) return small + capitals > 0 ? DIGITS_AND_LETTERS : DIGITS;
  if (small + capitals === 0) return OTHER;
  if (capitals === 0) return SMALL;
  const first = text.charCodeAt(start);
  if (small === 0) return capitals === 1 ? CAPITAL : LOUD;
  return capitals === 1 && first >= 0x41 && first <= 0x5a ? CAPITAL : MIXED;
}

/** FNV-1a over `text.slice(start, end)`, ASCII letters in lower case and curly apostrophes straight. */
function hashLower(text: string, start: number, end: number): number {
  let hash = BASIS;
  for (let offset = start; offset < end; offset++) {
    let code = text.charCodeAt(offset);
    if (code >= 0x41 && code <= 0x5a) code |= 0x20;
    else if (code === 0x2019) code = 0x27;
    hash = Math.imul(hash ^ code, PRIME);
  }
  return hash;
}
