/** The seed format: line 1 title, line 2 source, line 3 a JSON array of tags, then the body. */
import type { Block, Diagnostic } from "../document/article.ts";
import { type Span, textOf } from "../document/span.ts";
import { findLines, type Line } from "./lines.ts";
import { jsonValue } from "./records/json-value.ts";

/** Longest name of an outlet, in characters. */
const MAX_SOURCE = 80;
const MAX_TITLE = 300;

/** What the first lines of a seed say. */
export interface SeedHead {
  readonly title: string;
  readonly source?: string;
  readonly tags: readonly string[];
  readonly blocks: readonly Block[];
  readonly warnings: readonly Diagnostic[];
  /** Where the body starts in the text. */
  readonly bodyStart: number;
}

/** The head of a seed, or undefined when the text does not start like one. */
export function readSeedHead(text: string): SeedHead | undefined {
  // The head is looked for in the first lines only, however long the file is.
  const lines = findLines(text.slice(0, 4000)).slice(0, 4);
  const at = lines.findIndex((line) => text[line.start] === "[");
  const [title, source] = lines;
  const tagLine = lines[at];
  if (title === undefined || tagLine === undefined || (at !== 1 && at !== 2)) return undefined;
  if (title.end - title.start > MAX_TITLE) return undefined;
  if (at === 2 && (source === undefined || !isSource(text, source))) return undefined;
  const tags = readTags(textOf(text, tagLine));
  if (tags === undefined && !looksLikeTags(textOf(text, tagLine))) return undefined;
  const blocks: Block[] = [{ kind: "title", start: title.start, end: title.end }];
  if (at === 2 && source !== undefined) blocks.push({ kind: "source", start: source.start, end: source.end });
  if (tags !== undefined) blocks.push({ kind: "tags", start: tagLine.start, end: tagLine.end });
  return {
    title: textOf(text, title),
    ...(at === 2 && source !== undefined && { source: textOf(text, source) }),
    tags: tags ?? [],
    blocks,
    warnings: tags === undefined ? [brokenTags(tagLine)] : [],
    // A tag line that cannot be read is kept as the first line of the body.
    bodyStart: tags === undefined ? tagLine.start : tagLine.end,
  };
}

function isSource(text: string, line: Line): boolean {
  return line.end - line.start <= MAX_SOURCE && !/[.!?]$/.test(textOf(text, line));
}

/** The strings of a JSON array, or undefined when the line is none. */
function readTags(line: string): readonly string[] | undefined {
  if (!line.endsWith("]")) return undefined;
  let value: unknown;
  try {
    value = jsonValue(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return Array.isArray(value) && value.every((tag) => typeof tag === "string") ? value : undefined;
}

/** `["china"`, `[china, japan]`: meant as tags, but no JSON. A bracketed sentence is none. */
function looksLikeTags(line: string): boolean {
  return line.length <= 1000 && (/^\[\s*["'\]]/.test(line) || /^\[[^\][.!?]{0,400}\]$/.test(line));
}

function brokenTags({ start, end }: Span): Diagnostic {
  return { message: "the tag line is no JSON array of strings: kept as text", span: { start, end } };
}
