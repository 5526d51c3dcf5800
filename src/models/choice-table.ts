/** Weights of a choice among a few answers: one byte for each bucket of its hashed features. */
import { BUCKET_BITS } from "./lane-table.ts";

/** Buckets of features are cut to their leading `bits`. */
export function choiceBucket(bucket: number, bits: number): number {
  return bucket >>> (BUCKET_BITS - bits);
}

export class ChoiceTable {
  readonly #weights: Int8Array;
  readonly #bits: number;

  /** `weights`: 2^bits of them. */
  constructor(weights: Int8Array, bits: number) {
    this.#weights = weights;
    this.#bits = bits;
  }

  /** Score of the first `count` of `buckets`, in steps. */
  scoreOf(buckets: Int32Array, count: number): number {
    let score = 0;
    for (let k = 0; k < count; k++) score += this.#weights[choiceBucket(buckets[k] ?? 0, this.#bits)] ?? 0;
    return score;
  }
}

/** `weights` in steps, one byte each. Only differences between scores count, so the size of a step is left out. */
export function choiceSteps(weights: Float64Array): Int8Array {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  return Int8Array.from(weights, (weight) => Math.round((127 * weight) / top));
}
