/** Offices that an article abbreviates: "the chief election commissioner (CEC) … the CEC said". */
import { ORGANISATION_WORDS } from "../../../../lexicon/name-words.ts";
import { ABBREVIATED_TITLES, isRoleNoun } from "../../../../lexicon/titles.ts";

const BRACKETED = /\((\p{Lu}{2,6})\)/gu;
/** Characters before the bracket in which the office stands. */
const LOOK_BACK = 80;

/** "Interior CS Kipchumba Murkomen", "CM Siddaramaiah": letters that stand for an office where a name follows. */
const BESIDE_NAME =
  /(?<![\p{L}\p{N}-])(CS|PS|CM|FM|CJ|CJI|DG|IG|IGP|LG|SP|DSP|SSP|DCP|ACP) (?=(\p{Lu}[\p{Ll}'’]\p{L}*))/gu;

/** For each abbreviation, in brackets or beside a name, that stands for an office, the words of the office, its head noun last. */
export function findRoleLetters(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { 1: letters = "", index } of text.matchAll(BRACKETED)) {
    const words = text.slice(Math.max(0, index - LOOK_BACK), index).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
    const office = officeOf(letters, words);
    if (office && !found.has(letters)) found.set(letters, office);
  }
  for (const { 1: letters = "", 2: name = "" } of text.matchAll(BESIDE_NAME)) {
    const full = ABBREVIATED_TITLES.get(letters.toLowerCase());
    // "CS Group"
    if (full && !ORGANISATION_WORDS.has(name.toLowerCase()) && !found.has(letters)) found.set(letters, [full]);
  }
  for (const [letters, office] of OFFICES)
    if (!found.has(letters) && text.includes(` ${letters} `) && new RegExp(`\\b${office}\\b`, "i").test(text))
      found.set(letters, headLast(office.split(" ")));
  return found;
}

/** Letters that everybody knows where they are used: those of an office that the article has in full. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ["DSP", "deputy superintendent of police"],
  ["SSP", "senior superintendent of police"],
  ["SP", "superintendent of police"],
  ["DCP", "deputy commissioner of police"],
  ["ACP", "assistant commissioner of police"],
  ["AC", "assistant commissioner"],
  ["ASP", "assistant superintendent of police"],
  ["DIG", "deputy inspector general"],
  ["DGP", "director general of police"],
  ["OC", "officer-in-charge"],
  ["IGP", "inspector general of police"],
  ["DC", "deputy commissioner"],
  ["ADC", "additional deputy commissioner"],
  ["CM", "chief minister"],
  ["PM", "prime minister"],
  ["CJP", "chief justice"],
  ["CJI", "chief justice"],
  ["DG", "director general"],
]);

/** The last of `words` whose initials are `letters`, small words aside, where they name an office. */
function officeOf(letters: string, words: readonly string[]): readonly string[] | undefined {
  let left = letters.length;
  let from = words.length;
  while (left > 0 && from > 0) {
    const word = words[--from] ?? "";
    if (word.charAt(0).toUpperCase() === letters.charAt(left - 1)) left--;
    else if (!/^(?:of|the|and|for)$/.test(word)) return undefined;
  }
  const office = words.slice(from);
  const headed = headLast(office);
  return left === 0 && isRoleNoun(headed.at(-1)?.toLowerCase() ?? "") ? headed : undefined;
}

/** "of police deputy superintendent": the words of an office, its head noun last. */
function headLast(office: readonly string[]): readonly string[] {
  const end = office.findIndex((word) => /^(?:of|for)$/.test(word));
  return end < 0 ? office : [...office.slice(end), ...office.slice(0, end)];
}
