/** How much of a text is quoted, and from whom. */
import type { Entity, Quote } from "../../document/annotations.ts";
import type { SpeakerStats } from "../stats.ts";
import type { WordTable } from "./word-table.ts";

export interface QuotedWords {
  readonly quotedWords: number;
  readonly quotedWordShare: number | null;
  readonly quotations: number;
  readonly speakers: readonly SpeakerStats[];
}

/** Counts of the direct and mixed quotations in the reading text; a word that is quoted twice counts once in the share. */
export function countQuotedWords(words: WordTable, quotes: readonly Quote[], entities: readonly Entity[]): QuotedWords {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const bySpeaker = new Map<string | null, { quotations: number; words: number }>();
  const marked = new Uint8Array(words.length);
  let quotations = 0;
  for (const quote of quotes) {
    if (quote.type !== "direct" && quote.type !== "mixed") continue;
    quotations++;
    const speaker = quote.speaker === undefined ? null : (names.get(quote.speaker) ?? null);
    const entry = bySpeaker.get(speaker) ?? { quotations: 0, words: 0 };
    bySpeaker.set(speaker, entry);
    entry.quotations++;
    for (const { start, end } of quote.quoted) {
      const from = firstAt(words.starts, words.length, start);
      const to = firstAt(words.starts, words.length, end);
      entry.words += to - from;
      marked.fill(1, from, to);
    }
  }
  const quotedWords = marked.reduce((sum, mark) => sum + mark, 0);
  return {
    quotedWords,
    quotedWordShare: words.length === 0 ? null : quotedWords / words.length,
    quotations,
    speakers: [...bySpeaker]
      .map(([name, entry]) => ({ name, ...entry }))
      .sort((a, b) => b.words - a.words || b.quotations - a.quotations || compareNames(a.name, b.name)),
  };
}

/** Index of the first of the ascending `offsets` that is not below `offset`. */
function firstAt(offsets: Uint32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By code unit; the unknown speaker last. */
function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
