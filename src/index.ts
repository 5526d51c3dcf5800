/**
 * The library: the parser and the analysis of the command line, and its records. Importing it reads no file and loads no
 * weights; what an import does not use, a bundler leaves out.
 */

export type { Analysis } from "./analysis/analyze.ts";
export type {
  Entity,
  EntityType,
  Mention,
  Person,
  Quote,
  QuoteType,
  Segmentation,
  Sentence,
  Tokens,
} from "./document/annotations.ts";
export type { Article, ArticleMeta, Block, Caption, Diagnostic } from "./document/article.ts";
export type { Span } from "./document/span.ts";
export { InputError, ModelError, NewsctlError, ParseError, UsageError } from "./errors.ts";
export type { LexiconEntry } from "./lexicon/user-lexicon.ts";
export { type AnalyzeOptions, analyze } from "./library/analyze.ts";
export { type ArticleSource, type ReadOptions, readArticle, readArticles } from "./library/read-article.ts";
export { articleRecord, entityRecords, quoteRecords, statsRecord } from "./library/to-records.ts";
export { type ParserInput, parseArticle } from "./parser/parse-article.ts";
export type { ArticleRecord, EntityRecord, QuoteRecord } from "./report/records.ts";
export type { StatsRecord } from "./report/stats-report.ts";
export type { QuoteSelection } from "./select/select-quotes.ts";
