import { expect, test } from "vitest";
import { type LearnedChains, meanOf } from "../../../src/training/quotes/learned-quotes.ts";

function modelOf(weight: number): LearnedChains {
  const transitions = { labels: 7, scores: Float64Array.of(weight, 2 * weight) };
  return {
    roles: { rows: Float32Array.of(weight, 0), transitions },
    links: { words: Float32Array.of(weight), links: Float32Array.of(-weight), transitions },
  };
}

test("the mean of models is the mean of their weights", () => {
  const mean = meanOf([modelOf(1), modelOf(2), modelOf(6)]);
  expect([...mean.roles.rows]).toEqual([3, 0]);
  expect([...mean.links.links]).toEqual([-3]);
  expect([...mean.links.transitions.scores]).toEqual([3, 6]);
});

test("one model is its own mean, and none has none", () => {
  expect(meanOf([modelOf(0.25)])).toEqual(modelOf(0.25));
  expect(() => meanOf([])).toThrow(RangeError);
});
