import { describe, expect, test } from "vitest";
import { isDateLine } from "../../../src/parser/blocks/date-line.ts";
import { findDay, isoDay } from "../../../src/parser/blocks/find-date.ts";

test.each([
  ["in Tokyo on August 18, 2017.", "2017-08-18"],
  ["Jul 25 2022", "2022-07-25"],
  ["Sept. 3rd, 2019", "2019-09-03"],
  ["21 July 2022", "2022-07-21"],
  ["the 2nd of May 1997", "1997-05-02"],
  ["2022-03-03T10:00:00Z", "2022-03-03"],
  ["February 29, 2016", "2016-02-29"],
  ["2025/2/11", "2025-02-11"],
  ["11.02.2025", "2025-02-11"],
  ["25/12/2025 - 14:05", "2025-12-25"],
  ["12/25/2025", "2025-12-25"],
  ["Feb. 11, 2025Updated Feb. 12, 2025, 9:14 a.m. ET", "2025-02-11"],
  ["5 May 20251:40 PM", "2025-05-05"],
])("finds the day in %j", (text, expected) => {
  const day = findDay(text);
  expect(day && isoDay(day)).toBe(expected);
});

test.each([
  "February 30, 2016",
  "May the force",
  "2022-13-01",
  "in 2022",
  "Marching 4 days",
  "11/02/2025",
  "version 1.2.2025.3",
])("finds none in %j", (text) => {
  expect(findDay(text)).toBeUndefined();
});

test("a day without a year has no ISO form", () => {
  const day = findDay("BEIJING, March 3 (Xinhua) —");
  expect(day).toEqual({ month: 3, day: 3 });
  expect(day && isoDay(day)).toBeUndefined();
});

describe("a line that says nothing but when", () => {
  test.each([
    "July 21, 2022",
    "Published: 21 July 2022, 10:30 am",
    "Updated: July 18, 2022 5:36:50 pm",
    "Thursday, July 21, 2022",
    "2022-07-21T10:00:00Z",
    "Last updated on Thu 21 July 2022 10:30 GMT",
  ])("%j", (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each(["On July 21, 2022, he resigned.", "July 21", "The 2022 election", "May 2022 be kinder"])(
    "not %j",
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );
});
