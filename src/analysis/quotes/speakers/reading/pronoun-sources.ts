/** Sources that are a pronoun, or speak for whoever a pronoun means: "she", "the two", "his campaign". */
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { ownsSpeech } from "../ranking/document-owners.ts";
import type { Description, SourcePronoun } from "./source-reading.ts";

const PRONOUNS: Readonly<Record<string, SourcePronoun>> = {
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
  they: "they",
  them: "they",
  their: "they",
  themselves: "they",
  both: "they",
  it: "it",
  its: "it",
  itself: "it",
  who: "who",
  whom: "who",
  whose: "who",
  which: "who",
  that: "who",
  i: "other",
  me: "other",
  my: "other",
  we: "other",
  us: "other",
  our: "other",
  you: "other",
};

/** The pronoun that the words (in lower case) of a source consist of. */
export function solePronoun(words: readonly string[]): SourcePronoun | undefined {
  const bare = words.filter(
    (word) => /^\p{L}/u.test(word) && !/^(?:all|themselves|himself|herself|itself)$/.test(word),
  );
  const [word] = bare.length > 0 ? bare : words;
  return bare.length <= 1 && word !== undefined && Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
}

/** What stands for the head of words that mean two who were named together. */
export const PAIR = "two";

/** "The two also called for", "the pair said", "the two lawmakers", "both men", in lower case. `isRole` tells role nouns. */
export function isPair(words: readonly string[], isRole: (noun: string) => boolean): boolean {
  const [last = ""] = words.slice(-1);
  const opening = words.slice(0, -1).join(" ");
  if (opening === "the" && /^(?:two|pair|duo|couple)$/.test(last)) return true;
  if (opening !== "the two" && opening !== "both") return false;
  const noun = singularOf(last);
  return noun !== last && nounClass(noun, isRole) === "person";
}

/** "His campaign slogan", "its report", "her office": what speaks for whoever the pronoun before it means; not "his lawyer’s letter". */
export function pronounOwner(words: readonly string[], described: Description): SourcePronoun | undefined {
  const [first = ""] = words;
  if (!ownsSpeech(described) || !/^(?:his|her|its|their)$/.test(first)) return undefined;
  return words.some((word) => /^['’]s?$/.test(word)) ? undefined : PRONOUNS[first];
}
