/** Articles with gold attributions, cut into passages, and the gold in words of each passage. */
import { readFileSync } from "node:fs";
import { findEntities, type Models, type NamedArticle } from "../../analysis/analyze.ts";
import type { LexemeTable } from "../../analysis/quotes/attribution/grammar/lexeme.ts";
import { buildPassages, type Passage } from "../../analysis/quotes/attribution/passage.ts";
import { isPunctuation } from "../../analysis/quotes/attribution/proposal.ts";
import { findQuotedStretches } from "../../analysis/quotes/quoted-stretches.ts";
import type { Span, TokenRange } from "../../document/span.ts";
import { parseArticle } from "../../parser/parse-article.ts";

/** A gold attribution in words of the passage that its cue stands in. */
export interface GoldAttribution {
  readonly cue: TokenRange;
  readonly source: TokenRange | undefined;
  /** Empty when the content stands in other passages. */
  readonly content: readonly TokenRange[];
}

export interface TrainingPassage {
  readonly passage: Passage;
  readonly gold: readonly GoldAttribution[];
}

/** An article after the stages before attribution. */
export interface TrainingArticle extends NamedArticle {
  readonly parts: Uint8Array | undefined;
  readonly record: GoldRecord;
}

/** An article of the corpus, as its file has it. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}

/** Reads a file of the quotes corpus (one article a line) and runs the stages before attribution on it. */
export function readQuoteCorpus(path: string, models: Models): readonly TrainingArticle[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return readGold(
    lines.map((line) => JSON.parse(line) as GoldRecord),
    models,
  );
}

/** Runs the stages before attribution on the texts of `records`. */
export function readGold(records: readonly GoldRecord[], models: Models): readonly TrainingArticle[] {
  return records.map((record) => {
    const named = findEntities(parseArticle({ id: record.id, text: record.text }), models);
    const { tokens, sentences } = named.segmentation;
    return { ...named, record, parts: models.quotes?.parts?.tag(named.article.text, tokens, sentences) };
  });
}

/** The passages of each article, their words from the table that `lexemesOf` gives for its number. */
export function passagesOf(
  articles: readonly TrainingArticle[],
  lexemesOf: (article: number) => LexemeTable,
): readonly (readonly TrainingPassage[])[] {
  return articles.map(({ article, segmentation, entities, parts, record }, index) => {
    const lexemes = lexemesOf(index);
    const stretches = findQuotedStretches(article, segmentation);
    const passages = buildPassages(article, segmentation, entities, stretches, lexemes, parts);
    return passages.map((passage) => ({ passage, gold: goldOf(passage, record) }));
  });
}

function goldOf(passage: Passage, { attributions }: GoldRecord): readonly GoldAttribution[] {
  return attributions.flatMap(({ source, cue, content }) => {
    const cueRange = trimmed(passage, rangesOf(passage, cue)[0]);
    if (!cueRange) return [];
    const contents = joined(passage, rangesOf(passage, content)).flatMap((range) => contentRange(passage, range) ?? []);
    return [{ cue: cueRange, source: trimmed(passage, rangesOf(passage, source)[0]), content: contents }];
  });
}

/** The words of a passage that each span covers at least half of. */
function rangesOf({ starts, ends, length }: Passage, spans: readonly Span[]): readonly TokenRange[] {
  const first = starts[0] ?? 0;
  const last = ends[length - 1] ?? 0;
  return spans.flatMap((span) => {
    if (span.end <= first || span.start >= last) return [];
    let from = -1;
    let to = -1;
    for (let i = 0; i < length; i++) {
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      if (shared * 2 < end - start) continue;
      if (from < 0) from = i;
      to = i + 1;
    }
    return from < 0 ? [] : [{ from, to }];
  });
}

function trimmed(passage: Passage, range: TokenRange | undefined): TokenRange | undefined {
  if (!range) return undefined;
  let { from, to } = range;
  while (to - from > 1 && isPunctuation(passage, to - 1) && !/^[)\]]$/.test(passage.words[to - 1] ?? "")) to--;
  while (to - from > 1 && isPunctuation(passage, from)) from++;
  return { from, to };
}

/** Ranges with nothing but punctuation between them made one. */
function joined(passage: Passage, ranges: readonly TokenRange[]): readonly TokenRange[] {
  const out: TokenRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    let touches = last !== undefined;
    for (let i = last?.to ?? 0; last && i < range.from; i++) if (!isPunctuation(passage, i)) touches = false;
    if (last && touches) out[out.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else out.push(range);
  }
  return out;
}

/** The content with the marks around it and without punctuation outside of them. */
function contentRange(passage: Passage, range: TokenRange): TokenRange | undefined {
  let { from, to } = range;
  const isLoose = (i: number): boolean => passage.stretch[i] === 0 && isPunctuation(passage, i);
  while (from < to && (isLoose(from) || passage.mark[from] === 2)) from++;
  while (to > from && (isLoose(to - 1) || passage.mark[to - 1] === 1)) to--;
  if (to <= from) return undefined;
  while (passage.mark[from - 1] === 1 && passage.stretch[from - 1] === passage.stretch[from]) from--;
  const closing = passage.stretches[(passage.stretch[to - 1] ?? 0) - 1];
  if (closing) {
    // "…," he said: the comma before the closing mark goes with it.
    let end = to;
    while (end < closing.inner.to && isPunctuation(passage, end)) end++;
    if (end >= closing.inner.to) to = closing.outer.to;
  }
  return { from, to };
}
