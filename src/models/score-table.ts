/** Rows of label scores for hashed features, laid out so that the kernel that sums them (src/kernels/rows.ts) takes them as they lie in the file. */
import { Kernel } from "./kernel.ts";
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

/** Most buckets of a sum. */
export const MOST_BUCKETS = 64;

/** As src/kernels/rows.ts exports them; all addresses in bytes. */
interface RowCalls {
  useTable(present: number, starts: number, rows: number): void;
  addRows(buckets: number, count: number, sum: number): void;
}

/**
 * A bit for each bucket says whether it has a row: a feature that was never learned, as most are, costs one look. The rows lie
 * one after another, each a count and then so many labels with their scores; where the first row of every 64 buckets
 * begins is known, and the few before the one that is sought are stepped over.
 */
export class ScoreTable {
  /** Score of one step. */
  readonly scale: number;
  /** Where the buckets are written that `add` is asked about, `MOST_BUCKETS` at most; it mixes them up. */
  readonly buckets: Int32Array;
  /** What `add` adds to: a score for each label, in steps of `scale`. */
  readonly sum: Int32Array;
  private readonly calls: RowCalls;

  /** Throws `ModelError` when a tensor is missing or of another shape. */
  constructor(file: TensorFile, prefix: string, labels: number) {
    const [scale = 0] = tensorOf(file, `${prefix}.scale`, "F32", [1]);
    const present = tensorOf(file, `${prefix}.present`, "U32", [-1]);
    const starts = tensorOf(file, `${prefix}.starts`, "U32", [(present.length * 32) / GROUP]);
    const rows = tensorOf(file, `${prefix}.pairs`, "I8", [-1]);
    const kernel = new Kernel<RowCalls>("rows");
    const buckets = kernel.take(MOST_BUCKETS * Int32Array.BYTES_PER_ELEMENT);
    const sum = kernel.take(labels * Int32Array.BYTES_PER_ELEMENT);
    const parts = [present, starts, rows] as const;
    const [presentAt = 0, startsAt = 0, rowsAt = 0] = parts.map((part) => kernel.take(part.byteLength));
    const { buffer } = kernel;
    new Uint32Array(buffer, presentAt, present.length).set(present);
    new Uint32Array(buffer, startsAt, starts.length).set(starts);
    new Int8Array(buffer, rowsAt, rows.length).set(rows);
    kernel.calls.useTable(presentAt, startsAt, rowsAt);
    this.scale = scale;
    this.calls = kernel.calls;
    this.buckets = new Int32Array(buffer, buckets, MOST_BUCKETS);
    this.sum = new Int32Array(buffer, sum, labels);
  }

  /** Adds the scores of the first `count` of `buckets` to `sum`. */
  add(count: number): void {
    this.calls.addRows(this.buckets.byteOffset, count, this.sum.byteOffset);
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
