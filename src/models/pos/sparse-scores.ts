/**
 * Label scores of hashed features, most of which are zero: for each bucket a short list of labels and their scores. Laid out
 * so that a file of them is used as it is: where the rows of 32 buckets and the entries of each row begin is all that is computed
 * when it is read, by the kernel that sums rows, src/kernels/sparse.ts.
 */
import { ModelError } from "../../errors.ts";
import { Kernel } from "../kernel.ts";
import { type Tensor, type TensorFile, tensorOf } from "../safetensors.ts";

/** The tensors of a table. */
export interface SparseTable {
  /** A bit for each bucket that has a row. */
  readonly present: Uint32Array;
  /** How many entries each row has. */
  readonly sizes: Uint8Array;
  /** Row after row: a label in the upper byte and its score, plus 128, in the lower one. */
  readonly entries: Uint16Array;
}

/** As src/kernels/sparse.ts exports them; all addresses in bytes. */
interface SparseCalls {
  useTable(
    words: number,
    present: number,
    rowCount: number,
    sizes: number,
    entries: number,
    rows: number,
    starts: number,
  ): void;
  sumRows(buckets: number, count: number, sum: number, labels: number): number;
}

/** Most buckets of a sum. */
const MOST = 64;

export class SparseScores {
  /** Sums of the labels' scores that `best` was last asked about. */
  readonly sum: Int32Array;
  private readonly calls: SparseCalls;
  private readonly bucketsAt: number;
  private readonly sumAt: number;
  private readonly buckets: Int32Array;

  /** Throws `ModelError` when the parts do not fit together. */
  constructor({ present, sizes, entries }: SparseTable, labels: number) {
    const kernel = new Kernel<SparseCalls>("sparse");
    const parts = [present, sizes, entries] as const;
    const [presentAt = 0, sizesAt = 0, entriesAt = 0] = parts.map((part) => kernel.take(part.byteLength));
    const rowsAt = kernel.take((present.length + 1) * Uint32Array.BYTES_PER_ELEMENT);
    const startsAt = kernel.take((sizes.length + 1) * Uint32Array.BYTES_PER_ELEMENT);
    this.bucketsAt = kernel.take(MOST * Int32Array.BYTES_PER_ELEMENT);
    this.sumAt = kernel.take(labels * Int32Array.BYTES_PER_ELEMENT);
    const { buffer } = kernel;
    new Uint32Array(buffer, presentAt, present.length).set(present);
    new Uint8Array(buffer, sizesAt, sizes.length).set(sizes);
    new Uint16Array(buffer, entriesAt, entries.length).set(entries);
    this.buckets = new Int32Array(buffer, this.bucketsAt, MOST);
    this.sum = new Int32Array(buffer, this.sumAt, labels);
    this.calls = kernel.calls;
    this.calls.useTable(present.length, presentAt, sizes.length, sizesAt, entriesAt, rowsAt, startsAt);
    const rows = new Uint32Array(buffer, rowsAt, present.length + 1).at(-1);
    const all = new Uint32Array(buffer, startsAt, sizes.length + 1).at(-1);
    if (rows !== sizes.length || all !== entries.length) throw new ModelError("the tagger's rows do not add up");
  }

  /** The label with the highest sum of the scores of the first `count` of `buckets`, the first of equals. */
  best(buckets: Int32Array, count: number): number {
    const given = this.buckets;
    for (let one = 0; one < count; one++) given[one] = buckets[one] ?? 0;
    return this.calls.sumRows(this.bucketsAt, count, this.sumAt, this.sum.length);
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
  for (const { bucket } of rows) present[bucket >>> 5] = (present[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
  return {
    present,
    sizes: Uint8Array.from(rows, (row) => row.entries.length),
    entries: Uint16Array.from(rows.flatMap((row) => row.entries.map(([label, score]) => (label << 8) | (score + 128)))),
  };
}

export function sparseTensors({ present, sizes, entries }: SparseTable): Record<string, Tensor> {
  return {
    present: { dtype: "U32", shape: [present.length], data: present },
    sizes: { dtype: "U8", shape: [sizes.length], data: sizes },
    entries: { dtype: "U16", shape: [entries.length], data: entries },
  };
}

/** Throws `ModelError` when tensors are missing or do not fit together. */
export function readSparseScores(file: TensorFile, bits: number, labels: number): SparseScores {
  const table = {
    present: tensorOf(file, "present", "U32", [2 ** (bits - 5)]),
    sizes: tensorOf(file, "sizes", "U8", [-1]),
    entries: tensorOf(file, "entries", "U16", [-1]),
  };
  return new SparseScores(table, labels);
}
