import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { addStats, NO_STATS, statsTotalReport } from "../../src/report/stats-report.ts";

/** A report with these figures, of an article of this outlet. */
const report = (figures: Record<string, number | null>, source = "CGTN"): Report => ({
  records: [figures],
  rows: [],
  sections: [],
  origin: { month: "2017-08", source },
});
const known = report({ words: 400, sentences: 20, quotations: 4, quotedWords: 100, entities: 9 });
const unsought = report({ words: 100, sentences: 5, quotations: null, quotedWords: null, entities: null });
const cells = (reports: readonly Report[]): readonly unknown[] => {
  const [section] = statsTotalReport(reports.reduce(addStats, NO_STATS)).sections;
  return section?.type === "table" ? section.rows.flat() : [];
};

describe("the total of several articles", () => {
  test("adds up what is known", () => {
    expect(cells([known, known])).toEqual([
      "total of 2 articles",
      "800",
      "40",
      "20.0",
      "–",
      "–",
      "–",
      "8",
      "25%",
      "18",
    ]);
  });

  test("has no sum of what was not looked for: with --no-names it said 0% of the words were quoted", () => {
    expect(cells([known, unsought]).slice(-3)).toEqual(["–", "–", "–"]);
    expect(cells([unsought, unsought]).slice(1, 3)).toEqual(["200", "10"]);
  });

  test("counts outlets anew in each run", () => {
    const first = [known, known, report({ words: 1, sentences: 1 }, "AFP")].reduce(addStats, NO_STATS);
    expect([...first.sources]).toEqual([
      ["CGTN", 2],
      ["AFP", 1],
    ]);
    expect([...addStats(NO_STATS, known).sources]).toEqual([["CGTN", 1]]);
    expect(NO_STATS.sources.size).toBe(0);
  });
});
