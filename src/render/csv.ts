/** Rows as CSV (RFC 4180, but line ends "\n"), safe to open in a spreadsheet. */
import type { Row, Scalar } from "../report/report.ts";
import { fieldCell } from "./pick-fields.ts";
import { printableLines } from "./printable.ts";
import type { Renderer, RenderSettings } from "./renderer.ts";

export function createCsvRenderer({ csvColumns, fields }: RenderSettings): Renderer {
  let started = false;
  const header = (): string => {
    if (started) return "";
    started = true;
    return `${(fields ?? csvColumns).map(field).join(",")}\n`;
  };
  return {
    report({ rows, records }) {
      const cells = (row: Row, index: number): readonly Scalar[] =>
        fields === undefined
          ? csvColumns.map((column) => row[column] ?? null)
          : fields.map((path) => fieldCell(row, records[index], path));
      const lines = rows.map((row, index) => `${cells(row, index).map(field).join(",")}\n`);
      return header() + lines.join("");
    },
    end: header,
  };
}

function field(value: Scalar): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = defuse(printableLines(value));
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. OWASP, "CSV Injection". */
function defuse(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\n]/.test(text) ? `'${text}` : text;
}
