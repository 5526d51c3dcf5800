/** Apostrophes and single quotation marks that no word has claimed. */
import { APOSTROPHE, classOf, LETTER } from "./char-class.ts";
import { isClitic, letterRunEnd } from "./scan-word.ts";
import { NUMBER, PUNCTUATION_KIND, type TokenTable, WORD } from "./token-table.ts";

/** Words that have lost their beginning. */
const APHETIC: ReadonlySet<string> = new Set("em til tis twas cuz cause n".split(" "));

/** Appends what begins with the apostrophe at `start` and returns where scanning goes on. */
export function scanApostrophe(text: string, start: number, limit: number, table: TokenTable): number {
  const code = text.charCodeAt(start);
  const after = start + 1 < limit ? text.charCodeAt(start + 1) : 0x20;
  if (after === code) {
    table.push(start, start + 2, PUNCTUATION_KIND); // '' and `` for quotation marks
    return start + 2;
  }
  // A mark that can only open quotes no word: ‘cause is set by machines, though.
  if (classOf(after) === LETTER && code !== 0x60) {
    const end = letterRunEnd(text, start + 1, limit);
    if (code !== 0x2018 && isClitic(text, start + 1, end)) {
      table.push(start, end, WORD);
      return end;
    }
    if (APHETIC.has(text.slice(start + 1, end).toLowerCase())) {
      const closes = end === start + 2 && end < limit && classOf(text.charCodeAt(end)) === APOSTROPHE;
      const whole = closes ? end + 1 : end; // rock 'n' roll
      table.push(start, whole, WORD);
      return whole;
    }
  } else if (code !== 0x60) {
    const end = yearEnd(text, start + 1, limit, code === 0x2019);
    if (end > 0) {
      table.push(start, end, NUMBER);
      return end;
    }
  }
  table.push(start, start + 1, PUNCTUATION_KIND);
  return start + 1;
}

/** End of a year of two digits ("’90s", "’71"); 0 where the mark rather opens a quotation. */
function yearEnd(text: string, from: number, limit: number, isCurly: boolean): number {
  const end = letterRunEnd(text, from, limit);
  const year = text.slice(from, end);
  if (/^\d\ds$/i.test(year)) return end;
  if (!/^\d\d$/.test(year)) return 0;
  return isCurly || end === limit || ",.;:)".includes(text.charAt(end)) ? end : 0;
}
