/** How much of a text is quoted, and from whom. */
import type { Entity, Quote } from "../../document/annotations.ts";

import type { WordTable } from "./word-table.ts";

export interface QuotedWords {
  readonly quotedWords: number;
  readonly quotedWordShare: number | null;
  readonly quotations: number;
  readonly speakers: readonly SpeakerStats[];
  readonly quotationWords: readonly number[];
  readonly voices: readonly Voice[];
}

/** How much one speaker is quoted. */
export interface SpeakerStats {
  /** The entity's name; null for quotations whose speaker is not known. */
  readonly name: string | null;
  /** Direct and mixed quotations. */
  readonly quotations: number;
  /** Words inside quotation marks. */
  readonly words: number;
}

/** Words of the reading text that follow one another in one voice. */
export interface Voice {
  /** Index into the article's quotations; absent where the article itself speaks. */
  readonly quote?: number;
  readonly words: number;
}

/** Counts of the direct and mixed quotations in the reading text; a word that is quoted twice counts once in the share. */
export function countQuotedWords(words: WordTable, quotes: readonly Quote[], entities: readonly Entity[]): QuotedWords {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const bySpeaker = new Map<string | null, { quotations: number; words: number }>();
  // One more than the index of the quotation that a word belongs to; 0 for the article's own.
  const voiceOf = new Uint32Array(words.length);
  const quotationWords = new Array<number>(quotes.length).fill(0);
  let quotations = 0;
  for (const [index, quote] of quotes.entries()) {
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
      quotationWords[index] = (quotationWords[index] ?? 0) + to - from;
      voiceOf.fill(index + 1, from, to);
    }
  }
  const quotedWords = voiceOf.reduce((sum, voice) => (voice === 0 ? sum : sum + 1), 0);
  return {
    quotationWords,
    voices: joinVoices(voiceOf),
    quotedWords,
    quotedWordShare: words.length === 0 ? null : quotedWords / words.length,
    quotations,
    speakers: [...bySpeaker]
      .map(([name, entry]) => ({ name, ...entry }))
      .sort((a, b) => b.words - a.words || b.quotations - a.quotations || compareNames(a.name, b.name)),
  };
}

/** Neighbouring words of one voice taken together. */
function joinVoices(voiceOf: Uint32Array): readonly Voice[] {
  const voices: Voice[] = [];
  let from = 0;
  for (let index = 1; index <= voiceOf.length; index++) {
    const voice = voiceOf[from] ?? 0;
    if (index < voiceOf.length && voiceOf[index] === voice) continue;
    voices.push({ words: index - from, ...(voice > 0 && { quote: voice - 1 }) });
    from = index;
  }
  return voices;
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
