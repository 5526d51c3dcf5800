import { expect, test } from "vitest";
import { completeMentions } from "../../../src/analysis/entities/complete-mentions.ts";
import { markedArticle } from "../../support/marked-article.ts";

test.each([
  [
    "[N Japanese] chief of the [M Japanese Self]-Defense Forces Joint Staff, and",
    ["Japanese", "Japanese Self-Defense Forces Joint Staff"],
  ],
  ["the [L US]-China talks", ["US"]],
  ["[P Ana Lima]-led talks", ["Ana Lima"]],
  ["US Secretary of State [P Rex Tillerson] left the U.K. for us", ["US", "Rex Tillerson", "U.K."]],
  ["[O US Joint Chiefs of Staff] met", ["US Joint Chiefs of Staff"]],
  ["nobody here", []],
])("%s", (marked, expected) => {
  const { article, segmentation, mentions } = markedArticle(marked);
  const completed = completeMentions(article.text, segmentation, mentions);
  expect(completed.map(({ start, end }) => article.text.slice(start, end))).toEqual(expected);
  for (const { start, end, tokens } of completed) {
    expect(segmentation.tokens.starts[tokens.from]).toBe(start);
    expect(segmentation.tokens.ends[tokens.to - 1]).toBe(end);
  }
});
