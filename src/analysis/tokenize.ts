/**
 * Tokens of a text, with exact offsets: the ground that everything later stands on.
 *
 * A scanner over character codes, each of which is read a bounded number of times. The convention is that of UD English
 * (Silveira et al. 2014, in the tradition of the Penn Treebank): contractions and possessives are cut ("do|n't",
 * "Dunford|'s"), hyphens part words ("US|-|led"), abbreviations keep their full stop. It differs in that units stay on
 * their number ("5m", "10am"), prefixes are cut off names ("anti|-|China"), and a currency sign stands alone ("US|$").
 */
import type { Tokens } from "../document/annotations.ts";
import type { Span } from "../document/span.ts";
import {
  APOSTROPHE,
  BANG,
  classAt,
  classOf,
  DIGIT,
  DOT,
  IDEOGRAPH,
  LETTER,
  MARK,
  PICTOGRAPH,
  PUNCTUATION,
  RULE,
  SEPARATOR,
  SURROGATE,
  widthAt,
} from "./tokens/char-class.ts";
import { emailEnd } from "./tokens/scan-address.ts";
import { scanApostrophe } from "./tokens/scan-apostrophe.ts";
import { scanNumber } from "./tokens/scan-number.ts";
import { letterRunEnd, scanWord } from "./tokens/scan-word.ts";
import { PUNCTUATION_KIND, SYMBOL_KIND, TokenTable, WORD } from "./tokens/token-table.ts";

/** Characters before the "@" of an e-mail address. */
const LONGEST_LOCAL_PART = 64;

/** The tokens inside each of `spans`, which are ordered and disjoint. */
export function tokenize(text: string, spans: readonly Span[]): Tokens {
  const table = new TokenTable(text.length);
  let at = nextAt(text, 0);
  for (const { start, end } of spans) at = scanSpan(text, start, end, at, table);
  return table.finish();
}

/** No "@" stands between `start` and `firstAt`; returns the same for the next span. */
function scanSpan(text: string, start: number, limit: number, firstAt: number, table: TokenTable): number {
  let at = firstAt;
  let offset = start;
  while (offset < limit) {
    const kind = classOf(text.charCodeAt(offset));
    if (kind === SEPARATOR || kind === MARK) {
      offset++;
      continue;
    }
    if (at < offset) at = nextAt(text, offset);
    if (at > offset && at - offset <= LONGEST_LOCAL_PART) {
      const end = emailEnd(text, offset, at, limit);
      if (end > 0) {
        table.push(offset, end, WORD);
        offset = end;
        continue;
      }
    }
    if (kind === LETTER) offset = scanWord(text, offset, limit, table);
    else if (kind === DIGIT) offset = scanNumber(text, offset, limit, table);
    else if (kind === APOSTROPHE) offset = scanApostrophe(text, offset, limit, table);
    else offset = scanMark(text, offset, limit, kind, table);
  }
  return at;
}

function nextAt(text: string, from: number): number {
  const at = text.indexOf("@", from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Appends the mark, symbol or picture at `start`, which is neither letter, digit nor apostrophe. */
function scanMark(text: string, start: number, limit: number, kind: number, table: TokenTable): number {
  switch (kind) {
    case DOT: {
      const end = runEnd(text, start, limit, DOT);
      if (end === start + 1 && end < limit && classOf(text.charCodeAt(end)) === DIGIT && opens(text, start)) {
        return scanNumber(text, start, limit, table); // ".22"
      }
      table.push(start, end, PUNCTUATION_KIND);
      return end;
    }
    case BANG: {
      const end = runEnd(text, start, limit, BANG);
      table.push(start, end, PUNCTUATION_KIND);
      return end;
    }
    case RULE: {
      const end = sameEnd(text, start, limit);
      table.push(start, end, PUNCTUATION_KIND);
      return end;
    }
    case PUNCTUATION: {
      const smile = emoticonEnd(text, start, limit);
      table.push(start, smile, smile > start + 1 ? SYMBOL_KIND : PUNCTUATION_KIND);
      return smile;
    }
    case IDEOGRAPH: {
      const end = runEnd(text, start, limit, IDEOGRAPH);
      table.push(start, end, WORD);
      return end;
    }
    case PICTOGRAPH:
      return scanPictograph(text, start, limit, table);
    case SURROGATE:
      return scanAstral(text, start, limit, table);
    default:
      return scanSymbol(text, start, limit, table);
  }
}

function scanSymbol(text: string, start: number, limit: number, table: TokenTable): number {
  const character = text.charAt(start);
  if (character === "#" || character === "@") {
    const isTag = classOf(text.charCodeAt(start + 1)) === LETTER && (character === "#" || opens(text, start));
    const end = isTag ? letterRunEnd(text, start + 1, limit) : start;
    if (end > start + 1) {
      table.push(start, end, WORD); // "#hashtag", "@handle"
      return end;
    }
  }
  const end = "<>=~^|".includes(character) ? sameEnd(text, start, limit) : start + 1;
  table.push(start, end, SYMBOL_KIND);
  return end;
}

/** A character beyond the first plane: a rare letter, an ideograph, a picture. A lone surrogate is a symbol. */
function scanAstral(text: string, start: number, limit: number, table: TokenTable): number {
  const width = Math.min(widthAt(text, start), limit - start);
  const kind = width === 2 ? classAt(text, start) : 0;
  if (kind === LETTER || kind === DIGIT) return scanWord(text, start, limit, table);
  if (kind === PICTOGRAPH) return scanPictograph(text, start, limit, table);
  const end = kind === IDEOGRAPH ? runEnd(text, start, limit, IDEOGRAPH) : start + width;
  table.push(start, end, kind === IDEOGRAPH ? WORD : SYMBOL_KIND);
  return end;
}

/** An emoji with its modifiers, joined parts and flag letters as one token. */
function scanPictograph(text: string, start: number, limit: number, table: TokenTable): number {
  let end = start + widthAt(text, start);
  let flagLetters = isFlagLetter(text, start) ? 1 : 0;
  while (end < limit) {
    const kind = classAt(text, end);
    const joined = text.charCodeAt(end - 1) === 0x200d;
    const modifies =
      kind === PICTOGRAPH && /\p{Emoji_Modifier}/u.test(String.fromCodePoint(text.codePointAt(end) ?? 0));
    if (flagLetters === 1 && isFlagLetter(text, end)) flagLetters = 2;
    else if (kind !== MARK && !modifies && !(joined && kind === PICTOGRAPH)) break;
    end += widthAt(text, end);
  }
  table.push(start, Math.min(end, limit), SYMBOL_KIND);
  return end;
}

function isFlagLetter(text: string, offset: number): boolean {
  const codePoint = text.codePointAt(offset) ?? 0;
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

/** End of the run of characters of class `kind` from `start`. */
function runEnd(text: string, start: number, limit: number, kind: number): number {
  let end = start;
  while (end < limit && classAt(text, end) === kind) end += widthAt(text, end);
  return Math.min(end, limit);
}

/** End of the run of the character at `start`. */
function sameEnd(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  while (end < limit && text.charCodeAt(end) === code) end++;
  return end;
}

/** Whether the character at `offset` follows white space, or nothing. */
function opens(text: string, offset: number): boolean {
  return (
    offset === 0 || (classOf(text.charCodeAt(offset - 1)) !== LETTER && classOf(text.charCodeAt(offset - 1)) !== DIGIT)
  );
}

/** End of an emoticon that stands alone, ":)" or ";-(", else of the single character. */
function emoticonEnd(text: string, start: number, limit: number): number {
  const first = text.charAt(start);
  if (first !== ":" && first !== ";") return start + 1;
  const nose = text.charAt(start + 1) === "-" ? start + 2 : start + 1;
  if (nose >= limit || !"()DPp".includes(text.charAt(nose))) return start + 1;
  const before = start === 0 ? SEPARATOR : classOf(text.charCodeAt(start - 1));
  const after = nose + 1 >= limit ? SEPARATOR : classOf(text.charCodeAt(nose + 1));
  return before === SEPARATOR && after === SEPARATOR ? nose + 1 : start + 1;
}
