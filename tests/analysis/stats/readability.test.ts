import { expect, test } from "vitest";
import { countSyllables, isComplex } from "../../../src/analysis/stats/count-syllables.ts";
import {
  computeReadability,
  type Readability,
  type ReadabilityCounts,
} from "../../../src/analysis/stats/readability.ts";

const NONE: ReadabilityCounts = {
  sentences: 0,
  words: 0,
  syllables: 0,
  characters: 0,
  polysyllables: 0,
  complexWords: 0,
};

test.each<readonly [string, Partial<ReadabilityCounts>, keyof Readability, number]>([
  // Coleman & Liau 1975, the abstract: 639 letters in 119 words and 5 sentences, "a grade level of 14.5".
  ["Coleman & Liau", { characters: 639, words: 119, sentences: 5 }, "colemanLiau", 14.5],
  // McLaughlin 1969: 30 sentences with n polysyllables are 3.1291 + 1.0430 √n.
  ["McLaughlin", { sentences: 30, polysyllables: 64 }, "smog", 11.4731],
  // R. A. Logan's notes on a passage about whale song: 96 words in 7 sentences are 13.7 words each, one complex word in 96.
  ["Gunning", { sentences: 7, words: 96, complexWords: 1 }, "gunningFog", 5.9],
  // Smith & Senter 1967: 0.50 (words a sentence) + 4.71 (strokes a word) - 21.43.
  ["Smith & Senter", { sentences: 10, words: 200, characters: 1000 }, "automatedReadability", 12.12],
  // Kincaid et al. 1975: 0.39 (words a sentence) + 11.8 (syllables a word) - 15.59.
  ["Kincaid", { sentences: 10, words: 200, syllables: 300 }, "fleschKincaidGrade", 9.91],
  // Wikipedia on Flesch: "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature" has 24 syllables.
  ["Wikipedia: Flesch", { sentences: 1, words: 13, syllables: 24 }, "fleschReadingEase", 37.5],
  // Flesch 1948: 206.835 - 1.015 (words a sentence) - 84.6 (syllables a word).
  ["Flesch", { sentences: 10, words: 200, syllables: 300 }, "fleschReadingEase", 59.635],
])("%s: %j", (_, counts, index, expected) => {
  const decimals = String(expected).split(".")[1]?.length ?? 0;
  expect(computeReadability({ ...NONE, ...counts })[index]?.toFixed(decimals)).toBe(expected.toFixed(decimals));
});

test("nothing has no index", () => {
  expect(Object.values(computeReadability(NONE))).toEqual([null, null, null, null, null, null]);
});

test.each([
  ["the", 1],
  ["don't", 1],
  ["didn't", 2],
  ["president", 3],
  ["responsibility", 6],
  // The package has 3, 1 and 2.
  ["million", 2],
  ["going", 2],
  ["large", 1],
  ["north-american", 5],
  ["2017", 1],
  ["…", 1],
  ["ha".repeat(50), 50],
  ["z".repeat(100), 1],
])("syllables of %s: %i", (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

test.each([
  ["president", true],
  ["considered", true],
  ["created", false],
  ["exceeding", false],
  ["advances", false],
  ["house", false],
])("%s is complex: %s", (word, expected) => {
  expect(isComplex(word)).toBe(expected);
});
