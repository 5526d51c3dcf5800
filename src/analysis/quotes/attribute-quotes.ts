/** Who said what: the quotations and reported statements of an article, with the words that report them and their speakers. */
import type { Entity, Quote, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";

export function attributeQuotes(
  _article: Article,
  _segmentation: Segmentation,
  _entities: readonly Entity[],
): readonly Quote[] {
  return [];
}
