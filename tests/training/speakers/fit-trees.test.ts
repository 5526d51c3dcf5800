import { describe, expect, test } from "vitest";
import { LEAF, treeScore } from "../../../src/models/boosted-trees.ts";
import { createRandom } from "../../../src/training/random.ts";
import { fitTrees, type TreeExample, type TreeSettings } from "../../../src/training/speakers/fit-trees.ts";

const SETTINGS: TreeSettings = {
  trees: 30,
  leaves: 4,
  rate: 0.3,
  pull: 1,
  fewest: 2,
  rows: 0.8,
  columns: 1,
  seed: 1,
};

/** Yes where one of the first two numbers is large and the other small, which no sum of them tells; the third says nothing. */
function eitherOr(count: number, seed: number): readonly TreeExample[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const numbers = Float32Array.from({ length: 3 }, () => random.next());
    const [a = 0, b = 0] = numbers;
    return { numbers, isRight: a > 0.4 !== b > 0.6 };
  });
}

function shareRight(examples: readonly TreeExample[], settings: TreeSettings): number {
  const trees = fitTrees(eitherOr(600, 1), settings);
  return examples.filter(({ numbers, isRight }) => treeScore(trees, numbers) > 0 === isRight).length / examples.length;
}

describe("either this or that", () => {
  const unseen = eitherOr(400, 2);
  test("is learned by trees of four leaves", () => expect(shareRight(unseen, SETTINGS)).toBeGreaterThan(0.95));
  test("is not by single questions, whose sum is all that trees of two leaves are", () =>
    expect(shareRight(unseen, { ...SETTINGS, leaves: 2 })).toBeLessThan(0.75));
  test("is learned on a share of the columns", () =>
    expect(shareRight(unseen, { ...SETTINGS, columns: 0.67, trees: 60 })).toBeGreaterThan(0.9));
});

test("the same examples and seed give the same trees, another seed others", () => {
  const examples = eitherOr(200, 3);
  expect(fitTrees(examples, SETTINGS)).toEqual(fitTrees(examples, SETTINGS));
  expect(fitTrees(examples, { ...SETTINGS, seed: 2 })).not.toEqual(fitTrees(examples, SETTINGS));
});

test("no tree has more leaves than allowed, and parents come before their children", () => {
  const { asked, right, roots } = fitTrees(eitherOr(300, 4), SETTINGS);
  expect(roots).toHaveLength(SETTINGS.trees + 1);
  roots.forEach((root, index) => {
    const end = roots[index + 1] ?? asked.length;
    const nodes = [...asked.subarray(root, end)];
    expect(nodes.filter((column) => column === LEAF).length).toBeLessThanOrEqual(SETTINGS.leaves);
    nodes.forEach((column, offset) => {
      const other = right[root + offset] ?? 0;
      if (column === LEAF) expect(other).toBe(0);
      else expect(other > root + offset && other < end).toBe(true);
    });
  });
});

test("where nothing tells yes from no, what is left is the share of yes", () => {
  const examples = Array.from({ length: 99 }, (_, row) => ({ numbers: Float32Array.of(1), isRight: row % 3 === 0 }));
  const trees = fitTrees(examples, { ...SETTINGS, rows: 1 });
  expect(1 / (1 + Math.exp(-treeScore(trees, Float32Array.of(1))))).toBeCloseTo(1 / 3, 2);
});

test("no leaf holds fewer examples than the fewest", () => {
  const examples = Array.from({ length: 40 }, (_, row) => ({ numbers: Float32Array.of(row), isRight: row < 3 }));
  const trees = fitTrees(examples, { ...SETTINGS, rows: 1, fewest: 10 });
  const limits = [...trees.limits].filter((_, node) => trees.asked[node] !== LEAF);
  expect(Math.min(...limits)).toBeGreaterThanOrEqual(9);
  expect(Math.max(...limits)).toBeLessThanOrEqual(30);
});
