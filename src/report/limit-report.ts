/** Reports put together and cut down. */
import type { Report, Section } from "./report.ts";

export const NOTHING: Report = { records: [], rows: [], sections: [] };

/** What two reports say, one after the other. */
export function joinReports(a: Report, b: Report): Report {
  return {
    records: [...a.records, ...b.records],
    rows: [...a.rows, ...b.rows],
    sections: [...a.sections, ...b.sections],
  };
}

/** The report with at most `most` of its records, rows, and lines of tables or entries. */
export function limitReport(report: Report, most: number): Report {
  if (countSelected(report) <= most) return report;
  return {
    ...report,
    records: report.records.slice(0, most),
    rows: report.rows.slice(0, most),
    sections: limitSections(report.sections, most),
    ...(report.page?.quotations !== undefined && {
      page: { ...report.page, quotations: report.page.quotations.slice(0, most) },
    }),
  };
}

/** A heading goes with the table below it; the first one is that of the article. */
function limitSections(sections: readonly Section[], most: number): readonly Section[] {
  const kept: Section[] = [];
  let left = most;
  for (const section of sections) {
    const count = Math.min(left, countLines(section));
    left -= count;
    if (section.type === "table" && count > 0) kept.push({ ...section, rows: section.rows.slice(0, count) });
    else if (section.type === "table" && kept.length > 1 && kept.at(-1)?.type === "heading") kept.pop();
    else if (section.type !== "table" && count === countLines(section)) kept.push(section);
  }
  return kept;
}

/** How much was selected; a report that crossed a thread holds only the part that will be printed. */
export function countSelected({ records, rows, sections, page }: Report): number {
  const lines = sections.reduce((sum, section) => sum + countLines(section), 0);
  return Math.max(records.length, rows.length, page?.quotations?.length ?? 0, page?.names?.length ?? 0, lines);
}

/** Lines of a table, and entries of a list: each stands for a record. */
function countLines(section: Section): number {
  if (section.type === "table") return section.rows.length;
  return section.type === "prose" && section.isEntry === true ? 1 : 0;
}
