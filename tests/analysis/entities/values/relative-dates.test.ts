import { expect, test } from "vitest";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { withRelativeDates } from "../../../../src/analysis/entities/values/relative-dates.ts";
import { textOf } from "../../../../src/document/span.ts";
import { markedArticle } from "../../../support/marked-article.ts";

// 2017-08-18 was a Friday.
function dates(marked: string, date: string | undefined = "2017-08-18"): string[] {
  const { article, segmentation, mentions } = markedArticle(marked, date);
  const found = withRelativeDates({ tag: () => mentions }).tag(article, segmentation);
  for (const [index, { start, end, tokens }] of found.entries()) {
    expect([segmentation.tokens.starts[tokens.from], segmentation.tokens.ends[tokens.to - 1]]).toEqual([start, end]);
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  }
  return resolveEntities(article, segmentation, found).flatMap((entity) =>
    entity.mentions.map((mention) => `${textOf(article.text, mention)}: ${entity.value ?? entity.type}`),
  );
}

test.each([
  ["It fell last month and two weeks ago.", ["last month: 2017-07", "two weeks ago: 2017-W31"]],
  ["He spoke late last week, and yesterday.", ["late last week: 2017-W32", "yesterday: 2017-08-17"]],
  ["Growth in the second quarter of [D 2021] slowed.", ["the second quarter of 2021: 2021-04/2021-06"]],
  ["They meet next [D Friday], not last [D October].", ["next Friday: 2017-08-25", "last October: 2016-10"]],
  ["Earlier this year, as [O This Week] wrote", ["Earlier this year: 2017", "This Week: ORG"]],
  ["[L USA] Today said so today.", ["USA: LOC", "today: 2017-08-18"]],
  ["a last-minute goal in the second half", []],
])("%s", (marked, expected) => expect(dates(marked)).toEqual(expected));

test("without a date of the article, only what names its year", () => {
  const { article, segmentation, mentions } = markedArticle("yesterday, and Q2 2021");
  const found = withRelativeDates({ tag: () => mentions }).tag(article, segmentation);
  expect(found.map((mention) => textOf(article.text, mention))).toEqual(["Q2 2021"]);
});

test("the word before a day or month tells which", () => {
  const { article, segmentation, mentions } = markedArticle(
    "On [D Friday] he said they meet next [D Friday]; last [D October] was dry, [D October] is not.",
    "2017-08-18",
  );
  const entities = resolveEntities(article, segmentation, mentions);
  expect(entities.map(({ name, value }) => `${name} ${value}`)).toEqual([
    "Friday 2017-08-18",
    "Friday 2017-08-25",
    "October 2016-10",
    "October 2017-10",
  ]);
});

test("a day on which something will happen is ahead", () => {
  const { article, segmentation, mentions } = markedArticle(
    "Trump will meet Kim Jong Un on [D Tuesday], he said on [D Wednesday]. They met on [D Thursday].",
    "2017-08-18",
  );
  const dates = resolveEntities(article, segmentation, mentions).filter(({ type }) => type === "DATE");
  expect(dates.map(({ value }) => value)).toEqual(["2017-08-22", "2017-08-16", "2017-08-17"]);
});
