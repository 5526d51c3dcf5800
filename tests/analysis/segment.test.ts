import { expect, test } from "vitest";
import { segment } from "../../src/analysis/segment.ts";
import { tokenText } from "../../src/analysis/tokens/token-text.ts";
import { parseArticle } from "../../src/parser/parse-article.ts";

test("names are looked for in headline, paragraphs and captions, not in furniture, and every sentence knows its block", () => {
  const text = [
    "Mayor opens the bridge",
    "The mayor opened it. She smiled at the crowd that had waited there since the morning.",
    "Advertisement",
    "The new bridge at night. /AFP Photo",
  ].join("\n\n");
  const article = parseArticle({ id: "a", text });
  const { tokens, sentences } = segment(article);
  expect(
    sentences.map(({ start, end, block }) => [
      article.blocks[block]?.kind,
      text.slice(start, Math.min(end, start + 20)),
    ]),
  ).toEqual([
    ["title", "Mayor opens the brid"],
    ["paragraph", "The mayor opened it."],
    ["paragraph", "She smiled at the cr"],
    ["caption", "The new bridge at ni"],
    ["caption", "/AFP Photo"],
  ]);
  expect(tokenText(text, tokens, 0)).toBe("Mayor");
  expect(tokenText(text, tokens, tokens.length - 1)).toBe("Photo");
  expect(tokenText(text, tokens, tokens.length)).toBe("");
  expect(tokenText(text, tokens, -1)).toBe("");
});
