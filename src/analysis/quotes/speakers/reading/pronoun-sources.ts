/** Sources that are a pronoun, or speak for whoever a pronoun means: "she", "the two", "his campaign". */
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
  // "the two also called for", "the pair said"
  if (words.length === 2 && words[0] === "the" && /^(?:two|pair|duo)$/.test(words[1] ?? "")) return "they";
  const bare = words.filter(
    (word) => /^\p{L}/u.test(word) && !/^(?:all|themselves|himself|herself|itself)$/.test(word),
  );
  const [word] = bare.length > 0 ? bare : words;
  return bare.length <= 1 && word !== undefined && Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
}

/** "His campaign slogan", "its report", "her office": what speaks for whoever the pronoun before it means; not "his lawyer’s letter". */
export function pronounOwner(words: readonly string[], described: Description): SourcePronoun | undefined {
  const [first = ""] = words;
  if (!ownsSpeech(described) || !/^(?:his|her|its|their)$/.test(first)) return undefined;
  return words.some((word) => /^['’]s?$/.test(word)) ? undefined : PRONOUNS[first];
}
