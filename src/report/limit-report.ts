/** Reports put together and cut down. */
import type { Report } from "./report.ts";

export const NOTHING: Report = { records: [], rows: [], sections: [] };

/** What two reports say, one after the other. */
export function joinReports(a: Report, b: Report): Report {
  return {
    records: [...a.records, ...b.records],
    rows: [...a.rows, ...b.rows],
    sections: [...a.sections, ...b.sections],
  };
}

/** The report with at most `most` of its records, rows and lines of tables. */
export function limitReport(report: Report, most: number): Report {
  if (countSelected(report) <= most) return report;
  return {
    ...report,
    records: report.records.slice(0, most),
    rows: report.rows.slice(0, most),
    sections: report.sections.map((section) =>
      section.type === "table" ? { ...section, rows: section.rows.slice(0, most) } : section,
    ),
    ...(report.page?.quotations !== undefined && {
      page: { ...report.page, quotations: report.page.quotations.slice(0, most) },
    }),
  };
}

/** How much was selected; a report that crossed a thread holds only the part that will be printed. */
export function countSelected({ records, rows, sections, page }: Report): number {
  const lines = sections.map((section) => (section.type === "table" ? section.rows.length : 0));
  return Math.max(records.length, rows.length, page?.quotations?.length ?? 0, ...lines);
}
