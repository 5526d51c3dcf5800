import { expect, test } from "vitest";
import { ChoiceTable, choiceSteps } from "../../../src/models/choice-table.ts";
import { trainChoice } from "../../../src/training/quotes/choice-trainer.ts";
import { FeatureList } from "../../../src/training/quotes/feature-lists.ts";

/** Three answers, each with a feature of its own and one that all share. */
const example = (right: number) => ({
  features: new FeatureList(Int32Array.of(7, 1, 7, 2, 7, 3), Int32Array.of(0, 2, 4, 6)),
  right,
});

test("learns which of the answers is right most often, and keeps it in bytes", () => {
  const weights = trainChoice([example(1), example(1), example(1), example(2)], {
    bits: 15,
    epochs: 20,
    rate: 0.1,
    seed: 1,
  });
  expect(weights[2]).toBeGreaterThan(weights[3] ?? 0);
  expect(weights[3]).toBeGreaterThan(weights[1] ?? 0);
  const table = new ChoiceTable(choiceSteps(weights), 15);
  const scoreOf = (feature: number): number => table.scoreOf(Int32Array.of(feature << 2), 1);
  expect(scoreOf(2)).toBeGreaterThan(scoreOf(3));
  expect(scoreOf(3)).toBeGreaterThan(scoreOf(1));
});
