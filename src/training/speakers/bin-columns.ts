/** Columns of numbers in bins of about equally many rows, so that a tree looks at few places to split. */

export interface Binned {
  /** Bin of each row, by column. */
  readonly codes: readonly Uint8Array[];
  /** The most that falls into each bin but the last, by column. */
  readonly limits: readonly Float32Array[];
}

const MOST_BINS = 64;

export function binColumns(rows: readonly Float32Array[]): Binned {
  const width = rows[0]?.length ?? 0;
  const limits = Array.from({ length: width }, (_, column) => limitsOf(rows.map((row) => row[column] ?? 0)));
  const codes = limits.map((edges, column) => Uint8Array.from(rows, (row) => binOf(edges, row[column] ?? 0)));
  return { codes, limits };
}

/** A limit between every two values, or, where there are too many, behind every so many rows. */
function limitsOf(values: readonly number[]): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const size = new Set(sorted).size > MOST_BINS ? sorted.length / MOST_BINS : 1;
  const limits: number[] = [];
  let from = 0;
  for (let at = 1; at < sorted.length; at++) {
    const below = sorted[at - 1] ?? 0;
    const above = sorted[at] ?? 0;
    if (below === above || at - from < size) continue;
    const middle = Math.fround((below + above) / 2);
    limits.push(middle < above ? middle : below);
    from = at;
  }
  return Float32Array.from(limits);
}

/** Index of the first limit that is not less than `value`: binary search. */
function binOf(limits: Float32Array, value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((limits[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
