/** Sections for people: headings, fields, prose and tables, as wide as the page. The only file that knows cli-table3. */
import Table from "cli-table3";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Column, FieldsSection, ProseParagraph, Report, Section, TableSection } from "../report/report.ts";
import { columnWidths } from "./column-widths.ts";
import { printableLines } from "./printable.ts";
import type { Renderer, RenderSettings } from "./renderer.ts";

/** Lines of prose longer than this are hard to read, however wide the terminal. */
const MEASURE = 80;
const GAP = 2;
/** Rows of a keyed table that are gathered before its widths are fixed, so that a corpus of any size streams. */
const GATHERED_ROWS = 200;

const NO_BORDER = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"])
    .map((edge) => [edge, ""]),
);

interface GatheredTable {
  readonly key: string;
  readonly columns: readonly Column[];
  rows: TableSection["rows"][number][];
  /** Set once the header is printed. */
  widths: readonly number[] | undefined;
}

export function createTableRenderer({ width, theme }: RenderSettings): Renderer {
  let gathered: GatheredTable | undefined;
  let printed = false;

  const flush = (): string => {
    if (gathered === undefined || gathered.rows.length === 0) return "";
    const { columns, rows } = gathered;
    const first = gathered.widths === undefined;
    gathered.widths ??= widthsOf(columns, rows);
    gathered.rows = [];
    return tableLines(columns, rows, gathered.widths, first);
  };

  const widthsOf = (columns: readonly Column[], rows: TableSection["rows"]): readonly number[] => {
    const cellWidths = columns.map((column, index) =>
      rows.reduce(
        (widest, row) => Math.max(widest, stringWidth(theme.paint(row[index] ?? ""))),
        stringWidth(column.header),
      ),
    );
    const wishes = columns.map((column, index) => ({
      natural: cellWidths[index] ?? 1,
      flexible: column.flexible === true,
    }));
    return columnWidths(wishes, width, GAP);
  };

  const tableLines = (
    columns: readonly Column[],
    rows: TableSection["rows"],
    widths: readonly number[],
    withHeader: boolean,
  ): string => {
    const last = columns.length - 1;
    const table = new Table({
      chars: NO_BORDER,
      colWidths: widths.map((cells, index) => cells + (index < last ? GAP : 0)),
      colAligns: columns.map((column) => (column.role === "number" ? "right" : "left")),
      style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
    });
    const cell = (text: string, index: number): string => {
      const wrapped = width === undefined ? text : wrapAnsi(text, widths[index] ?? 1, { hard: true });
      // A right-aligned column keeps its gap by ending every line with it.
      return columns[index]?.role === "number" && index < last ? wrapped.replace(/$/gm, " ".repeat(GAP)) : wrapped;
    };
    if (withHeader) table.push(columns.map((column, index) => cell(theme.paint(column.header, "label"), index)));
    for (const row of rows) {
      table.push(columns.map((column, index) => cell(theme.paint(row[index] ?? "", column.role), index)));
    }
    return `${trimLines(table.toString())}\n`;
  };

  const prose = ({ text, role, indent = 0, hang = 0 }: ProseParagraph): string => {
    const painted = theme.paint(text, role);
    const margin = " ".repeat(indent);
    if (width === undefined) return `${margin}${painted}\n`;
    const measure = Math.max(10, Math.min(width, MEASURE) - indent - hang);
    return `${margin}${wrapAnsi(painted, measure, { hard: true }).replaceAll("\n", `\n${margin}${" ".repeat(hang)}`)}\n`;
  };

  const fields = ({ fields: pairs }: FieldsSection): string => {
    const labelWidth = Math.max(0, ...pairs.map(([label]) => stringWidth(label)));
    const lines = pairs.map(([label, value]) => {
      const padded = `${theme.paint(label, "label")}${" ".repeat(labelWidth - stringWidth(label) + GAP)}`;
      const painted = theme.paint(value);
      if (width === undefined) return `${padded}${painted}`;
      const room = Math.max(10, width - labelWidth - GAP);
      return `${padded}${wrapAnsi(painted, room, { hard: true }).replaceAll("\n", `\n${" ".repeat(labelWidth + GAP)}`)}`;
    });
    return lines.map((line) => `${line}\n`).join("");
  };

  const render = (section: Section): string => {
    switch (section.type) {
      case "heading": {
        const line = theme.paint(section.text, section.role);
        return `${width === undefined ? line : wrapAnsi(line, Math.min(width, MEASURE), { hard: true })}\n`;
      }
      case "fields":
        return fields(section);
      case "prose":
        return section.paragraphs.map(prose).join("\n");
      case "table":
        return section.rows.length === 0
          ? ""
          : tableLines(section.columns, section.rows, widthsOf(section.columns, section.rows), true);
      case "raw":
        return printableLines(section.text);
      default:
        return section satisfies never;
    }
  };

  /** A blank line stands between what follows one another, but not inside a table that runs through several reports. */
  const apart = (chunk: string): string => {
    if (chunk === "") return "";
    const separated = printed ? `\n${chunk}` : chunk;
    printed = true;
    return separated;
  };

  const gather = (section: TableSection, key: string): string => {
    let before = "";
    if (gathered?.key !== key) {
      before = endTable();
      gathered = { key, columns: section.columns, rows: [], widths: undefined };
    }
    gathered.rows.push(...section.rows);
    if (gathered.rows.length < GATHERED_ROWS) return before;
    return before + continueTable();
  };

  const continueTable = (): string => {
    const continues = gathered?.widths !== undefined;
    const chunk = flush();
    return continues ? chunk : apart(chunk);
  };

  const endTable = (): string => {
    const chunk = continueTable();
    gathered = undefined;
    return chunk;
  };

  return {
    report({ sections }: Report) {
      let chunk = "";
      for (const section of sections) {
        if (section.type === "table" && section.key !== undefined) chunk += gather(section, section.key);
        else chunk += endTable() + apart(render(section));
      }
      return chunk;
    },
    end: endTable,
  };
}

const trimLines = (text: string): string => text.replace(/[ ]+$/gm, "");
