/** Weights of a choice among a few answers: one byte for each bucket of its hashed features. */
import { BUCKET_BITS } from "./lane-table.ts";
import { type Tensor, type TensorFile, tensorOf } from "./safetensors.ts";

/** Buckets of features are cut to their leading bits. */
export const CHOICE_BITS = 15;

export function choiceBucket(bucket: number): number {
  return bucket >>> (BUCKET_BITS - CHOICE_BITS);
}

export class ChoiceTable {
  readonly #weights: Int8Array;

  constructor(weights: Int8Array) {
    this.#weights = weights;
  }

  /** Score of the first `count` of `buckets`, in steps. */
  scoreOf(buckets: Int32Array, count: number): number {
    let score = 0;
    for (let k = 0; k < count; k++) score += this.#weights[choiceBucket(buckets[k] ?? 0)] ?? 0;
    return score;
  }
}

/** Only differences between scores count, so the size of a step is left out. */
export function choiceTensors(prefix: string, weights: Float64Array): Record<string, Tensor> {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const data = Int8Array.from(weights, (weight) => Math.round((127 * weight) / top));
  return { [`${prefix}.weights`]: { dtype: "I8", shape: [data.length], data } };
}

/** Throws `ModelError` when the tensor is missing or of another shape. */
export function readChoiceTable(file: TensorFile, prefix: string): ChoiceTable {
  return new ChoiceTable(tensorOf(file, `${prefix}.weights`, "I8", [2 ** CHOICE_BITS]));
}
