import { expect, test } from "vitest";
import { FeatureTable, packBuckets } from "../../src/models/feature-table.ts";
import { PairedTable } from "../../src/models/paired-table.ts";
import { createRandom } from "../../src/training/random.ts";

const BITS = 12;
const LABELS = 7;

function half(seed: number) {
  const random = createRandom(seed);
  const buckets: number[] = [];
  for (let bucket = 0; bucket < 1 << BITS; bucket++) if (random.next() < 0.02) buckets.push(bucket);
  const rows = Int8Array.from({ length: buckets.length * LABELS }, () => random.below(255) - 127);
  return { gaps: packBuckets(buckets), rows, scale: random.next() };
}

test("scores are those of the two tables read apart", () => {
  const halves = [half(1), half(2)] as const;
  const [first, second] = halves.map(({ gaps, rows, scale }) => new FeatureTable(BITS, LABELS, gaps, rows, scale));
  const pair = new PairedTable(BITS, LABELS, ...halves);
  const ids = Int32Array.from({ length: 1 << BITS }, (_, bucket) => bucket);
  for (let from = 0; from < ids.length; from += 64) {
    const got = [new Float64Array(2 * LABELS), new Float64Array(2 * LABELS)] as const;
    pair.addScores(ids, from, from + 64, got[0], got[1], LABELS);
    [first, second].forEach((table, which) => {
      const sums = new Int32Array(LABELS);
      for (let k = from; k < from + 64; k++) table?.addTo(sums, 0, k);
      sums.forEach((sum, label) => {
        expect(got[which]?.[LABELS + label]).toBeCloseTo(sum * (table?.scale ?? 0), 6);
        expect(got[which]?.[label]).toBe(0);
      });
    });
  }
});
