/** The library: the same parser and analysis as the command line. */

export type { Entity, Mention, Quote } from "./document/annotations.ts";
export type { Article, Block, Caption } from "./document/article.ts";
export type { Span } from "./document/span.ts";
export { parseArticle } from "./parser/parse-article.ts";
