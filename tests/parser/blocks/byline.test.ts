import { expect, test } from "vitest";
import { isCreditLine, isNameInCapitals, readByline } from "../../../src/parser/blocks/byline.ts";

test.each<[string, string | undefined]>([
  ["By Jane Doe", "Jane Doe"],
  ["by Jane Doe and John Roe", "Jane Doe and John Roe"],
  ["By Ahmed Al-Jarallah", "Ahmed Al-Jarallah"],
  ["By Hippolyte Fofack, Chief Economist and Director of Research at the Bank.", "Hippolyte Fofack"],
  ["By Vincent van Gogh | The Post", "Vincent van Gogh"],
  ["BYLINE: Amber Phillips.", "Amber Phillips"],
  ["Story by Jane Doe", "Jane Doe"],
  ["By Friday the dam had broken and the water reached the first houses.", undefined],
  ["By the time they came it was over.", undefined],
  ["By January 2020", undefined],
])("%j is by %j", (line, author) => {
  expect(readByline(line)).toBe(author);
});

test.each([
  ["SIYABONGA SITHOLE", true],
  ["TOP STORIES", false],
  ["IN BRIEF.", false],
  ["DEMANDS", false],
  ["Jane Doe", false],
])("%j is a name in capitals: %s", (line, expected) => {
  expect(isNameInCapitals(line)).toBe(expected);
});

test.each([
  ["(Reporting by David Bailey; Editing by Cynthia Osterman.)", true],
  ["(With input from Xinhua, AFP)", true],
  ["With inputs from PTI and agencies", true],
  ["With input from his staff the minister decided.", false],
  ["– Bernama", true],
  ["(Xinhua)", true],
  ["Source: NATO.", true],
  ["AP contributed to this report", true],
  ["AP said on Friday it would appeal.", false],
  ["Reporting by the paper shows that nobody knew.", false],
  ["Reuters", true],
])("%j is a credit: %s", (line, expected) => {
  expect(isCreditLine(line)).toBe(expected);
});
