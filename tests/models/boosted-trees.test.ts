import { describe, expect, test } from "vitest";
import { ModelError } from "../../src/errors.ts";
import { type BoostedTrees, LEAF, readTrees, treeScore } from "../../src/models/boosted-trees.ts";
import { readSafetensors, type Tensor } from "../../src/models/safetensors.ts";
import { writeSafetensors } from "../../src/training/write-safetensors.ts";

/** One leaf of 0.5, then: is number 1 at most 3? If so, is number 0 at most -1? */
const TREES: BoostedTrees = {
  roots: Uint16Array.of(0, 1),
  asked: Uint8Array.of(LEAF, 1, 0, LEAF, LEAF, LEAF),
  limits: Float32Array.of(0.5, 3, -1, 0.25, -2, 4),
  right: Uint16Array.of(0, 5, 4, 0, 0, 0),
};

test.each([
  [[-1, 3], 0.75],
  [[-0.5, 3], -1.5],
  [[-1, 3.5], 4.5],
  [[9, 9], 4.5],
])("%s scores %s", (numbers, score) => {
  expect(treeScore(TREES, Float32Array.from(numbers))).toBe(score);
});

test("no trees score nothing", () => {
  const none = { ...TREES, roots: new Uint16Array(0) };
  expect(treeScore(none, Float32Array.of(1, 2))).toBe(0);
});

describe("from a file", () => {
  const file = (tensors: Readonly<Record<string, Tensor>>) => readSafetensors(writeSafetensors(tensors));
  const tensors = {
    "small.asked": { dtype: "U8", shape: [6], data: TREES.asked },
    "small.limits": { dtype: "F32", shape: [6], data: TREES.limits },
    "small.right": { dtype: "U16", shape: [6], data: TREES.right },
    "small.roots": { dtype: "U16", shape: [2], data: TREES.roots },
  } as const;

  test("they are what was written", () => {
    expect(readTrees(file(tensors), "small")).toEqual(TREES);
  });

  test.each([
    ["a tensor is missing", { ...tensors, "small.right": tensors["small.roots"] }],
    [
      "there are fewer limits than nodes",
      { ...tensors, "small.asked": { ...tensors["small.asked"], shape: [5], data: TREES.asked.slice(1) } },
    ],
  ])("%s: an error", (_, odd) => {
    expect(() => readTrees(file(odd), "small")).toThrow(ModelError);
  });
});
