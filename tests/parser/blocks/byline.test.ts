import { expect, test } from "vitest";
import {
  areNames,
  isCreditLine,
  isName,
  isNameInCapitals,
  isPost,
  readByline,
} from "../../../src/parser/blocks/byline.ts";

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
  ["By Monday", undefined],
  ["By May 5, they had left", undefined],
  ["By May Smith", "May Smith"],
  ["By Wednesday, the river had fallen.", undefined],
  ["By Easter Sunday, nearly all of them had left.", undefined],
  ["By London standards, it was a mild winter for them all.", undefined],
  ["By Labour Day, nearly all of them had left.", undefined],
  ["by:  Labour Day, he had gone home, too!”", undefined],
  ["By Labour Day, nearly all of them", "Labour Day"],
  ["By Jane Doe, a writer at the Post", "Jane Doe"],
  ["By Jane Doe, now in Rome.", "Jane Doe"],
  ["By Jane Doe, staff writer.", "Jane Doe"],
  ["By Jane Doe  and  John Roe", "Jane Doe and John Roe"],
  ["By Jane Doe, John Roe, and Ann Poe", "Jane Doe, John Roe, and Ann Poe"],
  ["By Jane Doe in Paris and John Roe in Berlin", "Jane Doe"],
  ["By Jane van Doe for The Guardian", "Jane van Doe"],
  ["By Jane Doe on March 3, 2025", "Jane Doe"],
  ["By Jane Doe @janedoe", "Jane Doe"],
  ["By Jane Doe • Staff", "Jane Doe"],
  ["By Train in Japan", undefined],
  ["By Jane Doe Political correspondent", "Jane Doe"],
  ["By Jane Doe Senior health reporter, BBC News", "Jane Doe"],
  ["By Staff Reporter", "Staff Reporter"],
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
  ["Andrew Sparrow", true],
  ["Maria del Carmen Ruiz", true],
  ["Real Estate", false],
  ["World news", false],
  ["Sparrow", false],
  ["Andrew Sparrow Jr.", false],
  ["Andrew Sparrow, London", false],
  ["Abcdef ".repeat(4).trim(), true],
  [`${"A".repeat(25)} ${"B".repeat(24)}`, true],
  [`${"A".repeat(25)} ${"B".repeat(25)}`, false],
])("%j may be a name: %s", (line, expected) => {
  expect(isName(line)).toBe(expected);
});

test.each([
  ["Pippa Crerar and Larry Elliott", true],
  ["Ann Lee, Bob van der Meer & Cy Roe", true],
  ["Pippa Crerar", false],
  ["Trade and Industry", false],
  ["Real Estate and Money Matters", false],
  ["Pippa Crerar and Larry Elliott.", false],
  [Array.from({ length: 6 }, () => `${"A".repeat(14)} ${"B".repeat(14)}`).join(", "), false],
])("%j may be several names: %s", (line, expected) => {
  expect(areNames(line)).toBe(expected);
});

test.each([
  ["Political correspondent", true],
  ["Senior reporter in Kyiv", true],
  ["Editor-at-large", false],
  ["Staff Writers", true],
  ["The reporter", true],
  ["The reporter left in Kyiv", false],
  ["A reporter, an editor", false],
  [`${"Chief ".repeat(3)}correspondent, in ${"K".repeat(23)}`, true],
  [`${"Chief ".repeat(3)}correspondent, in ${"K".repeat(24)}`, true],
  [`${"Chief ".repeat(3)}correspondents, in ${"K".repeat(30)}`, false],
])("%j is a post: %s", (line, expected) => {
  expect(isPost(line)).toBe(expected);
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
  ["SOURCE Voltara Energy", true],
  ["Source code was stolen, he said", false],
  ["(Adds analyst comment, updates prices)", true],
  ["(Adds up.", false],
  ["Associated Press writer Julie Carr Smyth in Columbus, Ohio, contributed to this report.", true],
  ["CNN's Jane Doe contributed reporting.", true],
  ["Jane Doe and John Roe contributed to this story", true],
  ["“Jane Doe contributed to this report.”", false],
  ["He had contributed to this report.", false],
  ["Jane Doe contributed to this report, the court heard.", false],
  ["The post Council backs new school appeared first on The Valley Gazette.", true],
  ["The post office appeared on the list.", false],
])("%j is a credit: %s", (line, expected) => {
  expect(isCreditLine(line)).toBe(expected);
});
