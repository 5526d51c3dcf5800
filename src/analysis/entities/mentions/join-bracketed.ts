/** Names in brackets right after another: acronyms, and the name in its own script. */
import type { Mention } from "../../../document/annotations.ts";
import type { NameForm } from "../name-forms.ts";
import { abbreviates, acronymLetters } from "../organisations/acronyms.ts";

/** A name and the one in brackets after it, as indices into the mentions. */
export type Bracketed = readonly [before: number, inside: number];

/** Every mention that stands alone in brackets after another. */
export function bracketedPairs(text: string, mentions: readonly Mention[]): Bracketed[] {
  const pairs: Bracketed[] = [];
  for (let index = 0; index + 1 < mentions.length; index++) {
    const [left, right] = [mentions[index], mentions[index + 1]];
    if (left === undefined || right === undefined || right.start - left.end > 4) continue;
    const opens = /^['’"”]?\s?\(\s?["“'‘]?$/.test(text.slice(left.end, right.start));
    if (opens && /^["”'’]?\s?[),;]/.test(text.slice(right.end, right.end + 3))) pairs.push([index, index + 1]);
  }
  return pairs;
}

/** "Channel 51, Canal Católico, is being removed": one of two names, since the verb is of one. As indices into the mentions. */
export function appositions(text: string, mentions: readonly Mention[]): Bracketed[] {
  const pairs: Bracketed[] = [];
  for (let index = 0; index + 1 < mentions.length; index++) {
    const [left, right] = [mentions[index], mentions[index + 1]];
    if (left?.type !== "ORG" || right?.type !== "ORG" || right.start - left.end > 3) continue;
    if (!/^, ["“'‘]?$/.test(text.slice(left.end, right.start))) continue;
    if (/^["”'’]?, (?:is|was|has)\b/.test(text.slice(right.end, right.end + 8))) pairs.push([index, index + 1]);
  }
  return pairs;
}

// Credits and datelines put agencies in brackets.
const AGENCIES = new Set([
  "reuters",
  "ap",
  "afp",
  "xinhua",
  "dpa",
  "ians",
  "pti",
  "ani",
  "efe",
  "tass",
  "bernama",
  "yonhap",
  "kyodo",
  "wafa",
  "apa",
  "irna",
]);

/** Brackets are evidence enough for an acronym of another language ("Federation … (RFEF)"), not for "Reuters (London)". */
export function isShortFor(short: NameForm, long: NameForm): boolean {
  if (short.text.includes(" ") || AGENCIES.has(short.key)) return false;
  const letters = acronymLetters(short.text);
  const bothOrganisations = short.type === "ORG" && long.type === "ORG";
  // "Tesco (TSCO)"
  if (long.words.length < 2)
    return bothOrganisations && letters !== undefined && letters.length > 2 && abbreviates(letters, long.text);
  if (letters === undefined)
    return bothOrganisations && (long.words.length > 2 || abbreviates(short.text.toUpperCase(), long.text));
  return abbreviates(letters, long.text) || (bothOrganisations && letters.length > 2);
}

/** "Kao Yung-cheng (高涌誠)": a name without any Latin letter is the name before it. */
export function isNativeSpelling(inside: NameForm): boolean {
  return inside.type === "PERSON" && !/\p{Script=Latin}/u.test(inside.text);
}
