import fc from "fast-check";
import { expect, test } from "vitest";
import { BUCKET_BITS, LaneTable } from "../../src/models/lane-table.ts";
import { CHOICE_BITS } from "../../src/models/quote-model.ts";
import { readSpare, writeSpare } from "../../src/models/spare-lanes.ts";

const BUCKETS = 2 ** BUCKET_BITS;
const SCALES = Float32Array.of(1, 1);
const rows = () => ({ words: new Int32Array(4 * BUCKETS), links: new Int32Array(2 * BUCKETS) });

test("what is written to the spare bytes is read again, and no label's byte is touched", () => {
  const column = fc.nat({ max: 2 });
  const at = fc.nat({ max: BUCKETS - 64 });
  const weights = fc.int8Array({ minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(column, at, weights, (which, start, bytes) => {
      const both = rows();
      writeSpare(both, which * BUCKETS + start, bytes);
      const tables = { words: new LaneTable(both.words, 7, SCALES), links: new LaneTable(both.links, 7, SCALES) };
      expect(readSpare(tables, which * BUCKETS + start, bytes.length)).toEqual(bytes);
      for (const { buffer } of [both.words, both.links]) {
        const labels = new Uint8Array(buffer).filter((_, k) => k % 8 !== 7);
        expect(labels.every((byte) => byte === 0)).toBe(true);
      }
    }),
    { numRuns: 3 },
  );
});

test("the tables of the choices fit, each into one column", () => {
  let at = 0;
  for (const bits of Object.values(CHOICE_BITS)) {
    const size = 2 ** bits;
    expect(Math.floor(at / BUCKETS)).toBe(Math.floor((at + size - 1) / BUCKETS));
    at += size;
  }
  expect(at).toBeLessThanOrEqual(3 * BUCKETS);
});
