import fc from "fast-check";
import { expect, test } from "vitest";
import { dateValue } from "../../../../src/analysis/entities/values/date-value.ts";

// 2017-08-18 was a Friday.
test.each([
  ["August 18, 2017", "2017-08-18"],
  ["18 August 2017", "2017-08-18"],
  ["Friday 22nd July, 2022", "2022-07-22"],
  ["the 31st of March 2020", "2020-03-31"],
  ["2017-08-18", "2017-08-18"],
  ["Aug. 2017", "2017-08"],
  ["1999", "1999"],
  ["the 1990s", "199X"],
  ["19th century", "18XX"],
  ["2021-2022", "2021/2022"],
  ["2021-22", "2021/2022"],
  ["June 1 to 5, 2022", "2022-06-01/2022-06-05"],
  ["Friday", "2017-08-18"],
  ["Thursday", "2017-08-17"],
  ["Saturday", "2017-08-12"],
  ["last Friday", "2017-08-11"],
  ["next Friday", "2017-08-25"],
  ["next Monday", "2017-08-21"],
  ["Fridays", "XXXX-WXX-5"],
  ["today", "2017-08-18"],
  ["yesterday", "2017-08-17"],
  ["last week", "2017-W32"],
  ["this week", "2017-W33"],
  ["last month", "2017-07"],
  ["next year", "2018"],
  ["two years ago", "2015"],
  ["three days ago", "2017-08-15"],
  ["July 4", "2017-07-04"],
  ["December 20", "2016-12-20"],
  ["October", "2017-10"],
  ["last October", "2016-10"],
  ["February 30, 2017", undefined],
  ["Christmas", "2016-12-25"],
  ["New Year's Eve", "2016-12-31"],
  ["Easter", undefined],
  ["eighties", "198X"],
  ["'80s", "198X"],
  ["early 1990s", "199X"],
  ["Monday evening", "2017-08-14"],
  ["late Thursday night", "2017-08-17"],
  ["earlier this year", "2017"],
  ["late last week", "2017-W32"],
  ["the end of June", "2017-06"],
  ["early 2021", "2021"],
  ["the day before yesterday", "2017-08-16"],
  ["two weeks ago", "2017-W31"],
  ["a month ago", "2017-07"],
  ["10 years ago", "2007"],
  ["three days later", undefined],
  ["the second quarter of 2021", "2021-04/2021-06"],
  ["Q3 2020", "2020-07/2020-09"],
  ["the first half of 2022", "2022-01/2022-06"],
  ["fourth quarter of last year", "2016-10/2016-12"],
  ["last quarter", "2017-04/2017-06"],
  ["26/07/2022", "2022-07-26"],
  ["07/26/2022", "2022-07-26"],
  ["06/07/2022", undefined],
  ["1557-8", "1557/1558"],
  ["2022-2018", undefined],
  ["9/11", "2001-09-11"],
  ["", undefined],
])("%j is %s", (text, value) => expect(dateValue(text, "2017-08-18T10:00:00Z")).toBe(value));

test.each([["Friday"], ["July 4"], ["last month"], ["yesterday"]])(
  "%j has no value without a date of the article",
  (text) => expect(dateValue(text)).toBeUndefined(),
);

test("a weekday is never after the article's date nor a week before it", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
      fc.constantFrom("Monday", "Thursday", "Sunday"),
      (date, day) => {
        const today = date.toISOString().slice(0, 10);
        const value = dateValue(day, today) ?? "";
        const days = (Date.parse(today) - Date.parse(value)) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThan(7);
        expect(new Date(value).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" })).toBe(day);
      },
    ),
  );
});

test("odd text has no value and does no harm", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => /^[\dX/W-]+$/.test(dateValue(text, "2017-08-18") ?? "0")),
  );
});
