/** Who says what in texts whose names are marked, by the shipped weights. */
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { attributeQuotes } from "../../../../src/analysis/quotes/attribute-quotes.ts";
import { findQuotedStretches } from "../../../../src/analysis/quotes/quoted-stretches.ts";
import { loadModels } from "../../../../src/commands/models.ts";
import { textOf } from "../../../../src/document/span.ts";
import { markedArticle } from "../../../support/marked-article.ts";
import { REPOSITORY } from "../../../support/memory-host.ts";

const { quotes: models } = await loadModels(REPOSITORY);

/** "Speaker: type first words" of all quotations and reports. */
export function allReportsIn(marked: string): readonly string[] {
  const { article, segmentation, mentions } = markedArticle(marked);
  const entities = resolveEntities(article, segmentation, mentions);
  const stretches = findQuotedStretches(article, segmentation);
  return attributeQuotes(article, segmentation, entities, stretches, models)
    .filter(({ type }) => type !== "scare")
    .map(({ speaker, type, content }) => {
      const name = entities.find(({ id }) => id === speaker)?.name ?? "–";
      return `${name}: ${type} ${content.map((span) => textOf(article.text, span).split(" ").slice(0, 3).join(" ")).join(" + ")}`;
    });
}

/** "Speaker: first words" of the quotations in marks, or of all reports where nothing is marked. With `isTitled` the first line is the headline, and one that begins with "By" the byline. */
export function spokenIn(marked: string, isTitled = false): readonly string[] {
  const { article: untitled, segmentation, mentions } = markedArticle(marked);
  const { text } = untitled;
  const blocks = untitled.blocks.map((block, index) => {
    if (index === 0) return { ...block, kind: "title" as const };
    return text.startsWith("By ", block.start) ? { ...block, kind: "byline" as const } : block;
  });
  const article = isTitled ? { ...untitled, blocks } : untitled;
  const entities = resolveEntities(article, segmentation, mentions);
  const stretches = findQuotedStretches(article, segmentation);
  const found = attributeQuotes(article, segmentation, entities, stretches, models);
  return found
    .filter(({ type }) => type !== "scare" && (stretches.length === 0 || type !== "indirect"))
    .map(({ speaker, content }) => {
      const name = entities.find(({ id }) => id === speaker)?.name ?? "–";
      return `${name}: ${content.map((span) => textOf(article.text, span).split(" ").slice(0, 3).join(" ")).join(" + ")}`;
    });
}
