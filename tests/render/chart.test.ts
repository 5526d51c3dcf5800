import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { renderChart } from "../../src/render/chart.ts";
import { createTheme } from "../../src/render/theme.ts";
import type { ChartSection, ChartShape } from "../../src/report/chart.ts";
import { corpusCharts } from "../../src/report/corpus-charts.ts";

const theme = createTheme(0);

function chart(shape: ChartShape, ...values: readonly (readonly [label: string, value: number])[]): ChartSection {
  return {
    type: "chart",
    shape,
    title: "Words",
    values: values.map(([label, value]) => ({ label, value, text: String(value), muted: label === "own" })),
    summary: "What it shows.",
  };
}

describe("renderChart", () => {
  test("bars are as long as their values, to an eighth of a cell", () => {
    expect(renderChart(chart("bars", ["a", 8], ["b", 4], ["c", 1], ["d", 0], ["own", 8]), { width: 20, theme })).toBe(
      "Words\na    ████████████  8\nb    ██████        4\nc    █▌            1\nd                  0\nown  ░░░░░░░░░░░░  8\n",
    );
  });
  test("a series is a line", () => {
    expect(renderChart(chart("series", ["a", 1], ["b", 8], ["c", 4], ["d", 0]), { width: 20, theme })).toBe(
      "Words\n▁█▄▁\nWhat it shows.\n",
    );
  });
  test("a series that is longer than the line shows the highest of neighbours", () => {
    const values = Array.from({ length: 100 }, (_, index) => ["", index === 50 ? 9 : 1] as const);
    const [, line = ""] = renderChart(chart("series", ...values), { width: 20, theme }).split("\n");
    expect(line).toMatch(/^▁{10}█▁{9}$/);
  });
  test("parts fill the line", () => {
    expect(renderChart(chart("parts", ["own", 5], ["a", 5]), { width: 20, theme })).toBe(
      "Words\n░░░░░░░░░░██████████\nWhat it shows.\n",
    );
  });
  test.each(["bars", "series", "parts"] as const)("%s without anything in them are no error", (shape) => {
    expect(renderChart(chart(shape), { width: 20, theme })).toContain("Words\n");
    expect(renderChart(chart(shape, ["a", 0]), { width: 20, theme })).toContain("Words\n");
  });
  test.each([40, 80, 140])("fits %i columns, whatever the names", (width) => {
    const names = [
      "Donaudampfschifffahrtsgesellschaftskapitän",
      "日本語のとても長い名前を持つ人",
      "👩‍👩‍👧 Ana",
      "e\u0301".repeat(30),
    ];
    for (const shape of ["bars", "series", "parts"] as const) {
      const printed = renderChart(chart(shape, ...names.map((name, index) => [name, 10 ** index] as const)), {
        width,
        theme,
      });
      expect(printed.split("\n").filter((line) => stringWidth(line) > width)).toEqual([]);
    }
  });
  test("without block characters where the locale has none", () => {
    for (const shape of ["bars", "series", "parts"] as const) {
      const printed = renderChart(chart(shape, ["Donaudampfschiff", 3], ["own", 4]), { width: 30, theme, ascii: true });
      expect(printed).toMatch(/^[\n\x20-\x7e]+$/);
    }
  });
});

describe("corpusCharts", () => {
  test("months in between are there, with nothing in them; what has no date comes last", () => {
    const months = new Map([
      ["2017-11", 2],
      ["2018-02", 1],
      ["", 3],
    ]);
    const sources = new Map([
      ["B", 1],
      ["A", 1],
      ["C", 4],
    ]);
    const [byMonth, bySource] = corpusCharts({ months, sources });
    expect(byMonth?.values.map(({ label, value }) => `${label} ${value}`)).toEqual([
      "2017-11 2",
      "2017-12 0",
      "2018-01 0",
      "2018-02 1",
      "no date 3",
    ]);
    expect(bySource?.values.map(({ label, value }) => `${label} ${value}`)).toEqual(["C 4", "A 1", "B 1"]);
  });
  test("long spans and many sources are summed up", () => {
    const months = new Map([
      ["1999-01", 1],
      ["2001-01", 1],
      ["2017-12", 1],
    ]);
    const sources = new Map(Array.from({ length: 20 }, (_, index) => [`source ${index}`, 1] as const));
    const [byMonth, bySource] = corpusCharts({ months, sources });
    expect(byMonth?.values).toHaveLength(25);
    expect(byMonth?.values[0]).toMatchObject({ label: "earlier", value: 2 });
    expect(bySource?.values.at(-1)).toMatchObject({ label: "8 more", value: 8 });
  });
  test("nothing is known", () => {
    expect(corpusCharts({ months: new Map([["", 2]]), sources: new Map([["", 2]]) })).toEqual([]);
  });
});
