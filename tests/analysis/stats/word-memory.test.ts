import fc from "fast-check";
import { expect, test } from "vitest";
import { WordMemory } from "../../../src/analysis/stats/word-memory.ts";

test.each([
  ["a word in another case", "The THE the", 1],
  ["straight and curly apostrophes", "don't don’t DON’T", 1],
  ["letters beyond ASCII", "Élan élan", 1],
  ["different words", "cat act cats", 3],
])("one entry for %s", (_, text, entries) => {
  const memory = new WordMemory();
  const found = [...text.matchAll(/\S+/g)].map((match) =>
    memory.entryOf(text, match.index, match.index + match[0].length),
  );
  expect(new Set(found).size).toBe(entries);
});

test("an entry knows the word, its letters and digits, syllables and complexity", () => {
  const memory = new WordMemory();
  const facts = (word: string): unknown[] => {
    const entry = memory.entryOf(word, 0, word.length);
    return [memory.words[entry], memory.characters[entry], memory.syllables[entry], memory.complex[entry]];
  };
  expect(facts("Government's")).toEqual(["government's", 11, 3, true]);
  expect(facts("face-to-face")).toEqual(["face-to-face", 10, 3, false]);
  expect(facts("U.S.")).toEqual(["u.s.", 2, 2, false]);
});

test("any words are told apart just as their lower case is, however many", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 200 }), (words) => {
      const memory = new WordMemory();
      const entries = words.map((word) => memory.entryOf(word, 0, word.length));
      expect(entries.map((entry) => memory.words[entry])).toEqual(
        words.map((word) => word.toLowerCase().replaceAll("’", "'")),
      );
      expect(new Set(entries).size).toBe(memory.words.length);
    }),
  );
});

test("the table grows, and forgets between articles when it is large", () => {
  const memory = new WordMemory();
  const entries = Array.from({ length: 70_000 }, (_, index) => memory.entryOf(`${index}`, 0, `${index}`.length));
  expect(new Set(entries).size).toBe(70_000);
  expect(memory.entryOf("12345", 0, 5)).toBe(12_345);
  memory.trim();
  expect(memory.words).toEqual([]);
  expect(memory.entryOf("a", 0, 1)).toBe(0);
  memory.trim();
  expect(memory.words).toEqual(["a"]);
});
