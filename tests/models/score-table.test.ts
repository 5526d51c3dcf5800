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
  return new ScoreTable(readSafetensors(writeSafetensors(tensors)), "t");
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
        const sum = new Int32Array(LABELS + 1);
        table.addTo(sum, 1, bucket);
        const expected =
          map.get(bucket)?.map((score) => (Math.abs(score) < 0.5 ? 0 : score)) ?? new Array(LABELS).fill(0);
        expect([...sum]).toEqual([0, ...expected]);
      }
    }),
    { numRuns: 20 },
  );
});
