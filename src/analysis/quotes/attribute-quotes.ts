/** Who said what: the quotations and reported statements of an article, with the words that report them and their speakers. */
import type { Entity, Quote, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { attributeSpans } from "./attribution/attribute-spans.ts";
import { findQuotedStretches } from "./quoted-stretches.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";

export function attributeQuotes(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
): readonly Quote[] {
  const stretches = findQuotedStretches(article, segmentation);
  const attributions = attributeSpans(article, segmentation, entities, stretches);
  return resolveSpeakers(article, segmentation, entities, attributions);
}
