/** Sections of reports as Markdown: headings, values, prose, tables, charts as tables. */
import type { ChartSection } from "../../report/chart.ts";
import {
  type Column,
  type ProseParagraph,
  plainText,
  type Rich,
  type Section,
  type TableSection,
} from "../../report/report.ts";
import { printableLines } from "../printable.ts";
import { escapeInline, escapeLine, escapeOpening, joinParts } from "./escape-markdown.ts";

export interface MarkdownColumn {
  readonly header: string;
  readonly isNumber: boolean;
}

export function renderSection(section: Section): string {
  switch (section.type) {
    case "heading":
      return joinParts([
        section.role === "heading" || section.role === "title"
          ? `## ${escapeLine(plainText(section.text))}`
          : escapeLine(plainText(section.text)),
      ]);
    case "fields":
      return joinParts([fieldTable(section.fields, ["", ""])]);
    case "prose":
      return joinParts(section.paragraphs.map(renderParagraph));
    case "table":
      return section.rows.length === 0 ? "" : openTable(section.columns) + tableRows(section);
    case "chart":
      return joinParts([chartTable(section)]);
    case "raw":
      return fenced(section.text);
    default:
      return section satisfies never;
  }
}

/** Text as it stands, line by line, in a code block whose fence is longer than any run of backticks in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${printableLines(text).trimEnd()}\n${fence}\n`;
}

function renderParagraph({ text, role }: ProseParagraph): string {
  return role === "heading" || role === "title"
    ? `## ${escapeLine(plainText(text))}`
    : escapeOpening(escapeRich(text).trim());
}

/** Words that were looked for, or that an answer rests on, in bold; whatever else rich text is, a note does without. */
function escapeRich(rich: Rich): string {
  if (typeof rich === "string") return escapeInline(rich);
  let escaped = "";
  let plain = "";
  for (const { text, role } of rich) {
    // Between letters or digits, asterisks are emphasis whatever stands around them.
    if ((role === "evidence" || role === "hit") && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(text)) {
      const goesOn = plain === "" && escaped.endsWith("**");
      const before = goesOn ? escaped.slice(0, -2) : `${escaped}${escapeInline(plain)}**`;
      escaped = `${before}${escapeInline(text)}**`;
      plain = "";
    } else plain += text;
  }
  return escaped + escapeInline(plain);
}

/** The head of a table, which rows may follow in several reports. */
export function openTable(columns: readonly Column[]): string {
  return headLines(columns.map(({ header, role }) => ({ header, isNumber: role === "number" })));
}

export function tableRows({ rows }: Pick<TableSection, "rows">): string {
  return rows.map(rowLine).join("");
}

/** Labels and values, under `headers`: GitHub knows no table without, though they may be empty. */
export function fieldTable(
  fields: readonly (readonly [string, Rich])[],
  headers: readonly [label: string, value: string],
): string {
  const columns = headers.map((header) => ({ header, isNumber: false }));
  return markdownTable(columns, fields);
}

/** What a chart shows, value by value. */
export function chartTable({ title, values, summary }: ChartSection): string {
  const columns = [
    { header: title, isNumber: false },
    { header: "", isNumber: true },
  ];
  const rows = values.map(({ label, text }) => [label, text] as const);
  return joinParts([markdownTable(columns, rows), escapeLine(summary)]).trimEnd();
}

export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly Rich[])[]): string {
  return (headLines(columns) + rows.map(rowLine).join("")).trimEnd();
}

function headLines(columns: readonly MarkdownColumn[]): string {
  return `${rowLine(columns.map(({ header }) => header))}| ${columns.map(({ isNumber }) => (isNumber ? "---:" : "---")).join(" | ")} |\n`;
}

function rowLine(cells: readonly Rich[]): string {
  return `| ${cells.map((cell) => escapeRich(cell).trim()).join(" | ")} |\n`;
}
