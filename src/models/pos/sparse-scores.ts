/**
 * Label scores of hashed features, most of which are zero: for each bucket a short list of labels and their scores. Laid out
 * so that a file of them is used as it is: two sums over words of 32 buckets are all that is computed when it is read.
 */
import { ModelError } from "../../errors.ts";
import { type Tensor, type TensorFile, tensorOf } from "../safetensors.ts";

/** The tensors of a table. */
export interface SparseTable {
  /** A bit for each bucket that has a row. */
  readonly present: Uint32Array;
  /** How many entries the rows of each word of `present` have together. */
  readonly counts: Uint16Array;
  /** How many entries each row has. */
  readonly sizes: Uint8Array;
  /** Row after row: a label in the upper byte and its score, plus 128, in the lower one. */
  readonly entries: Uint16Array;
}

export class SparseScores {
  private readonly present: Uint32Array;
  private readonly sizes: Uint8Array;
  private readonly entries: Uint16Array;
  /** The first row and the first entry of each word of `present`. */
  private readonly firstRows: Uint32Array;
  private readonly firstEntries: Uint32Array;

  /** Throws `ModelError` when the parts do not fit together. */
  constructor({ present, counts, sizes, entries }: SparseTable) {
    this.present = present;
    this.sizes = sizes;
    this.entries = entries;
    this.firstRows = new Uint32Array(present.length);
    this.firstEntries = new Uint32Array(present.length);
    let rows = 0;
    let sum = 0;
    for (let word = 0; word < present.length; word++) {
      this.firstRows[word] = rows;
      this.firstEntries[word] = sum;
      rows += bitCount(present[word] ?? 0);
      sum += counts[word] ?? 0;
    }
    if (rows !== sizes.length || sum !== entries.length) throw new ModelError("the tagger's rows do not add up");
  }

  /** Adds the scores of a bucket to `sum`. */
  addTo(sum: Int32Array, bucket: number): void {
    const word = bucket >>> 5;
    const bits = this.present[word] ?? 0;
    const bit = 1 << (bucket & 31);
    if ((bits & bit) === 0) return;
    const { sizes, entries } = this;
    const row = (this.firstRows[word] ?? 0) + bitCount(bits & (bit - 1));
    let entry = this.firstEntries[word] ?? 0;
    for (let before = this.firstRows[word] ?? 0; before < row; before++) entry += sizes[before] ?? 0;
    const end = entry + (sizes[row] ?? 0);
    for (; entry < end; entry++) {
      const value = entries[entry] ?? 0;
      sum[value >>> 8] = (sum[value >>> 8] ?? 0) + (value & 255) - 128;
    }
  }
}

/** One feature's scores, as the trainer hands them over. */
export interface SparseRow {
  readonly bucket: number;
  /** Label and score from -127 to 127, none of them 0; 1 to 255 entries. */
  readonly entries: readonly (readonly [label: number, score: number])[];
}

/** The table of rows in ascending order of their buckets, of which there are 2^bits. */
export function sparseTable(rows: readonly SparseRow[], bits: number): SparseTable {
  const present = new Uint32Array(2 ** (bits - 5));
  const counts = new Uint16Array(present.length);
  for (const { bucket, entries } of rows) {
    present[bucket >>> 5] = (present[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
    counts[bucket >>> 5] = (counts[bucket >>> 5] ?? 0) + entries.length;
  }
  return {
    present,
    counts,
    sizes: Uint8Array.from(rows, (row) => row.entries.length),
    entries: Uint16Array.from(rows.flatMap((row) => row.entries.map(([label, score]) => (label << 8) | (score + 128)))),
  };
}

export function sparseTensors({ present, counts, sizes, entries }: SparseTable): Record<string, Tensor> {
  return {
    present: { dtype: "U32", shape: [present.length], data: present },
    counts: { dtype: "U16", shape: [counts.length], data: counts },
    sizes: { dtype: "U8", shape: [sizes.length], data: sizes },
    entries: { dtype: "U16", shape: [entries.length], data: entries },
  };
}

/** Throws `ModelError` when tensors are missing or do not fit together. */
export function readSparseScores(file: TensorFile, bits: number): SparseScores {
  const words = 2 ** (bits - 5);
  return new SparseScores({
    present: tensorOf(file, "present", "U32", [words]),
    counts: tensorOf(file, "counts", "U16", [words]),
    sizes: tensorOf(file, "sizes", "U8", [-1]),
    entries: tensorOf(file, "entries", "U16", [-1]),
  });
}

function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
