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

  /** Adds the scores of a bucket to `sum` from `offset` on. */
  addTo(sum: Float32Array, offset: number, bucket: number): void {
    const row = this.rowOf(bucket);
    if (row < 0) return;
    const { labels, rows, scale } = this;
    const from = row * labels;
    for (let label = 0; label < labels; label++) {
      sum[offset + label] = (sum[offset + label] ?? 0) + scale * (rows[from + label] ?? 0);
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

/** Tensors of a table under names that start with `prefix`; `readFeatureTable` reads them back. */
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
  return {
    [`${prefix}.gaps`]: { dtype: "U8", shape: [gaps.length], data: gaps },
    [`${prefix}.rows`]: { dtype: "I8", shape: [rows.length / labels, labels], data: rows },
    [`${prefix}.scale`]: { dtype: "F32", shape: [2], data: Float32Array.of(scale, bits) },
  };
}

/** Throws `ModelError` when the tensors are missing or of another shape. */
export function readFeatureTable(file: TensorFile, prefix: string, labels: number): FeatureTable {
  const [scale = 0, bits = 0] = tensorOf(file, `${prefix}.scale`, "F32", [2]);
  const gaps = tensorOf(file, `${prefix}.gaps`, "U8", [-1]);
  return new FeatureTable(bits, labels, gaps, tensorOf(file, `${prefix}.rows`, "I8", [-1, labels]), scale);
}

function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
