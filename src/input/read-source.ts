/** The articles of one place: its format is told by how it begins, and the reader for it is loaded. */
import type { Article, ArticleFormat } from "../document/article.ts";
import { InputError, ParseError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { ArticleRecord } from "../parser/records/article-record.ts";
import { jsonValue } from "../parser/records/json-value.ts";
import { type Decoded, decode } from "./decode.ts";
import { detectFormat } from "./input-format.ts";
import type { InputFormat, InputOptions } from "./input-options.ts";
import type { Location } from "./locate.ts";
import { mendText } from "./mend-text.ts";
import { nameInMessage, STANDARD_INPUT } from "./name-in-message.ts";
import { type OpenSource, openSource } from "./open-source.ts";
import { collect, MAX_BYTES } from "./read.ts";
import type { ReadFailure } from "./read-failure.ts";
import { parsing } from "./reading-watch.ts";
import type { RecordIds } from "./record-ids.ts";

type Readable = Exclude<Location, { readonly kind: "failed" }>;

/** A place and everything that its readers ask for. */
interface Reading {
  readonly source: OpenSource;
  readonly place: { readonly id: string; readonly path?: string };
  /** For messages. */
  readonly name: string;
  readonly options: InputOptions;
  /** Made when the first data set is met: most runs meet none. */
  readonly ids: () => Promise<RecordIds>;
}

/**
 * The article of a file that holds just one, told by its format; undefined for a file that may hold many. Throws as
 * `readSource` does.
 */
export async function readSingle(location: Readable, options: InputOptions, host: Host): Promise<Article | undefined> {
  const reading = await openReading(location, options, host, noIds);
  switch (reading.format) {
    case "text":
    case "markdown":
      return await readText(reading, reading.format);
    case "html":
      return await readPage(reading);
    default:
      await reading.source.chunks.return();
      return undefined;
  }
}

function noIds(): never {
  throw new Error("a file of one article asked for the ids of records");
}

/** The articles of `location`, a record that fails among them as a value. Throws for a file that fails as a whole. */
export async function* readSource(
  location: Readable,
  options: InputOptions,
  host: Host,
  ids: () => Promise<RecordIds>,
): AsyncGenerator<Article | ReadFailure, void, void> {
  const reading = await openReading(location, options, host, ids);
  const { format } = reading;
  switch (format) {
    case "text":
    case "markdown":
      yield await readText(reading, format);
      return;
    case "html":
      yield await readPage(reading);
      return;
    case "json":
      yield* readJson(reading);
      return;
    case "jsonl":
    case "csv":
      yield* readTable(reading, format);
      return;
    case "mail":
      yield* readMessage(reading);
      return;
    case "feed":
    case "xml":
      yield* readMarkup(reading, format);
      return;
    default:
      format satisfies never;
  }
}

async function openReading(
  location: Readable,
  options: InputOptions,
  host: Host,
  ids: Reading["ids"],
): Promise<Reading & { readonly format: InputFormat }> {
  const name = location.kind === "stdin" ? STANDARD_INPUT : location.path;
  const place = { id: location.id, ...(location.kind !== "stdin" && { path: location.path }) };
  const source = await openSource(location, options, host);
  if (source.head.length === 0) throw nothingToRead(name);
  const format = options.formatIn ?? detectFormat({ ...source, bytes: source.head }, name, source.isAll);
  return { source, place, name, options, ids, format };
}

async function readText({ source, place, name, options }: Reading, format: InputFormat): Promise<Article> {
  const { text, warnings } = mendText(await wholeText(source, name), options);
  const input = { ...place, text, warnings: [...(source.warnings ?? []), ...warnings] };
  if (format === "markdown") {
    const { parseMarkdown } = await import("../parser/markdown/parse-markdown.ts");
    return parsing(options.watch, () => parseMarkdown(input));
  }
  const { parseArticle } = await import("../parser/parse-article.ts");
  return parsing(options.watch, () => parseArticle(input));
}

async function readPage({ source, place, name, options }: Reading): Promise<Article> {
  const { readHtmlArticle } = await import("./read-html-article.ts");
  const bytes = await collect(source.chunks, name);
  return await readHtmlArticle(place, { ...source, bytes }, name, (page) => mendText(page, options), options.watch);
}

async function* readMessage(reading: Reading): AsyncGenerator<Article | ReadFailure, void, void> {
  const { source, name, options, ids } = reading;
  const { readMail } = await import("../parser/mail/read-mail.ts");
  const bytes = await collect(source.chunks, name);
  const record = await namingFile(name, () => readMail(bytes));
  const { articlesOf } = await import("./read-records.ts");
  yield* articlesOf([{ number: 1, record }], recordFile(reading, "mail"), options, await ids(), true);
}

/** One object a line, or one row: read as it comes. */
async function* readTable(
  reading: Reading,
  format: "jsonl" | "csv",
): AsyncGenerator<Article | ReadFailure, void, void> {
  const { source, name, options } = reading;
  const { decodeStream, splitLines } = await import("./decode-stream.ts");
  const { pieces, warnings } = await decodeStream(source, name);
  const records =
    format === "jsonl"
      ? (await import("./read-jsonl.ts")).readJsonl(splitLines(pieces))
      : (await import("./read-csv.ts")).readCsv(pieces, (await decode(source.head, name)).text);
  const { articlesOf } = await import("./read-records.ts");
  yield* articlesOf(
    records,
    recordFile(reading, format === "csv" ? "csv" : "json", warnings),
    options,
    await reading.ids(),
  );
}

/** A JSON document as a whole: an article, a list of them, or a JSON Feed. */
async function* readJson(reading: Reading): AsyncGenerator<Article | ReadFailure, void, void> {
  const { source, name, options } = reading;
  const { text, warnings } = await wholeText(source, name).catch((error: unknown) => {
    throw error instanceof InputError && /larger than/.test(error.message) ? tooLargeJson(name, error) : error;
  });
  const document = parseJson(text, name);
  const { isJsonFeed, findRecords } = await import("../parser/records/find-records.ts");
  const { articlesOf } = await import("./read-records.ts");
  if (isJsonFeed(document)) {
    const { readFeed } = await import("../parser/feed/read-feed.ts");
    yield* articlesOf(
      numbered(readFeed(document)),
      recordFile(reading, "feed", warnings),
      options,
      await reading.ids(),
    );
    return;
  }
  const values = findRecords(document);
  const records = values.map((value, index) => ({ number: index + 1, value }));
  const isOne = values.length === 1 && values[0] === document;
  yield* articlesOf(records, recordFile(reading, "json", warnings), options, await reading.ids(), isOne);
}

async function* readMarkup(
  reading: Reading,
  format: "feed" | "xml",
): AsyncGenerator<Article | ReadFailure, void, void> {
  const { source, name, options } = reading;
  const { decodeHtml } = await import("./decode-html.ts");
  const bytes = await collect(source.chunks, name);
  const decoded = await decodeHtml(bytes, source.charset, (unknown) => decode(unknown, name));
  const { text, warnings } = mendText(decoded, options);
  const read =
    format === "feed"
      ? (await import("../parser/feed/read-feed.ts")).readFeed
      : (await import("../parser/xml/read-xml.ts")).readXml;
  const records = await namingFile(name, () => read(text));
  const { articlesOf } = await import("./read-records.ts");
  const isOne = format === "xml" && records.length === 1;
  yield* articlesOf(numbered(records), recordFile(reading, format, warnings), options, await reading.ids(), isOne);
}

/** What `read` gives; where it cannot, its reader does not know of which file: one among thousands, perhaps. */
async function namingFile<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { message, hint } = error;
    throw new ParseError(`cannot read ${nameInMessage(name)}: ${message}`, { cause: error, ...(hint && { hint }) });
  }
}

function numbered(records: readonly ArticleRecord[]): readonly { number: number; record: ArticleRecord }[] {
  return records.map((record, index) => ({ number: index + 1, record }));
}

function recordFile(
  { source, place, name }: Reading,
  format: ArticleFormat,
  warnings: Decoded["warnings"] = [],
): { id: string; path?: string; name: string; format: ArticleFormat; warnings: Decoded["warnings"] } {
  return { ...place, name, format, warnings: [...(source.warnings ?? []), ...warnings] };
}

async function wholeText(source: OpenSource, name: string): Promise<Decoded> {
  const decoded = await decode(await collect(source.chunks, name), name);
  if (!/\S/.test(decoded.text)) throw nothingToRead(name);
  return decoded;
}

function parseJson(text: string, name: string): unknown {
  try {
    return jsonValue(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ParseError(`cannot read ${nameInMessage(name)}: it is no JSON: ${nameInMessage(why)}`, {
      cause: error,
      hint: "check the file, or say what it is with --format-in",
    });
  }
}

function tooLargeJson(name: string, cause: unknown): InputError {
  return new InputError(`cannot read ${nameInMessage(name)} at once: it is larger than ${MAX_BYTES >> 20} MB`, {
    cause,
    hint: "make it JSON Lines, which is read line by line: jq -c '.[]'",
  });
}

function nothingToRead(name: string): ParseError {
  return new ParseError(`nothing to read in ${nameInMessage(name)}: it is empty`, {
    hint: name === STANDARD_INPUT ? "pipe an article into newsctl" : "give a file that holds an article",
  });
}
