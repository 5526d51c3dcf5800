/** JSON Lines: an object a line. */
import { ParseError } from "../errors.ts";
import { jsonValue } from "../parser/records/json-value.ts";
import type { NumberedLine } from "./decode-stream.ts";
import type { NumberedRecord } from "./read-records.ts";

/** The value of every line that is not empty, or why it has none. */
export async function* readJsonl(lines: AsyncIterable<NumberedLine>): AsyncGenerator<NumberedRecord, void, void> {
  for await (const { number, text } of lines) {
    if (text === undefined) yield { number, error: new ParseError("the line is too long") };
    else if (/\S/.test(text)) yield { number, ...parseLine(text) };
  }
}

function parseLine(text: string): { readonly value: unknown } | { readonly error: ParseError } {
  try {
    return { value: jsonValue(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      error: new ParseError("the line is no JSON", {
        cause: error,
        hint: "check the line, or leave it: the others are read",
      }),
    };
  }
}
