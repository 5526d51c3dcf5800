import { describe, expect, test } from "vitest";
import { readMarks } from "../../../../src/analysis/quotes/marks/quotation-mark.ts";

const marksOf = (text: string, start = 0, end: number = text.length) => readMarks(text, { start, end });
/** "“ left" for each mark. */
const shapesOf = (text: string): readonly string[] =>
  marksOf(text).map(({ start, end, shape }) => `${text.slice(start, end)} ${shape}`);

describe("readMarks", () => {
  test.each<[text: string, marks: readonly string[]]>([
    ['He said "no".', ['" straight', '" straight']],
    ["＂No＂", ["＂ straight", "＂ straight"]],
    ["“No” ‟no” „no“", ["“ left", "” right", "‟ left", "” right", "„ low", "“ left"]],
    ["«Non» »nein«", ["« angle-left", "» angle-right", "» angle-right", "« angle-left"]],
    ["'no' ´no´", ["' single-straight", "' single-straight", "´ single-straight", "´ single-straight"]],
    [
      "‘no’ ‛no’ `no’",
      ["‘ single-left", "’ single-right", "‛ single-left", "’ single-right", "` single-left", "’ single-right"],
    ],
    ["``We did,'' he said.", ["`` left", "'' straight"]],
    ["''We did,'' he said.", ["'' straight", "'' straight"]],
    ["‘‘We did,’’ he said.", ["‘‘ left", "’’ right"]],
    ["“He said ‘no’’ and left.", ["“ left", "‘ single-left", "’ single-right", "’ single-right"]],
    ["‘’We are going,” he said.", ["‘’ straight", "” right"]],
    ["They don't know O’Brien’s 5‘o clock", []],
    ["It isn`t so", []],
    ["the workers' union", ["' single-straight"]],
    ["'Tis the season", ["' single-straight"]],
    ["no marks at all", []],
    ["ends in an '", ["' single-straight"]],
    ['12" of snow', ['" straight']],
  ])("%j has %j", (text, marks) => expect(shapesOf(text)).toEqual(marks));

  test("looks at nothing outside its paragraph", () => {
    const text = "a'b'c'd";
    // Between letters of the text, but at the edges of the paragraph: no apostrophe there.
    expect(marksOf(text, 1, 4).map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(marksOf("''", 0, 1)).toMatchObject([{ start: 0, end: 1, shape: "single-straight" }]);
    expect(marksOf('"a" "b"', 4)).toHaveLength(2);
    expect(marksOf('"a" "b"', 0, 4)).toHaveLength(2);
  });

  /** How the mark numbered `at` is read most readily, and what is less so. */
  test.each<[text: string, at: number, cheaper: "opens" | "closes" | "skips", dearer: "opens" | "closes" | "skips"]>([
    ['He said "no" again.', 0, "opens", "closes"],
    ['He said "no" again.', 1, "closes", "opens"],
    ['("no")', 0, "opens", "closes"],
    ['("no")', 1, "closes", "opens"],
    ['—"No," he said', 0, "opens", "closes"],
    ['He said: "', 0, "closes", "opens"],
    ['"No', 0, "opens", "closes"],
    ['12" of snow', 0, "closes", "opens"],
    ["the players' cup", 0, "skips", "opens"],
    ["rock 'n roll", 0, "skips", "opens"],
    ["the '90s", 0, "skips", "opens"],
    ["of '68 and", 0, "skips", "opens"],
    ["'em all", 0, "skips", "opens"],
    ["say 'yes' now", 0, "opens", "skips"],
    ["say 'yes' now", 1, "closes", "opens"],
    ["“‘Go’” he said", 1, "opens", "closes"],
    ["“‘Go’” he said", 2, "closes", "opens"],
    ["“‘Go’” he said", 0, "opens", "closes"],
    ["“‘Go’” he said", 3, "closes", "opens"],
    ["“They prefer it, ”said Manuel", 1, "opens", "closes"],
    ["a “, b", 0, "closes", "opens"],
  ])("%j: mark %i %s rather than %s", (text, at, cheaper, dearer) => {
    const mark = marksOf(text)[at];
    expect(mark?.[cheaper]).toBeLessThan(mark?.[dearer] ?? 0);
  });
});
