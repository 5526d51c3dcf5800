/** Wires the stages of the analysis. Each command asks for the depth it needs. */
import type { Entity, Quote, Segmentation } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import { resolveEntities } from "./entities/resolve-entities.ts";
import type { Tagger } from "./entities/tagger.ts";
import { unmergedEntities } from "./entities/unmerged-entities.ts";
import { attributeQuotes, type QuoteModels } from "./quotes/attribute-quotes.ts";
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
  return { ...named, quotes: attributeQuotes(article, named.segmentation, named.entities, models.quotes) };
}
