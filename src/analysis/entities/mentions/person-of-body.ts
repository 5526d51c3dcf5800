/** People whom the tagger took into one name with what they belong to: "Torsten Bell of the Resolution Foundation". */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { MATTERS } from "../../../lexicon/departments.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { FACILITY_WORDS, NON_PERSON_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "../../../lexicon/name-words.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import { HONORIFICS, isTitleWord } from "../../../lexicon/titles.ts";
import { stateOf } from "../../../lexicon/us-states.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { cutMention } from "./cut-mention.ts";

/** The person and the body, behind "of", that a mention ought to be; undefined where it is one name. */
export function personOfBody(text: string, tokens: Tokens, mention: Mention): readonly Mention[] | undefined {
  const { from, to } = mention.tokens;
  const resident = personOfState(text, tokens, mention);
  if (resident !== undefined) return resident;
  if (mention.type !== "PERSON" && mention.type !== "ORG") return undefined;
  let of = from + 1;
  while (of < to && tokenText(text, tokens, of) !== "of") of++;
  const body = tokenText(text, tokens, of + 1) === "the" ? of + 2 : of + 1;
  if (body >= to || of > from + LONGEST_NAME) return undefined;
  for (let i = from; i < of; i++) if (!isNameWord(tokenText(text, tokens, i))) return undefined;
  // "Mr. Nevins of Showtime"; "Joan of Arc" and "Mubarak Shah of Khandesh" are whole.
  const villager = personOfPlace(text, tokens, mention, of);
  if (villager !== undefined) return villager;
  const isSurname = of === from + 1 && HONORIFICS.has(titleBefore(text, tokens, from));
  const first = tokenText(text, tokens, from);
  const isFull =
    of > from + 1 &&
    genderOfName(first) !== undefined &&
    (mention.type === "ORG" || isOfFirm(text, tokens, mention, of));
  if (!isSurname && !isFull) return undefined;
  return [cutMention(tokens, mention, from, of, "PERSON"), cutMention(tokens, mention, body, to, "ORG")];
}

/** "Jad Linder of Mara told us": somebody without an office who speaks, and where they live. */
function personOfPlace(text: string, tokens: Tokens, mention: Mention, of: number): readonly Mention[] | undefined {
  const { from, to } = mention.tokens;
  if (mention.type !== "PERSON" || of !== from + 2 || to - of !== 2) return undefined;
  const [title, place] = [titleBefore(text, tokens, from), tokenText(text, tokens, of + 1)];
  if (title !== "" && isTitleWord(title)) return undefined;
  if (!/^(?:said|told|says|added|explained|complained|lamented|recalled|noted)$/.test(tokenText(text, tokens, to)))
    return undefined;
  // "Dan Ives of Wedbush told": a body, where a given name is all that is known.
  if (!isKnownPlace(place) && genderOfName(tokenText(text, tokens, from)) !== undefined) return undefined;
  return [cutMention(tokens, mention, from, of), cutMention(tokens, mention, of + 1, to, "LOC")];
}

/** "Fe Nisoco Lastrella of Vallejo, Calif., said": who speaks, and the town and the state. */
function personOfState(
  text: string,
  tokens: Tokens,
  { start, end, tokens: { from, to }, ...mention }: Mention,
): readonly Mention[] | undefined {
  if (!/^(?:FAC|ORG|MISC|LOC|PERSON)$/.test(mention.type)) return undefined;
  const state = /^[^,]+ of [^,]+, ([^,]+)$/.exec(text.slice(start, end))?.[1];
  if (state === undefined || stateOf(state) === undefined || !TELLS.test(text.slice(end, end + 14))) return undefined;
  let of = from + 1;
  while (of < to && tokenText(text, tokens, of) !== "of") of++;
  if (of - from < 2 || of - from > LONGEST_NAME + 1) return undefined;
  for (let i = from; i < of; i++) if (!isNameWord(tokenText(text, tokens, i))) return undefined;
  const whole = { ...mention, start, end, tokens: { from, to } };
  return [cutMention(tokens, whole, from, of, "PERSON"), cutMention(tokens, whole, of + 1, to, "LOC")];
}

const TELLS = /^\.?,? (?:said|says|told|added|wrote|who)\b/;

/** "Dan Ives of Wedbush": one word that is no place, behind a name that no ruler or bishop bears. */
function isOfFirm(text: string, tokens: Tokens, { tokens: { from, to } }: Mention, of: number): boolean {
  if (to - of !== 2 || of - from !== 2) return false;
  const body = tokenText(text, tokens, of + 1);
  const title = titleBefore(text, tokens, from);
  return !isKnownPlace(body) && countryOf(body) === undefined && !HONORIFICS.has(title) && !isTitleWord(title);
}

/** "Minister for |Transport Úna Kelly": the person behind what the office looks after; undefined where a mention is one name. */
export function personOfOffice(text: string, tokens: Tokens, mention: Mention): readonly Mention[] | undefined {
  const { from, to } = mention.tokens;
  if (mention.type !== "ORG" || to - from < 3 || !/^(?:for|of)$/.test(tokenText(text, tokens, from - 1)))
    return undefined;
  const office = tokenText(text, tokens, from - 2);
  if (!/^(?:Minister|Secretary|Commissioner|Ambassador|Director)$/.test(office)) return undefined;
  const given = to - 2;
  // "Director of |Education Nick Anyang|"
  if (office === "Director" && (to - from !== 3 || !MATTERS.has(tokenText(text, tokens, from)))) return undefined;
  if (genderOfName(tokenText(text, tokens, given)) === undefined && office !== "Director") return undefined;
  for (let i = given; i < to; i++) if (!isNameWord(tokenText(text, tokens, i))) return undefined;
  return [cutMention(tokens, mention, given, to, "PERSON")];
}

const LONGEST_NAME = 3;

/** The title right before a name, without its full stop, which may be a token of its own. */
function titleBefore(text: string, tokens: Tokens, name: number): string {
  const before = tokenText(text, tokens, name - 1);
  return (before === "." ? tokenText(text, tokens, name - 2) : before).toLowerCase().replace(/\.$/, "");
}

/** A word that may be part of somebody's name, and heads no body's: not the "University" of "Charles University of Prague". */
export function isNameWord(word: string): boolean {
  if (!/^\p{Lu}[\p{L}'’.-]*$/u.test(word)) return false;
  const key = word.toLowerCase();
  return ![ORGANISATION_WORDS, FACILITY_WORDS, NON_PERSON_WORDS, PLACE_WORDS].some((words) => words.has(key));
}
