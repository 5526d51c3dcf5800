/**
 * Rows of weights have eight bytes for seven labels (see `LaneTable`). The bytes left over, in three columns of one byte for
 * each bucket, hold the weights of the choices: nothing is added to their label's sum, as there is none.
 */
import { BUCKET_BITS } from "./lane-table.ts";

const BUCKETS = 2 ** BUCKET_BITS;

/** Rows as their tensors have them: of two models side by side, and of one. */
export interface RowsWithSpare {
  readonly words: Int32Array;
  readonly links: Int32Array;
}

/** The column that byte `at` of the spare ones lies in: its first byte in `bytes`, and from one to the next. */
function columnAt(
  { words, links }: RowsWithSpare,
  at: number,
): { readonly bytes: Int8Array; readonly first: number; readonly stride: number } {
  const column = Math.floor(at / BUCKETS);
  const rows = column < 2 ? words : links;
  const bytes = new Int8Array(rows.buffer, rows.byteOffset, rows.byteLength);
  const stride = column < 2 ? 16 : 8;
  return { bytes, stride, first: (at % BUCKETS) * stride + (column === 1 ? 15 : 7) };
}

/** A copy of `length` spare bytes from byte `at` on, which must lie in one column. */
export function readSpare(rows: RowsWithSpare, at: number, length: number): Int8Array {
  const { bytes, first, stride } = columnAt(rows, at);
  const out = new Int8Array(length);
  for (let k = 0, from = first; k < length; k++, from += stride) out[k] = bytes[from] ?? 0;
  return out;
}

/** Writes `weights` to the spare bytes from byte `at` on, which must lie in one column. */
export function writeSpare(rows: RowsWithSpare, at: number, weights: Int8Array): void {
  const { bytes, first, stride } = columnAt(rows, at);
  weights.forEach((weight, k) => {
    bytes[first + k * stride] = weight;
  });
}
