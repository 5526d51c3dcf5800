import { expect, test } from "vitest";
import { mendMentions } from "../../../../src/analysis/entities/mentions/mend-mentions.ts";
import { textOf } from "../../../../src/document/span.ts";
import { markedArticle } from "../../../support/marked-article.ts";

test.each([
  ["that [O Medecins sans Frontieres and Oxfam] would", 0.6, "Medecins sans Frontieres, Oxfam"],
  ["that [O Medecins sans Frontieres and Oxfam] would", 0.9, "Medecins sans Frontieres and Oxfam"],
  ["the [O Minister of Labour and Employment]", 0.6, "Minister of Labour and Employment"],
  ["the minister of [O Labour and Solidarity]", 0.6, "Labour and Solidarity"],
  ["the [O KAUST Health and Safety] office", 0.6, "KAUST Health and Safety"],
  [
    "at [O Marks and Spencer], the [O Food and Drug Administration]",
    0.6,
    "Marks and Spencer, Food and Drug Administration",
  ],
])("%s at %d", (marked, confidence, expected) => {
  const { article, segmentation, mentions } = markedArticle(marked);
  const doubtful = mentions.map((mention) => ({ ...mention, confidence }));
  const mended = mendMentions(article.text, segmentation, doubtful);
  expect(mended.map((mention) => textOf(article.text, mention)).join(", ")).toBe(expected);
});
