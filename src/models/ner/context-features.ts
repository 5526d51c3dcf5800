/** Features of a token that several words make together. */
import { bucketOf, mixHash } from "../feature-hash.ts";
import type { EncodedDocument } from "./encode-document.ts";
import { FEATURE_BITS } from "./word-features.ts";
import { indexOfKey, type PhraseTable } from "./word-table.ts";
import { phraseKey, type WordType } from "./word-types.ts";

/** At most so many features for each token. */
export const MAX_CONTEXT_FEATURES = 64;

/** Longest phrase that is looked up, in words. */
const MAX_PHRASE = 5;

/** The word type of each token of a document, and of none. */
export interface TypeSource {
  typeAt(number: number): WordType;
}

/** Finds the known phrases of two words and more: bits by token, those of a first word in the low byte, of a further one in the next. */
export function findPhrases(document: EncodedDocument, source: TypeSource, phrases: PhraseTable): Uint16Array {
  const found = new Uint16Array(document.length);
  for (let from = 0; from < document.length; from++) {
    const last = document.runLast[from] ?? -1;
    if (last < 0) continue;
    let key = 0;
    // "Dar es Salaam", "Rio de Janeiro": small words may stand inside.
    for (let to = from; to < document.length && to < from + MAX_PHRASE; to++) {
      key = phraseKey(key, source.typeAt(document.types[to] ?? 0).key);
      if (to === from) continue;
      const index = indexOfKey(phrases.keys, key);
      if (index < 0) continue;
      const bits = phrases.bits[index] ?? 0;
      found[from] = (found[from] ?? 0) | bits;
      for (let inside = from + 1; inside <= to; inside++) found[inside] = (found[inside] ?? 0) | (bits << 8);
    }
  }
  return found;
}

/** Writes the buckets of a token's context features to `out`; returns how many. `sentence` runs from `from` to `to` (exclusive). */
export class ContextFeatures {
  private readonly source: TypeSource;
  private readonly none: WordType;
  private out: Int32Array = new Int32Array(0);
  private count = 0;

  /** `none` is the type that stands beyond the ends of sentences. */
  constructor(source: TypeSource, none: WordType) {
    this.source = source;
    this.none = none;
  }

  private put(template: number, a: number, b: number): void {
    this.out[this.count++] = bucketOf(mixHash(mixHash(template + 64, a), b), FEATURE_BITS);
  }

  private at(document: EncodedDocument, token: number, from: number, to: number): WordType {
    return token < from || token >= to ? this.none : this.source.typeAt(document.types[token] ?? 0);
  }

  emit(document: EncodedDocument, phrases: Uint16Array, sentence: number, token: number, out: Int32Array): number {
    this.out = out;
    this.count = 0;
    const from = document.sentences[sentence] ?? 0;
    const to = document.sentences[sentence + 1] ?? 0;
    const own = this.source.typeAt(document.types[token] ?? 0);
    const before = this.at(document, token - 1, from, to);
    const after = this.at(document, token + 1, from, to);
    const before2 = this.at(document, token - 2, from, to);
    const after2 = this.at(document, token + 2, from, to);
    this.put(1, before.word, own.word);
    this.put(2, own.word, after.word);
    this.put(3, before.word, after.word);
    this.put(4, mixHash(before.shape, own.shape), after.shape);
    this.put(5, before.shape, own.shape);
    this.put(6, own.shape, after.shape);
    this.put(7, mixHash(before.coarse, own.coarse), after.coarse);
    this.put(8, before.fine, own.coarse);
    this.put(9, own.coarse, after.fine);
    this.put(10, own.fine, after.middle);
    this.put(11, before.middle, own.fine);
    this.put(12, own.word, after.shape);
    this.put(13, before.shape, own.word);
    this.put(14, before2.word, before.word);
    this.put(15, after.word, after2.word);
    this.put(16, mixHash(before.coarse, own.shape), after.coarse);
    this.put(17, before.word, own.shape);
    this.put(18, own.shape, after.word);
    const heading = document.headings[sentence] ?? 0;
    if (heading) this.put(19, own.letterCase, own.style);
    if (token === from) this.put(20, own.shape, own.bits & 3);
    if (document.alsoLower[token]) this.put(21, own.letterCase * 4 + own.style, token === from ? 1 : 0);
    const phrase = phrases[token] ?? 0;
    if (phrase) for (let bit = 0; bit < 16; bit++) if ((phrase >>> bit) & 1) this.put(22, bit, own.style);
    if ((document.runFirst[token] ?? -1) >= 0) this.emitRun(document, token, from, to);
    return this.count;
  }

  /** What a run of capitalised words is like as a whole, and what stands around it. */
  private emitRun(document: EncodedDocument, token: number, from: number, to: number): void {
    const firstToken = document.runFirst[token] ?? 0;
    const lastToken = document.runLast[token] ?? 0;
    const first = this.source.typeAt(document.types[firstToken] ?? 0);
    const last = this.source.typeAt(document.types[lastToken] ?? 0);
    const left = this.at(document, firstToken - 1, from, to);
    const right = this.at(document, lastToken + 1, from, to);
    const beyond = this.at(document, lastToken + 2, from, to);
    const size = Math.min(6, lastToken - firstToken + 1);
    const place = (token === firstToken ? 1 : 0) + (token === lastToken ? 2 : 0);
    this.put(32, place, size);
    this.put(33, last.word, place);
    this.put(34, first.word, place);
    this.put(35, left.word, place);
    this.put(36, right.word, place);
    this.put(37, last.fine, place);
    this.put(38, first.fine, place);
    this.put(39, left.fine, place);
    this.put(40, right.fine, place);
    this.put(41, mixHash(left.word, right.word), place);
    this.put(42, mixHash(right.word, size), place);
    this.put(43, mixHash(left.word, size), place);
    this.put(44, mixHash(right.word, beyond.word), place);
    this.put(45, mixHash(last.middle, first.middle), place);
    this.put(46, mixHash(first.bits, last.bits), place * 8 + size);
    this.put(47, mixHash(left.coarse, right.coarse), place * 8 + size);
    this.put(48, right.coarse, place);
  }
}
