/** Wires the stages of the analysis. Each command asks for the depth it needs. */
import type { Entity, Quote, Segmentation } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import { resolveEntities } from "./entities/resolve-entities.ts";
import type { Tagger } from "./entities/tagger.ts";
import { attributeQuotes } from "./quotes/attribute-quotes.ts";
import { segment } from "./segment.ts";

/** Everything learned about one article. */
export interface Analysis {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

/** The models an analysis works with. */
export interface Models {
  readonly tagger: Tagger;
}

export function analyze(article: Article, models: Models): Analysis {
  const segmentation = segment(article);
  const mentions = models.tagger.tag(article, segmentation);
  const entities = resolveEntities(article, segmentation, mentions);
  const quotes = attributeQuotes(article, segmentation, entities);
  return { article, segmentation, entities, quotes };
}
