/** Counts over the words of a text: letters, syllables, distinct forms. */
import { isUpper } from "../tokens/char-class.ts";
import { WordMemory } from "./word-memory.ts";
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

/** Shared by all articles of a run. What it answers depends on the word alone. */
const memory = new WordMemory();

export function computeWordFigures(text: string, words: WordTable): WordFigures {
  memory.trim();
  const formOf = new Map<number, number>();
  const forms = new Uint32Array(words.length);
  let characters = 0;
  let syllables = 0;
  let polysyllables = 0;
  let complexWords = 0;
  for (let index = 0; index < words.length; index++) {
    const start = words.starts[index] ?? 0;
    const entry = memory.entryOf(text, start, words.ends[index] ?? 0);
    let form = formOf.get(entry);
    if (form === undefined) {
      form = formOf.size;
      formOf.set(entry, form);
    }
    forms[index] = form;
    characters += memory.characters[entry] ?? 0;
    const count = memory.syllables[entry] ?? 1;
    syllables += count;
    if (count < 3) continue;
    polysyllables++;
    const isName = words.opens[index] !== 1 && isUpper(text.charCodeAt(start));
    if (!isName && memory.complex[entry] === true) complexWords++;
  }
  return { characters, syllables, polysyllables, complexWords, forms, distinct: formOf.size };
}
