/** Wires the stages of the analysis. Each command asks for the depth it needs. */
import type { Entity, Quote, Segmentation } from "../document/annotations.ts";
import type { Article, Diagnostic } from "../document/article.ts";
import { resolveEntities } from "./entities/resolve-entities.ts";
import type { Tagger } from "./entities/tagger.ts";
import { unmergedEntities } from "./entities/unmerged-entities.ts";
import { attributeQuotes, type QuoteModels } from "./quotes/attribute-quotes.ts";
import { findQuotedStretches, markWarnings } from "./quotes/quoted-stretches.ts";
import { segment } from "./segment.ts";

/** An article with its names. */
export interface NamedArticle {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly entities: readonly Entity[];
}

/** Everything learned about one article. */
export interface Analysis extends NamedArticle {
  readonly quotes: readonly Quote[];
  /** What the analysis had to guess, with its place: quotation marks that never close. */
  readonly warnings: readonly Diagnostic[];
}

/** The models an analysis works with. */
export interface Models {
  readonly tagger: Tagger;
  readonly quotes?: QuoteModels;
}

/** Names only: all that `entities` needs. */
export function findEntities(
  article: Article,
  models: Models,
  segmentation: Segmentation = segment(article),
): NamedArticle {
  const mentions = models.tagger.tag(article, segmentation);
  return { article, segmentation, entities: resolveEntities(article, segmentation, mentions) };
}

/** Every mention by itself, as the tagger found it. */
export function findMentions(
  article: Article,
  models: Models,
  segmentation: Segmentation = segment(article),
): NamedArticle {
  return { article, segmentation, entities: unmergedEntities(article, models.tagger.tag(article, segmentation)) };
}

/** Names and quotations. `named` is the work of `findEntities`, where that is done already. */
export function analyze(
  article: Article,
  models: Models,
  named: NamedArticle = findEntities(article, models),
): Analysis {
  const stretches = findQuotedStretches(article, named.segmentation);
  const quotes = attributeQuotes(article, named.segmentation, named.entities, stretches, models.quotes);
  const { segmentation, entities } = named;
  return { article, segmentation, entities, quotes, warnings: markWarnings(stretches) };
}
