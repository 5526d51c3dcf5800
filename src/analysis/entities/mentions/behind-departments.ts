/** The departments of a minister, taken for a name or for a part of one. */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import { MATTERS } from "../../../lexicon/departments.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { ROLE_MODIFIERS } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { cutMention } from "./cut-mention.ts";

/** Characters of what stands before a name. */
const BEFORE = 80;

/** "Minister of Tourism and |Lands |Harin Fernando": the person behind the last of the departments; undefined where a mention is one name. */
export function behindDepartments(text: string, tokens: Tokens, mention: Mention): Mention | undefined {
  const { from, to } = mention.tokens;
  if (mention.type !== "PERSON" || to - from < 3) return undefined;
  const before = text.slice(Math.max(0, mention.start - BEFORE), mention.start);
  if (!OFFICE.test(before)) return undefined;
  let name = from;
  while (name < to - 2 && MATTERS.has(tokenText(text, tokens, name))) name++;
  return name > from && genderOfName(tokenText(text, tokens, from)) === undefined
    ? cutMention(tokens, mention, name, to)
    : undefined;
}

const OFFICE = /\b(?:Minister|Secretary|Commissioner|Director) (?:of|for) (?:\p{Lu}[\p{L}, ]{1,50} (?:and|&) )?$/u;

/** "|Urban Development and Tourism Minister Datuk Ali": whether a name is the first departments of a minister. */
export function isDepartment(text: string, tokens: Tokens, { tokens: { from, to } }: Mention): boolean {
  for (let i = from; i < to; i++) {
    const word = tokenText(text, tokens, i);
    if (!MATTERS.has(word) && !ROLE_MODIFIERS.has(word.toLowerCase())) return false;
  }
  let link = to;
  while (link - to < LONGEST && isListed(tokenText(text, tokens, link))) link++;
  if (!/^(?:and|&)$/.test(tokenText(text, tokens, link)) || (link > to && tokenText(text, tokens, to) !== ","))
    return false;
  let office = link + 1;
  while (
    office - link <= MOST_WORDS &&
    !OFFICERS.test(tokenText(text, tokens, office)) &&
    isCapital(text, tokens, office)
  )
    office++;
  return office > link + 1 && OFFICERS.test(tokenText(text, tokens, office));
}

const OFFICERS = /^(?:Minister|Secretary|Commissioner)$/;
/** Tokens between the first department and the "and" before the last. */
const LONGEST = 8;
/** Words of the last department. */
const MOST_WORDS = 3;

const isListed = (word: string): boolean => word === "," || /^\p{Lu}/u.test(word);
const isCapital = (text: string, tokens: Tokens, token: number): boolean =>
  /^\p{Lu}/u.test(tokenText(text, tokens, token));
