/** The records of the command line, for programs. */
import type { Analysis } from "../analysis/analyze.ts";
import { countWords, readingTimeSeconds } from "../analysis/count-words.ts";
import { segment } from "../analysis/segment.ts";
import { computeStats } from "../analysis/stats.ts";
import type { Article } from "../document/article.ts";
import { articleRecord as recordOfArticle } from "../report/article-report.ts";
import { entitiesReport } from "../report/entities-report.ts";
import { quotesReport } from "../report/quotes-report.ts";
import type { ArticleRecord, EntityRecord, QuoteRecord } from "../report/records.ts";
import { statsRecord as recordOfStats, type StatsRecord } from "../report/stats-report.ts";
import { type QuoteSelection, selectQuotes } from "../select/select-quotes.ts";

/** The record that `newsctl show --json` prints. */
export function articleRecord(article: Article): ArticleRecord {
  const words = countWords(article, segment(article));
  return recordOfArticle(article, { words, readingTimeSeconds: readingTimeSeconds(words) });
}

/** The records that `newsctl quotes --json` prints: direct and mixed quotations, unless `selection` says otherwise. */
export function quoteRecords(analysis: Analysis, selection: Partial<QuoteSelection> = {}): readonly QuoteRecord[] {
  const { article, entities, quotes } = analysis;
  const wanted = { types: new Set(["direct", "mixed"] as const), ...selection };
  return quotesReport(analysis, selectQuotes(article.text, entities, quotes, wanted)).records;
}

/** The records that `newsctl entities --json` prints. */
export function entityRecords({ article, entities }: Analysis): readonly EntityRecord[] {
  return entitiesReport(article, entities, false).records;
}

/** The record that `newsctl stats --json` prints. */
export function statsRecord(analysis: Analysis): StatsRecord {
  return recordOfStats(analysis.article, computeStats(analysis));
}
