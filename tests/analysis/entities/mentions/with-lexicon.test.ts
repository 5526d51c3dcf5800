import { expect, test } from "vitest";
import { withLexicon } from "../../../../src/analysis/entities/mentions/with-lexicon.ts";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { parseLexicon } from "../../../../src/lexicon/user-lexicon.ts";
import { markedArticle } from "../../../support/marked-article.ts";

test.each([
  ["He saw Gizmo at [O Acme].", "Gizmo,PRODUCT", ["PRODUCT Gizmo", "ORG Acme"]],
  ["He saw [O Acme Foods].", "Acme,PRODUCT", ["PRODUCT Acme"]],
  ["He saw [P Joseph Dunford].", "Dunford", ["PERSON Joseph Dunford"]],
  ["He saw [P Joseph] Dunford Road.", "Dunford Road,LOC\nDunford", ["PERSON Joseph", "LOC Dunford Road"]],
  ["[P Tom] Cox’s Bazar.", "Cox's Bazar,LOC", ["PERSON Tom", "LOC Cox’s Bazar"]],
  ["the [O National Bank of Acme] fell", "Bank of Acme Trust,ORG", ["ORG National Bank of Acme"]],
  ["[L Leeds] and [L York] fell", "Leeds and,ORG", ["ORG Leeds and", "LOC York"]],
  ["a gizmo", "Gizmo,PRODUCT", []],
])("%s with %j", (marked, lines, expected) => {
  const { article, segmentation, mentions } = markedArticle(marked);
  const tagger = withLexicon({ tag: () => mentions }, parseLexicon(lines));
  const found = tagger.tag(article, segmentation);
  expect(found.map(({ type, start, end }) => `${type} ${article.text.slice(start, end)}`)).toEqual(expected);
  for (const { start, end, tokens } of found) {
    expect([segmentation.tokens.starts[tokens.from], segmentation.tokens.ends[tokens.to - 1]]).toEqual([start, end]);
  }
});

test("an alias brings the name of the lexicon with it", () => {
  const { article, segmentation, mentions } = markedArticle(
    "[P Joseph Dunford] spoke. Fighting Joe left. Uncle Sam stays.",
  );
  const lexicon = parseLexicon("Fighting Joe,PERSON,Joseph Dunford\nUncle Sam,LOC,United States");
  const tagger = withLexicon({ tag: () => mentions }, lexicon);
  const entities = resolveEntities(article, segmentation, tagger.tag(article, segmentation));
  expect(entities.map(({ name, aliases, country }) => [name, aliases, country])).toEqual([
    ["Joseph Dunford", ["Fighting Joe"], undefined],
    ["United States", ["Uncle Sam"], "US"],
  ]);
});
