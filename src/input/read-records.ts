/** Data sets: files of many articles, read one at a time. */
import type { Article, ArticleFormat, Diagnostic } from "../document/article.ts";
import { NewsctlError, ParseError } from "../errors.ts";
import type { ArticleRecord } from "../parser/records/article-record.ts";
import { buildArticle } from "../parser/records/build-article.ts";
import { isFields } from "../parser/records/fields.ts";
import { readFields } from "../parser/records/read-fields.ts";
import type { InputOptions } from "./input-options.ts";
import { mendRecord } from "./mend-text.ts";
import { nameInMessage } from "./name-in-message.ts";
import type { ReadFailure } from "./read-failure.ts";
import { parsing } from "./reading-watch.ts";
import type { RecordIds } from "./record-ids.ts";

/** A file of records. */
export interface RecordFile {
  /** Its own id, which its records carry with their number where they have none. */
  readonly id: string;
  readonly path?: string;
  /** For messages. */
  readonly name: string;
  readonly format: ArticleFormat;
  readonly warnings?: readonly Diagnostic[];
}

/** A value that may be an article, or why there is none. */
export type NumberedRecord = RecordNumber &
  ({ readonly value: unknown } | { readonly record: ArticleRecord } | { readonly error: NewsctlError });

interface RecordNumber {
  /** Counts from 1: the lines of JSONL, the rows of a table under its header, the entries of all else. */
  readonly number: number;
  /** The line in the file, for messages, where it is another number. */
  readonly line?: number;
  readonly warnings?: readonly Diagnostic[];
}

/** A file whose first lines all fail is of another kind, or its fields have other names. */
const MOST_FAILURES_AT_START = 20;

/** The articles of `records`; a record that fails is a value, and the rest goes on. `isOne`: the file is a single record. */
export async function* articlesOf(
  records: AsyncIterable<NumberedRecord> | Iterable<NumberedRecord>,
  file: RecordFile,
  options: InputOptions,
  ids: RecordIds,
  isOne = false,
): AsyncGenerator<Article | ReadFailure, void, void> {
  let failures = 0;
  let articles = 0;
  for await (const numbered of records) {
    const { number } = numbered;
    try {
      const { record, warnings } = mendRecord(recordOf(numbered, options.fields), options);
      const id = isOne ? file.id : ids.next(file.id, number, record.id);
      const { path, format } = file;
      const place = {
        id,
        format,
        ...(path !== undefined && { path }),
        warnings: [...(file.warnings ?? []), ...(numbered.warnings ?? []), ...warnings, ...lost(record, file.warnings)],
      };
      yield parsing(options.watch, () => buildArticle(record, place));
      articles++;
    } catch (error) {
      if (!(error instanceof NewsctlError)) throw error;
      const place = isOne ? file.name : `${file.name}:${numbered.line ?? number}`;
      yield { reference: place, error: inPlace(place, error) };
      if (++failures >= MOST_FAILURES_AT_START && articles === 0) {
        yield { reference: file.name, error: givenUp(file.name) };
        return;
      }
    }
  }
  if (failures + articles === 0) yield { reference: file.name, error: noRecords(file.name) };
}

/** What a record says of characters that its bytes or its JSON did not hold whole, unless its file says so of all. */
function lost({ title, body, byline }: ArticleRecord, known: readonly Diagnostic[] = []): readonly Diagnostic[] {
  const isLost = (text: string | undefined): boolean => text?.includes("\ufffd") === true;
  if (known.some(({ message }) => isLost(message)) || ![title, body, byline].some(isLost)) return [];
  return [{ message: "some of its characters are lost: they are shown as \ufffd" }];
}

function recordOf(numbered: NumberedRecord, fields: InputOptions["fields"]): ArticleRecord {
  if ("error" in numbered) throw numbered.error;
  if ("record" in numbered) return numbered.record;
  const { value } = numbered;
  if (typeof value === "string") return { body: value, tags: [], from: {} };
  if (!isFields(value)) throw new ParseError("it is no object with the fields of an article");
  const record = readFields(value, fields);
  // A name alone is found in any object; a headline with its address or day is an article that stands elsewhere.
  if (record.body === undefined && (record.title === undefined || (record.url ?? record.date) === undefined)) {
    const names = Object.keys(value).slice(0, 12).map(nameInMessage).join(", ");
    throw new ParseError(`no field of it is the text of an article: ${names || "it is empty"}`, {
      hint: "name the field with --field body=NAME",
    });
  }
  return record;
}

/** The same error, said of the place. */
function inPlace(place: string, error: NewsctlError): ParseError {
  const { message, hint } = error;
  if (message.startsWith("cannot read")) return new ParseError(message, { cause: error, ...(hint && { hint }) });
  return new ParseError(`cannot read ${nameInMessage(place)}: ${message}`, { cause: error, ...(hint && { hint }) });
}

function givenUp(name: string): ParseError {
  return new ParseError(
    `gave up on ${nameInMessage(name)}: its first ${MOST_FAILURES_AT_START} records are no articles`,
    {
      hint: "name its fields with --field body=NAME, or its format with --format-in",
    },
  );
}

function noRecords(name: string): ParseError {
  return new ParseError(`there are no articles in ${nameInMessage(name)}`, {
    hint: "check that the file is the right one",
  });
}
