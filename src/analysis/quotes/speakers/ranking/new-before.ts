/** "The woman, a local mother, gasped. “Oh my god,” she said": somebody without a name, told by a noun of their sex, whom the pronoun takes up. */
import type { SourceReading } from "../reading/source-reading.ts";
import type { Scene } from "../scene.ts";

/** Characters before a pronoun in which they come up. */
const REACH = 300;
const WOMEN =
  /\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne) (?:[\p{Ll}\d-]+ ){0,3}(?:woman|girl|mother|wife|daughter|sister|grandmother|widow|lady)\b/u;
const MEN =
  /\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne) (?:[\p{Ll}\d-]+ ){0,3}(?:man|boy|father|husband|son|brother|grandfather|widower|gentleman)\b/u;

/** Whether such a somebody stands before offset `at`. */
export function isNewBefore({ article: { text } }: Scene, at: number, { pronoun }: SourceReading): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return pronoun === "she" ? WOMEN.test(before) : pronoun === "he" && MEN.test(before);
}
