/**
 * The parsed document: the untouched text, what kind of thing each stretch of it is, and what it says of itself.
 */
import type { Span } from "./span.ts";

/** The shape of file an article was read from. */
export type ArticleFormat = "seed" | "plain" | "markdown" | "html" | "feed" | "json" | "csv" | "xml" | "mail";

/** What the parser had to guess or could not read, for the person who reads the article; never printed by the parser. */
export interface Diagnostic {
  readonly message: string;
  /** Where in `Article.text`; absent when it concerns the file as a whole. */
  readonly span?: Span;
}

/** Where a value of the metadata was found, most specific word first: "caption", "dateline", "front matter", "json-ld" … */
export type Provenance = string;

/** A date of the article. `value` is ISO 8601, a day or a moment ("2017-08-18", "2022-03-03T10:00:00Z"). */
export interface ArticleDate {
  readonly value: string;
  readonly from: Provenance;
}

/** What the article says of itself. Everything is as printed and optional: absent where it does not say. */
export interface ArticleMeta {
  readonly title?: string;
  /** The outlet. */
  readonly source?: string;
  readonly tags: readonly string[];
  readonly byline?: string;
  readonly date?: ArticleDate;
  /** BCP 47. */
  readonly language?: string;
  readonly url?: string;
  readonly section?: string;
  readonly image?: string;
  /** Where each of the values above comes from, by field name; only formats with several witnesses fill it. */
  readonly from?: Readonly<Record<string, Provenance>>;
}

export const BLOCK_KINDS = [
  "title",
  "source",
  "tags",
  "byline",
  "date",
  "heading",
  "paragraph",
  "list-item",
  "quotation",
  "table",
  "embed",
  "caption",
  "credit",
  "furniture",
] as const;

/**
 * What a block is. Headings, paragraphs, list items, quotations, tables and embedded posts are read and analysed; captions,
 * bylines and credits are searched for names only; `title` as a heading; the rest (source, tags, date, furniture) is left
 * out of reading and analysis.
 */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A line or paragraph of the article. Blocks are ordered and disjoint, and cover all of the text but white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Why the block is left out, for furniture: "repeated caption", "widget", "related links" … */
  readonly reason?: string;
  /** The "BEIJING, March 3 (Xinhua) —" that opens a paragraph, mark included: names are searched in it, quotations not. */
  readonly dateline?: Span;
}

/** A distinct caption, at its first occurrence. `count` says how often it stands in the text. */
export interface Caption extends Span {
  /** The words without the credit. */
  readonly words: Span;
  /** "AFP Photo", "Photo: Xinhua"; as printed, marks and brackets left out. */
  readonly credit?: string;
  readonly count: number;
}

/** The parsed document. Frozen after parsing; everything learned later is a separate, stand-off value. */
export interface Article {
  readonly id: string;
  /** The file it came from, as the user would type it; absent for standard input. */
  readonly path?: string;
  readonly format: ArticleFormat;
  /**
   * What all spans index into. Text formats: the file as decoded (byte order mark removed, nothing else touched), so that
   * offsets work in the user's own file. Formats with markup: the extracted blocks, separated by "\n\n".
   */
  readonly text: string;
  readonly meta: ArticleMeta;
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  readonly warnings: readonly Diagnostic[];
}

const READ_KINDS: ReadonlySet<BlockKind> = new Set([
  "heading",
  "paragraph",
  "list-item",
  "quotation",
  "table",
  "embed",
]);

/** Whether a block belongs to the reading text: what `show` prints as body. */
export function isBody(block: Block): boolean {
  return READ_KINDS.has(block.kind);
}

/** Whether quotations are looked for in a block: the body and the headline. */
export function isQuotable(block: Block): boolean {
  return block.kind === "title" || isBody(block);
}

const NAMED_KINDS: ReadonlySet<BlockKind> = new Set(["caption", "byline", "credit"]);

/** Whether names are looked for in a block: wherever quotations are, and in captions, bylines and credits. */
export function isNamed(block: Block): boolean {
  return NAMED_KINDS.has(block.kind) || isQuotable(block);
}
