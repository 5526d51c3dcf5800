/** The tagger's mentions as they are, each an entity of its own: for looking at the tagger alone. */
import type { Entity, Mention } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { textOf } from "../../document/span.ts";

export function unmergedEntities(article: Article, mentions: readonly Mention[]): readonly Entity[] {
  return mentions.map((mention, index) => ({
    id: index + 1,
    type: mention.type,
    name: textOf(article.text, mention).replace(/\s+/g, " "),
    aliases: [],
    mentions: [mention],
    roles: [],
  }));
}
