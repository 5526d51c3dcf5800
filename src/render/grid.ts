/** Rows in columns; below one another, where the page is too narrow for columns. The only file that knows cli-table3. */
import Table from "cli-table3";
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { type Column, type FieldsSection, plainText, type TableSection } from "../report/report.ts";
import { columnWidths } from "./column-widths.ts";
import { type Page, renderFields } from "./prose.ts";

type Rows = TableSection["rows"];

/** Cells between two columns. */
const GAP = 2;

const NO_BORDER = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"])
    .map((edge) => [edge, ""]),
);

/** How a table is set: the widths of its columns in cells, or each row below the other as labelled values. */
export type TableLayout = readonly number[] | "stacked";

/** On a page narrower than this, columns of text are not made narrower than `CROWDED` cells: they are stacked. */
const NARROW_PAGE = 60;
const CROWDED = 18;

/** The layout that fits the rows on the page. */
export function layOutTable(columns: readonly Column[], rows: Rows, { width, theme }: Page): TableLayout {
  const wishes = columns.map(({ header, flexible = false, narrow }, index) => {
    const natural = rows.reduce(
      (widest, row) => Math.max(widest, stringWidth(theme.paint(row[index] ?? ""))),
      stringWidth(header),
    );
    return { natural, flexible, ...(narrow !== undefined && { narrow }) };
  });
  const widths = columnWidths(wishes, width, GAP);
  if (width === undefined) return widths;
  const total = widths.reduce((sum, cells) => sum + cells + GAP, -GAP);
  const isCrowded =
    width < NARROW_PAGE &&
    wishes.some(({ natural, flexible }, index) => flexible && (widths[index] ?? 0) < Math.min(natural, CROWDED));
  return isCrowded || total > width ? "stacked" : widths;
}

/** The rows as lines, a header before them where they stand in columns and `withHeader` asks for it. */
export function renderRows(
  columns: readonly Column[],
  rows: Rows,
  layout: TableLayout,
  withHeader: boolean,
  page: Page,
): string {
  return layout === "stacked"
    ? `${withHeader ? "" : "\n"}${renderStack(columns, rows, page)}`
    : renderGrid(columns, rows, layout, withHeader, page);
}

/** Each row as labelled values, empty ones left out, with a blank line between rows. */
function renderStack(columns: readonly Column[], rows: Rows, page: Page): string {
  const label = columns.reduce((widest, { header }) => Math.max(widest, stringWidth(header)), 0);
  return rows
    .map((row) => {
      const fields = columns.flatMap(({ header, role }, index): FieldsSection["fields"][number][] => {
        const cell = row[index] ?? "";
        const value = typeof cell === "string" ? [{ text: cell, role }] : cell;
        return plainText(cell) === "" ? [] : [[header.padEnd(label), value]];
      });
      return renderFields({ type: "fields", fields }, page);
    })
    .join("\n");
}

/** The rows as lines, with their header before them if asked for. Cells wrap; nothing is cut. */
function renderGrid(
  columns: readonly Column[],
  rows: Rows,
  widths: readonly number[],
  withHeader: boolean,
  { width, theme }: Page,
): string {
  const last = columns.length - 1;
  // cli-table3 colours its borders and headers by default, into pipes too.
  const table = new Table({
    chars: NO_BORDER,
    colWidths: widths.map((cells, index) => cells + (index < last ? GAP : 0)),
    colAligns: columns.map((column) => (column.role === "number" ? "right" : "left")),
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
  });
  const cell = (text: string, index: number): string => {
    const wrapped = width === undefined ? text : wrapAnsi(text, widths[index] ?? 1, { hard: true });
    // A right-aligned column keeps its distance by ending every line with it.
    return columns[index]?.role === "number" && index < last ? wrapped.replace(/$/gm, " ".repeat(GAP)) : wrapped;
  };
  if (withHeader) table.push(columns.map((column, index) => cell(theme.paint(column.header, "label"), index)));
  for (const row of rows) {
    table.push(columns.map((column, index) => cell(theme.paint(row[index] ?? "", column.role), index)));
  }
  return `${table.toString().replace(/ +$/gm, "")}\n`;
}
