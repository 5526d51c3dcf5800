/** The distinct words of texts, each looked at once: everything the features want to know of a word, by number. */
import { foldAccents } from "../../lexicon/fold-accents.ts";
import { hashText, mixHash } from "../feature-hash.ts";
import { CASE, caseOf, longShapeOf, shapeOf } from "./word-shape.ts";
import { indexOfKey, NO_CLUSTER, type WordKnowledge } from "./word-table.ts";

/** How a sentence is written: names can be told by their capitals in "mixed" only. */
export const STYLE = { mixed: 0, capitals: 1, title: 2 } as const;

/** A word as written in a sentence of one style. */
export interface WordType {
  readonly lower: string;
  /** One of `STYLE`. */
  readonly style: number;
  /** One of `CASE`. */
  readonly letterCase: number;
  /** Hash of the lower-case form, digits as 0. */
  readonly word: number;
  readonly shape: number;
  readonly longShape: number;
  /** Index into the word table, -1 when unknown. */
  readonly entry: number;
  /** Clusters counted from 1, fine to coarse; 0 when unknown. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** `WORD_BITS` of the word and of the name of one word. */
  readonly bits: number;
  /** Hash of the form by which phrases are looked up. */
  readonly key: number;
}

/** The key of a word in the tables. */
export function wordKey(lower: string): number {
  return hashText(lower, 0, lower.length, 1);
}

/** Small letters, plain apostrophes. */
export function lowerForm(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** The key of a phrase that ends with the word of `key`, given that of what comes before. */
export function phraseKey(before: number, key: number): number {
  return mixHash(before, key);
}

export function describeWord(text: string, style: number, knowledge: WordKnowledge): WordType {
  const { words, phrases, tree } = knowledge;
  const lower = lowerForm(text);
  let key = wordKey(lower);
  let entry = indexOfKey(words.keys, key);
  if (entry < 0) {
    const plain = foldAccents(lower);
    if (plain !== lower) {
      key = wordKey(plain);
      entry = indexOfKey(words.keys, key);
    }
  }
  const cluster = entry < 0 ? NO_CLUSTER : (words.clusters[entry] ?? NO_CLUSTER);
  const known = cluster !== NO_CLUSTER;
  const letterCase = caseOf(text);
  const digitless = letterCase === CASE.number ? lower.replace(/\d/g, "0") : lower;
  const phrase = indexOfKey(phrases.keys, phraseKey(0, key));
  // In capitals nothing can be told from the case; in a title, capitals say little.
  const shape = mixHash(shapeOf(style === STYLE.capitals ? lower : text), style);
  return {
    lower,
    style,
    letterCase,
    word: hashText(digitless, 0, digitless.length, 2),
    shape,
    longShape: mixHash(longShapeOf(style === STYLE.capitals ? lower : text), style),
    entry,
    fine: known ? cluster + 1 : 0,
    middle: known ? (tree.middle[cluster] ?? 0) + 1 : 0,
    coarse: known ? (tree.coarse[cluster] ?? 0) + 1 : 0,
    bits: (entry < 0 ? 0 : (words.bits[entry] ?? 0)) | (phrase < 0 ? 0 : (phrases.bits[phrase] ?? 0)),
    key,
  };
}
