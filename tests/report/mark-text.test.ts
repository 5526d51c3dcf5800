import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disjointMarks, type Mark, markText } from "../../src/report/mark-text.ts";

const quote = (start: number, end: number): Mark => ({ start, end, role: "speaker:1" });
const name = (start: number, end: number): Mark => ({ start, end, role: "entity:PERSON" });

describe("markText", () => {
  const text = "Lima said: we trust Ana.";
  test.each([
    ["nothing marked", [], [], ["plain:Lima said: we trust Ana."]],
    ["a name", [], [name(0, 4)], ["entity:PERSON:Lima", "plain: said: we trust Ana."]],
    [
      "a name within a quotation",
      [quote(11, 24)],
      [name(20, 23)],
      ["plain:Lima said: ", "speaker:1:we trust ", "entity:PERSON<speaker:1:Ana", "speaker:1:."],
    ],
    [
      "a name that reaches over the edge of a quotation",
      [quote(14, 22)],
      [name(20, 23)],
      ["plain:Lima said: we ", "speaker:1:trust ", "entity:PERSON<speaker:1:An", "entity:PERSON:a", "plain:."],
    ],
  ])("%s", (_, outer, inner, expected) => {
    const runs = markText(text, { start: 0, end: text.length }, "plain", outer, inner);
    expect(runs.map((run) => `${run.role}${run.within ? `<${run.within}` : ""}:${run.text}`)).toEqual(expected);
  });

  test("what is marked in a title stands in the title", () => {
    expect(markText(text, { start: 0, end: 9 }, "title", [], [name(0, 4)])).toEqual([
      { text: "Lima", role: "entity:PERSON", within: "title" },
      { text: " said", role: "title" },
    ]);
  });

  test("loses no character, whatever is marked", () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => quote(start, start + length)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), spans, spans, fc.nat(50), fc.nat(50), (words, outer, inner, a, b) => {
        const span = { start: Math.min(a, b, words.length), end: Math.min(Math.max(a, b), words.length) };
        const runs = markText(words, span, "plain", disjointMarks(outer), disjointMarks(inner));
        expect(runs.map((run) => run.text).join("")).toBe(words.slice(span.start, span.end));
        expect(runs.every((run) => run.text !== "")).toBe(true);
      }),
    );
  });
});
