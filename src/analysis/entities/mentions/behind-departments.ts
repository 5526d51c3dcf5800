/** The departments of a minister, taken for a name or for a part of one. */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import { MATTERS } from "../../../lexicon/departments.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { ROLE_MODIFIERS } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { cutMention } from "./cut-mention.ts";

/** Characters of what stands before a name, and behind it. */
const BEFORE = 80;
const BEHIND = 60;

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
export function isDepartment(text: string, tokens: Tokens, { end, tokens: { from, to } }: Mention): boolean {
  for (let i = from; i < to; i++) {
    const word = tokenText(text, tokens, i);
    if (!MATTERS.has(word) && !ROLE_MODIFIERS.has(word.toLowerCase())) return false;
  }
  return MINISTER.test(text.slice(end, end + BEHIND));
}

const MINISTER = /^(?:,[\p{L}, ]{1,40})? (?:and|&) (?:\p{Lu}\p{L}+ ){1,3}(?:Minister|Secretary|Commissioner)\b/u;
