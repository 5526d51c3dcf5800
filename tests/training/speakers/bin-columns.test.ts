import { expect, test } from "vitest";
import { binColumns } from "../../../src/training/speakers/bin-columns.ts";

const rowsOf = (...columns: number[][]): Float32Array[] =>
  (columns[0] ?? []).map((_, row) => Float32Array.from(columns, (column) => column[row] ?? 0));

test("few values have a bin each, with a limit between every two", () => {
  const { codes, limits } = binColumns(rowsOf([3, 1, 2, 1], [5, 5, 5, 5]));
  expect([...(limits[0] ?? [])]).toEqual([1.5, 2.5]);
  expect([...(codes[0] ?? [])]).toEqual([2, 0, 1, 0]);
  expect([...(limits[1] ?? [])]).toEqual([]);
  expect([...(codes[1] ?? [])]).toEqual([0, 0, 0, 0]);
});

test("many values share at most 64 bins of about equally many rows", () => {
  const values = Array.from({ length: 1000 }, (_, row) => row * row);
  const [codes = new Uint8Array(0)] = binColumns(rowsOf(values)).codes;
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  expect(counts.size).toBeLessThanOrEqual(64);
  expect(counts.size).toBeGreaterThan(50);
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(32);
});

test("a row goes by the limits to where it goes by its bin, even between neighbouring floats", () => {
  const values = [0.1, 0.1 + 2 ** -27, 0.1 + 2 ** -26, 7, -3];
  const rows = rowsOf(values);
  const { codes, limits } = binColumns(rows);
  rows.forEach(([value = 0], row) => {
    limits[0]?.forEach((limit, bin) => {
      expect(value <= limit).toBe((codes[0]?.[row] ?? 0) <= bin);
    });
  });
});
