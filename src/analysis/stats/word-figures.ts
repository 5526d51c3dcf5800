/** Counts over the words of a text: letters, syllables, distinct forms. */
import { classOf, DIGIT, isUpper, LETTER } from "../tokens/char-class.ts";
import { countSyllables, isComplex } from "./count-syllables.ts";
import type { WordTable } from "./word-table.ts";

export interface WordFigures {
  /** Letters and digits. */
  readonly characters: number;
  readonly syllables: number;
  readonly polysyllables: number;
  readonly complexWords: number;
  /** A number for each word, the same for the same word in any case. */
  readonly forms: Uint32Array;
  readonly distinct: number;
}

export function computeWordFigures(text: string, words: WordTable): WordFigures {
  const numbers = new Map<string, number>();
  const syllablesOf: number[] = [];
  const forms = new Uint32Array(words.length);
  let characters = 0;
  let syllables = 0;
  let polysyllables = 0;
  let complexWords = 0;
  for (let index = 0; index < words.length; index++) {
    const start = words.starts[index] ?? 0;
    const end = words.ends[index] ?? 0;
    for (let offset = start; offset < end; offset++) {
      const kind = classOf(text.charCodeAt(offset));
      if (kind === LETTER || kind === DIGIT) characters++;
    }
    const word = text.slice(start, end).toLowerCase();
    let form = numbers.get(word);
    if (form === undefined) {
      form = numbers.size;
      numbers.set(word, form);
      syllablesOf.push(countSyllables(word));
    }
    forms[index] = form;
    const count = syllablesOf[form] ?? 1;
    syllables += count;
    if (count < 3) continue;
    polysyllables++;
    const isName = words.opens[index] !== 1 && isUpper(text.charCodeAt(start));
    if (!isName && !isCompound(word) && isComplex(word)) complexWords++;
  }
  return { characters, syllables, polysyllables, complexWords, forms, distinct: numbers.size };
}

/** "face-to-face": words joined by a hyphen, each of them short. */
function isCompound(word: string): boolean {
  return word.includes("-") && word.split("-").every((part) => countSyllables(part) < 3);
}
