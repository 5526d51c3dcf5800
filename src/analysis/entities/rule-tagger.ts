/**
 * A tagger of rules and gazetteers: the baseline that every trained tagger is compared with. It cuts each sentence into
 * runs of capitalised words, takes titles off, and types what is left by the words in it, by its neighbours, and by what
 * the rest of the article calls it.
 */
import type { EntityType, Mention, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import type { TokenRange } from "../../document/span.ts";
import { type CapitalRun, capitalRuns } from "./capital-runs.ts";
import { datePattern } from "./date-pattern.ts";
import { joinHyphens } from "./join-hyphens.ts";
import { moneyAt } from "./money-pattern.ts";
import type { Tagger } from "./tagger.ts";
import { type RunType, splitRun, typeOfRun } from "./type-runs.ts";

/** A mention before its type is settled by the article. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly guess: RunType;
}

export function createRuleTagger(): Tagger {
  return {
    tag(article: Article, segmentation: Segmentation): readonly Mention[] {
      const { tokens, sentences } = segmentation;
      const candidates: Candidate[] = [];
      for (const sentence of sentences) {
        const isTitle = article.blocks[sentence.block]?.kind === "title";
        const taken = sumsAndDates(article.text, segmentation, sentence.tokens);
        const { words, starts } = joinHyphens(article.text, tokens, sentence.tokens);
        const names = capitalRuns(
          words,
          taken.map((range) => unitsOf(starts, range)),
          isTitle,
        )
          .flatMap((run) => pieces(words, run))
          .map(({ from, to, guess }) => ({ from: starts[from] ?? 0, to: starts[to] ?? 0, guess }));
        let next = sentence.tokens.from;
        for (const found of [...taken, ...names].sort((a, b) => a.from - b.from)) {
          if (found.from < next) continue;
          next = found.to;
          const text = article.text.slice(tokens.starts[found.from], tokens.ends[found.to - 1]);
          candidates.push({ ...found, text });
        }
      }
      return settle(candidates, segmentation);
    },
  };
}

interface Found extends TokenRange {
  readonly guess: RunType;
}

/** Dates and sums of money of one sentence, in order. A match that ends within a token is none. */
function sumsAndDates(text: string, { tokens }: Segmentation, range: TokenRange): Found[] {
  const found: Found[] = [];
  const dates = datePattern();
  for (let index = range.from; index < range.to; index++) {
    const start = tokens.starts[index] ?? 0;
    const money = moneyAt(text, start);
    dates.lastIndex = start;
    const end = money?.end ?? (dates.test(text) ? dates.lastIndex : undefined);
    if (end === undefined) continue;
    let to = index;
    while (to < range.to && (tokens.ends[to] ?? 0) < end) to++;
    if (to === range.to || tokens.ends[to] !== end) continue;
    found.push({ from: index, to: to + 1, guess: { type: money === undefined ? "DATE" : "MONEY", certainty: 0.9 } });
    index = to;
  }
  return found;
}

/** The units that a token range covers; `starts` holds the first token of each unit. */
function unitsOf(starts: readonly number[], { from, to }: TokenRange): TokenRange {
  const first = starts.findLastIndex((start) => start <= from);
  const after = starts.findIndex((start) => start >= to);
  return { from: first, to: after < 0 ? starts.length - 1 : after };
}

function pieces(words: readonly string[], run: CapitalRun): Found[] {
  return splitRun(words, run).flatMap((piece) => {
    const guess = typeOfRun(words, piece);
    return guess === undefined ? [] : [{ from: piece.from, to: piece.to, guess }];
  });
}

/**
 * The types of all candidates: an uncertain one takes the type that the same words have with most certainty elsewhere in
 * the article, or that of the person whose last name it is.
 */
function settle(candidates: readonly Candidate[], { tokens }: Segmentation): Mention[] {
  const best = new Map<string, RunType>();
  const remember = (key: string, guess: RunType): void => {
    if ((best.get(key)?.certainty ?? 0) < guess.certainty) best.set(key, guess);
  };
  for (const { text, guess } of candidates) {
    remember(text, guess);
    if (guess.type !== "PERSON" || guess.certainty < 0.6) continue;
    const parts = text.split(/\s+/);
    for (const part of [parts[0], parts.at(-1)]) {
      if (part !== undefined && parts.length > 1) remember(part, { type: "PERSON", certainty: guess.certainty - 0.05 });
    }
  }
  return candidates.flatMap(({ from, to, text, guess }) => {
    const known = best.get(text) ?? guess;
    const { type, certainty } = known.certainty > guess.certainty ? known : guess;
    if (certainty < 0.3) return [];
    return [mention(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0, from, to, type, certainty)];
  });
}

function mention(start: number, end: number, from: number, to: number, type: EntityType, confidence: number): Mention {
  return { start, end, tokens: { from, to }, type, confidence };
}
