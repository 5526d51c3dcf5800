/** Numbers: decimals, thousands, times, dates, fractions, telephone numbers, with an ordinal ending or unit. */
import { APOSTROPHE, classOf, DIGIT, SEPARATOR } from "./char-class.ts";
import { letterRunEnd } from "./scan-word.ts";
import { NUMBER, type TokenTable, WORD } from "./token-table.ts";

const ENDING =
  /^(?:st|nd|rd|th|s|m|k|b|g|h|x|v|am|pm|bn|mn|tn|trn|mln|cr|km|kms|cm|mm|kg|mg|ml|kb|mb|gb|tb|hz|khz|mhz|ghz|kw|mw|gw|kwh|mwh|ft|in|lb|lbs|oz|mph|kph|kmh|min|mins|sec|secs|hr|hrs|yo|p|c|f|d|ha|sq)$/i;

/** Appends the number at `start` (a digit, or a full stop before one) and returns where scanning goes on. */
export function scanNumber(text: string, start: number, limit: number, table: TokenTable): number {
  let end = start;
  while (end < limit) {
    if (isDigit(text, end, limit)) end++;
    else if (isDigit(text, end + 1, limit) && joinsDigits(text, start, end, limit)) end += 2;
    else break;
  }
  const digitsEnd = end;
  end = Math.max(end, letterRunEnd(text, end, limit));
  const kind = end === digitsEnd || ENDING.test(text.slice(digitsEnd, end)) ? NUMBER : WORD;
  if (end < limit && classOf(text.charCodeAt(end)) === APOSTROPHE && text.charCodeAt(end + 1) === 0x73) {
    // "the 1930's": the plural of a number keeps its apostrophe, "2003's" has a clitic.
    if (text.charCodeAt(end - 1) === 0x30 && letterRunEnd(text, end + 1, limit) === end + 2) end += 2;
  } else if (end === digitsEnd && endsListMark(text, start, end, limit)) {
    end++;
  }
  table.push(start, end, kind);
  return end;
}

/** Whether the mark at `offset`, which stands before a digit, continues the number. */
function joinsDigits(text: string, start: number, offset: number, limit: number): boolean {
  switch (text.charAt(offset)) {
    case ".":
    case ":":
    case "/":
      return true;
    case ",": {
      const group = digitRunEnd(text, offset + 1, limit) - offset - 1;
      const before = offset - groupStart(text, start, offset);
      // "1,000" and "1,00,000", but "1995,1996" and "18,19,20" are two numbers.
      if (before > 3 || group < 2 || group > 3) return false;
      return group === 3 || (text.charAt(offset + 3) === "," && digitRunEnd(text, offset + 4, limit) === offset + 7);
    }
    case "-":
      return joinsGroups(text, start, offset, limit);
    default:
      return false;
  }
}

/** Hyphens hold together telephone numbers and dates (713-853-3989, 2016-09-12, 345-9945); two numbers are a range or score. */
function joinsGroups(text: string, start: number, offset: number, limit: number): boolean {
  if (text.slice(start, offset).includes("-")) return true;
  const end = digitRunEnd(text, offset + 1, limit);
  if (text.charAt(end) === "-" && isDigit(text, end + 1, limit)) return true;
  return offset - start === 3 && end - offset === 5;
}

/** Whether the full stop at `dot` belongs to a number that opens a line ("1. Introduction"). */
function endsListMark(text: string, start: number, dot: number, limit: number): boolean {
  if (text.charAt(dot) !== "." || dot + 1 >= limit || dot - start > 3) return false;
  const after = text.charCodeAt(dot + 1);
  if (classOf(after) !== SEPARATOR || after === 0x0a) return false;
  for (let before = start - 1; before >= 0; before--) {
    const code = text.charCodeAt(before);
    if (code === 0x0a) return true;
    if (classOf(code) !== SEPARATOR) return false;
  }
  return true;
}

function groupStart(text: string, start: number, offset: number): number {
  let from = offset;
  while (from > start && isDigit(text, from - 1, offset)) from--;
  return from;
}

function digitRunEnd(text: string, offset: number, limit: number): number {
  let end = offset;
  while (isDigit(text, end, limit)) end++;
  return end;
}

function isDigit(text: string, offset: number, limit: number): boolean {
  return offset < limit && classOf(text.charCodeAt(offset)) === DIGIT;
}
