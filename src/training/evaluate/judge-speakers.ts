/** Judges the speakers of quote records as the shared scorer of speakers does. */
import type { Span } from "../../document/span.ts";
import { sharedLength } from "../../document/span.ts";
import type { Judged } from "./reliability.ts";

/** An article of the gold file, what is used of it. */
export interface SpeakerGold {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: "speech" | "scare";
    readonly speaker: string | null;
    readonly alt?: string | readonly string[];
  }[];
}

/** A record of `newsctl quotes --jsonl`, what is used of it. */
export interface QuoteRecord {
  readonly article: string;
  readonly type: string;
  readonly spans: readonly Span[];
  readonly speaker: { readonly name: string | null } | null;
  readonly confidence: number;
}

export interface SpeakerJudgement {
  /** Answers with a name to quoted stretches of speech; where the gold names nobody at all, they are wrong. */
  readonly answers: readonly Judged[];
  /** Quoted stretches of named speakers that were found. */
  readonly found: number;
  /** Of these, how many were given no name. */
  readonly unanswered: number;
}

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|gen|general|adm|admiral|sen|senator|rep|gov|president|prime|minister|sir|lord|dame|judge|justice|capt|captain|col|colonel|lt|sgt|rev|archbishop|bishop|chief|the)\.?\s+/i;

/** Letters and digits of a name without accents, titles and case: names with one key are the same. */
export function nameKey(name: string): string {
  let key = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s$/, "")
    .trim();
  while (TITLES.test(key) && key.split(/\s+/).length > 1) key = key.replace(TITLES, "");
  return key
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function judgeSpeakers(articles: readonly SpeakerGold[], records: readonly QuoteRecord[]): SpeakerJudgement {
  const answers: Judged[] = [];
  let found = 0;
  let unanswered = 0;
  for (const article of articles) {
    const own = records.filter((record) => record.article === article.id && record.type !== "indirect");
    for (const gold of article.quotes) {
      if (gold.kind !== "speech") continue;
      const record = bestFitting(gold, own);
      if (record === undefined) continue;
      const name = record.speaker?.name ?? null;
      if (gold.speaker !== null) found++;
      if (gold.speaker !== null && name === null) unanswered++;
      if (name === null) continue;
      const accepted = [gold.speaker ?? [], gold.alt ?? []].flat().map(nameKey);
      answers.push({ confidence: record.confidence, isRight: accepted.includes(nameKey(name)) });
    }
  }
  return { answers, found, unanswered };
}

export interface ScareJudgement {
  /** Marked stretches of the gold that quote nobody, and how many of them were told. */
  readonly gold: number;
  readonly right: number;
  /** Stretches of speech that were taken for scare quotes. */
  readonly wrong: number;
}

/** `records` are those of `newsctl quotes --type scare`. */
export function judgeScareQuotes(articles: readonly SpeakerGold[], records: readonly QuoteRecord[]): ScareJudgement {
  const told = { gold: 0, right: 0, wrong: 0 };
  for (const article of articles) {
    const own = records.filter((record) => record.article === article.id && record.type === "scare");
    for (const gold of article.quotes) {
      if (gold.kind === "scare") told.gold++;
      if (bestFitting(gold, own) === undefined) continue;
      told[gold.kind === "scare" ? "right" : "wrong"]++;
    }
  }
  return told;
}

/** The record with a span that covers most of a gold stretch, half of it at least. */
function bestFitting(gold: Span, records: readonly QuoteRecord[]): QuoteRecord | undefined {
  let best: QuoteRecord | undefined;
  let most = 0.5 * (gold.end - gold.start);
  for (const record of records) {
    const shared = Math.max(...record.spans.map((span) => sharedLength(span, gold)));
    if (shared < most || (shared === most && best !== undefined)) continue;
    best = record;
    most = shared;
  }
  return best;
}
