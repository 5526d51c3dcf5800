/** Offices inside what the tagger took for one name: between a body and whoever holds it there, or before a name taken for a body. */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { isPeopleOrLanguage } from "../../../lexicon/languages.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { cutMention } from "./cut-mention.ts";
import { withType } from "./mention-with.ts";
import { isNameWord } from "./person-of-body.ts";
import { typeOfPlace } from "./type-of-place.ts";

/** "|Ajax| Midfielder Mohammed Kudus", "|Serb| PM Aleksandar Vucic": the office belongs to whoever is named next; undefined where a mention ends in none. */
export function beforeOffice(text: string, tokens: Tokens, mention: Mention): readonly Mention[] | undefined {
  const { from, to } = mention.tokens;
  if (mention.type !== "ORG" || to - from < 2 || !HELD.test(tokenText(text, tokens, to - 1))) return undefined;
  // A name of two words behind it: "Press Association PM" is an edition.
  // "after |Ajax Midfielder|, Mohammed Kudus was brought down"
  const next = tokenText(text, tokens, to) === "," ? to + 1 : to;
  if (!isPlain(text, tokens, next) || !isPlain(text, tokens, next + 1)) return undefined;
  if (!/^,? $/.test(text.slice(mention.end, tokens.starts[next]))) return undefined;
  const body = cutMention(tokens, mention, from, to - 1);
  const name = text.slice(body.start, body.end);
  return [withType(body, isPeopleOrLanguage(name) ? "NORP" : (typeOfPlace(name) ?? "ORG"))];
}

const HELD = /^(?:PM|MB|CM|DPO|Midfielder|Striker|Defender|Goalkeeper|Winger|Skipper)$/;

const isPlain = (text: string, tokens: Tokens, token: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokenText(text, tokens, token));

/** "|Magistrate Grixti|", "|Justice Philipa Bell|" taken for bodies: an office, and plain words; undefined where a mention is something else. */
export function behindOffice(text: string, tokens: Tokens, mention: Mention): readonly Mention[] | undefined {
  const { from, to } = mention.tokens;
  if (mention.type === "PERSON" || to - from < 2 || to - from > LONGEST) return undefined;
  const office = tokenText(text, tokens, from);
  const isOffice =
    RANKS.test(office) ||
    // "Justice Democrats" and "Judge Business School" are no judges.
    (/^(?:Justice|Judge)$/.test(office) && genderOfName(tokenText(text, tokens, from + 1)) !== undefined);
  if (!isOffice) return undefined;
  for (let i = from + 1; i < to; i++) if (!isNameWord(tokenText(text, tokens, i))) return undefined;
  return [cutMention(tokens, mention, from + 1, to, "PERSON")];
}

const LONGEST = 3;
const RANKS = /^(?:Supt|Sgt|Insp|Gda|Garda|Cllr|Cr|Magistrate|Cathaoirleach)$/;

/** "New Brunswick Measures Organization |Jeffrey Dow": a person behind a body, without the comma; undefined where a mention is one name. */
export function bodyAndPerson(text: string, tokens: Tokens, mention: Mention): readonly Mention[] | undefined {
  const { from, to } = mention.tokens;
  if (mention.type !== "ORG" || to - from < 3) return undefined;
  const body = tokenText(text, tokens, to - 3);
  // "In an interview with the |Telegraph Ned Marsh| said": a paper, the comma forgotten.
  const isPaper = PAPERS.test(body) && /\b[Tt]he $/.test(text.slice(Math.max(0, mention.start - 4), mention.start));
  if (!isPaper && (to - from < 4 || !BODIES.test(body))) return undefined;
  const isPerson =
    isPlain(text, tokens, to - 2) &&
    genderOfName(tokenText(text, tokens, to - 2)) !== undefined &&
    isNameWord(tokenText(text, tokens, to - 1));
  if (!isPerson) return undefined;
  return [cutMention(tokens, mention, from, to - 2), cutMention(tokens, mention, to - 2, to, "PERSON")];
}

const PAPERS =
  /^(?:Telegraph|Guardian|Times|Independent|Mirror|Observer|Herald|Tribune|Gazette|Chronicle|Examiner|Echo|Mail|Journal|Scotsman|Spectator|Economist)$/;
const BODIES =
  /^(?:Organi[sz]ation|Commission|Ministry|Department|Authority|Agency|Association|Federation|Corporation|Union|Council|Committee|Institute|Society)$/;
