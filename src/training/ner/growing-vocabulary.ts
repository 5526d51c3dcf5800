/** Numbers word types without end: for training, where every text is known beforehand. */
import type { Vocabulary } from "../../models/ner/encode-document.ts";
import type { WordKnowledge } from "../../models/ner/word-table.ts";
import { describeWord, type WordType } from "../../models/ner/word-types.ts";

export interface GrowingVocabulary extends Vocabulary {
  readonly types: readonly WordType[];
}

/** Number 0 is the type that stands beyond the ends of sentences. */
export function createGrowingVocabulary(knowledge: WordKnowledge): GrowingVocabulary {
  const types: WordType[] = [describeWord("", 0, knowledge)];
  const numbers = new Map<string, number>();
  const none = describeWord("", 0, knowledge);
  return {
    types,
    typeAt: (number) => types[number] ?? none,
    intern(text, style) {
      const key = `${style}${text}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, types.length);
      return types.push(describeWord(text, style, knowledge)) - 1;
    },
  };
}
