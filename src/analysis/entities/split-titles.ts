/** Titles inside what the tagger took for a name. */
import type { Mention, Segmentation } from "../../document/annotations.ts";
import { FACILITY_WORDS, NON_PERSON_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "../../lexicon/name-words.ts";
import { isSurePersonTitle, MALAY_TITLES } from "../../lexicon/titles.ts";
import { tokenText } from "../tokens/token-text.ts";
import { cutMention } from "./cut-mention.ts";
import { typeOfPlace } from "./type-of-place.ts";

/** `mention` without the titles it begins with, and in two where a title stands inside it. */
export function splitTitles(text: string, { tokens }: Segmentation, mention: Mention): Mention[] {
  const { from, to } = mention.tokens;
  if (to - from < 2 || (mention.type !== "PERSON" && mention.type !== "ORG" && mention.type !== "LOC"))
    return [mention];
  let title = -1;
  for (let index = from; index < to - 1; index++)
    if (
      isSurePersonTitle(
        tokenText(text, tokens, index),
        mention.type === "PERSON" && index === Math.max(from, title + 1),
      )
    )
      title = index;
  // "Datuk Seri Ti Lian Ker": the second word of the title has stayed with the name.
  if (title < 0 && mention.type === "PERSON" && MALAY_TITLES.has(tokenText(text, tokens, from - 1).toLowerCase())) {
    if (/^(?:Seri|Sri|Utama|Paduka|Patinggi|Amar|Wira)$/.test(tokenText(text, tokens, from))) title = from;
  }
  if (title < 0 || (mention.type !== "PERSON" && isThing(tokenText(text, tokens, to - 1)))) return [mention];
  // The full stop of "Sen." may be a token of its own.
  const name = tokenText(text, tokens, title + 1) === "." ? title + 2 : title + 1;
  if (name >= to || !/^\p{Lu}/u.test(tokenText(text, tokens, name))) return [mention];
  const person = cutMention(tokens, mention, name, to, "PERSON");
  const before = cutMention(tokens, mention, from, Math.max(from + 1, title));
  const place = title > from ? typeOfPlace(text.slice(before.start, before.end)) : undefined;
  return place === undefined ? [person] : [{ ...before, type: place }, person];
}

/** "Dr. Ana Sittenfeld Scholarship Program" is nobody. */
function isThing(last: string): boolean {
  const word = last.toLowerCase();
  return (
    ORGANISATION_WORDS.has(word) || FACILITY_WORDS.has(word) || NON_PERSON_WORDS.has(word) || PLACE_WORDS.has(word)
  );
}
