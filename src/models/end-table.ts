/** Weights of the choice among the ends of a content: one byte for each bucket of its hashed features. */
import { BUCKET_BITS } from "./lane-table.ts";
import { type Tensor, type TensorFile, tensorOf } from "./safetensors.ts";

/** Buckets of features are cut to their leading bits. */
export const END_BITS = 15;

export function endBucket(bucket: number): number {
  return bucket >>> (BUCKET_BITS - END_BITS);
}

export class EndTable {
  readonly #weights: Int8Array;

  constructor(weights: Int8Array) {
    this.#weights = weights;
  }

  /** Score of the first `count` of `buckets`, in steps. */
  scoreOf(buckets: Int32Array, count: number): number {
    let score = 0;
    for (let k = 0; k < count; k++) score += this.#weights[endBucket(buckets[k] ?? 0)] ?? 0;
    return score;
  }
}

/** Only differences between scores count, so the size of a step is left out. */
export function endTensors(prefix: string, weights: Float64Array): Record<string, Tensor> {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const data = Int8Array.from(weights, (weight) => Math.round((127 * weight) / top));
  return { [`${prefix}.weights`]: { dtype: "I8", shape: [data.length], data } };
}

/** Throws `ModelError` when the tensor is missing or of another shape. */
export function readEndTable(file: TensorFile, prefix: string): EndTable {
  return new EndTable(tensorOf(file, `${prefix}.weights`, "I8", [2 ** END_BITS]));
}
