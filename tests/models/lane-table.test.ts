import { expect, test } from "vitest";
import { BUCKET_BITS, laneTensors, laneWeights, readLaneTable } from "../../src/models/lane-table.ts";
import { readSafetensors } from "../../src/models/safetensors.ts";
import { createRandom } from "../../src/training/random.ts";
import { writeSafetensors } from "../../src/training/write-safetensors.ts";

const LABELS = 7;
const CELLS = LABELS * 2 ** BUCKET_BITS;

/** Weights from -1 to 1 that whole numbers of steps come close to. */
function weightsOf(seed: number): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length: CELLS }, () => random.next() * 2 - 1);
}

const first = weightsOf(1);
const second = weightsOf(2);
const tensors = { ...laneTensors("both", [first, second], LABELS), ...laneTensors("one", [second], LABELS) };
const file = readSafetensors(writeSafetensors(tensors));
const random = createRandom(3);
/** As many as a sum may hold. */
const buckets = Int32Array.from({ length: 128 }, () => random.below(2 ** BUCKET_BITS));

function sumOf(weights: Float32Array, label: number): number {
  return buckets.reduce((sum, bucket) => sum + (weights[bucket * LABELS + label] ?? 0), 0);
}

test("sums of both models are those of their rows, added to what stands there", () => {
  const sums = [first, second].map(() => new Float64Array(2 * LABELS).fill(1)) as [Float64Array, Float64Array];
  readLaneTable(file, "both", LABELS, 2).addToBoth(buckets, buckets.length, ...sums, LABELS);
  [first, second].forEach((weights, model) => {
    for (let label = 0; label < LABELS; label++) {
      expect(Math.abs((sums[model]?.[LABELS + label] ?? 0) - 1 - sumOf(weights, label))).toBeLessThan(0.2);
      expect(sums[model]?.[label]).toBe(1);
    }
  });
});

test("sums of one model, of some of the buckets", () => {
  const out = new Float64Array(LABELS);
  readLaneTable(file, "one", LABELS, 1).addTo(buckets, 2, out, 0);
  for (let label = 0; label < LABELS; label++) {
    const [a = 0, b = 0] = buckets;
    const expected = (second[a * LABELS + label] ?? 0) + (second[b * LABELS + label] ?? 0);
    expect(Math.abs((out[label] ?? 0) - expected)).toBeLessThan(0.02);
  }
});

test("rows that all have the largest or the smallest weight do not run into each other", () => {
  const loud = Float32Array.from({ length: CELLS }, (_, cell) => ((cell % LABELS) % 2 === 0 ? 1 : -1));
  const table = readLaneTable(readSafetensors(writeSafetensors(laneTensors("t", [loud], LABELS))), "t", LABELS, 1);
  const out = new Float64Array(LABELS);
  table.addTo(buckets, 128, out, 0);
  out.forEach((sum, label) => {
    expect(sum).toBeCloseTo(label % 2 === 0 ? 128 : -128, 3);
  });
});

test("weights are read back but for what rounding took", () => {
  const read = laneWeights(file, "both", LABELS, 2);
  [first, second].forEach((weights, model) => {
    const furthest = weights.reduce(
      (most, weight, cell) => Math.max(most, Math.abs(weight - (read[model]?.[cell] ?? 9))),
      0,
    );
    expect(furthest).toBeLessThan(0.005);
  });
});

test("a table of another size is refused", () => {
  expect(() => readLaneTable(file, "one", LABELS, 2)).toThrow(/one\.rows/);
  expect(() => readLaneTable(file, "none", LABELS, 1)).toThrow(/none\.rows/);
});
