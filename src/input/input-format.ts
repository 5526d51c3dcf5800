/** The formats that are read, told apart by how a file begins. */

import { looksLikeMarkdown } from "../parser/markdown/looks-like-markdown.ts";
import { namesBody } from "../parser/records/field-names.ts";
import { readSeedHead } from "../parser/seed.ts";
import type { InputFormat } from "./input-options.ts";
import { isHtml, type Source } from "./is-html.ts";

/** What the start of a file is, `name` being what it is called. `isAll` says that `source` holds the whole file. */
export function detectFormat(source: Source, name: string, isAll: boolean): InputFormat {
  const { bytes, contentType = "" } = source;
  const text = looseText(bytes);
  const start = text.trimStart();
  if (start.startsWith("<") || isHtml(source)) return markupFormat(source, start);
  if (/^\{\s*["}]/.test(start)) return objectFormat(start, isAll);
  if (LIST.test(start) || (isAll && start.startsWith("[") && parsed(start) !== undefined)) return "json";
  const plainName = name.toLowerCase().replace(/\.gz$/, "");
  // What is called JSON and begins like none is not read as prose without a word: its reader says what is wrong.
  if (plainName.endsWith(".json")) return "json";
  if (/\.(?:jsonl|ndjson)$/.test(plainName)) return "jsonl";
  if (/\.(?:csv|tsv)$/.test(plainName) || contentType.startsWith("text/csv") || hasHeader(start)) return "csv";
  if (isMail(text, /\.(?:eml|mht|mhtml)$/.test(plainName))) return "mail";
  if (readSeedHead(text) !== undefined) return "text";
  const isNamed = /\.(?:md|markdown|mdx)$/.test(plainName) || contentType.startsWith("text/markdown");
  return looksLikeMarkdown(start, isNamed) ? "markdown" : "text";
}

/** A list of objects, of none, or of lists of lists, with which no prose begins. */
const LIST = /^\[\s*(?:[{\]]|\[\s*\[)/;

/** The start of a file as text; good enough for the marks that formats begin with, whatever the encoding is. */
function looseText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

const FEED_ROOTS = new Set(["rss", "feed", "RDF"]);
const NEWS_ROOTS = new Set(["nitf", "newsItem", "newsMessage", "packageItem", "NewsML", "urlset", "sitemapindex"]);

function markupFormat(source: Source, start: string): InputFormat {
  const root =
    /<(?:[\w-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(start.replace(/<!--[\s\S]*?-->|<[?!][^>]*>/g, ""))?.[1] ?? "";
  if (FEED_ROOTS.has(root)) return "feed";
  if (NEWS_ROOTS.has(root)) return "xml";
  return start.startsWith("<?xml") && !isHtml(source) ? "xml" : "html";
}

/** One object, or one a line. */
function objectFormat(start: string, isAll: boolean): InputFormat {
  const end = start.indexOf("\n");
  const first = end < 0 ? start : start.slice(0, end);
  const rest = end < 0 ? "" : start.slice(end).trimStart();
  // A line longer than what is looked at is a record: nobody writes a document of one object without a line break.
  if (end < 0) return isAll ? "json" : "jsonl";
  if (parsed(first) !== undefined) return rest === "" && isAll ? "json" : "jsonl";
  const second = rest.split("\n", 1)[0] ?? "";
  return rest.startsWith("{") && parsed(second) !== undefined ? "jsonl" : "json";
}

/** The value of a JSON text, or undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const MAIL_HEADERS =
  /^(?:return-path|received|delivered-to|mime-version|message-id|subject|date|from|to|reply-to|list-[\w-]+|content-[\w-]+|x-[\w-]+|dkim-signature|arc-[\w-]+):/i;

/** Whether a text opens with the headers of a saved message, those of a sender, a date and MIME among them where its name is no message's. */
function isMail(text: string, isNamed: boolean): boolean {
  // Told before the pattern is compiled, since hardly a text begins like a header.
  if (!/^[\w-]+:/.test(text)) return false;
  const lines = (text.split(/\r?\n\r?\n/, 1)[0] ?? "").split(/\r?\n/);
  if (!MAIL_HEADERS.test(lines[0] ?? "")) return false;
  if (isNamed) return true;
  const names = new Set(lines.flatMap((line) => /^([\w-]+):/.exec(line)?.[1]?.toLowerCase() ?? []));
  return names.has("from") && names.has("date") && (names.has("mime-version") || names.has("message-id"));
}

/** Whether the first line names the columns of a table, one of them the text of articles. */
function hasHeader(start: string): boolean {
  const [first = "", second = ""] = start.split(/\r?\n/, 2);
  const delimiter = delimiterOf(first);
  if (delimiter === undefined || first.length > 2000 || !second.includes(delimiter)) return false;
  const names = first.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  return names.every((name) => name.length <= 40 && !/[.!?]\s|\s\S+\s\S+\s/.test(name)) && namesBody(names);
}

/** What parts the names of a header line: the mark that stands there most. */
export function delimiterOf(header: string): string | undefined {
  const counts = [",", "\t", ";", "|"].map((mark) => ({ mark, count: header.split(mark).length - 1 }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return most.count > 0 ? most.mark : undefined;
}
