/** Sections for people: headings, fields, prose and tables, as wide as the page. */
import type { Column, Section, TableSection } from "../report/report.ts";
import { gridWidths, renderGrid } from "./grid.ts";
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
  /** Set once the header is printed. */
  readonly widths?: readonly number[];
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
    const { columns, rows, widths = gridWidths(columns, rows, page) } = open;
    const continues = open.widths !== undefined;
    open = { ...open, rows: [], widths };
    const chunk = renderGrid(columns, rows, widths, !continues, page);
    return continues ? chunk : apart(chunk);
  };

  const close = (): string => {
    const chunk = flush();
    open = undefined;
    return chunk;
  };

  const gather = (section: TableSection, key: string): string => {
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
      const { columns, rows } = section;
      return rows.length === 0 ? "" : renderGrid(columns, rows, gridWidths(columns, rows, page), true, page);
    }
    case "chart":
      return renderFields(
        { type: "fields", fields: section.values.map(({ label, text }) => [label, text] as const) },
        page,
      );
    case "raw":
      return printableLines(section.text);
    default:
      return section satisfies never;
  }
}
