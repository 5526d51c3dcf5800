import { expect, test } from "vitest";
import { textOf } from "../../src/document/span.ts";
import { labelArticle } from "../../src/training/ner/read-corpus.ts";
import { wireReports } from "../../src/training/ner/wire/wire-reports.ts";
import { createRandom } from "../../src/training/random.ts";

const TEXT = "Amara Diallo met Kenji Watanabe in Kumasi.";
const NEWS = [
  labelArticle({
    id: "news",
    text: TEXT,
    entities: [
      { start: 0, end: 12, type: "PERSON" },
      { start: 17, end: 31, type: "PERSON" },
      { start: 35, end: 41, type: "LOC" },
    ],
  }),
];

test("every slot of the patterns is filled, and every name is whole tokens of its label", () => {
  const reports = wireReports(NEWS, 60, createRandom(3));
  expect(reports).toHaveLength(60);
  for (const { article, segmentation, entities, gold } of reports) {
    expect(article.text).not.toMatch(/[{}]|undefined/);
    for (const { start, end } of entities) expect(textOf(article.text, { start, end })).toMatch(/^\S(?:.*\S)?$/su);
    // Names are never cut by what the tokeniser makes of the line they stand in.
    for (const { start, end } of entities) {
      expect(segmentation.tokens.starts).toContain(start);
      expect(segmentation.tokens.ends).toContain(end);
    }
    expect(gold.filter((label) => label % 2 === 1).length).toBeGreaterThanOrEqual(entities.length);
  }
  const people = new Set(
    reports.flatMap(({ article, entities }) => entities.map((entity) => textOf(article.text, entity))),
  );
  expect(people).toContain("Kumasi");
});

test("a seed gives the same reports", () => {
  const texts = (seed: number) => wireReports(NEWS, 5, createRandom(seed)).map(({ article }) => article.text);
  expect(texts(4)).toEqual(texts(4));
  expect(texts(4)).not.toEqual(texts(5));
});
