/**
 * What somebody looks for in articles: words, phrases, beginnings of words, case and accents aside. A word is a run of
 * letters and digits; a letter of Chinese or Japanese is a word of its own, since nothing parts them there.
 */

import type { Span } from "../document/span.ts";
import { foldAccents } from "../lexicon/fold-accents.ts";
import { fold } from "./fold.ts";

/** Folded words that must follow one another; with `isPrefix` the last is the beginning of one. Never empty. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

const WORDS =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]\p{M}*|(?:(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])[\p{L}\p{N}]\p{M}*)+/gu;

/** `typed` as terms: words parted by white space, phrases in quotation marks, `milit*` for all that begins so. */
export function parseTerms(typed: string): readonly SearchTerm[] {
  return [...typed.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/g)].flatMap(([part, phrase]) => {
    const term = phrase ?? part;
    const words = wordsOf(term).map(({ word }) => word);
    return words.length === 0 ? [] : [{ words, isPrefix: term.trimEnd().endsWith("*") }];
  });
}

/** A word of a text, folded, and where it stands. */
interface FoundWord extends Span {
  readonly word: string;
}

function wordsOf(text: string): readonly FoundWord[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    word: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

const foldWord = (word: string): string => fold(foldAccents(word));

/** Whether a text can hold all terms: cheap, and never wrong when it says no. */
export function mayHold(text: string, terms: readonly SearchTerm[]): boolean {
  const folded = foldWord(text);
  return terms.every(({ words }) => words.every((word) => folded.includes(word)));
}

/**
 * Where the terms stand in the stretches of a text, in its order; empty unless every term is there. A phrase lies within one
 * stretch.
 */
export function findTerms(text: string, stretches: readonly Span[], terms: readonly SearchTerm[]): readonly Span[] {
  const words = stretches.map(({ start, end }) =>
    wordsOf(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
  );
  const hits: Span[] = [];
  for (const term of terms) {
    const found = words.flatMap((list) => occurrences(list, term));
    if (found.length === 0) return [];
    hits.push(...found);
  }
  return joinSpans(hits);
}

function occurrences(list: readonly FoundWord[], { words, isPrefix }: SearchTerm): readonly Span[] {
  return list.flatMap((first, index): readonly Span[] => {
    const matches = words.every((word, place) => {
      const found = list[index + place]?.word;
      return isPrefix && place === words.length - 1 ? found?.startsWith(word) === true : found === word;
    });
    const last = list[index + words.length - 1];
    return matches && last !== undefined ? [{ start: first.start, end: last.end }] : [];
  });
}

/** In order, those that meet as one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = joined.at(-1);
    if (before !== undefined && span.start < before.end) {
      joined.splice(-1, 1, { start: before.start, end: Math.max(before.end, span.end) });
    } else joined.push(span);
  }
  return joined;
}
