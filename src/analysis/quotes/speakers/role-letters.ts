/** Offices that an article abbreviates: "the chief election commissioner (CEC) … the CEC said". */
import { isRoleNoun } from "../../../lexicon/titles.ts";

const BRACKETED = /\((\p{Lu}{2,6})\)/gu;
/** Characters before the bracket in which the office stands. */
const LOOK_BACK = 80;

/** For each abbreviation in brackets that stands for an office, the words of the office as printed, its head noun last. */
export function findRoleLetters(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { 1: letters = "", index } of text.matchAll(BRACKETED)) {
    const words = text.slice(Math.max(0, index - LOOK_BACK), index).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
    const office = officeOf(letters, words);
    if (office && !found.has(letters)) found.set(letters, office);
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
