/** Rows in columns. The only file that knows cli-table3. */
import Table from "cli-table3";
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Column, TableSection } from "../report/report.ts";
import { columnWidths } from "./column-widths.ts";
import type { Page } from "./prose.ts";

type Rows = TableSection["rows"];

/** Cells between two columns. */
const GAP = 2;

const NO_BORDER = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"])
    .map((edge) => [edge, ""]),
);

/** The widths, in cells, that fit the rows on the page. */
export function gridWidths(columns: readonly Column[], rows: Rows, { width, theme }: Page): readonly number[] {
  const wishes = columns.map(({ header, flexible = false }, index) => {
    const natural = rows.reduce(
      (widest, row) => Math.max(widest, stringWidth(theme.paint(row[index] ?? ""))),
      stringWidth(header),
    );
    return { natural, flexible };
  });
  return columnWidths(wishes, width, GAP);
}

/** The rows as lines, with their header before them if asked for. Cells wrap; nothing is cut. */
export function renderGrid(
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
