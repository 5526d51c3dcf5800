import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms, mayHold, parseTerms } from "../../src/select/search-words.ts";

const hits = (text: string, typed: string): readonly string[] =>
  findTerms(text, [{ start: 0, end: text.length }], parseTerms(typed)).map(({ start, end }) => text.slice(start, end));

describe("findTerms", () => {
  test.each([
    ["The missile flew; missiles fly.", "missile", ["missile"]],
    ["The missile flew; missiles fly.", "missile*", ["missile", "missiles"]],
    ["The missile flew.", "flew missile", ["missile", "flew"]],
    ["The missile flew.", "missile landed", []],
    ["An attack on one is an attack on both.", '"attack on both"', ["attack on both"]],
    ["An attack on one is an attack on both.", '"on attack"', []],
    ["An attack on one is an attack on both.", '"attack on o*"', ["attack on one"]],
    ["José Peña sang at the CAFÉ.", "pena cafe", ["Peña", "CAFÉ"]],
    ["Cafe\u0301 Łódź", "café lodz", ["Cafe\u0301", "Łódź"]],
    ["Abe's men don't know O’Brien.", "abe", ["Abe"]],
    ["Abe's men don't know O’Brien.", "o'brien don't", ["don't", "O’Brien"]],
    ["the two-plus-two talks", "two-plus-two", ["two-plus-two"]],
    ["安倍晋三首相は東京で会談した。", "東京 安倍", ["安倍", "東京"]],
    ["U.S. troops", "u.s.", ["U.S"]],
    ["", "word", []],
    ["an attack on one is", '"an attack" "attack on one"', ["an attack on one"]],
    ["an attack on one is", '"an attack on" attack', ["an attack on"]],
    ["the missile", '"the missile* "', ["the missile"]],
    ["the missiles", '" missile* "', ["missiles"]],
    ["missiles missed", "miss* missed", ["missiles", "missed"]],
  ])("%j holds %j: %j", (text, typed, expected) => expect(hits(text, typed)).toEqual(expected));

  test("a phrase lies within one stretch, the terms may lie in several", () => {
    const text = "We won the day, he said. The day was long.";
    const stretches = [
      { start: 0, end: 14 },
      { start: 25, end: 42 },
    ];
    expect(findTerms(text, stretches, parseTerms('"day the"'))).toEqual([]);
    expect(findTerms(text, stretches, parseTerms("won long"))).toHaveLength(2);
    expect(findTerms(text, stretches, parseTerms("said"))).toEqual([]);
  });

  test("what is found could be there, and lies in order in the text", () => {
    const words = fc.array(fc.constantFrom("Abe", "abé", "ABE", "o'brien", "東京", "two-two", "👍", "ß", "x"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.constantFrom("abe", "o'brien", "two*", '"abe x"', "東京", "ss"), (list, typed) => {
        const text = list.join(" ");
        const terms = parseTerms(typed);
        const found = findTerms(text, [{ start: 0, end: text.length }], terms);
        if (found.length > 0) expect(mayHold(text, terms)).toBe(true);
        let end = 0;
        for (const hit of found) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          end = hit.end;
        }
      }),
    );
  });
});

test.each([
  ["Abe met Trump in Tokyo", "abe trump", true],
  ["Abe met Trump in Tokyo", '"abe tokyo"', true],
  ["Abe met Trump in Tokyo", "abe obama", false],
  ["Abe met Trump in Tokyo", '"obama abe"', false],
  ["Abe met Trump in Tokyo", "", true],
])("whether %j may hold %j: %s", (text, typed, expected) => expect(mayHold(text, parseTerms(typed))).toBe(expected));

describe("parseTerms", () => {
  test.each([
    ["", []],
    [" … * ", []],
    [
      "a b*",
      [
        { words: ["a"], isPrefix: false },
        { words: ["b"], isPrefix: true },
      ],
    ],
    [
      "“a b” c",
      [
        { words: ["a", "b"], isPrefix: false },
        { words: ["c"], isPrefix: false },
      ],
    ],
    ['"open', [{ words: ["open"], isPrefix: false }]],
  ])("%j", (typed, expected) => expect(parseTerms(typed)).toEqual(expected));
});
