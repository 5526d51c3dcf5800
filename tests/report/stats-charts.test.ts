import { expect, test } from "vitest";
import { segment } from "../../src/analysis/segment.ts";
import { computeStats, type Stats } from "../../src/analysis/stats.ts";
import { statsCharts } from "../../src/report/stats-charts.ts";
import { markedArticle } from "../support/marked-article.ts";

function statsOf(text: string): Stats {
  const { article } = markedArticle(text);
  return computeStats({ article, segmentation: segment(article) });
}

test("an empty article has no charts", () => expect(statsCharts(statsOf(""))).toEqual([]));

test("without quotations there are sentences alone", () => {
  const [curve, lengths, ...more] = statsCharts(statsOf(`One two three. ${"word ".repeat(11)}end.`));
  expect(more).toEqual([]);
  expect(curve?.values.map(({ value }) => value)).toEqual([3, 12]);
  expect(curve?.summary).toBe("2 sentences of 3 to 12 words, 7.5 on average.");
  expect(lengths?.values.map(({ label, value }) => [label, value])).toEqual([
    ["1–10", 1],
    ["11–20", 1],
    ["21–30", 0],
    ["31–40", 0],
    ["41 and more", 0],
  ]);
});

test("one sentence has no average", () => {
  expect(statsCharts(statsOf("One two three."))[0]?.summary).toBe("1 sentence of 3 words.");
});

test("words by speaker, the article's own last", () => {
  const stats: Stats = {
    ...statsOf("word ".repeat(100)),
    quotations: 3,
    quotedWords: 30,
    speakers: [
      { name: "Ann Lee", quotations: 2, words: 20 },
      { name: null, quotations: 1, words: 10 },
    ],
  };
  const [chart] = statsCharts(stats, (name) => (name === "Ann Lee" ? 1 : undefined));
  expect(chart?.summary).toBe("30 words, 30% of the article, stand in 3 quotations.");
  expect(chart?.values).toEqual([
    { label: "Ann Lee", value: 20, text: "20 words, 20%", speaker: 1 },
    { label: "speaker unknown", value: 10, text: "10 words, 10%" },
    { label: "the article itself", value: 70, text: "70 words, 70%", muted: true },
  ]);
});
