/** The texts that the tagger learns from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { styleOf } from "../../models/ner/encode-document.ts";
import { STYLE } from "../../models/ner/word-types.ts";
import { createRandom } from "../random.ts";
import type { CaseCounts } from "./prepare-knowledge.ts";
import { type LabelledArticle, readCorpus, UNER, WIKIGOLD } from "./read-corpus.ts";
import { recaseSentences } from "./recase-articles.ts";
import { digest } from "./training-cache.ts";
import { wireReports } from "./wire/wire-reports.ts";

/** Share of sentences that are shown once more in capitals, and once more as titles. */
const RECASED_SHARE = 0.04;

/** Made-up agency reports: about a tenth of all tokens. */
const WIRE_REPORTS = 250;

export interface TrainingTexts {
  /** What people wrote and labelled: news first, then what other kinds of text and recased sentences add. */
  readonly articles: readonly LabelledArticle[];
  /** Made-up agency reports. */
  readonly wire: readonly LabelledArticle[];
  /** Articles to measure on; trained on as well when asked for. */
  readonly dev: readonly LabelledArticle[];
  readonly cases: CaseCounts;
  /** Changes with the texts. */
  readonly digest: string;
}

/** `data` is the folder of the corpora. */
export function readTexts(data: string, withDev: boolean): TrainingTexts {
  const file = (name: string): string => join(data, name);
  const train = readCorpus(file("entities/train.jsonl"));
  const dev = readCorpus(file("entities/dev.jsonl"));
  const news = withDev ? [...train, ...dev] : train;
  const wire = wireReports(train, WIRE_REPORTS, createRandom(11));
  return {
    articles: [
      ...news,
      ...readCorpus(file("extra/entities/wikigold.jsonl"), WIKIGOLD),
      ...readCorpus(file("extra/entities/uner-ewt-dev.jsonl"), UNER),
      ...readCorpus(file("extra/entities/uner-ewt-test.jsonl"), UNER),
      ...recaseSentences(news, RECASED_SHARE, createRandom(5)),
    ],
    wire,
    dev,
    cases: countCases(train),
    digest: digest(
      withDev ? "with dev" : "",
      ...wire.map(({ article }) => article.text),
      readFileSync(file("entities/train.jsonl")),
    ),
  };
}

/** How words are written inside sentences that tell. */
function countCases(sources: readonly LabelledArticle[]): CaseCounts {
  const counts = new Map<string, [number, number]>();
  for (const { article, segmentation } of sources) {
    const { tokens } = segmentation;
    for (const { tokens: range } of segmentation.sentences) {
      if (styleOf(article.text, segmentation, range.from, range.to) !== STYLE.mixed) continue;
      for (let token = range.from + 1; token < range.to; token++) {
        if (tokens.kinds[token] !== 0) continue;
        const word = article.text.slice(tokens.starts[token], tokens.ends[token]);
        const lower = word.toLowerCase();
        const count = counts.get(lower) ?? [0, 0];
        count[word === lower ? 0 : 1]++;
        counts.set(lower, count);
      }
    }
  }
  return counts;
}
