import { expect, test } from "vitest";
import { VECTOR } from "../../../src/models/quote-net/quote-net.ts";
import { VECTOR_SIZE } from "../../../src/training/ner/load-vectors.ts";
import { recoverProjection } from "../../../src/training/quotes/net/recover-projection.ts";
import { createRandom } from "../../../src/training/random.ts";

const WORDS = 400;
const random = createRandom(5);
const numbers = (size: number): Float32Array => Float32Array.from({ length: size }, () => 2 * random.next() - 1);

/** [words × VECTOR_SIZE] by [VECTOR_SIZE × VECTOR]. */
function project(known: Float32Array, projection: Float32Array): Float32Array {
  return Float32Array.from({ length: WORDS * VECTOR }, (_, cell) => {
    const word = Math.floor(cell / VECTOR);
    let sum = 0;
    for (let axis = 0; axis < VECTOR_SIZE; axis++) {
      sum += (known[word * VECTOR_SIZE + axis] ?? 0) * (projection[axis * VECTOR + (cell % VECTOR)] ?? 0);
    }
    return sum;
  });
}

const known = numbers(WORDS * VECTOR_SIZE);
const projection = numbers(VECTOR_SIZE * VECTOR);
const furthest = (a: Float32Array, b: Float32Array): number =>
  a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? 99))), 0);

test("the projection that vectors come from is found again", () => {
  expect(furthest(projection, recoverProjection(known, project(known, projection)))).toBeLessThan(1e-3);
});

test("of vectors in whole steps, the one that is nearest", () => {
  const step = 0.1;
  const rounded = project(known, projection).map((value) => step * Math.round(value / step));
  const found = recoverProjection(known, rounded);
  expect(furthest(projection, found)).toBeLessThan(0.05);
  expect(furthest(projection, found)).toBeGreaterThan(0);
});

test("an axis that no word has is nothing", () => {
  const flat = known.map((value, cell) => (cell % VECTOR_SIZE === 7 ? 0 : value));
  const found = recoverProjection(flat, project(flat, projection));
  expect(found.every(Number.isFinite)).toBe(true);
  expect(Math.abs(found[7 * VECTOR] ?? 9)).toBeLessThan(1e-6);
});
