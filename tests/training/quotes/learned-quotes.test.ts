import { expect, test } from "vitest";
import { type LearnedQuotes, meanOf } from "../../../src/training/quotes/learned-quotes.ts";

function modelOf(weight: number): LearnedQuotes {
  const transitions = { labels: 7, scores: Float64Array.of(weight, 2 * weight) };
  return {
    lexicon: { keys: Uint32Array.of(5), clusters: Uint8Array.of(1), steps: Uint8Array.of(2) },
    roles: { rows: Float32Array.of(weight, 0), transitions },
    links: { words: Float32Array.of(weight), links: Float32Array.of(-weight), transitions },
    choices: {
      sources: Float64Array.of(weight),
      starts: Float64Array.of(-weight),
      ends: Float64Array.of(weight, weight),
    },
  };
}

test("the mean of models is the mean of their weights", () => {
  const mean = meanOf([modelOf(1), modelOf(2), modelOf(6)]);
  expect([...mean.roles.rows]).toEqual([3, 0]);
  expect([...mean.links.links]).toEqual([-3]);
  expect([...mean.links.transitions.scores]).toEqual([3, 6]);
  expect([...mean.choices.sources]).toEqual([3]);
  expect([...mean.choices.starts]).toEqual([-3]);
  expect([...mean.choices.ends]).toEqual([3, 3]);
  expect(mean.lexicon).toEqual(modelOf(1).lexicon);
});

test("one model is its own mean, and none has none", () => {
  expect(meanOf([modelOf(0.25)])).toEqual(modelOf(0.25));
  expect(() => meanOf([])).toThrow(RangeError);
});
