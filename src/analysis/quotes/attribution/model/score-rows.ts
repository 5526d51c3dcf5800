/** Scores of feature rows under a table of weights. */
import type { FeatureList } from "./feature-list.ts";

/** A table of weights, row-major [buckets × labels]; buckets are a power of two. `scale` multiplies every weight. */
export interface WeightTable {
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
}

/** Adds the scores of row `row` of `list` to `out` at `offset`. `from` leaves that many features at the row's start out. */
export function addRowScores(
  { weights, scale }: WeightTable,
  labels: number,
  { ids, offsets }: FeatureList,
  row: number,
  out: Float64Array,
  offset: number,
  from = 0,
): void {
  const mask = weights.length / labels - 1;
  const end = offsets[row + 1] ?? 0;
  for (let k = (offsets[row] ?? 0) + from; k < end; k++) {
    const base = ((ids[k] ?? 0) & mask) * labels;
    for (let l = 0; l < labels; l++) out[offset + l] = (out[offset + l] ?? 0) + (weights[base + l] ?? 0) * scale;
  }
}
