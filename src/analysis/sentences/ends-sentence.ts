/**
 * Whether a full stop, question or exclamation mark ends its sentence: rules over the tokens on both sides of it.
 *
 * The questions asked are those of Kiss & Strunk 2006 (Unsupervised multilingual sentence boundary detection, CL 32:4): is
 * the word before an abbreviation, an initial or an ordinal; does the word after begin with a small letter, or is it a
 * frequent sentence starter. Where they learn both lists from the text, which a single article is too short for, ours are
 * in the lexicon. Quotations are ours too: what follows the closing mark says whether it was the end.
 */
import { abbreviationClass } from "../../lexicon/abbreviations.ts";
import { isParticleReport } from "../../lexicon/particle-verbs.ts";
import { reportingVerb } from "../../lexicon/reporting-verbs.ts";
import { SENTENCE_STARTERS } from "../../lexicon/sentence-starters.ts";
import { classOf, DIGIT, isLower, isUpper, LETTER, RULE } from "../tokens/char-class.ts";
import type { TokenReader } from "./token-reader.ts";

/** Tokens between a quotation and the verb that reports it: `"Why?" Justice Minister Jody Wilson-Raybould asked`. */
const LONGEST_SPEAKER = 7;

/** What follows "p.m." without beginning a sentence. */
const AFTER_TIME: ReadonlySet<string> = new Set(
  (
    "ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST IST CET CEST SAST WAT EAT HKT SGT JST AEST Eastern Central Pacific Mountain " +
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December " +
    "Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun."
  ).split(" "),
);

/** What a verb of saying takes after it where its own sentence is the report. */
const OPENS_REPORT: ReadonlySet<string> = new Set(["that", "he", "she", "they"]);

/** Places of letters; other letters before a quotation mark are a name's: `C.L. "Butch" Otter`. */
const PLACE = /^(?:U\.S\.(?:A\.)?|U\.K\.|U\.N\.|E\.U\.|D\.C\.|L\.A\.|N\.[YJCHM]\.|S\.C\.|B\.C\.|R\.I\.|U\.A\.E\.)$/;

/**
 * `mark` is the token that ends in `.`, `!`, `?` or `…`; `next` the first token after it and the closing marks that follow
 * it; both lie in one block. `isQuoted` says that a quotation mark closes between them.
 */
export function endsSentence(reader: TokenReader, mark: number, next: number, isQuoted: boolean): boolean {
  const sign = reader.last(mark);
  const code = opener(reader, next);
  if (isContinuation(reader, next, isQuoted)) return false;
  if (isLower(code)) return endsBeforeSmallLetter(reader, mark, next, isQuoted);
  if (isEllipsis(reader, mark) && mark > 0 && !reader.isGlued(mark) && !isFinal(reader.last(mark - 1))) {
    return reader.first(next) === 0x49 || SENTENCE_STARTERS.has(reader.form(next)); // "never met ... Doley"
  }
  if (sign === 0x21 || sign === 0x3f) return !(isQuoted && isReported(reader, next));
  if (reader.length(mark) > 1 && sign === 0x2e && reader.first(mark) !== 0x2e)
    return endsAfterAbbreviation(reader, mark, next);
  return isQuoted || !reader.isGlued(next) || endsUnspaced(reader, mark, next);
}

/** What never begins a sentence: `… a long game." - Matthew Ingram`, `"Viva Maria!" (1965)`, "right? – and", "#hashtag". */
function isContinuation(reader: TokenReader, next: number, isQuoted: boolean): boolean {
  const code = reader.first(next);
  if (code === 0x28) return classOf(reader.first(next + 1)) === DIGIT && reader.last(next + 2) === 0x29;
  if (classOf(code) === RULE) return isQuoted || isLower(reader.first(next + 1)) || !reader.isGluedToNext(next);
  if (code === 0x23) return reader.length(next) > 1;
  return ",;:".includes(String.fromCharCode(code)) || reader.form(next).includes("://");
}

function isEllipsis(reader: TokenReader, index: number): boolean {
  return reader.last(index) === 0x2026 || (reader.first(index) === 0x2e && reader.length(index) > 1);
}

/** Whether a code unit ends sentences, or closes a quotation or bracket after one that does. */
function isFinal(code: number): boolean {
  return '.!?"”’)]'.includes(String.fromCharCode(code));
}

/** First code unit of the next word, an opening mark or two skipped. */
function opener(reader: TokenReader, next: number): number {
  let index = next;
  while (index < next + 2 && isOpening(reader, index)) index++;
  return reader.first(index);
}

function isOpening(reader: TokenReader, index: number): boolean {
  const code = reader.first(index);
  return "\"“‘'([{«`„".includes(String.fromCharCode(code)) && reader.isGluedToNext(index);
}

/** A small letter mostly goes on ("approx. five", `"Why?" she asked`), but chats and brands begin sentences with it. */
function endsBeforeSmallLetter(reader: TokenReader, mark: number, next: number, isQuoted: boolean): boolean {
  if (isQuoted || isOpening(reader, next) || reader.isGlued(next)) return false;
  if (reader.length(mark) === 1 && /^\p{Ll}+\p{Lu}/u.test(reader.form(next))) return true; // "iPhone", "wikiHow"
  if (reader.length(mark) !== 1 || reader.first(mark) !== 0x2e) return false;
  return mark > 0 && reader.length(mark - 1) > 3 && isLower(reader.first(mark - 1));
}

/** "U.S.", "Inc.", "J.": whether the sentence ends with the abbreviation. */
function endsAfterAbbreviation(reader: TokenReader, mark: number, next: number): boolean {
  const form = reader.form(mark);
  const word = reader.form(next);
  const kind = abbreviationClass(form.slice(0, -1));
  if (classOf(form.charCodeAt(0)) === DIGIT) return false; // the "1." that opens a line
  if (kind === "reference" || /^(?:e\.g|i\.e|vs|viz|cf)\.$/i.test(form)) return false;
  if (/^[ap]\.m\.$/i.test(form)) return isUpper(reader.first(next)) ? !AFTER_TIME.has(word) : isOpening(reader, next);
  if (SENTENCE_STARTERS.has(word)) return kind !== "title" || /^(?:St|Ft|Mt|Lt|Hon|Rev)\.$/.test(form);
  if (word === "I") return form.length > 2;
  if (kind === "title" || form.length === 2) return false;
  if (form === "etc.") return isUpper(reader.first(next));
  return /^["“]/.test(word) && isOpening(reader, next) && (kind === "sure" || PLACE.test(form));
}

/** "end.The", "duties.“What": a space was forgotten; but not in "Yahoo.Inc" or "3.b". */
function endsUnspaced(reader: TokenReader, mark: number, next: number): boolean {
  return (
    (isEllipsis(reader, mark) || isLower(reader.last(mark - 1))) &&
    isUpper(opener(reader, next)) &&
    (reader.length(next) > 1 || reader.first(next) === 0x201c)
  );
}

/** Whether a speaker and a verb of saying follow a quotation that ends in `?` or `!`: `"Why?" Justice Sotomayor asked.` */
function isReported(reader: TokenReader, next: number): boolean {
  if (SENTENCE_STARTERS.has(reader.form(next))) return false; // `'… speculation?' They said, 'Well …'`
  const limit = Math.min(reader.tokens.length, next + LONGEST_SPEAKER);
  for (let index = next; index < limit; index++) {
    const code = reader.first(index);
    if (classOf(code) !== LETTER && code !== 0x2d && code !== 0x2c) return false;
    if (!isLower(code)) continue;
    if (isParticleReport(reader.form(index), reader.form(index + 1), reader.form(index + 2))) return true;
    if (isReportingVerb(reader.form(index))) {
      // "Smith said that …" opens a sentence of its own; "Smith said." and "Smith asked during the hearing" close one.
      return !OPENS_REPORT.has(reader.form(index + 1));
    }
  }
  return false;
}

function isReportingVerb(word: string): boolean {
  const verb = reportingVerb(word);
  if (verb === undefined || !(verb.forms.has("past") || verb.forms.has("third"))) return false;
  return verb.classes.has("say") || verb.classes.has("tell");
}
