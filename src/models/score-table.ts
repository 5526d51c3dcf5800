/** Rows of label scores for hashed features, laid out so that the kernel that sums them (src/kernels/rows.ts) takes them as they lie in the file. */
import { Kernel } from "./kernel.ts";
import { type Tensor, type TensorFile, tensorOf } from "./safetensors.ts";

/** Buckets whose rows share an entry of `starts`, and those that share a word of `present` and an entry of `offsets`. */
const GROUP = 256;
const WORD = 32;
/** Bytes of a row before its scores. */
const MASK = 3;
/** Labels that the kernel sums at once, so many at most. */
const LANES = 24;
/** Bytes that the kernel reads beyond the last row, and room for what it looks up. */
const BEHIND = 32;
const LOOK_UP = 2048;

/** Rows of a table in numbers of full precision, as they were learned. */
export interface ScoreRows {
  /** Features are hashed to 2^bits buckets. */
  readonly bits: number;
  /** At most 24. */
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
  useTable(present: number, starts: number, offsets: number, rows: number, places: number): void;
  addRows(buckets: number, count: number, sum: number): void;
}

/**
 * A bit for each bucket says whether it has a row: a feature that was never learned, as many are, costs one look. The rows lie
 * one after another: a bit for each label that has a score, and the scores, a byte each. Where the rows of 256 buckets begin is
 * known, and how far behind it those of every 32; the few before the one that is sought are stepped over.
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
    const starts = tensorOf(file, `${prefix}.starts`, "U32", [(present.length * WORD) / GROUP]);
    const offsets = tensorOf(file, `${prefix}.offsets`, "U16", [present.length]);
    const rows = tensorOf(file, `${prefix}.rows`, "U8", [-1]);
    const kernel = new Kernel<RowCalls>("rows");
    const buckets = kernel.take(MOST_BUCKETS * Int32Array.BYTES_PER_ELEMENT);
    const sum = kernel.take(LANES * Int32Array.BYTES_PER_ELEMENT);
    const parts = [present, starts, offsets, rows] as const;
    const [presentAt = 0, startsAt = 0, offsetsAt = 0, rowsAt = 0] = parts.map((part) => kernel.take(part.byteLength));
    kernel.take(BEHIND);
    const places = kernel.take(LOOK_UP);
    const { buffer } = kernel;
    new Uint32Array(buffer, presentAt, present.length).set(present);
    new Uint32Array(buffer, startsAt, starts.length).set(starts);
    new Uint16Array(buffer, offsetsAt, offsets.length).set(offsets);
    new Uint8Array(buffer, rowsAt, rows.length).set(rows);
    kernel.calls.useTable(presentAt, startsAt, offsetsAt, rowsAt, places);
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
  const present = new Uint32Array(2 ** bits / WORD);
  const starts = new Uint32Array(2 ** bits / GROUP);
  const offsets = new Uint16Array(present.length);
  const bytes: number[] = [];
  let begun = 0;
  /** Says where the rows of all words up to that of `bucket` begin. */
  const begin = (bucket: number): void => {
    for (; begun <= Math.floor(bucket / WORD); begun++) {
      const group = Math.floor((begun * WORD) / GROUP);
      if ((begun * WORD) % GROUP === 0) starts[group] = bytes.length;
      offsets[begun] = bytes.length - (starts[group] ?? 0);
    }
  };
  buckets.forEach((bucket, row) => {
    const scores: number[] = [];
    let mask = 0;
    for (let label = 0; label < labels; label++) {
      const weight = weights[row * labels + label] ?? 0;
      const steps = Math.abs(weight) < smallest ? 0 : Math.round(weight / scale);
      if (steps === 0) continue;
      mask |= 1 << label;
      scores.push(steps);
    }
    if (scores.length === 0) return;
    begin(bucket);
    present[bucket >>> 5] = (present[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
    for (let byte = 0; byte < MASK; byte++) bytes.push(mask >>> (8 * byte));
    bytes.push(...scores);
  });
  begin(2 ** bits - 1);
  return {
    [`${prefix}.scale`]: { dtype: "F32", shape: [1], data: Float32Array.of(scale) },
    [`${prefix}.present`]: { dtype: "U32", shape: [present.length], data: present },
    [`${prefix}.starts`]: { dtype: "U32", shape: [starts.length], data: starts },
    [`${prefix}.offsets`]: { dtype: "U16", shape: [offsets.length], data: offsets },
    [`${prefix}.rows`]: { dtype: "U8", shape: [bytes.length], data: Uint8Array.from(bytes) },
  };
}
