import { expect, test } from "vitest";
import { isSectionLine } from "../../../src/parser/blocks/section-line.ts";
import { parseArticle } from "../../../src/parser/parse-article.ts";

test.each([
  ["UK politics", true],
  ["World | Europe", true],
  ["Middle East and Africa", true],
  ["Opinion", true],
  ["opinion", false],
  ["&", false],
  ["Rugby club burns down", false],
  ["World news in brief for those who have little time", false],
])("%s", (line, expected) => expect(isSectionLine(line)).toBe(expected));

const LEDE =
  "The main bridge over the harbour will close for six months from September while its bearings are replaced, the city council has said, after an inspection.";

test.each([
  ["a short title below is none: the section is the title", `Weather\n\nRain\n\n${LEDE}`, "Weather"],
  ["nor is a sentence", `Business\n\nThe town has plans to build a new bridge.\n\n${LEDE}`, "Business"],
  ["two sections, one below the other", `News\n\nMiddle East and Africa and Asia\n\n${LEDE}`, "News"],
  [
    "a title",
    `Business\n\nHarbour bridge to close for half a year\n\n${LEDE}`,
    "Harbour bridge to close for half a year",
  ],
])("%s", (_, text, title) => expect(parseArticle({ id: "a", text }).meta.title).toBe(title));
