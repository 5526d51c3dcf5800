/** Words: runs of letters, their contractions and the full stops that belong to them. */
import { abbreviationClass } from "../../lexicon/abbreviations.ts";
import { SENTENCE_STARTERS } from "../../lexicon/sentence-starters.ts";
import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  isAlphanumericAt,
  isLower,
  isUpper,
  LETTER,
  MARK,
  SEPARATOR,
  SURROGATE,
  widthAt,
} from "./char-class.ts";
import { domainEnd, urlEnd } from "./scan-address.ts";
import { type TokenTable, WORD } from "./token-table.ts";

const DOT_CODE = 0x2e;
const HYPHEN_CODE = 0x2d;
const UNDERSCORE_CODE = 0x5f;
const AMPERSAND_CODE = 0x26;
const COLON_CODE = 0x3a;
const SLASH_CODE = 0x2f;

/** Prefixes that stay on a word in lower case, as in UD English ("co-founder"; but "anti|-|China", for the name's sake). */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    "anti bi co counter cross de e ex extra hyper infra inter intra macro mega meta micro mid mini mono multi non over para post pre pro " +
    "proto pseudo re semi sub super trans tri ultra un under"
  ).split(" "),
);

/** Words of two words without a mark between them; UD English cuts each after its third letter. */
const FUSED: ReadonlySet<string> = new Set("cannot gonna gotta wanna gimme lemme lotta".split(" "));

/** Names with a full stop inside, where "J.On" would be an initial and a family name. */
const DOTTED: ReadonlySet<string> = new Set(["e.on"]);
const LONGEST_DOTTED = 4;

/** "-in'" words whose apostrophe is their own and no closing quotation mark. */
const CLIPPED: ReadonlySet<string> = new Set(
  "goin doin comin lookin talkin gettin nothin somethin tryin makin workin takin livin walkin runnin playin feelin thinkin sayin ol".split(
    " ",
  ),
);

/** Appends the tokens of the word at `start` and returns where scanning goes on. */
export function scanWord(text: string, start: number, limit: number, table: TokenTable): number {
  let end = letterRunEnd(text, start, limit);
  for (;;) {
    const code = end < limit ? text.charCodeAt(end) : 0x20;
    if (classOf(code) === APOSTROPHE) {
      const suffix = letterRunEnd(text, end + 1, limit);
      if (suffix === end + 1) {
        if (CLIPPED.has(text.slice(start, end).toLowerCase())) end++;
        break;
      }
      if (isNegation(text, end, suffix) && end - 1 > start) {
        table.push(start, end - 1, WORD);
        table.push(end - 1, suffix, WORD);
        return suffix;
      }
      if (isClitic(text, end + 1, suffix)) {
        table.push(start, end, WORD);
        table.push(end, suffix, WORD);
        return suffix;
      }
      end = suffix; // "O'Neill", "L'Enfant"
    } else if (code === DOT_CODE) {
      const dotted = dottedEnd(text, start, end, limit, table);
      if (dotted === 0) break;
      table.push(start, dotted, WORD);
      return dotted;
    } else if (code === HYPHEN_CODE && end + 1 < limit && joinsPrefix(text, start, end)) {
      end = letterRunEnd(text, end + 1, limit);
    } else if (
      code === AMPERSAND_CODE &&
      end + 1 < limit &&
      end - start < 4 &&
      isUpper(text.charCodeAt(end - 1)) &&
      isUpper(text.charCodeAt(end + 1))
    ) {
      end = letterRunEnd(text, end + 1, limit); // "AT&T"
    } else if (
      code === COLON_CODE &&
      end + 2 < limit &&
      text.charCodeAt(end + 1) === SLASH_CODE &&
      text.charCodeAt(end + 2) === SLASH_CODE
    ) {
      end = urlEnd(text, end + 3, limit);
      break;
    } else break;
  }
  if (end - start > 4 && end - start < 7) {
    if (FUSED.has(text.slice(start, end).toLowerCase())) {
      table.push(start, start + 3, WORD);
      start += 3;
    }
  }
  table.push(start, end, WORD);
  return end;
}

/** End of the letters, digits, marks and inner underscores from `offset`; `offset` itself where there are none. */
export function letterRunEnd(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) end++;
    else if (kind === MARK) {
      if (end === offset) break;
      end++;
    } else if (kind === SURROGATE) {
      const astral = classAt(text, end);
      if (astral !== LETTER && astral !== DIGIT && !(astral === MARK && end > offset)) break;
      end += widthAt(text, end);
    } else if (code === UNDERSCORE_CODE && end > offset && end + 1 < limit && isAlphanumericAt(text, end + 1)) end++;
    else break;
  }
  return Math.min(end, limit);
}

/** Whether the letters in [start, end) are what a contraction or possessive leaves of a word: 's 'm 'd 're 've 'll. */
export function isClitic(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 0x20;
  if (end - start === 1) return first === 0x73 || first === 0x6d || first === 0x64;
  if (end - start !== 2) return false;
  const second = text.charCodeAt(start + 1) | 0x20;
  return (first === 0x6c && second === 0x6c) || ((first === 0x72 || first === 0x76) && second === 0x65);
}

/** Whether the apostrophe is that of "n't". */
function isNegation(text: string, apostrophe: number, suffixEnd: number): boolean {
  return (
    suffixEnd === apostrophe + 2 &&
    (text.charCodeAt(apostrophe - 1) | 0x20) === 0x6e &&
    (text.charCodeAt(apostrophe + 1) | 0x20) === 0x74
  );
}

function joinsPrefix(text: string, start: number, hyphen: number): boolean {
  return (
    isLower(text.charCodeAt(hyphen + 1)) &&
    isLower(text.charCodeAt(hyphen - 1)) &&
    PREFIXES.has(text.slice(start, hyphen).toLowerCase())
  );
}

/** End of the word in [start, dot) together with full stops that belong to it; 0 when the one at `dot` does not. */
function dottedEnd(text: string, start: number, dot: number, limit: number, table: TokenTable): number {
  const next = dot + 1 < limit ? text.charCodeAt(dot + 1) : 0x20;
  if (next === DOT_CODE) return 0;
  const inner = classOf(next) === LETTER || classOf(next) === DIGIT || classOf(next) === SURROGATE;
  if (dot - start === 1) {
    const acronym = acronymEnd(text, start, limit);
    if (acronym > 0) return acronym;
  }
  if (inner) {
    const degree = letterRunEnd(text, dot + 1, limit);
    if (degree - start === LONGEST_DOTTED && DOTTED.has(text.slice(start, degree).toLowerCase())) return degree;
    if (abbreviationClass(text.slice(start, degree)) !== undefined) {
      return text.charCodeAt(degree) === DOT_CODE && degree < limit ? degree + 1 : degree; // "Ph.D.", "M.Sc."
    }
  }
  if (dot - start === 1 && isInitial(text, start, dot, limit, table)) return dot + 1;
  if (inner) {
    if (text.slice(start, dot).toLowerCase() === "www") return urlEnd(text, dot + 1, limit);
    const domain = domainEnd(text, start, dot, limit);
    if (domain > 0) return domain;
  }
  return isAbbreviation(text, start, dot, limit) ? dot + 1 : 0;
}

/** End of single letters with a full stop each, the last of which may be missing ("U.S.", "a.k.a"); 0 when there are not two. */
function acronymEnd(text: string, start: number, limit: number): number {
  let end = start;
  let letters = 0;
  while (end + 1 < limit && classOf(text.charCodeAt(end)) === LETTER && text.charCodeAt(end + 1) === DOT_CODE) {
    end += 2;
    letters++;
  }
  if (text.charCodeAt(end) === DOT_CODE && end < limit) return 0; // "a..."
  if (letters > 0 && end < limit && classOf(text.charCodeAt(end)) === LETTER) {
    const rest = letterRunEnd(text, end, limit);
    if (rest === end + 1)
      return letters > 1 || isUpper(text.charCodeAt(end)) === isUpper(text.charCodeAt(start)) ? rest : 0;
  }
  return letters > 1 ? end : 0;
}

/** Whether a single letter and full stop are a name's initial ("J. Smith") rather than a word that ends a sentence ("plan B."). */
function isInitial(text: string, start: number, dot: number, limit: number, table: TokenTable): boolean {
  const next = skipBlanks(text, dot + 1, limit);
  if (next >= limit) return false;
  const code = text.charCodeAt(next);
  if (!isUpper(text.charCodeAt(start))) {
    // "(b. May 1920)", "c. 1230", "p. 5", "Roe v. Wade"
    return isBracketed(text, start) || classOf(code) === DIGIT || (text.charCodeAt(start) === 0x76 && isUpper(code));
  }
  if (next === dot + 1) return ",;-".includes(text.charAt(next)) || isUpper(code); // "J.-P.", "J.Smith", "Smith, J., and"
  if (!isUpper(code)) return isLower(code) && text.charCodeAt(start) !== 0x49;
  if (SENTENCE_STARTERS.has(text.slice(next, letterRunEnd(text, next, limit)))) return false;
  const before = table.length - 1;
  const adjacent = before >= 0 && start - (table.ends[before] ?? 0) <= 1 && table.kinds[before] === WORD;
  // "and I. Then": the pronoun, unless a name is under way ("Susan I. Rubin").
  return text.charCodeAt(start) !== 0x49 || (adjacent && isUpper(text.charCodeAt(table.starts[before] ?? 0)));
}

function isBracketed(text: string, start: number): boolean {
  const before = text.charAt(start - 1) === " " ? start - 2 : start - 1;
  return before >= 0 && "([;".includes(text.charAt(before));
}

function isAbbreviation(text: string, start: number, dot: number, limit: number): boolean {
  const kind = abbreviationClass(text.slice(start, dot));
  if (kind === undefined) return false;
  const next = skipBlanks(text, dot + 1, limit);
  const code = next < limit ? text.charCodeAt(next) : 0x20;
  switch (kind) {
    case "sure":
      // "10 p.m. EST.", "Atlanta, GA.": capitals are no abbreviation, but for those of companies.
      return (
        dot - start < 2 ||
        !isUpper(text.charCodeAt(start + 1)) ||
        /^(?:INC|CORP|LTD|CO|JR|SR|DEPT)$/.test(text.slice(start, dot))
      );
    case "title":
      return isUpper(text.charCodeAt(start)) ? next < limit : isLower(code);
    case "reference":
      return classOf(code) === DIGIT;
    case "unsure":
      return (
        isUpper(text.charCodeAt(start)) &&
        next < limit &&
        (isLower(code) || classOf(code) === DIGIT || ",;:)".includes(text.charAt(next)))
      );
    default:
      return kind satisfies never;
  }
}

/** Offset of the next character that is no space; a line break counts as the end of the text. */
function skipBlanks(text: string, offset: number, limit: number): number {
  let next = offset;
  while (next < limit && classOf(text.charCodeAt(next)) === SEPARATOR) {
    if (text.charCodeAt(next) === 0x0a) return limit;
    next++;
  }
  return next;
}
