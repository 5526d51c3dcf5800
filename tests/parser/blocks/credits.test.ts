import { expect, test } from "vitest";
import { isCreditLine, isNameInCapitals, readByline } from "../../../src/parser/blocks/byline.ts";
import { isDateLine, isLabelledDateLine } from "../../../src/parser/blocks/date-line.ts";
import { findDay, isoDay } from "../../../src/parser/blocks/find-date.ts";
import { findDateline } from "../../../src/parser/blocks/find-dateline.ts";
import { readOutlet, readSourceLine } from "../../../src/parser/blocks/source-line.ts";
import { repairMessage, repairMojibake } from "../../../src/parser/repair-mojibake.ts";

test.each([
  ["By Jane Doe", "Jane Doe"],
  ["by: Jane Doe and John Roe", "Jane Doe and John Roe"],
  ["Story by Jane Doe", "Jane Doe"],
  ["By Jane Doe | AP", "Jane Doe"],
  ["By Jane Phillips.", "Jane Phillips"],
  ["By Jane Doe Jr.", "Jane Doe Jr."],
  ["BYLINE: Jane Phillips.", "Jane Phillips"],
  ["Authors: Jane Doe", "Jane Doe"],
  ["By the river", undefined],
  ["He stood by Jane Doe", undefined],
  ["The author: Jane Doe", undefined],
  [`By Jane Doe, ${"a".repeat(139)}`, "Jane Doe"],
  [`By Jane Doe, ${"a".repeat(140)}`, undefined],
])("%j is by %j", (line, author) => expect(readByline(line)).toBe(author));

test.each<[line: string, isName: boolean]>([
  ["JANE DOE", true],
  ["JANE VAN DER DOE", true],
  [`JANE ${"D".repeat(45)}`, true],
  [`JANE ${"D".repeat(46)}`, false],
  ["JANE", false],
  ["JANE DOE.", false],
  ["Jane DOE", false],
  ["TOP STORY", false],
  ["TOP STORIES", false],
  ["NEWS BRIEF", false],
  ["WORLD BRIEFS", false],
  ["PHOTO ESSAY", false],
  ["SPORT DESK", false],
  ["SPORTS DESK", false],
  ["HIGHLIGHT REEL", false],
  ["VIDEO LINK", false],
])("%j alone on its line names a person: %s", (line, isName) => expect(isNameInCapitals(line)).toBe(isName));

test.each<[line: string, isCredit: boolean]>([
  ["(Reporting by Jane Doe; Editing by John Roe)", true],
  ["Additional reporting by Jane Doe", true],
  ["Edited by: Jane Doe", true],
  ["Reporting by night", false],
  ["He did the reporting by Jane", false],
  [`Reporting by J${"a".repeat(200)}`, false],
  ["– Bernama", true],
  ["(Xinhua)", true],
  ["[AFP].", true],
  ["Reuters, AFP", true],
  ["AP contributed to this report", true],
  ["AP contributed to this story.", true],
  ["The Associated Press", true],
  ["Agencies", true],
  ["News agencies.", true],
  ["He joined Reuters", false],
  ["Reuters said so", false],
  ["(With input from Xinhua, AFP)", true],
  ["With inputs from PTI and agencies", true],
  ["Source: Al Jazeera", true],
  ["Source:AP", true],
  ["The source: AP", false],
  [`Source: A${"a".repeat(60)}`, true],
  [`Source: A${"a".repeat(61)}`, false],
  [`(With input from A${"a".repeat(100)})`, true],
])("%j is a credit: %s", (line, isCredit) => expect(isCreditLine(line)).toBe(isCredit));

const MONTHS = "January February March April May June July August September October November December".split(" ");
test.each(MONTHS.map((name, index): [string, string] => [name, String(index + 1).padStart(2, "0")]))(
  "%s, in full and cut",
  (name, number) => {
    for (const month of [name, name.toUpperCase(), name.slice(0, 3), `${name.slice(0, 3)}.`]) {
      for (const text of [`on 5 ${month} 2020`, `${month} 5, 2020`, `the 5th of ${month}, 2020`]) {
        const day = findDay(text);
        expect([text, day && isoDay(day)]).toEqual([text, `2020-${number}-05`]);
      }
      expect(findDay(`on 5 ${month}`)).toStrictEqual({ month: Number(number), day: 5 });
      expect(findDay(`${month} 31st`)?.day).toBe(["02", "04", "06", "09", "11"].includes(number) ? undefined : 31);
      expect(isDateLine(`5 ${month} 2020`)).toBe(true);
      expect(isDateLine(`${month} 5, 2020`)).toBe(true);
    }
  },
);

test.each([
  ["2020-12-31", "2020-12-31"],
  ["2020-01-01", "2020-01-01"],
  ["2020-00-10", undefined],
  ["2020-13-01", undefined],
  ["2020-01-00", undefined],
  ["29 February 2021", undefined],
  ["29 February 2020", "2020-02-29"],
  ["May Day", undefined],
  ["in March or 5 April 2020", "2020-04-05"],
  ["on 5 Mayor Street", undefined],
])("%j prints the day %j", (text, value) => {
  const day = findDay(text);
  expect(day && isoDay(day)).toBe(value);
});

test("a line of a date says nothing else, and a labelled one says of what", () => {
  expect(isDateLine("Monday, 5 May 2020, 10:30 am GMT")).toBe(true);
  expect(isDateLine("Published: 2020-05-05T10:30:00Z")).toBe(true);
  expect(isDateLine("He left on 5 May 2020")).toBe(false);
  expect(isDateLine("5 May 2020 was a Tuesday")).toBe(false);
  expect(isDateLine("5 May")).toBe(false);
  expect(isDateLine(`5 May 2020${" ".repeat(99)}|`)).toBe(true);
  expect(isDateLine(`5 May 2020${" ".repeat(100)}|`)).toBe(false);
  expect(isLabelledDateLine("Last updated: 5 May 2020")).toBe(true);
  expect(isLabelledDateLine("5 May 2020")).toBe(false);
  expect(isLabelledDateLine("Published by us")).toBe(false);
});

test.each([
  ["Manila Courier, 12 November 2024", "Manila Courier"],
  ["AFP | Aug 18, 2017", "AFP"],
  ["The Daily News – 5 May 2020", "The Daily News"],
  ["5 May 2020 | Al Jazeera News", "Al Jazeera News"],
  ["Jane Doe, 5 May 2020", undefined],
  ["manila courier, 12 November 2024", undefined],
  ["Manila Courier, 12 November", undefined],
  ["Manila Courier, founded 2024", undefined],
  ["NATOSUMMIT, 5 May 2020", undefined],
  [`Manila Courier, ${" ".repeat(73)}5 May 2020.`, "Manila Courier"],
  [`Manila Courier, ${" ".repeat(74)}5 May 2020.`, undefined],
])("%j is of %j", (line, outlet) => expect(readSourceLine(line)).toBe(outlet));

test.each([
  ["Associated Press", "Associated Press"],
  ["BBC", "BBC"],
  ["The Economist Monitor", "The Economist Monitor"],
  ["Jane Doe", undefined],
  ["Xinhua said", undefined],
  ["BBC News, Bristol", "BBC News"],
  ["Political correspondent, BBC News", "BBC News"],
  ["Business reporter, BBC News, Washington D.C.", "BBC News"],
  ["Associated Press Writer", "Associated Press"],
  ["Daily Post, staff reporters", "Daily Post"],
  ["BBC Verify", "BBC Verify"],
  ["Staff Writer", undefined],
  ["Jane Doe, Bristol", undefined],
  [`Daily ${"N".repeat(34)}`, `Daily ${"N".repeat(34)}`],
  [`Daily ${"N".repeat(35)}`, undefined],
])("%j names the outlet %j", (line, outlet) => expect(readOutlet(line)).toBe(outlet));

test("a dateline has some words behind it, and its agency where it names one", () => {
  const words = "The mayor left for Rome on";
  const find = (text: string) => findDateline(`x ${text}`, { start: 2, end: 2 + text.length });
  expect(find(`TOKYO (AP) — ${words.slice(0, 24)}`)).toStrictEqual({ start: 2, end: 14, agency: "AP", colon: false });
  expect(find(`TOKYO (AP) — ${words.slice(0, 23)}`)).toBeUndefined();
  expect(find(`TOKYO — ${words}`)).toStrictEqual({ start: 2, end: 9, colon: false });
  expect(find(`New Delhi, Jan 14 (PTI) ${words}`)).toStrictEqual({ start: 2, end: 25, agency: "PTI", colon: false });
  expect(find(`CAIRO - 21 July 2022: ${words}`)).toStrictEqual({ start: 2, end: 23, colon: false });
  expect(find(`Cairo, Monday... ${words}`)).toStrictEqual({ start: 2, end: 18, colon: false });
  expect(find(`SHAH ALAM: ${words}`)).toStrictEqual({ start: 2, end: 12, colon: true });
  expect(find(words)).toBeUndefined();
});

test("a repair is shown with its word, and what is no text of two bytes stays", () => {
  const repaired = repairMojibake("the CastrillÃ³n case, and JosÃ© too");
  expect(repaired).toStrictEqual({
    text: "the Castrillón case, and José too",
    count: 2,
    example: ["CastrillÃ³n", "Castrillón"],
  });
  expect(repairMessage(repaired)).toBe(
    'letters that had been decoded wrongly are repaired in 2 places: "CastrillÃ³n" is "Castrillón"',
  );
  expect(repairMessage(repairMojibake("Ã³ x"))).toMatch(/in one place: "Ã³" is "ó"$/);
  expect(repairMojibake(`${"a".repeat(30)}Ã³${"b".repeat(30)}`).example).toEqual([
    `${"a".repeat(20)}Ã³${"b".repeat(20)}`,
    `${"a".repeat(20)}ó${"b".repeat(20)}`,
  ]);
  expect(repairMojibake("itÃ¢â‚¬â„¢s")).toMatchObject({ text: "it’s", count: 4 });
  expect(repairMojibake("à€€à€€à€€")).toStrictEqual({ text: "à€€à€€à€€", count: 0 });
});
