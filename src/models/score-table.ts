/** Rows of label scores for hashed features, read where they lie in the weights file: nothing is unpacked when it is loaded. */
import { type Tensor, type TensorFile, tensorOf } from "./safetensors.ts";

/** Buckets whose rows share an entry of `starts`. */
const GROUP = 64;

/** Rows of a table in numbers of full precision, as they were learned. */
export interface ScoreRows {
  /** Features are hashed to 2^bits buckets. */
  readonly bits: number;
  /** At most 127. */
  readonly labels: number;
  /** Ascending. */
  readonly buckets: Int32Array;
  /** Row-major [buckets × labels]. */
  readonly weights: Float32Array;
}

/**
 * A bit for each bucket says whether it has a row: a feature that was never learned, as most are, costs one look. The rows lie
 * one after another, each a count and then so many labels with their scores; where the first row of every 64 buckets
 * begins is known, and the few before the one that is sought are stepped over.
 */
export class ScoreTable {
  /** Score of one step. */
  readonly scale: number;
  private readonly present: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly rows: Int8Array;

  /** Throws `ModelError` when a tensor is missing or of another shape. */
  constructor(file: TensorFile, prefix: string) {
    const [scale = 0] = tensorOf(file, `${prefix}.scale`, "F32", [1]);
    this.scale = scale;
    this.present = tensorOf(file, `${prefix}.present`, "U32", [-1]);
    this.starts = tensorOf(file, `${prefix}.starts`, "U32", [(this.present.length * 32) / GROUP]);
    this.rows = tensorOf(file, `${prefix}.pairs`, "I8", [-1]);
  }

  /** Adds the scores of a bucket, in steps of `scale`, to `sum` from `offset` on. */
  addTo(sum: Int32Array, offset: number, bucket: number): void {
    const { present, rows } = this;
    const place = bucket >>> 5;
    const word = present[place] ?? 0;
    const bit = 1 << (bucket & 31);
    if ((word & bit) === 0) return;
    let at = this.starts[bucket >>> 6] ?? 0;
    let before = bitCount(word & (bit - 1)) + (place & 1 ? bitCount(present[place - 1] ?? 0) : 0);
    for (; before > 0; before--) at += 1 + 2 * (rows[at] ?? 0);
    const end = at + 2 * (rows[at] ?? 0);
    while (at < end) {
      const cell = offset + (rows[++at] ?? 0);
      sum[cell] = (sum[cell] ?? 0) + (rows[++at] ?? 0);
    }
  }
}

/** The tensors of a table under names that start with `prefix`; scores below `smallest` are left out. */
export function scoreTensors(prefix: string, table: ScoreRows, smallest: number): Record<string, Tensor> {
  const { bits, labels, buckets, weights } = table;
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = top / 127 || 1;
  const present = new Uint32Array(2 ** bits / 32);
  const starts = new Uint32Array(2 ** bits / GROUP);
  const bytes: number[] = [];
  let group = 0;
  buckets.forEach((bucket, row) => {
    const scores: number[] = [];
    for (let label = 0; label < labels; label++) {
      const weight = weights[row * labels + label] ?? 0;
      const steps = Math.abs(weight) < smallest ? 0 : Math.round(weight / scale);
      if (steps !== 0) scores.push(label, steps);
    }
    if (scores.length === 0) return;
    for (; group <= Math.floor(bucket / GROUP); group++) starts[group] = bytes.length;
    present[bucket >>> 5] = (present[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
    bytes.push(scores.length / 2, ...scores);
  });
  starts.fill(bytes.length, group);
  return {
    [`${prefix}.scale`]: { dtype: "F32", shape: [1], data: Float32Array.of(scale) },
    [`${prefix}.present`]: { dtype: "U32", shape: [present.length], data: present },
    [`${prefix}.starts`]: { dtype: "U32", shape: [starts.length], data: starts },
    [`${prefix}.pairs`]: { dtype: "I8", shape: [bytes.length], data: Int8Array.from(bytes) },
  };
}

function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
