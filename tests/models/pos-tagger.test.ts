import { expect, test } from "vitest";
import { splitSentences } from "../../src/analysis/split-sentences.ts";
import { tokenize } from "../../src/analysis/tokenize.ts";
import { POS_BITS, PosFeatures } from "../../src/models/pos/features.ts";
import { POS_LABELS, posIndex } from "../../src/models/pos/labels.ts";
import { SparseScores, sparseTable, sparseTensors } from "../../src/models/pos/sparse-scores.ts";
import { WordLabels, wordLabelTensors } from "../../src/models/pos/word-labels.ts";
import { createPosTagger } from "../../src/models/pos-tagger.ts";
import { readSafetensors } from "../../src/models/safetensors.ts";
import { quantise, trainPerceptron } from "../../src/training/pos/perceptron.ts";
import { readTaggedTexts } from "../../src/training/pos/pos-corpus.ts";
import { settledWords } from "../../src/training/pos/settled-words.ts";
import { writeSafetensors } from "../../src/training/write-safetensors.ts";

/** A small treebank: "word/TAG" parted by spaces, a sentence a line. */
function treebank(lines: readonly string[]): string {
  const sentences = lines.map((line) =>
    line
      .split(" ")
      .map((word, index) => {
        const [form = "", tag = ""] = word.split("/");
        return [index + 1, form, form, "X", tag, "_", "_", "_", "_", "_"].join("\t");
      })
      .join("\n"),
  );
  return `# newdoc id = d\n# newpar\n${sentences.join("\n\n")}\n`;
}

const LINES = [
  "The/DT mayor/NN said/VBD so/RB ./.",
  "The/DT judge/NN ruled/VBD ./.",
  "She/PRP runs/VBZ the/DT city/NN ./.",
  "He/PRP says/VBZ the/DT judge/NN runs/VBZ ./.",
  "The/DT runs/NNS ended/VBD ./.",
  "The/DT states/NNS '/POS rights/NNS ended/VBD ./.",
];

function train(leastSettled: number): ReturnType<typeof createPosTagger> {
  const texts = readTaggedTexts(treebank([...LINES, ...LINES]));
  const words = settledWords(texts, leastSettled, 1);
  const weights = trainPerceptron(texts, {
    epochs: 10,
    seed: 1,
    leastCount: 1,
    words: new WordLabels(Int32Array.from(words.keys()), Uint8Array.from(words.values())),
    report: () => undefined,
  });
  const bytes = writeSafetensors({
    ...sparseTensors(sparseTable(quantise(weights, 0), POS_BITS)),
    ...wordLabelTensors(words),
  });
  return createPosTagger(readSafetensors(bytes));
}

function tagged(tagger: ReturnType<typeof createPosTagger>, text: string): string {
  const blocks = [{ start: 0, end: text.length, block: 0 }];
  const tokens = tokenize(text, blocks);
  const labels = tagger.tag(text, tokens, splitSentences(text, tokens, blocks));
  return Array.from(
    labels,
    (label, index) => `${text.slice(tokens.starts[index], tokens.ends[index])}/${POS_LABELS[label]}`,
  ).join(" ");
}

test.each([
  ["every word scored", 1000],
  ["settled words looked up", 2],
])("what is learned comes back from the written weights, %s", (_, leastSettled) => {
  const tagger = train(leastSettled);
  expect(tagged(tagger, "The mayor said so. She runs the city.")).toBe(
    "The/DT mayor/NN said/VBD so/RB ./PUNCT She/PRP runs/VBZ the/DT city/NN ./PUNCT",
  );
  expect(tagged(tagger, "The states ' rights ended.")).toBe("The/DT states/NNS '/POS rights/NNS ended/VBD ./PUNCT");
});

test("tokens of no sentence and no tokens at all are no error", () => {
  const tagger = train(1000);
  const tokens = tokenize("a b", [{ start: 0, end: 3 }]);
  expect([...tagger.tag("a b", tokens, [])]).toEqual([0, 0]);
  expect(tagged(tagger, "")).toBe("");
});

test("sparse scores come back from their tensors, rows far apart and next to one another", () => {
  const rows = [
    { bucket: 0, entries: [[1, 5]] },
    {
      bucket: 1,
      entries: [
        [0, -127],
        [35, 127],
      ],
    },
    { bucket: 1000, entries: [[2, 1]] },
    { bucket: 1023, entries: [[3, -1]] },
  ] as const;
  const read = new SparseScores(sparseTable(rows, 10), POS_LABELS.length);
  for (let bucket = 0; bucket < 1024; bucket++) {
    const best = read.best(Int32Array.of(bucket), 1);
    const expected = new Int32Array(POS_LABELS.length);
    for (const [label, score] of rows.find((row) => row.bucket === bucket)?.entries ?? []) expected[label] = score;
    expect(read.sum).toEqual(expected);
    expect(best).toBe(expected.indexOf(Math.max(...expected)));
  }
});

test.each([[{ sizes: Uint8Array.of(1, 1) }], [{ entries: Uint16Array.of(1) }], [{ present: Uint32Array.of(7) }]])(
  "rows that do not add up are refused: %j",
  (broken) => {
    const table = sparseTable(
      [
        {
          bucket: 3,
          entries: [
            [1, 1],
            [2, 2],
          ],
        },
      ],
      5,
    );
    expect(() => new SparseScores(table, 3)).not.toThrow();
    expect(() => new SparseScores({ ...table, ...broken }, 3)).toThrow("do not add up");
  },
);

test("words are found by their keys among keys that collide", () => {
  const keys = Int32Array.from([0, 16, 32, -1, 48]);
  const words = new WordLabels(keys, Uint8Array.from([1, 2, 3, 4, 0]));
  expect(Array.from(keys, (key) => words.labelOf(key))).toEqual([1, 2, 3, 4, 0]);
  expect([words.labelOf(64), words.labelOf(-2)]).toEqual([-1, -1]);
});

test("a word has one key in any place, and another in another way of writing", () => {
  const text = "Bank the bank BANK don’t don't";
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const features = new PosFeatures();
  features.prepare(text, tokens, 0, tokens.length);
  const [first, , second, loud, , curly, , straight] = Array.from({ length: tokens.length }, (_, index) =>
    features.wordKey(index),
  );
  expect(new Set([first, second, loud]).size).toBe(3);
  expect(curly).toBe(straight);
  expect(features.fill(0, -1, -1)).toBe(features.fill(3, posIndex("NN"), -1));
});
