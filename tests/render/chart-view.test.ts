import { describe, expect, test } from "vitest";
import { renderChart } from "../../src/render/html/chart-view.ts";
import type { ChartSection, ChartShape, ChartValue } from "../../src/report/chart.ts";
import { findAll, type PageElement, readPage, textContent } from "../support/html-tree.ts";

const chart = (shape: ChartShape, values: readonly ChartValue[]): PageElement => {
  const section: ChartSection = { type: "chart", shape, title: "A title", values, summary: "A summary." };
  return readPage(renderChart(section, (speaker) => `c${speaker}`).toString());
};
const valuesOf = (...numbers: readonly number[]): readonly ChartValue[] =>
  numbers.map((value, index) => ({ label: `label ${index}`, value, text: `${value} words`, speaker: index + 1 }));
const bars = (page: PageElement): readonly PageElement[] => findAll(page, ({ tag }) => tag === "rect");
const numbers = (page: PageElement, attribute: string): readonly number[] =>
  bars(page).map(({ attributes }) => Number(attributes[attribute]));

describe("bars", () => {
  test("are a table that says everything, and lengths in proportion", () => {
    const page = chart("bars", valuesOf(50, 25, 0));
    expect(findAll(page, ({ tag }) => tag === "tr").map(textContent)).toEqual([
      "label 050 words",
      "label 125 words",
      "label 20 words",
    ]);
    expect(numbers(page, "width")).toEqual([100, 50, 0]);
  });
  test("are cut down where nobody would look at them all", () => {
    const page = chart("bars", [
      ...valuesOf(...Array.from({ length: 1000 }, () => 2)),
      { label: "own", value: 9, text: "9", muted: true },
    ]);
    const rows = findAll(page, ({ tag }) => tag === "tr").map(textContent);
    expect(rows).toHaveLength(41);
    expect(rows.slice(-2)).toEqual(["961 more1,922", "own9"]);
  });
  test("of nothing have no length", () => expect(numbers(chart("bars", valuesOf(0, 0)), "width")).toEqual([0, 0]));
});

describe("parts", () => {
  test("stand where they stand in the whole; what is muted is the ground", () => {
    const page = chart("parts", [{ label: "own", value: 50, text: "", muted: true }, ...valuesOf(25, 25)]);
    expect(numbers(page, "x")).toEqual([500, 750]);
    expect(numbers(page, "width")).toEqual([250, 250]);
    expect(findAll(page, ({ tag }) => tag === "svg")[0]?.attributes).toMatchObject({
      role: "img",
      "aria-label": "A title. A summary.",
    });
  });
  test("too narrow to be seen apart are drawn once, however many there are", () => {
    const page = chart("parts", valuesOf(...Array.from({ length: 50_000 }, () => 1)));
    expect(bars(page).length).toBeGreaterThan(500);
    expect(bars(page).length).toBeLessThanOrEqual(1001);
  });
});

describe("series", () => {
  test("are columns as high as their values", () => {
    expect(numbers(chart("series", valuesOf(10, 5, 0)), "height")).toEqual([100, 50, 0]);
  });
  test("longer than the page is wide show the greatest of neighbours", () => {
    const page = chart("series", valuesOf(...Array.from({ length: 1000 }, (_, index) => (index === 500 ? 9 : 1))));
    expect(bars(page).length).toBeLessThanOrEqual(240);
    expect(Math.max(...numbers(page, "height"))).toBe(100);
  });
});
