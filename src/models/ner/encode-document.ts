/** An article as numbers: word types, the style of sentences, runs of capitalised words. */
import type { Segmentation, Sentence } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { CASE } from "./word-shape.ts";
import { WORD_BITS } from "./word-table.ts";
import { STYLE, type WordType } from "./word-types.ts";

/** Numbers the word types of texts. */
export interface Vocabulary {
  /** The number of a word in a sentence of that style. */
  intern(text: string, style: number): number;
  /** The type of a number that `intern` gave. */
  typeAt(number: number): WordType;
}

/** The tokens of an article. Arrays have one cell for each token, unless said otherwise. */
export interface EncodedDocument {
  /** Index in `Segmentation.tokens` of the first token; all other token numbers count from it. */
  readonly base: number;
  readonly length: number;
  /** Word types, as numbered by the vocabulary. */
  readonly types: Int32Array;
  /** First token of each sentence, and the number of tokens at the end: [sentences + 1]. */
  readonly sentences: Int32Array;
  /** One of `STYLE` for each sentence. */
  readonly styles: Uint8Array;
  /** 1 for sentences of a title or heading. */
  readonly headings: Uint8Array;
  /** The run of capitalised words that a token is in: its first and last token, -1 outside. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** 1 for tokens whose word stands in small letters elsewhere in the article. */
  readonly alsoLower: Uint8Array;
}

/** Encodes `sentences`, some neighbouring ones of `segmentation`, all with tokens. */
export function encodeDocument(
  article: Article,
  segmentation: Segmentation,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): EncodedDocument {
  const { tokens } = segmentation;
  const base = sentences[0]?.tokens.from ?? 0;
  const length = (sentences.at(-1)?.tokens.to ?? base) - base;
  const document: EncodedDocument = {
    base,
    length,
    types: new Int32Array(length),
    sentences: new Int32Array(sentences.length + 1),
    styles: new Uint8Array(sentences.length),
    headings: new Uint8Array(sentences.length),
    runFirst: new Int32Array(length).fill(-1),
    runLast: new Int32Array(length).fill(-1),
    alsoLower: new Uint8Array(length),
  };
  const lower = new Set<number>();
  sentences.forEach((sentence, index) => {
    const from = sentence.tokens.from - base;
    const to = sentence.tokens.to - base;
    const style = styleOf(article.text, segmentation, from + base, to + base);
    document.sentences[index] = from;
    document.sentences[index + 1] = to;
    document.styles[index] = style;
    const kind = article.blocks[sentence.block]?.kind;
    document.headings[index] = kind === "title" || kind === "heading" ? 1 : 0;
    for (let token = from; token < to; token++) {
      const number = vocabulary.intern(
        article.text.slice(tokens.starts[base + token], tokens.ends[base + token]),
        style,
      );
      document.types[token] = number;
      if (style !== STYLE.mixed) continue;
      const type = vocabulary.typeAt(number);
      if (type.letterCase === CASE.lower) lower.add(type.word);
    }
    findRuns(document, from, to, vocabulary);
  });
  for (let token = 0; token < length; token++) {
    const type = vocabulary.typeAt(document.types[token] ?? 0);
    if (type.letterCase !== CASE.lower && lower.has(type.word)) document.alsoLower[token] = 1;
  }
  return document;
}

/**
 * Capitals: nearly all words are in capitals. Title: nearly all longer words have one, as headlines of many papers do.
 * Short sentences may be a mere name and stay mixed, unless they are in capitals.
 */
export function styleOf(text: string, { tokens }: Segmentation, from: number, to: number): number {
  let words = 0;
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let token = from; token < to; token++) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    if (end - start < 2 || tokens.kinds[token] !== 0) continue;
    const isCapital = isUpperAt(text, start);
    words++;
    if (isCapital && isUpperAt(text, start + 1)) upper++;
    else if (end - start > 3) {
      long++;
      if (isCapital) capital++;
    }
  }
  if (words >= 2 && upper >= 0.8 * words && upper >= 2 && to - from > 2) return STYLE.capitals;
  return long >= 4 && capital >= 0.85 * long ? STYLE.title : STYLE.mixed;
}

function isUpperAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(offset);
  return letter.toLowerCase() !== letter;
}

/** Whether a word may be part of a name, by how it is written. */
function looksLikeName(type: WordType, opensSentence: boolean): boolean {
  if (type.letterCase === CASE.lower || type.letterCase === CASE.none || type.letterCase === CASE.number) return false;
  const told = type.style === STYLE.mixed && !opensSentence;
  return told || (type.bits & WORD_BITS.usuallyLower) === 0;
}

function findRuns(document: EncodedDocument, from: number, to: number, vocabulary: Vocabulary): void {
  let first = -1;
  for (let token = from; token <= to; token++) {
    const inRun = token < to && looksLikeName(vocabulary.typeAt(document.types[token] ?? 0), token === from);
    if (inRun && first < 0) first = token;
    if (inRun || first < 0) continue;
    for (let member = first; member < token; member++) {
      document.runFirst[member] = first;
      document.runLast[member] = token - 1;
    }
    first = -1;
  }
}
