/**
 * The projection that a net's vectors came from. Its file holds the words' vectors alone, in whole steps; the projection that is nearest
 * to them by least squares gives them back but for what rounding took (a share of 0.0002 of their squares, over 15,000 words).
 */
import { VECTOR } from "../../../models/quote-net/quote-net.ts";
import { VECTOR_SIZE } from "../../ner/load-vectors.ts";

/** What is added to the squares of each axis, that none is without any. */
const LEAST_SQUARE = 1e-3;

/** Row-major [VECTOR_SIZE × VECTOR]. `known`: [words × VECTOR_SIZE]; `vectors`: [words × VECTOR]. */
export function recoverProjection(known: Float32Array, vectors: Float32Array): Float32Array {
  const words = known.length / VECTOR_SIZE;
  // Of each axis known: its products with all axes known, and with those of the vectors.
  const rows = Array.from({ length: VECTOR_SIZE }, (_, axis) => {
    const row = new Float64Array(VECTOR_SIZE + VECTOR);
    row[axis] = LEAST_SQUARE;
    for (let word = 0; word < words; word++) {
      const value = known[word * VECTOR_SIZE + axis] ?? 0;
      for (let other = 0; other < VECTOR_SIZE; other++) {
        row[other] = (row[other] ?? 0) + value * (known[word * VECTOR_SIZE + other] ?? 0);
      }
      for (let other = 0; other < VECTOR; other++) {
        const at = VECTOR_SIZE + other;
        row[at] = (row[at] ?? 0) + value * (vectors[word * VECTOR + other] ?? 0);
      }
    }
    return row;
  });
  eliminate(rows);
  return Float32Array.from(
    rows.flatMap((row, axis) => Array.from(row.subarray(VECTOR_SIZE), (sum) => sum / (row[axis] ?? 1))),
  );
}

/** Gauss and Jordan's elimination: of the first columns of `rows`, as many as there are rows, only the diagonal is left. */
function eliminate(rows: readonly Float64Array[]): void {
  rows.forEach((pivot, axis) => {
    for (const row of rows) {
      if (row === pivot) continue;
      const share = (row[axis] ?? 0) / (pivot[axis] ?? 1);
      for (let at = axis; at < row.length; at++) row[at] = (row[at] ?? 0) - share * (pivot[at] ?? 0);
    }
  });
}
