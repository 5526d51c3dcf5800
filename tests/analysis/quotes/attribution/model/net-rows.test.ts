/** What the net is told of words: rows that exist, apart for each property, and the same for the same. */
import { expect, test } from "vitest";
import { LexemeTable } from "../../../../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import {
  placeRows,
  spellingOf,
  writePlaceRows,
} from "../../../../../src/analysis/quotes/attribution/model/net-rows.ts";
import { WordCodes } from "../../../../../src/analysis/quotes/attribution/model/word-codes.ts";
import { PLACE_ROWS } from "../../../../../src/models/quote-net/net-memory.ts";
import { KNOWN_ROWS } from "../../../../../src/models/quote-net/quote-net.ts";
import { readMarked } from "../../../../support/marked-passage.ts";

const lexemes = new LexemeTable({ entryOf: (code) => code & 7, clusterOf: () => 0, stepOf: () => 15 });

function rowsOf(line: string): readonly (readonly number[])[] {
  const { passages, proposals } = readMarked(line, lexemes);
  const [passage] = passages;
  if (!passage) throw new Error("no passage");
  const codes = new WordCodes();
  codes.encode(passage, proposals);
  const out = placeRows(passage.length);
  writePlaceRows(passage, codes, out);
  return passage.words.map((_, i) => [...out.subarray(i * PLACE_ROWS, (i + 1) * PLACE_ROWS)]);
}

test.each([
  [0, "a part of speech", "It fell hard", "It fell^VBD hard"],
  [1, "quotation marks", "It fell .", "It “ fell ” ."],
  [2, "a name", "Then Abe went .", "Then {Abe} went ."],
  [3, "a role by the rules", "He saw rain .", "<s He> <c saw> <q rain> ."],
] as const)("property %i is %s", (property, _, plain, told) => {
  const without = rowsOf(plain).map((row) => row[property]);
  const seen = rowsOf(told).map((row) => row[property]);
  expect(new Set(without).size).toBe(1);
  expect(new Set(seen).size).toBeGreaterThan(1);
  expect(seen).toContain(without[0]);
  // The other properties stay as they were for words that are there both times.
  if (property !== 1) {
    rowsOf(told).forEach((row, i) => {
      const before = rowsOf(plain)[i] ?? [];
      row.forEach((value, other) => {
        if (other !== property) expect(value).toBe(before[other]);
      });
    });
  }
});

test("the first word of each sentence is told apart", () => {
  const starts = rowsOf("It fell . It rose .").map((row) => row[4]);
  expect(starts.map((row) => row !== -1)).toEqual([true, false, false, true, false, false]);
  expect(starts[0]).toBe(KNOWN_ROWS - 1);
});

test("a spelling has rows of its own, all of them there", () => {
  const words = ["said", "says", "U.S.", "2104km", "—", "Ω", "Übermensch", "DON'T", "tell", "shrugged"];
  const spellings = words.map((word) => spellingOf(lexemes.at(word, 0, word.length)));
  for (const { rows, entry } of spellings) {
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) expect(row >= 0 && row < KNOWN_ROWS - 1).toBe(true);
    expect(entry).toBeGreaterThanOrEqual(0);
  }
  const [said, says] = spellings;
  expect(said?.rows).not.toEqual(says?.rows);
});
