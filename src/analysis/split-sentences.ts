/**
 * Sentences of a tokenised text. A mark that may end one takes the closing quotation marks and brackets after it along;
 * `ends-sentence.ts` then decides by what stands on both sides.
 */
import type { Sentence, Tokens } from "../document/annotations.ts";
import type { Span } from "../document/span.ts";
import { endsSentence } from "./sentences/ends-sentence.ts";
import { TokenReader } from "./sentences/token-reader.ts";
import { classOf, DIGIT } from "./tokens/char-class.ts";

const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;

/** Tokens from "[" to "]": "[better source needed]", "[12, 13, 14]". */
const LONGEST_REFERENCE = 8;

/** The sentences of each of `blocks` (ordered, disjoint spans that `tokens` were made from); no sentence crosses a block. */
export function splitSentences(
  text: string,
  tokens: Tokens,
  blocks: readonly (Span & { readonly block: number })[],
): readonly Sentence[] {
  const reader = new TokenReader(text, tokens);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { end, block } of blocks) {
    let to = from;
    while (to < tokens.length && reader.start(to) < end) to++;
    splitBlock(reader, from, to, block, sentences);
    from = to;
  }
  return sentences;
}

/** Appends the sentences of the tokens in [from, to). */
function splitBlock(reader: TokenReader, from: number, to: number, block: number, sentences: Sentence[]): void {
  let first = from;
  let index = from;
  while (index < to) {
    if (!isMark(reader, index)) {
      index++;
      continue;
    }
    let mark = index;
    let next = index + 1;
    let isQuoted = false;
    for (; next < to; next++) {
      if (isMark(reader, next) && (reader.isGlued(next) || isEllipsis(reader, next))) mark = next;
      else if (!isClosing(reader, next)) break;
      else isQuoted ||= !isBracket(reader.first(next));
    }
    next = referencesEnd(reader, next, to);
    index = next;
    if (next < to && !endsSentence(reader, mark, next, isQuoted)) continue;
    sentences.push(sentenceOf(reader, first, next, block));
    first = next;
  }
  if (first < to) sentences.push(sentenceOf(reader, first, to, block));
}

function sentenceOf(reader: TokenReader, from: number, to: number, block: number): Sentence {
  return { start: reader.start(from), end: reader.end(to - 1), tokens: { from, to }, block };
}

/** Whether a token ends in a mark that may end a sentence. */
function isMark(reader: TokenReader, index: number): boolean {
  const code = reader.last(index);
  return code === FULL_STOP || code === 0x21 || code === 0x3f || code === ELLIPSIS || code === 0x3002;
}

/** "...", "…" or, after a full stop, one more of ". . .": what a quotation leaves out belongs to the sentence before. */
function isEllipsis(reader: TokenReader, index: number): boolean {
  const code = reader.first(index);
  if (code !== FULL_STOP) return code === ELLIPSIS;
  return reader.length(index) > 1 ? reader.last(index) === FULL_STOP : reader.first(index - 1) === FULL_STOP;
}

/** Whether a token after a final mark closes what was opened before: it leans on the mark and not on what follows. */
function isClosing(reader: TokenReader, index: number): boolean {
  const code = reader.first(index);
  if (reader.length(index) > 2 || !reader.isGlued(index)) return false;
  if ("”’»".includes(String.fromCharCode(code)) || isBracket(code)) return true;
  // Straight marks close unless a word leans on them from the right: `rock-solid.""We`.
  return code === 0x22 || code === 0x27 ? !reader.isGluedToNext(index) || !isLetterAt(reader, index + 1) : false;
}

/** End of the reference marks of encyclopedias from `index`, which belong to the sentence before: "… in 2009. [2] [citation needed] […]". */
function referencesEnd(reader: TokenReader, index: number, to: number): number {
  let end = index;
  while (end < to && reader.first(end) === 0x5b) {
    let close = end + 1;
    while (close < to && close < end + LONGEST_REFERENCE && reader.first(close) !== 0x5d) close++;
    if (close >= to || reader.first(close) !== 0x5d) return end;
    const isNumber = classOf(reader.first(end + 1)) === DIGIT;
    if (!isNumber && !isMark(reader, end + 1) && reader.form(close - 1) !== "needed") return end;
    end = close + 1;
  }
  return end;
}

function isBracket(code: number): boolean {
  return ")]}".includes(String.fromCharCode(code));
}

function isLetterAt(reader: TokenReader, index: number): boolean {
  return /\p{L}/u.test(String.fromCharCode(reader.first(index)));
}
