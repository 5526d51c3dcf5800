/**
 * Gradient boosted trees (Friedman 2001): small trees of questions whether a number is at most so much, each of which corrects the
 * sum of those before it. All trees lie one behind the other in flat arrays.
 */
import { type TensorFile, tensorOf } from "./safetensors.ts";

/** A node for each index, parents before children, the left child right behind its parent. */
export interface BoostedTrees {
  /** Index of the number that is asked for; `LEAF` where nothing is. */
  readonly asked: Uint8Array;
  /** The most that goes to the left; of a leaf what it adds to the sum. */
  readonly limits: Float32Array;
  /** Node of the right child; of a leaf 0. */
  readonly right: Uint16Array;
  /** Node that each tree starts with. */
  readonly roots: Uint16Array;
}

export const LEAF = 255;

/** What the trees make of `numbers`: a score in log odds. */
export function treeScore({ asked, limits, right, roots }: BoostedTrees, numbers: Float32Array): number {
  let score = 0;
  for (const root of roots) {
    let node = root;
    for (let column = asked[node] ?? LEAF; column !== LEAF; column = asked[node] ?? LEAF)
      node = (numbers[column] ?? 0) <= (limits[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    score += limits[node] ?? 0;
  }
  return score;
}

/** The tensors `NAME.asked` and so on. Throws `ModelError` when one is missing. */
export function readTrees(file: TensorFile, name: string): BoostedTrees {
  const asked = tensorOf(file, `${name}.asked`, "U8", [-1]);
  return {
    asked,
    limits: tensorOf(file, `${name}.limits`, "F32", [asked.length]),
    right: tensorOf(file, `${name}.right`, "U16", [asked.length]),
    roots: tensorOf(file, `${name}.roots`, "U16", [-1]),
  };
}
