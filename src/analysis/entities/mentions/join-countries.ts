/** Countries of two names, and what is called by them, that the tagger took apart at the "and". */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { withTokens } from "./mention-with.ts";

/** `mentions` with "Antigua and Barbuda", "the Trinidad and Tobago Police Service" in one: a country, or what the second name was part of. */
export function joinCountries(
  text: string,
  { tokens }: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some((_, index) => isCut(text, mentions, index))) return mentions;
  const joined: Mention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const first = mentions[index];
    const second = mentions[index + 1];
    if (first === undefined) break;
    const end = tokens.ends[second?.tokens.from ?? 0];
    const isOne =
      second !== undefined && isCut(text, mentions, index) && countryOf(text.slice(first.start, end)) !== undefined;
    joined.push(isOne ? withTokens(second, tokens, { from: first.tokens.from, to: second.tokens.to }) : first);
    if (isOne) index++;
  }
  return joined;
}

/** Whether nothing but "and" stands between a place and the mention behind it. */
function isCut(text: string, mentions: readonly Mention[], index: number): boolean {
  const first = mentions[index];
  const second = mentions[index + 1];
  return first?.type === "LOC" && second !== undefined && text.slice(first.end, second.start) === " and ";
}
