/** Titles inside what the tagger took for a name. */
import type { EntityType, Mention, Segmentation, Tokens } from "../../../document/annotations.ts";
import { FACILITY_WORDS, NON_PERSON_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "../../../lexicon/name-words.ts";
import { isRoleNoun, isSurePersonTitle, MALAY_TITLES } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { cutMention } from "./cut-mention.ts";
import { withType } from "./mention-with.ts";
import { typeOfPlace } from "./type-of-place.ts";

/** What the tagger may take for one name that has a title in it; others only where the title is a mayor's and the like. */
const TITLED: ReadonlySet<EntityType> = new Set(["PERSON", "ORG", "LOC"]);

/** `mention` without the titles it begins with, and in two where a title stands inside it. */
export function splitTitles(text: string, { tokens }: Pick<Segmentation, "tokens">, mention: Mention): Mention[] {
  const { from, to } = mention.tokens;
  if (to - from < 2 || !(TITLED.has(mention.type) || isMayorsName(text, tokens, mention))) return [mention];
  const letters = lettersBehind(text, tokens, mention);
  if (letters > 0 && mention.type !== "LOC") {
    const person = cutMention(tokens, mention, from, to - letters, "PERSON");
    return splitTitles(text, { tokens }, person);
  }
  let title = -1;
  for (let index = from; index < to - 1; index++)
    if (
      !isInitials(text, tokens, index, to) &&
      (isSurePersonTitle(
        tokenText(text, tokens, index),
        mention.type === "PERSON" && index === Math.max(from, title + 1),
      ) ||
        (mention.type === "PERSON" &&
          (isRank(tokenText(text, tokens, index), to - index - 1) || isHalfRank(text, tokens, index))) ||
        isMayor(text, tokens, index, to) ||
        (index > from && CHIEF.test(tokenText(text, tokens, index))) ||
        isPolice(text, tokens, index, to))
    )
      title = index;
  // "Datuk Seri Ti Lian Ker": the second word of the title has stayed with the name.
  if (title < 0 && mention.type === "PERSON" && MALAY_TITLES.has(tokenText(text, tokens, from - 1).toLowerCase())) {
    if (SECOND_TITLE.test(tokenText(text, tokens, from))) title = from;
  }
  if (title < 0) return [mention];
  if (mention.type !== "PERSON" && isThing(tokenText(text, tokens, to - 1)) && !isMayor(text, tokens, title, to))
    return [mention];
  // The full stop of "Sen." may be a token of its own.
  const name = tokenText(text, tokens, title + 1) === "." ? title + 2 : title + 1;
  if (name >= to || !/^\p{Lu}/u.test(tokenText(text, tokens, name))) return [mention];
  const person = cutMention(tokens, mention, name, to, "PERSON");
  const before = cutMention(tokens, mention, from, Math.max(from + 1, title));
  // "Harlan CFO Petra Lind"
  if (title > from && CHIEF.test(tokenText(text, tokens, title))) return [withType(before, "ORG"), person];
  const place = title > from ? typeOfPlace(text.slice(before.start, before.end)) : undefined;
  return place === undefined ? [person] : [withType(before, place), person];
}

/** Offices in short that somebody holds in a firm, whose name stands before them. */
const CHIEF = /^(?:CEO|CFO|COO|CTO|CIO|CMO)$/;

/** "DCI Dunne" taken for a body. */
function isPolice(text: string, tokens: Tokens, index: number, to: number): boolean {
  const isRanked = to - index === 2 && /^(?:DCI|WPC|IGP)$/.test(tokenText(text, tokens, index));
  return isRanked && /^\p{Lu}\p{Ll}+$/u.test(tokenText(text, tokens, index + 1));
}

/** Second words of Malay titles. */
const SECOND_TITLE = /^(?:Seri|Sri|Utama|Paduka|Patinggi|Amar|Wira)$/;

/** "Atlantic City |Mayor Don Guardian", "Davao |Archbishop Romulo Valles", whatever the whole was taken for: the office and a full name. */
function isMayor(text: string, tokens: Tokens, index: number, to: number): boolean {
  const [office, given, family] = [index, index + 1, index + 2].map((token) => tokenText(text, tokens, token));
  if (to - index !== 3 || !/^\p{Lu}\p{Ll}+$/u.test(given ?? "") || isThing(given ?? "")) return false;
  // "Archbishop Ryan School"
  return office === "Archbishop" ? isCapital(family) && !isThing(family ?? "") : MAYORS.test(office ?? "");
}

const MAYORS = /^(?:Mayor|Governor|Sheriff|Councillor|Councilman|Councilwoman)$/;
const isCapital = (word = ""): boolean => /^\p{Lu}/u.test(word);

/** "Southern Downs |Mayor Ron Hale" taken for a building or an event; no street is somebody. */
function isMayorsName(text: string, tokens: Tokens, { tokens: { to } }: Mention): boolean {
  const last = tokenText(text, tokens, to - 1);
  return isMayor(text, tokens, to - 3, to) && isCapital(last) && !isThing(last);
}

/** "SP Omolola Odunayo", "Bogetenga MCA Evans Nyakundi", "Me Rama Valayden" (Maître): ranks in capitals that may be initials, "SP Singh", where one name follows. */
function isRank(word: string, following: number): boolean {
  return following >= 2 ? RANKS_IN_CAPITALS.test(word) : LOCAL_OFFICES.test(word);
}

/** "Det |Ch |Supt Jon Capps": half of a rank beside the other. */
function isHalfRank(text: string, tokens: Tokens, index: number): boolean {
  const word = tokenText(text, tokens, index);
  return RANK_OPENS.test(word)
    ? RANK_CLOSES.test(tokenText(text, tokens, index + 1))
    : RANK_CLOSES.test(word) && RANK_OPENS.test(tokenText(text, tokens, index - 1));
}

const RANK_OPENS = /^(?:Ch|Asst)$/;
const RANK_CLOSES = /^(?:Insp|Supt|Const|Con)$/;

const RANKS_IN_CAPITALS =
  /^(?:SP|CP|ASP|DSP|CSP|ACP|DCP|SSP|AIG|DIG|DGP|ADGP|IGP|CJI|CJP|COAS|DPO|PC|WPC|DC|DS|DI|DCI|SI|ASI|CI|PI|SHO|OC|MCA|MLA|MNA|MPA|MHA|TD|MSP|MEP)$|^(?:Regent|Mayor|Governor|Laureate|Cllr|Cr|Cde|Mdm|Engr|Me|DJ|Con|Const|Coun|Ald|Adv|Pte|Flt|Lt|PCSO|HHJ|Landrat|Sindaco|Alcalde|(?:Orts|Ober)?[Bb]ürgermeister|Ministerpräsident|Sgt|Supt|Insp|Det|Cpl|Capt|Taoiseach|T[áa]naiste|Hajiya|Hajia|Puan|Encik|Garda|Gda|Cathaoirleach|Seanadóir|Teachta|Assemblymember|Reeve|Baroness|Viscount|Oba)$/;
/** "DCI Dunne": three letters are hardly anybody's initials. */
const LOCAL_OFFICES =
  /^(?:MCA|Regent|DCI|WPC|ASP|DSP|CSP|SSP|IGP|DIG|DGP|ADGP|CJI|CJP|COAS|AIG|DCP|ACP|Garda|Gda|Cathaoirleach|Seanadóir|Teachta|Taoiseach|T[áa]naiste|Cllr|Cr|Sgt|Supt|Insp)$/;

/** "chief minister MK Stalin": behind an office two letters are initials; "Likud MK Nir Barkat" has a title. */
function isInitials(text: string, tokens: Tokens, index: number, to: number): boolean {
  if (to - index !== 2 || !/^M[KP]$/.test(tokenText(text, tokens, index))) return false;
  return isRoleNoun(tokenText(text, tokens, index - 1).toLowerCase());
}

/** How many tokens at the end are letters behind a name, none of it: "Rupert Mallory KC". */
function lettersBehind(text: string, tokens: Tokens, { tokens: { from, to } }: Mention): number {
  let size = 0;
  // "Mr |Mansfield| QC"
  const least = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir)$/.test(tokenText(text, tokens, from - 1)) ? 1 : 2;
  while (to - size - from > least && LETTERS_BEHIND.test(tokenText(text, tokens, to - size - 1))) size++;
  return size;
}

const LETTERS_BEHIND = /^(?:KC|QC|SC|BL|OBE|MBE|CBE|KBE|DBE|MSP|MEP|TD|FRS|Saab|Sahab|Saheb|Sahib)$/;

/** "Dr. Ana Sittenfeld Scholarship Program" is nobody. */
function isThing(last: string): boolean {
  const word = last.toLowerCase();
  return (
    ORGANISATION_WORDS.has(word) || FACILITY_WORDS.has(word) || NON_PERSON_WORDS.has(word) || PLACE_WORDS.has(word)
  );
}
