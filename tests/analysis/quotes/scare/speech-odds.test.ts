import { describe, expect, test } from "vitest";
import type { Attribution } from "../../../../src/analysis/quotes/attribution.ts";
import { PLAIN_NUMBERS, plainNumbers } from "../../../../src/analysis/quotes/scare/plain-numbers.ts";
import { speechOdds } from "../../../../src/analysis/quotes/scare/speech-odds.ts";
import {
  gatherMarkedWords,
  readStretch,
  type StretchFacts,
} from "../../../../src/analysis/quotes/scare/stretch-facts.ts";
import { buildScene, wordAt } from "../../../../src/analysis/quotes/speakers/scene.ts";
import { LEAF } from "../../../../src/models/boosted-trees.ts";
import { type PosLabel, posIndex } from "../../../../src/models/pos/labels.ts";
import type { ScareJudge } from "../../../../src/models/speaker-model.ts";
import { markedArticle } from "../../../support/marked-article.ts";

/** Parts of a few words; of all others a noun. */
const PARTS: Readonly<Record<string, PosLabel>> = { called: "VBD", it: "PRP", the: "DT", of: "IN", was: "VBD" };

/** The facts of the first words in double marks, which [somebody] is found to have {said}. */
function factsOf(text: string, attributed: Partial<Attribution> = {}, isTagged = true): StretchFacts {
  const { article, segmentation } = markedArticle(text);
  const span = { start: text.indexOf("“") + 1, end: text.indexOf("”") };
  const found = { content: [span], quoted: [span], cue: [], source: [], method: "none", score: 0, ...attributed };
  const words = { article, segmentation };
  const parts = Uint8Array.from({ length: segmentation.tokens.length }, (_, i) => {
    const word = wordAt(words, i);
    return /^\p{L}/u.test(word) ? posIndex(PARTS[word.toLowerCase()] ?? "NN") : 0;
  });
  const scene = buildScene(article, segmentation, [], [found], isTagged ? parts : undefined);
  return readStretch(gatherMarkedWords(scene, [found]), found, span);
}

const numbersOf = (facts: StretchFacts): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.keys(PLAIN_NUMBERS).map((name, column) => [name, plainNumbers(facts)[column] ?? Number.NaN]),
  );

const SENTENCE = "The mayor called it “a War of nerves” for the town.";

test("the numbers of a few words in a sentence", () => {
  expect(numbersOf(factsOf(SENTENCE))).toMatchObject({
    tokens: 4,
    characters: 15,
    capitals: 1,
    "share of capitals": 0.25,
    "first word is capital": 0,
    "ends in a stop": 0,
    "is the whole content": 1,
    "characters of the content": 15,
    "stretches of the content": 1,
    "has a cue": 0,
    "steps to a verb before": 1,
    "ends the sentence": 0,
    "words before": 4,
    "first part": posIndex("NN"),
    "last part": posIndex("NN"),
    "part before": posIndex("PRP"),
    "second part before": posIndex("VBD"),
    "third part before": posIndex("NN"),
    "part after": posIndex("NN"),
    "second part after": posIndex("DT"),
    "third part after": posIndex("NN"),
  });
});

test.each<[name: string, text: string, attributed: Partial<Attribution>, value: number]>([
  ["ends in a stop", "He left. “It was late.”", {}, 1],
  ["ends in a comma", "“It was late,” he said.", {}, 1],
  ["first word is capital", "“It was late,” he said.", {}, 1],
  ["position", "“It was late.”\nHe left.", {}, 1],
  ["position", "“It was late,” he said.", {}, 0],
  ["ends the sentence", "He said “it was late”.", {}, 1],
  ["score of the attribution", "He said “it was late”.", { score: 0.25 }, 0.25],
  ["has a cue", "He said “it was late”.", { cue: [{ start: 3, end: 7 }] }, 1],
  ["has a source", "He said “it was late”.", { source: [{ start: 0, end: 2 }] }, 1],
  [
    "characters of the content",
    "He said “it was late”.",
    {
      content: [
        { start: 0, end: 5 },
        { start: 8, end: 21 },
      ],
    },
    18,
  ],
  ["is the whole content", "He said “it was late”.", { content: [{ start: 0, end: 21 }] }, 0],
  ["last part", "“It was late …” he said.", {}, posIndex("NN")],
  ["part before", "“It was late,” he said.", {}, -1],
  ["part after", "He said “it was late”", {}, -1],
])("%s in %s", (name, text, attributed, value) => {
  expect(numbersOf(factsOf(text, attributed))[name]).toBe(value);
});

describe("the odds of speech", () => {
  /** Trees that ask whether there are at most three tokens. */
  const judge: ScareJudge = {
    hashed: { weights: new Float32Array(1 << 13).fill(0.125) },
    trees: {
      roots: Uint16Array.of(0),
      asked: Uint8Array.of(Object.keys(PLAIN_NUMBERS).indexOf("tokens"), LEAF, LEAF),
      limits: Float32Array.of(3, -8, 8),
      right: Uint16Array.of(2, 0, 0),
    },
  };
  const hashed = (facts: StretchFacts) => speechOdds(judge, { ...facts, scene: { ...facts.scene, parts: undefined } });

  test.each<[text: string, trees: number]>([
    [SENTENCE, 8],
    ["The mayor called it “a war” for the town.", -8],
  ])("of %s are the mean of both models", (text, trees) => {
    const facts = factsOf(text);
    expect(speechOdds(judge, facts)).toBeCloseTo((hashed(facts) + trees) / 2, 9);
  });

  test("are those of the hashed features where nothing tags parts of speech", () => {
    expect(speechOdds(judge, factsOf(SENTENCE, {}, false))).toBe(hashed(factsOf(SENTENCE)));
  });
});
