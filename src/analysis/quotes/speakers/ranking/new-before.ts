/** "The woman, a local mother, gasped. “Oh my god,” she said": somebody without a name, told by a noun of their sex, whom the pronoun takes up. */
import type { SourceReading } from "../reading/source-reading.ts";
import type { Scene } from "../scene.ts";

/** Characters before a pronoun in which they come up. */
const REACH = 300;
/** Most words from the article to the noun: "the 34-year-old local mother". */
const LONGEST = 4;
const WOMEN = /^(?:woman|girl|mother|wife|daughter|sister|grandmother|widow|lady)$/;
const MEN = /^(?:man|boy|father|husband|son|brother|grandfather|widower|gentleman)$/;
const ARTICLE = /^(?:the|an?|another|one)$/i;

/** Whether such a somebody stands before offset `at`. */
export function isNewBefore({ article: { text } }: Scene, at: number, { pronoun }: SourceReading): boolean {
  if (pronoun !== "he" && pronoun !== "she") return false;
  const nouns = pronoun === "she" ? WOMEN : MEN;
  const words = text.slice(Math.max(0, at - REACH), at).split(" ");
  return words.some((word, index) => {
    if (!nouns.test(word.replace(/[,.;:]$/, ""))) return false;
    const phrase = words.slice(Math.max(0, index - LONGEST), index);
    const article = phrase.findLastIndex((before) => ARTICLE.test(before));
    return article >= 0 && phrase.slice(article + 1).every((before) => /^[\p{Ll}\d-]+$/u.test(before));
  });
}
