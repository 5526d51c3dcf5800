/**
 * Rows of weights have eight bytes for seven labels (see `LaneTable`). The bytes left over, in three columns of one byte for
 * each bucket, hold the weights of the choices: nothing is added to their label's sum, as there is none.
 */
import { BUCKET_BITS, type LaneTable } from "./lane-table.ts";

const BUCKETS = 2 ** BUCKET_BITS;

/** Rows as their tensors have them: of two models side by side, and of one. */
export interface RowsWithSpare {
  readonly words: Int32Array;
  readonly links: Int32Array;
}

/** The column that byte `at` of the spare ones lies in: whose rows, its first byte there, and from one to the next. */
function columnAt(at: number): {
  readonly owner: keyof RowsWithSpare;
  readonly first: number;
  readonly stride: number;
} {
  const column = Math.floor(at / BUCKETS);
  const stride = column < 2 ? 16 : 8;
  return {
    owner: column < 2 ? "words" : "links",
    stride,
    first: (at % BUCKETS) * stride + (column === 1 ? 15 : 7),
  };
}

/** A copy of `length` spare bytes of the rows in `tables` from byte `at` on, which must lie in one column: 2^16 at most. */
export function readSpare(
  tables: Readonly<Record<keyof RowsWithSpare, LaneTable>>,
  at: number,
  length: number,
): Int8Array {
  const { owner, first, stride } = columnAt(at);
  return tables[owner].columnOf(first, stride, length);
}

/** Writes `weights` to the spare bytes from byte `at` on, which must lie in one column. */
export function writeSpare(rows: RowsWithSpare, at: number, weights: Int8Array): void {
  const { owner, first, stride } = columnAt(at);
  const { buffer, byteOffset, byteLength } = rows[owner];
  const bytes = new Int8Array(buffer, byteOffset, byteLength);
  weights.forEach((weight, k) => {
    bytes[first + k * stride] = weight;
  });
}
