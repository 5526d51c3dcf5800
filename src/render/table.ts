/** Sections for people: headings, fields, prose and tables, as wide as the page. */
import type { Column, Section, TableSection } from "../report/report.ts";
import { renderChart } from "./chart.ts";
import { layOutTable, renderRows, type TableLayout } from "./grid.ts";
import { printableLines } from "./printable.ts";
import { type Page, renderFields, renderHeading, renderProse } from "./prose.ts";
import type { Renderer, RenderSettings } from "./renderer.ts";

/** Rows of a keyed table that are gathered before its widths are fixed, so that a corpus of any size streams. */
const GATHERED_ROWS = 200;

/** A table that goes on through several reports. */
interface OpenTable {
  readonly key: string;
  readonly columns: readonly Column[];
  /** Rows that are not printed yet. */
  readonly rows: TableSection["rows"];
  /** Set once the first rows are printed. */
  readonly layout?: TableLayout;
}

export function createTableRenderer(page: RenderSettings): Renderer {
  let open: OpenTable | undefined;
  let printed = false;

  /** A blank line stands between what follows one another. */
  const apart = (chunk: string): string => {
    if (chunk === "") return "";
    const separated = printed ? `\n${chunk}` : chunk;
    printed = true;
    return separated;
  };

  const flush = (): string => {
    if (open === undefined || open.rows.length === 0) return "";
    const { columns, rows, layout = layOutTable(columns, rows, page) } = open;
    const continues = open.layout !== undefined;
    open = { ...open, rows: [], layout };
    const chunk = renderRows(columns, rows, layout, !continues, page);
    return continues ? chunk : apart(chunk);
  };

  const close = (): string => {
    const chunk = flush();
    open = undefined;
    return chunk;
  };

  const gather = (whole: TableSection, key: string): string => {
    const section = onThisPage(whole, page);
    const before = open?.key === key ? "" : close();
    open = open ?? { key, columns: section.columns, rows: [] };
    open = { ...open, rows: [...open.rows, ...section.rows] };
    return open.rows.length < GATHERED_ROWS ? before : before + flush();
  };

  return {
    report({ sections, layout }) {
      let chunk = "";
      for (const section of sections) {
        if (section.type === "table" && section.key !== undefined) chunk += gather(section, section.key);
        else if (layout === "page") chunk += close() + apart(onPage(section, page));
        else chunk += close() + apart(renderSection(section, page));
      }
      return chunk;
    },
    end: close,
  };
}

/** The table with those of its columns that this page has room for. */
function onThisPage({ columns, rows, ...section }: TableSection, { width }: Page): TableSection {
  const shown = columns.flatMap(({ minWidth = 0 }, index) => (minWidth <= (width ?? minWidth) ? [index] : []));
  if (shown.length === columns.length) return { ...section, columns, rows };
  return {
    ...section,
    columns: shown.flatMap((index) => columns[index] ?? []),
    rows: rows.map((row) => shown.map((index) => row[index] ?? "")),
  };
}

/** Cells left free on both sides of a page that is read from top to bottom, where the terminal has room for them. */
const MARGIN = 2;
const ROOMY = 60;

/** A section within the margins of the page. */
function onPage(section: Section, page: Page): string {
  if (page.width === undefined || page.width < ROOMY) return renderSection(section, page);
  return renderSection(section, { ...page, width: page.width - 2 * MARGIN }).replace(/^(?=.)/gm, " ".repeat(MARGIN));
}

function renderSection(section: Section, page: Page): string {
  switch (section.type) {
    case "heading":
      return renderHeading(section, page);
    case "fields":
      return renderFields(section, page);
    case "prose":
      return renderProse(section, page);
    case "table": {
      const { columns, rows } = onThisPage(section, page);
      return rows.length === 0 ? "" : renderRows(columns, rows, layOutTable(columns, rows, page), true, page);
    }
    case "chart":
      return renderChart(section, page);
    case "raw":
      return printableLines(section.text);
    default:
      return section satisfies never;
  }
}
