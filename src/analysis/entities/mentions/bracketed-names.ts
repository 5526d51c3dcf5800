/** What brackets right behind a name say: its short form, or the country of somebody. */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import { countryOfCode } from "../../../lexicon/country-codes.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { acronymLetters, initialsOf } from "../organisations/acronyms.ts";
import { bracketedPairs } from "./join-bracketed.ts";
import type { KnownName } from "./known-names.ts";
import { typeOfPlace } from "./type-of-place.ts";

/** Names that stand in brackets somewhere in the article, with the type that what stands before them gives them. */
export function bracketedNames(
  text: string,
  tokens: Tokens,
  mentions: readonly Mention[],
): ReadonlyMap<string, KnownName> {
  const names = new Map<string, KnownName>();
  for (const mention of mentions) noteBehind(text, tokens, mention, names);
  noteBracketed(text, mentions, names);
  return names;
}

/** "Bank of Ghana (BoG)", tagged or not: what has the initials of a name is a name of its type. "Mathieu Baumel (FRA)": a country. */
function noteBehind(text: string, tokens: Tokens, mention: Mention, names: Map<string, KnownName>): void {
  const { type, confidence, tokens: range } = mention;
  const { from, to } = range;
  if (
    text.charAt(tokens.starts[to] ?? text.length) !== "(" ||
    text.charAt(tokens.starts[to + 2] ?? text.length) !== ")"
  )
    return;
  if (to - from < 2 || type === "DATE" || type === "MONEY") return;
  const short = tokenText(text, tokens, to + 1);
  if (names.has(short)) return;
  if (type === "PERSON") {
    if (countryOfCode(short) !== undefined) names.set(short, { type: "LOC", weight: confidence, confidence });
    return;
  }
  const letters = acronymLetters(short);
  if (letters === undefined) return;
  const initials = initialsOf(text.slice(mention.start, mention.end));
  if (initials.some((form) => form === letters || form.endsWith(letters) || letters.endsWith(form)))
    names.set(short, { type, weight: confidence, confidence });
}

/** The least confidence with which the tagger is believed about a name in brackets. */
const BELIEVED = 0.9;

/** "National Athletes' Welfare Foundation (Yakeb)": short for it in another language, not somebody. */
function noteBracketed(text: string, mentions: readonly Mention[], names: Map<string, KnownName>): void {
  for (const [before, inside] of bracketedPairs(text, mentions)) {
    const [long, short] = [mentions[before], mentions[inside]];
    if (long === undefined || short === undefined || long.type !== "ORG" || long.tokens.to - long.tokens.from < 3)
      continue;
    const isDoubtful = (short.type === "PERSON" || short.type === "LOC") && short.confidence < BELIEVED;
    if (!isDoubtful && short.type !== "ORG") continue;
    const name = text.slice(short.start, short.end);
    if (/[\s.-]/.test(name) || names.has(name) || typeOfPlace(name) !== undefined || genderOfName(name) !== undefined)
      continue;
    names.set(name, { type: "ORG", weight: short.confidence, confidence: short.confidence });
  }
}
