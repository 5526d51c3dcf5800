/** Tables: a row is an article, the first row names the fields. Read by csv-parse, in pieces. */
import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import type { Diagnostic } from "../document/article.ts";
import { ParseError } from "../errors.ts";
import { delimiterOf } from "./input-format.ts";
import type { NumberedRecord } from "./read-records.ts";

const MAX_RECORD = 64 * 1024 * 1024;

/** The rows of a table as objects, or why a row cannot be read. `head` is how the file begins. */
export async function* readCsv(
  pieces: AsyncIterable<string>,
  head: string,
): AsyncGenerator<NumberedRecord, void, void> {
  const header =
    head
      .replace(/^\ufeff/, "")
      .trimStart()
      .split(/\r?\n/, 1)[0] ?? "";
  const skipped: NumberedRecord[] = [];
  const parser = parse({
    delimiter: delimiterOf(header) ?? ",",
    columns: (names: string[]) => uniqueNames(names),
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD,
    on_skip: (error: CsvError | undefined) => {
      skipped.push({ number: lineOf(error), error: unreadable(error) });
      return undefined;
    },
  });
  const source = Readable.from(pieces);
  source.once("error", (error) => parser.destroy(error));
  for await (const row of source.pipe(parser)) {
    yield* skipped.splice(0);
    if (isRow(row)) yield { number: row.info.records, line: row.info.lines, value: row.record, ...leftOut(row) };
  }
  yield* skipped.splice(0);
}

/** Names as they stand; an unnamed or repeated one gets its number. */
function uniqueNames(names: readonly string[]): string[] {
  const known = new Set<string>();
  return names.map((name, index) => {
    const isRepeated = known.has(name);
    known.add(name);
    return name.trim() === "" || isRepeated ? `${name}#${index + 1}` : name;
  });
}

/** A comma in a text that nobody put into quotation marks starts a field that the table has no column for. */
function leftOut({ info, record }: Row): { readonly warnings?: readonly Diagnostic[] } {
  // Where the types do not say that it is, as of csv-parse 7.
  const error: unknown = Reflect.get(info, "error");
  const fields: unknown = error instanceof Error ? Reflect.get(error, "record") : undefined;
  const columns = Object.keys(record).length;
  if (!Array.isArray(fields) || fields.length <= columns) return {};
  const message = `its row has ${fields.length} fields, the table ${columns} columns: what is past them is left out`;
  return { warnings: [{ message }] };
}

function unreadable(error: CsvError | undefined): ParseError {
  return error?.code === "CSV_QUOTE_NOT_CLOSED"
    ? new ParseError("a quotation mark at the start of a field is never closed", {
        cause: error,
        hint: 'close it, and write those inside a field twice ("")',
      })
    : new ParseError(error?.message ?? "the row cannot be read", { cause: error });
}

interface Row {
  readonly info: Info;
  readonly record: object;
}

function isRow(row: unknown): row is Row {
  return typeof row === "object" && row !== null && "info" in row && "record" in row;
}

function lineOf(error: CsvError | undefined): number {
  const line = error === undefined ? undefined : Reflect.get(error, "lines");
  return typeof line === "number" ? line : 0;
}
