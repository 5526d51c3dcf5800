/** From mentions to the people, organisations and places of an article, each once, under its full name. */
import type { Entity, Mention, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";

/** `mentions` merged: every mention in exactly one entity, ids by first mention. */
export function resolveEntities(
  article: Article,
  _segmentation: Segmentation,
  mentions: readonly Mention[],
): readonly Entity[] {
  return mentions.map((mention, index) => ({
    id: index + 1,
    type: mention.type,
    name: article.text.slice(mention.start, mention.end),
    aliases: [],
    mentions: [mention],
    roles: [],
  }));
}
