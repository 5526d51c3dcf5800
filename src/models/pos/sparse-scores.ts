/** Label scores of hashed features, most of which are zero: for each bucket a short list of labels and their scores. */
import { ModelError } from "../../errors.ts";
import { type Tensor, type TensorFile, tensorOf } from "../safetensors.ts";

/** Value of a gap byte that stands for 255 buckets without a row. */
const SKIP = 255;

export class SparseScores {
  /** A bit for each bucket that has a row, and how many have one before each word of bits. */
  private readonly present: Uint32Array;
  private readonly before: Uint32Array;
  /** Where the entries of each row begin; one more for the end. */
  private readonly rowStarts: Uint32Array;
  /** A label in the upper byte and its score, plus 128, in the lower one: one look at memory for both. */
  private readonly entries: Uint16Array;

  /** `gaps`: each row's distance to the bucket of the row before; `sizes`: how many entries it has. */
  constructor(bits: number, gaps: Uint8Array, sizes: Uint8Array, labels: Uint8Array, scores: Int8Array) {
    this.entries = new Uint16Array(labels.length);
    for (let entry = 0; entry < labels.length; entry++) {
      this.entries[entry] = ((labels[entry] ?? 0) << 8) | ((scores[entry] ?? 0) + 128);
    }
    this.present = new Uint32Array(2 ** Math.max(0, bits - 5));
    this.before = new Uint32Array(this.present.length);
    let bucket = -1;
    for (let index = 0; index < gaps.length; index++) {
      const gap = gaps[index] ?? 0;
      bucket += gap;
      if (gap !== SKIP) this.present[bucket >>> 5] = (this.present[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
    }
    let rows = 0;
    for (let word = 0; word < this.present.length; word++) {
      this.before[word] = rows;
      rows += bitCount(this.present[word] ?? 0);
    }
    this.rowStarts = new Uint32Array(sizes.length + 1);
    for (let row = 0; row < sizes.length; row++)
      this.rowStarts[row + 1] = (this.rowStarts[row] ?? 0) + (sizes[row] ?? 0);
    if (rows !== sizes.length || this.rowStarts[rows] !== labels.length)
      throw new ModelError("the tagger's rows do not add up");
  }

  /** Adds the scores of a bucket to `sum`. */
  addTo(sum: Int32Array, bucket: number): void {
    const word = this.present[bucket >>> 5] ?? 0;
    const bit = 1 << (bucket & 31);
    if ((word & bit) === 0) return;
    const row = (this.before[bucket >>> 5] ?? 0) + bitCount(word & (bit - 1));
    const { entries } = this;
    const end = this.rowStarts[row + 1] ?? 0;
    for (let entry = this.rowStarts[row] ?? 0; entry < end; entry++) {
      const value = entries[entry] ?? 0;
      sum[value >>> 8] = (sum[value >>> 8] ?? 0) + (value & 255) - 128;
    }
  }
}

/** One feature's scores, as the trainer hands them over. */
export interface SparseRow {
  readonly bucket: number;
  /** Label and score from -127 to 127, none of them 0. */
  readonly entries: readonly (readonly [label: number, score: number])[];
}

/** Tensors of rows in ascending order of their buckets. */
export function sparseTensors(rows: readonly SparseRow[]): Record<string, Tensor> {
  const gaps: number[] = [];
  let previous = -1;
  for (const { bucket } of rows) {
    let gap = bucket - previous;
    for (; gap >= SKIP; gap -= SKIP) gaps.push(SKIP);
    gaps.push(gap);
    previous = bucket;
  }
  const entries = rows.flatMap((row) => row.entries);
  return {
    gaps: { dtype: "U8", shape: [gaps.length], data: Uint8Array.from(gaps) },
    sizes: { dtype: "U8", shape: [rows.length], data: Uint8Array.from(rows, (row) => row.entries.length) },
    labels: { dtype: "U8", shape: [entries.length], data: Uint8Array.from(entries, ([label]) => label) },
    scores: { dtype: "I8", shape: [entries.length], data: Int8Array.from(entries, ([, score]) => score) },
  };
}

/** Throws `ModelError` when tensors are missing or do not fit together. */
export function readSparseScores(file: TensorFile, bits: number): SparseScores {
  return new SparseScores(
    bits,
    tensorOf(file, "gaps", "U8", [-1]),
    tensorOf(file, "sizes", "U8", [-1]),
    tensorOf(file, "labels", "U8", [-1]),
    tensorOf(file, "scores", "I8", [-1]),
  );
}

function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
