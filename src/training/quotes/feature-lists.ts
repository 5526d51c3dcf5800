/** Features of many rows, one row after the other, as training keeps them. */

export class FeatureList {
  /** Buckets; those of row i are `ids.subarray(offsets[i], offsets[i + 1])`. */
  readonly ids: Int32Array;
  readonly offsets: Int32Array;

  constructor(ids: Int32Array, offsets: Int32Array) {
    this.ids = ids;
    this.offsets = offsets;
  }

  get rows(): number {
    return this.offsets.length - 1;
  }
}

/** The list that `fill` writes row by row: it puts a row's features into a buffer of `most` and says how many. */
export function listFeatures(
  rows: number,
  most: number,
  fill: (row: number, buffer: Int32Array) => number,
): FeatureList {
  const buffer = new Int32Array(most);
  const ids = new Int32Array(rows * most);
  const offsets = new Int32Array(rows + 1);
  let used = 0;
  for (let row = 0; row < rows; row++) {
    const count = fill(row, buffer);
    ids.set(buffer.subarray(0, count), used);
    used += count;
    offsets[row + 1] = used;
  }
  return new FeatureList(ids.slice(0, used), offsets);
}
