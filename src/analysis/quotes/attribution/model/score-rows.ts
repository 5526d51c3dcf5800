/** Scores of feature rows under a table of weights. */
import type { FeatureList } from "./feature-list.ts";

/** Weights of some buckets, row-major [rows × labels]. `FeatureTable` is one; training has its own. */
export interface RowTable {
  readonly rows: Float32Array | Int8Array;
  /** What every weight is multiplied by. */
  readonly scale: number;
  /** Row of a bucket, -1 when it has none. */
  rowOf(bucket: number): number;
}

/** Adds the scores of row `row` of `list` to `out` at `offset`. `skip` leaves that many features at the row's start out. */
export function addRowScores(
  table: RowTable,
  labels: number,
  { ids, offsets }: FeatureList,
  row: number,
  out: Float64Array,
  offset: number,
  skip = 0,
): void {
  const { rows, scale } = table;
  const end = offsets[row + 1] ?? 0;
  for (let k = (offsets[row] ?? 0) + skip; k < end; k++) {
    const at = table.rowOf(ids[k] ?? 0);
    if (at < 0) continue;
    const base = at * labels;
    for (let l = 0; l < labels; l++) out[offset + l] = (out[offset + l] ?? 0) + (rows[base + l] ?? 0) * scale;
  }
}
