import { expect, test } from "vitest";
import { LexemeTable, stringHash } from "../../../../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import { createCueWords } from "../../../../../src/models/cue-words.ts";

const lexemeOf = (word: string, table = new LexemeTable()) => table.at(word, 0, word.length);

test.each([
  ["Said", { lower: "said", isCapitalized: true, isPunctuation: false, isPause: false, isJoint: false }],
  ["—", { lower: "—", isCapitalized: false, isPunctuation: true, isPause: true, isJoint: false }],
  ["although", { lower: "although", isCapitalized: false, isPunctuation: false, isPause: false, isJoint: true }],
  ["Éric", { lower: "éric", isCapitalized: true, isPunctuation: false, isPause: false, isJoint: false }],
  ["$", { lower: "$", isCapitalized: false, isPunctuation: false, isPause: false, isJoint: false }],
])("%j", (word, expected) => expect(lexemeOf(word)).toMatchObject(expected));

test("forms of a reporting verb share a stem, numbers of one length a code", () => {
  expect(lexemeOf("said").stem).toBe(lexemeOf("says").stem);
  expect(lexemeOf("said").reporting?.lemma).toBe("say");
  expect(lexemeOf("1999").code).toBe(lexemeOf("2016").code);
  expect(lexemeOf("1999").code).not.toBe(lexemeOf("20161").code);
});

test("a word is made once, and again the same after the table has started anew", () => {
  const table = new LexemeTable();
  const first = lexemeOf("minister", table);
  expect(table.at("the minister said", 4, 12)).toBe(first);
  for (let i = 0; i < 40_000; i++) lexemeOf(`w${i}`, table);
  expect(lexemeOf("minister", table)).toEqual(first);
  expect(lexemeOf("w17", table)).toEqual(lexemeOf("w17"));
});

test("knows the cluster and the step of words in the lexicon, 0 of others", () => {
  const keys = Uint32Array.from(["vow", "shrug", "tell"], (word) => stringHash(word) >>> 0).sort();
  const at = keys.indexOf(stringHash("shrug") >>> 0);
  const clusters = new Uint8Array(3);
  const steps = new Uint8Array(3);
  clusters[at] = 200;
  steps[at] = 7;
  const table = new LexemeTable(createCueWords({ keys, clusters, steps }));
  expect(lexemeOf("Shrug", table)).toMatchObject({ cluster: 200, cueStep: 7 });
  expect(lexemeOf("shrugs", table)).toMatchObject({ cluster: 0, cueStep: 0 });
});
