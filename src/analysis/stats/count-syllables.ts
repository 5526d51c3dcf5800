/** Syllables of English words, by the rules of the `syllable` package and exceptions of our own. */
import { syllable } from "syllable";
import { SYLLABLE_EXCEPTIONS } from "../../lexicon/syllable-exceptions.ts";

/** Longer ones are no words: their groups of vowels are counted, for the package's time grows with the square of the length. */
const LONGEST_WORD = 64;

/** Syllables of a word in lower case, 1 at least: figures and abbreviations count as one, as in Flesch's manual. */
export function countSyllables(word: string): number {
  if (word.length > LONGEST_WORD) return Math.max(1, word.match(/[aeiouy]+/g)?.length ?? 0);
  return SYLLABLE_EXCEPTIONS.get(word) ?? Math.max(1, syllable(word));
}

/**
 * Whether a word of three syllables and more counts as complex in Gunning's fog index: not where it has the third only by
 * an ending -es, -ed or -ing. Proper names and compounds, which he leaves out too, are told apart by the caller.
 */
export function isComplex(word: string): boolean {
  const syllables = countSyllables(word);
  if (syllables !== 3) return syllables > 3;
  const stem = word.replace(/(?:es|ed|ing)$/, "");
  return stem === word || countSyllables(stem) > 2;
}
