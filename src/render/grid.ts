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
  const linesOf = (text: string, index: number): readonly string[] =>
    (width === undefined ? text : wrapAnsi(text, widths[index] ?? 1, { hard: true })).split("\n");
  const texts: string[] = [];
  const standIn = (text: string, index: number): string => {
    // A table that streams into a pipe has its widths of its first rows: what is wider moves the rest of its line.
    const cells = Math.min(stringWidth(text), widths[index] ?? 0);
    if (cells > 0) texts.push(text);
    // A right-aligned column keeps its distance by ending every line with it.
    return STAND_IN.repeat(cells) + (columns[index]?.role === "number" && index < last ? " ".repeat(GAP) : "");
  };
  const push = (cells: readonly string[]): void => {
    const lines = cells.map(linesOf);
    const height = Math.max(...lines.map(({ length }) => length));
    for (let at = 0; at < height; at++) table.push(lines.map((line, index) => standIn(line[at] ?? "", index)));
  };
  if (withHeader) push(columns.map((column) => theme.paint(column.header, "label")));
  for (const row of rows) push(columns.map((column, index) => theme.paint(row[index] ?? "", column.role)));
  let next = 0;
  const drawn = table.toString().replace(STAND_INS, () => texts[next++] ?? "");
  // Without a pattern: one for the spaces before the end of a line tries each space of a gap as wide as a long cell.
  const lines = drawn.split("\n").map((line) => line.trimEnd());
  return `${lines.join("\n")}\n`;
}

/**
 * What cli-table3 is given for each cell of a line of text, one table row a line: it counts the vowel signs of Hindi and
 * Thai as cells of their own and cuts what then seems too wide, and measures a long text again for each letter it drops.
 */
const STAND_IN = "#";
const STAND_INS = /#+/g;
