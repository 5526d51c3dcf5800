/** Markdown, with or without front matter: its marks are read by markdown-it, and the text is what a reader sees. */
import MarkdownIt from "markdown-it";
import type { Article, Diagnostic } from "../../document/article.ts";
import type { ArticleRecord } from "../records/article-record.ts";
import { buildArticle } from "../records/build-article.ts";
import { readFields } from "../records/read-fields.ts";
import { readFrontMatter } from "./front-matter.ts";

export interface MarkdownInput {
  readonly id: string;
  readonly path?: string;
  readonly text: string;
  readonly warnings?: readonly Diagnostic[];
}

// HTML inside is read as such. Nesting is bounded by the library, at a hundred.
const MARKDOWN = new MarkdownIt({ html: true, linkify: false, typographer: false });

/** The article of a Markdown text. The title is the front matter's, or the first heading of the first level. */
export function parseMarkdown(input: MarkdownInput): Article {
  // Lines of old Macs end in a carriage return alone, which opens no front matter and ends no heading.
  const text = input.text.replace(/\r\n?/g, "\n");
  const front = readFrontMatter(text);
  const source = text.slice(front?.bodyStart ?? 0);
  const fields = readFields({ ...front?.fields, body: undefined });
  const heading = fields.title === undefined ? firstHeading(source) : undefined;
  const html = MARKDOWN.render(heading === undefined ? source : source.slice(heading.end));
  const record: ArticleRecord = {
    ...withoutBody(fields),
    ...(heading !== undefined && { title: heading.words }),
    ...(/\S/.test(html) && { body: html, bodyKind: "html" as const }),
    from: Object.fromEntries(Object.keys(fields.from).map((name) => [name, "front matter"])),
  };
  const problem = front?.problem;
  const warnings = [
    ...(input.warnings ?? []),
    ...(problem === undefined ? [] : [{ message: `its front matter cannot be read: ${problem}` }]),
  ];
  return buildArticle(record, {
    id: input.id,
    ...(input.path !== undefined && { path: input.path }),
    format: "markdown",
    warnings,
  });
}

/** Front matter may hold a summary, which is no body: that stands below. */
function withoutBody({ body: _body, bodyKind: _kind, ...fields }: ArticleRecord): ArticleRecord {
  return fields;
}

/** A heading of the first level that opens the text. */
function firstHeading(source: string): { readonly words: string; readonly end: number } | undefined {
  const match = /^\s*(?:#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)|([^\s#>*-][^\n]*)\r?\n={3,}[ \t]*(?:\r?\n|$))/.exec(
    source,
  );
  const words = match?.[1] ?? match?.[2];
  if (match === null || words === undefined) return undefined;
  return { words: MARKDOWN.renderInline(words), end: match[0].length };
}
