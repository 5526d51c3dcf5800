import { expect, test } from "vitest";
import { movingAverageTypeTokenRatio, textualLexicalDiversity } from "../../../src/analysis/stats/lexical-diversity.ts";

function numbered(words: string): readonly [Uint32Array, number] {
  const forms = [...new Set(words)];
  return [Uint32Array.from(words, (word) => forms.indexOf(word)), forms.length];
}

/** Each letter is a word. */
test.each<readonly [string, number, number | null]>([
  ["abc", 4, null],
  ["abcd", 4, 1],
  ["abab", 4, 0.5],
  ["abca", 3, 1],
  ["aaab", 2, (0.5 + 0.5 + 1) / 3],
  ["abacad", 3, (2 + 3 + 2 + 3) / 3 / 4],
])("moving average of %s by %i: %d", (words, window, expected) => {
  const found = movingAverageTypeTokenRatio(...numbered(words), window);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 10);
});

test.each<readonly [string, number | null]>([
  ["", null],
  ["abcdefg", null],
  // Each "aa" falls to one half: a stretch of two.
  ["aaaaaa", 2],
  // Forwards "abab" falls to 0.5 at the fourth word after 0.67 at the third: stretches of three, "aba" and "bab".
  ["ababab", 3],
])("textual lexical diversity of %s: %d", (words, expected) => {
  expect(textualLexicalDiversity(...numbered(words))).toBe(expected);
});
