/** Sparse rows of label scores, addressed by the bucket of a hashed feature: the linear part of a model, as it ships. */
import { type Tensor, type TensorFile, tensorOf } from "./safetensors.ts";

/** Value of a gap byte that stands for 255 buckets without a row. */
const SKIP = 255;

/**
 * Rows of int8 scores for some of 2^bits buckets. A bit set says which buckets have a row and its running count which one:
 * a feature that was never learned, as most are, costs one look at a table that stays in the cache.
 */
export class FeatureTable {
  readonly labels: number;
  /** Row-major [rows × labels]. */
  readonly rows: Int8Array;
  /** Score of one step of `rows`. */
  readonly scale: number;
  private readonly present: Uint32Array;
  private readonly before: Uint32Array;

  /** `gaps`: for each row its distance to the bucket of the row before, in bytes; see `packBuckets`. */
  constructor(bits: number, labels: number, gaps: Uint8Array, rows: Int8Array, scale: number) {
    this.labels = labels;
    this.rows = rows;
    this.scale = scale;
    this.present = new Uint32Array(2 ** Math.max(0, bits - 5));
    this.before = new Uint32Array(this.present.length);
    let bucket = -1;
    for (const gap of gaps) {
      bucket += gap;
      if (gap !== SKIP) this.present[bucket >>> 5] = (this.present[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
    }
    let count = 0;
    for (let word = 0; word < this.present.length; word++) {
      this.before[word] = count;
      count += bitCount(this.present[word] ?? 0);
    }
  }

  /** Row of a bucket, -1 when it has none. */
  rowOf(bucket: number): number {
    const word = this.present[bucket >>> 5] ?? 0;
    const bit = 1 << (bucket & 31);
    return (word & bit) === 0 ? -1 : (this.before[bucket >>> 5] ?? 0) + bitCount(word & (bit - 1));
  }

  /** Adds the scores of a bucket, in steps of `scale`, to `sum` from `offset` on. */
  addTo(sum: Int32Array, offset: number, bucket: number): void {
    const row = this.rowOf(bucket);
    if (row < 0) return;
    const { labels, rows } = this;
    const from = row * labels;
    for (let label = 0; label < labels; label++) {
      sum[offset + label] = (sum[offset + label] ?? 0) + (rows[from + label] ?? 0);
    }
  }
}

/** Gap bytes for ascending `buckets`. */
export function packBuckets(buckets: Iterable<number>): Uint8Array {
  const gaps: number[] = [];
  let previous = -1;
  for (const bucket of buckets) {
    let gap = bucket - previous;
    for (; gap >= SKIP; gap -= SKIP) gaps.push(SKIP);
    gaps.push(gap);
    previous = bucket;
  }
  return Uint8Array.from(gaps);
}

/** Tensors of a table under names that start with `prefix`; `readFeatureTable` reads them back. Zeros take no room. */
export function featureTensors(
  prefix: string,
  table: {
    readonly bits: number;
    readonly labels: number;
    readonly gaps: Uint8Array;
    readonly rows: Int8Array;
    readonly scale: number;
  },
): Record<string, Tensor> {
  const { bits, labels, gaps, rows, scale } = table;
  const width = Math.ceil(labels / 8);
  const count = rows.length / labels;
  const masks = new Uint8Array(count * width);
  rows.forEach((value, cell) => {
    const label = cell % labels;
    const at = Math.floor(cell / labels) * width + (label >> 3);
    if (value !== 0) masks[at] = (masks[at] ?? 0) | (1 << (label & 7));
  });
  const values = rows.filter((value) => value !== 0);
  return {
    [`${prefix}.gaps`]: { dtype: "U8", shape: [gaps.length], data: gaps },
    [`${prefix}.masks`]: { dtype: "U8", shape: [count, width], data: masks },
    [`${prefix}.values`]: { dtype: "I8", shape: [values.length], data: values },
    [`${prefix}.scale`]: { dtype: "F32", shape: [2], data: Float32Array.of(scale, bits) },
  };
}

/**
 * Reads a table whose rows were written with masks or, by older trainers, in full. Throws `ModelError` when the tensors are
 * missing or of another shape.
 */
export function readFeatureTable(file: TensorFile, prefix: string, labels: number): FeatureTable {
  const [scale = 0, bits = 0] = tensorOf(file, `${prefix}.scale`, "F32", [2]);
  const gaps = tensorOf(file, `${prefix}.gaps`, "U8", [-1]);
  if (file.tensors.has(`${prefix}.rows`)) {
    return new FeatureTable(bits, labels, gaps, tensorOf(file, `${prefix}.rows`, "I8", [-1, labels]), scale);
  }
  return new FeatureTable(bits, labels, gaps, readSparseRows(file, prefix, labels), scale);
}

function readSparseRows(file: TensorFile, prefix: string, labels: number): Int8Array {
  const width = Math.ceil(labels / 8);
  const masks = tensorOf(file, `${prefix}.masks`, "U8", [-1, width]);
  const values = tensorOf(file, `${prefix}.values`, "I8", [-1]);
  const rows = new Int8Array((masks.length / width) * labels);
  let next = 0;
  for (let at = 0, row = 0, first = 0; at < masks.length; at++) {
    for (let mask = masks[at] ?? 0; mask !== 0; mask &= mask - 1) {
      rows[row + first + 31 - Math.clz32(mask & -mask)] = values[next++] ?? 0;
    }
    first += 8;
    if (first < labels) continue;
    first = 0;
    row += labels;
  }
  return rows;
}

function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
