import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NER_LABELS } from "../../src/models/ner/labels.ts";
import {
  INPUT,
  LETTER_BUCKETS,
  LETTER_PART,
  type NerNet,
  VECTOR_PART,
  writeInput,
} from "../../src/models/ner/ner-net.ts";
import { NetKernel } from "../../src/models/ner/net-kernel.ts";
import { WINDOW } from "../../src/models/ner/window.ts";
import { describeWord, type WordType } from "../../src/models/ner/word-types.ts";

const LABELS = NER_LABELS.length;
const HIDDEN = 32;

/** Numbers between -1 and 1, the same for each seed. */
function numbers(count: number, seed: number): Float32Array {
  return Float32Array.from({ length: count }, (_, index) => Math.sin(seed * 1000 + index * 12.9898));
}

const NET: NerNet = {
  hidden: HIDDEN,
  vectors: Int8Array.from(numbers(VECTOR_PART, 1), (value) => 100 * value),
  vectorScale: 0.01,
  letters: Int8Array.from(numbers(LETTER_BUCKETS * LETTER_PART, 2), (value) => 100 * value),
  letterScale: 0.02,
  first: numbers(WINDOW * INPUT * HIDDEN, 3),
  bias: numbers(HIDDEN, 4),
  second: numbers(HIDDEN * LABELS, 5),
  outside: new Float32Array(LABELS),
};

const KNOWLEDGE = {
  words: { keys: new Uint32Array(0), clusters: new Uint16Array(0), bits: new Uint8Array(0) },
  phrases: { keys: new Uint32Array(0), bits: new Uint8Array(0) },
  tree: { middle: new Uint8Array(1024), coarse: new Uint8Array(1024) },
};

/** What the kernel should add to the scores, in plain sums. */
function plainScores(words: readonly { readonly type: WordType; readonly place: number }[]): readonly number[] {
  const hidden = Array.from(NET.bias);
  const input = new Float32Array(INPUT);
  for (const { type, place } of words) {
    writeInput(type, NET, input, 0);
    for (const [axis, value] of input.entries()) {
      for (let unit = 0; unit < HIDDEN; unit++) {
        hidden[unit] = (hidden[unit] ?? 0) + value * (NET.first[(place * INPUT + axis) * HIDDEN + unit] ?? 0);
      }
    }
  }
  return Array.from({ length: LABELS }, (_, label) =>
    hidden.reduce((sum, value, unit) => sum + Math.max(0, value) * (NET.second[unit * LABELS + label] ?? 0), 0),
  );
}

const anyWords = fc.array(
  fc.record({ text: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }), place: fc.nat(WINDOW - 1) }),
  { maxLength: WINDOW },
);

describe("NetKernel", () => {
  test("adds to a row what plain sums add to it", () => {
    const kernel = new NetKernel(NET);
    fc.assert(
      fc.property(anyWords, (words) => {
        const typed = words.map(({ text, place }) => ({ type: describeWord(text, 0, KNOWLEDGE), place }));
        const places = Int32Array.from(typed, ({ type, place }) => kernel.addProduct(kernel.addInput(type), place));
        const emissions = new Float32Array(3 * LABELS).fill(1);
        kernel.addScores(places, places.length, emissions, LABELS);
        const wanted = plainScores(typed);
        for (let label = 0; label < LABELS; label++) {
          expect(emissions[LABELS + label]).toBeCloseTo(1 + (wanted[label] ?? 0), 2);
          expect(emissions[label]).toBe(1);
          expect(emissions[2 * LABELS + label]).toBe(1);
        }
      }),
    );
  });

  test("keeps what it was given while its memory grows, and starts anew when it forgets", () => {
    const kernel = new NetKernel(NET);
    const type = describeWord("Dunford", 0, KNOWLEDGE);
    const scores = (places: readonly number[]): Float32Array => {
      const emissions = new Float32Array(LABELS);
      kernel.addScores(Int32Array.from(places), places.length, emissions, 0);
      return emissions;
    };
    const early = kernel.addProduct(kernel.addInput(type), 2);
    const before = scores([early]);
    // A megabyte and more: the memory begins with less.
    for (let word = 0; word < 4000; word++)
      kernel.addProduct(kernel.addInput(describeWord(`w${word}`, 0, KNOWLEDGE)), 1);
    expect(scores([early])).toEqual(before);
    kernel.forget();
    const again = kernel.addProduct(kernel.addInput(type), 2);
    expect(again).toBe(early);
    expect(scores([again])).toEqual(before);
  });
});
