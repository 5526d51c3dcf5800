/** Words that two articles both quote, however they cut them. */
import type { Quote } from "../../document/annotations.ts";
import type { Span } from "../../document/span.ts";
import { foldAccents } from "../../lexicon/fold-accents.ts";

/** `same`: word for word; `a-holds-b`, `b-holds-a`: one is a part of the other; `overlap`: they share a run of words. */
export type Sharing = "same" | "a-holds-b" | "b-holds-a" | "overlap";

/** The longest run of words that a quotation of the first article and one of the second have in common. */
export interface SharedQuotation {
  readonly a: Quote;
  readonly b: Quote;
  readonly sharing: Sharing;
  readonly words: number;
  /** Where the run stands in each article. */
  readonly spanA: Span;
  readonly spanB: Span;
}

/** Words of a run that make a quotation a shared one; fewer where the whole of one is in the other. */
const LEAST_RUN = 5;
const LEAST_WHOLE = 2;

interface QuotedWords {
  readonly quote: Quote;
  readonly words: readonly string[];
  readonly spans: readonly Span[];
}

/** In the order of the first article. Quotations without marks are nobody's words, and are left out. */
export function findSharedQuotations(
  textA: string,
  quotesA: readonly Quote[],
  textB: string,
  quotesB: readonly Quote[],
): readonly SharedQuotation[] {
  const all = quotesB.flatMap((quote) => wordsIn(textB, quote));
  const byPair = new Map<string, Set<QuotedWords>>();
  for (const quoted of all) {
    for (const pair of pairsOf(quoted.words)) byPair.set(pair, (byPair.get(pair) ?? new Set()).add(quoted));
  }
  return quotesA.flatMap((quote): SharedQuotation[] => {
    const [quoted] = wordsIn(textA, quote);
    if (quoted === undefined) return [];
    const near = new Set(pairsOf(quoted.words).flatMap((pair) => [...(byPair.get(pair) ?? [])]));
    return all.filter((other) => near.has(other)).flatMap((other) => share(quoted, other) ?? []);
  });
}

function share(a: QuotedWords, b: QuotedWords): SharedQuotation | undefined {
  const { length, endA, endB } = longestRun(a.words, b.words);
  const shorter = Math.min(a.words.length, b.words.length);
  if (length < LEAST_RUN && (length < shorter || length < LEAST_WHOLE)) return undefined;
  const wholeA = length === a.words.length;
  const wholeB = length === b.words.length;
  return {
    a: a.quote,
    b: b.quote,
    sharing: wholeA && wholeB ? "same" : wholeB ? "a-holds-b" : wholeA ? "b-holds-a" : "overlap",
    words: length,
    spanA: runSpan(a.spans, endA, length),
    spanB: runSpan(b.spans, endB, length),
  };
}

function runSpan(spans: readonly Span[], end: number, length: number): Span {
  return { start: spans[end - length]?.start ?? 0, end: spans[end - 1]?.end ?? 0 };
}

/** The longest common run of words: dynamic programming over a row. Ends are exclusive indices. */
function longestRun(a: readonly string[], b: readonly string[]): { length: number; endA: number; endB: number } {
  let best = { length: 0, endA: 0, endB: 0 };
  let before = new Uint32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = (before[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length > best.length) best = { length, endA: i, endB: j };
    }
    before = row;
  }
  return best;
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** The words of a quotation that stand in marks. */
function wordsIn(text: string, quote: Quote): readonly QuotedWords[] {
  if (quote.type !== "direct" && quote.type !== "mixed") return [];
  const found = quote.quoted.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
      word: foldAccents(word).toLowerCase(),
      span: { start: start + index, end: start + index + word.length },
    })),
  );
  return found.length === 0
    ? []
    : [{ quote, words: found.map(({ word }) => word), spans: found.map(({ span }) => span) }];
}
