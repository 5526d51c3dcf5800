/** What the net is told of words: rows that exist, apart for each property, and the same for the same. */
import { expect, test } from "vitest";
import { LexemeTable } from "../../../../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import { Crossings } from "../../../../../src/analysis/quotes/attribution/model/crossings.ts";
import { CueView } from "../../../../../src/analysis/quotes/attribution/model/link-features.ts";
import {
  linkRows,
  placeRows,
  spellingOf,
  writeLinkRows,
  writePlaceRows,
} from "../../../../../src/analysis/quotes/attribution/model/net-rows.ts";
import { LABELS } from "../../../../../src/analysis/quotes/attribution/model/roles.ts";
import { WordCodes } from "../../../../../src/analysis/quotes/attribution/model/word-codes.ts";
import type { TokenRange } from "../../../../../src/document/span.ts";
import { PLACE_ROWS } from "../../../../../src/models/quote-net/net-memory.ts";
import { KNOWN_ROWS, LINK_ROWS, WORD_LINK_ROWS } from "../../../../../src/models/quote-net/quote-net.ts";
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

test.each([
  [0, "how far it is from the cue"],
  [1, "its role by the rules"],
  [2, "its role by the first chain"],
  [3, "the chance that it is a cue"],
  [4, "which sentence it stands in"],
  [5, "whether the marks are the cue's"],
] as const)("property %i of a word seen from a cue is %s, apart from all others", (property, _) => {
  const { passages, proposals } = readMarked("<s He> <c said> “ <q it was over> ” . It was .", lexemes);
  const [passage] = passages;
  if (!passage) throw new Error("no passage");
  const codes = new WordCodes();
  codes.encode(passage, proposals);
  const cue = { from: 1, to: 2 };
  const context = {
    candidates: [cue],
    proposals,
    labels: Uint8Array.from(passage.words, (_word, i) => i % LABELS),
    cueTenths: Uint8Array.from(passage.words, (_word, i) => i % 10),
  };
  const crossings = new Crossings();
  crossings.count(passage, codes, [cue]);
  const rowsFor = (of: TokenRange): Int16Array => {
    const view = new CueView(passage, codes, context, crossings, of);
    const out = linkRows(passage.length);
    writeLinkRows({ passage, context, view, window: { words: Int32Array.from(passage.words, (_word, i) => i) } }, out);
    return out.filter((_row, cell) => cell % WORD_LINK_ROWS === property);
  };
  const rows = rowsFor(cue);
  const ofOthers = [0, 56, 66, 73, 83, 88, LINK_ROWS];
  for (const row of rows) {
    expect(row).toBeGreaterThanOrEqual(ofOthers[property] ?? 0);
    expect(row).toBeLessThan(ofOthers[property + 1] ?? 0);
  }
  // For a cue inside the marks, or in the next sentence, all of it is different that depends on the cue.
  const others = rowsFor(property === 4 ? { from: 9, to: 10 } : { from: 4, to: 5 });
  expect(new Set([...rows, ...others]).size).toBeGreaterThan(1);
  if (property === 2 || property === 3) expect(others).toEqual(rows);
  else expect(others).not.toEqual(rows);
});
