import fc from "fast-check";
import { expect, test } from "vitest";
import { readSafetensors } from "../../src/models/safetensors.ts";
import { ScoreTable, scoreTensors } from "../../src/models/score-table.ts";
import { writeSafetensors } from "../../src/training/write-safetensors.ts";

const BITS = 9;
const LABELS = 19;

function tableOf(rows: ReadonlyMap<number, readonly number[]>): ScoreTable {
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const tensors = scoreTensors(
    "t",
    {
      bits: BITS,
      labels: LABELS,
      buckets: Int32Array.from(sorted, ([bucket]) => bucket),
      weights: Float32Array.from(sorted.flatMap(([, scores]) => scores)),
    },
    0.5,
  );
  return new ScoreTable(readSafetensors(writeSafetensors(tensors)), "t", LABELS);
}

test("every bucket has its own row, those left out have none", () => {
  const scores = fc.array(fc.constantFrom(0, 0, 0, 127, -127, 1, -64, 0.4), { minLength: LABELS, maxLength: LABELS });
  const rows = fc.array(fc.tuple(fc.nat(2 ** BITS - 1), scores), { maxLength: 200 });
  fc.assert(
    fc.property(rows, (entries) => {
      // One weight at the top makes a step 1.
      const map = new Map([
        ...entries,
        [7, Array.from({ length: LABELS }, (_, label) => (label === 3 ? 127 : 0))],
      ] as const);
      const table = tableOf(map);
      for (let bucket = 0; bucket < 2 ** BITS; bucket++) {
        table.sum.fill(0);
        table.buckets[0] = bucket;
        table.add(1);
        const expected =
          map.get(bucket)?.map((score) => (Math.abs(score) < 0.5 ? 0 : score)) ?? new Array(LABELS).fill(0);
        expect([...table.sum]).toEqual(expected);
      }
    }),
    { numRuns: 20 },
  );
});

test("several buckets add up, those of no row among them", () => {
  const row = (label: number, score: number): readonly number[] =>
    Array.from({ length: LABELS }, (_, other) => (other === label ? score : 0));
  // Four in one group of 64, one beyond it, and the last of all.
  const rows = new Map([
    [3, row(0, 127)],
    [4, row(18, -5)],
    [40, row(0, -7)],
    [63, row(2, 9)],
    [64, row(2, 1)],
    [511, row(7, -127)],
  ]);
  const table = tableOf(rows);
  const asked = [511, 5, 63, 64, 4, 3, 3, 40, 100, 0];
  table.buckets.set(asked);
  table.add(asked.length);
  const expected = row(0, 0).map((_, label) =>
    asked.reduce((sum, bucket) => sum + (rows.get(bucket)?.[label] ?? 0), 0),
  );
  expect([...table.sum]).toEqual(expected);
});
