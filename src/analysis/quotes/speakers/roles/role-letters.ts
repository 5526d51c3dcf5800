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
  return found;
}

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
  const end = office.findIndex((word) => /^(?:of|for)$/.test(word));
  const headed = end < 0 ? office : [...office.slice(end), ...office.slice(0, end)];
  return left === 0 && isRoleNoun(headed.at(-1)?.toLowerCase() ?? "") ? headed : undefined;
}
