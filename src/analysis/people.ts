import type { Entity, Segmentation } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
export function describePeople(
  _article: Article,
  _segmentation: Segmentation,
  entities: readonly Entity[],
): readonly Entity[] {
  return entities;
}
