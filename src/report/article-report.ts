/** `show`: an article for reading. */
import { type Article, type Block, type Caption, isBody } from "../document/article.ts";
import { type Span, textOf } from "../document/span.ts";
import { grouped } from "./grouped.ts";
import { type Highlights, noHighlights } from "./highlights.ts";
import { spanRecord } from "./quote-words.ts";
import type { ArticleRecord } from "./records.ts";
import type { ProseParagraph, Report, Rich, Role, Row, Section } from "./report.ts";

/** Figures that the facts line shows. */
export interface ReadingFigures {
  readonly words: number;
  readonly readingTimeSeconds: number;
}

export const ARTICLE_CSV_COLUMNS = [
  "id",
  "path",
  "format",
  "title",
  "source",
  "byline",
  "date",
  "dateFrom",
  "tags",
  "language",
  "words",
  "body",
] as const;

/** What `show` prints of an article: the page for reading, or the untouched text. */
export type ArticleView = "page" | "raw";

export function articleReport(
  article: Article,
  figures: ReadingFigures,
  view: ArticleView,
  highlights: Highlights = noHighlights(article.text),
): Report {
  return {
    records: [articleRecord(article, figures)],
    rows: [articleRow(article, figures)],
    sections: SECTIONS[view](article, figures, highlights),
    ...(view === "page" && { layout: "page" }),
  };
}

type Sections = (article: Article, figures: ReadingFigures, highlights: Highlights) => readonly Section[];

const SECTIONS: Record<ArticleView, Sections> = {
  page: pageSections,
  raw: (article) => [{ type: "raw", text: article.text }],
};

/** The article as JSON. */
export function articleRecord(article: Article, { words, readingTimeSeconds }: ReadingFigures): ArticleRecord {
  const { meta } = article;
  return {
    id: article.id,
    path: article.path ?? null,
    format: article.format,
    title: meta.title ?? null,
    source: meta.source ?? null,
    tags: meta.tags,
    byline: meta.byline ?? null,
    date: meta.date === undefined ? null : { value: meta.date.value, from: meta.date.from },
    language: meta.language ?? null,
    url: meta.url ?? null,
    section: meta.section ?? null,
    image: meta.image ?? null,
    from: meta.from ?? {},
    words,
    readingTimeSeconds,
    text: article.text,
    body: bodyText(article),
    captions: article.captions.map((caption) => ({
      text: textOf(article.text, caption.words),
      credit: caption.credit ?? null,
      count: caption.count,
      ...spanRecord(caption),
    })),
    blocks: article.blocks.map((block) => ({ kind: block.kind, ...spanRecord(block), reason: block.reason ?? null })),
    warnings: article.warnings.map(({ message, span }) => ({
      message,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  };
}

function articleRow(article: Article, { words }: ReadingFigures): Row {
  const { meta } = article;
  const columns: Record<(typeof ARTICLE_CSV_COLUMNS)[number], Row[string]> = {
    id: article.id,
    path: article.path ?? null,
    format: article.format,
    title: meta.title ?? null,
    source: meta.source ?? null,
    byline: meta.byline ?? null,
    date: meta.date?.value ?? null,
    dateFrom: meta.date?.from ?? null,
    tags: meta.tags.join("; "),
    language: meta.language ?? null,
    words,
    body: bodyText(article),
  };
  return columns;
}

/** The reading text: paragraphs and headings joined by "\n\n"; no title, captions, repeats or furniture. */
export function bodyText(article: Article): string {
  return article.blocks
    .filter(isBody)
    .map((block) => textOf(article.text, block))
    .join("\n\n");
}

function pageSections(article: Article, figures: ReadingFigures, highlights: Highlights): readonly Section[] {
  const captions = new Map(article.captions.map((caption) => [caption.start, caption]));
  const paragraphs = article.blocks.flatMap((block) =>
    paragraphOf(article, block, captions.get(block.start), highlights),
  );
  const facts = [factsOf(article, figures), ...highlights.legend];
  return [
    { type: "heading", text: titleOf(article, highlights), role: "title" },
    { type: "prose", tight: true, paragraphs: facts.map((text) => ({ text, role: "muted", hang: 2 })) },
    { type: "prose", paragraphs: paragraphs.length === 0 ? [{ text: "(no text)", role: "muted" }] : paragraphs },
  ];
}

/** The title, marked where it stands in the text as the parser gives it. */
function titleOf({ id, meta, text, blocks }: Article, { mark }: Highlights): Rich {
  const block = blocks.find(({ kind }) => kind === "title");
  return block !== undefined && textOf(text, block) === meta.title ? mark(block, "title") : (meta.title ?? id);
}

/** The line under the title: source, byline, date and where it comes from, tags, length. */
export function factsOf(article: Article, { words, readingTimeSeconds }: ReadingFigures): string {
  const { source, byline, date, tags, section } = article.meta;
  const minutes = Math.max(1, Math.round(readingTimeSeconds / 60));
  return [
    source,
    byline,
    date && `${date.value.slice(0, 10)} (from ${date.from})`,
    section,
    listOfTags(tags),
    `${grouped(words)} ${words === 1 ? "word" : "words"}`,
    `${minutes} min read`,
  ]
    .filter((fact) => fact !== undefined && fact !== "")
    .join(" · ");
}

/** Tags that the facts line names; some outlets print dozens. */
const TAGS_SHOWN = 6;

function listOfTags(tags: readonly string[]): string {
  const more = tags.length - TAGS_SHOWN;
  return tags.slice(0, TAGS_SHOWN).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function paragraphOf(
  article: Article,
  block: Block,
  caption: Caption | undefined,
  { mark }: Highlights,
): readonly ProseParagraph[] {
  const words = textOf(article.text, block);
  const marked = (role: Role, without?: RegExp): Rich =>
    mark({ start: block.start + (without?.exec(words)?.[0].length ?? 0), end: block.end }, role);
  switch (block.kind) {
    case "caption":
      return caption === undefined ? [] : [{ text: captionText(caption, mark), indent: 4, hang: 2 }];
    case "heading":
      return [{ text: marked("heading", /^#+\s*/), role: "heading" }];
    case "list-item":
      return [{ text: bulleted(marked("plain", /^(?:[-*•‣·–—]|\d+[.)])\s+/)), indent: 2, hang: 2 }];
    case "quotation":
      return [{ text: marked("plain"), indent: 4 }];
    case "table":
      return linesOf(block, words).map((line) => ({ text: mark(line, "plain"), indent: 2 }));
    case "paragraph":
    case "embed":
    case "credit":
      return [{ text: marked("plain") }];
    default:
      return [];
  }
}

function bulleted(text: Rich): Rich {
  return typeof text === "string" ? `• ${text}` : [{ text: "• ", role: "plain" }, ...text];
}

/** The lines of a block, each at its place. */
function linesOf(block: Span, words: string): readonly Span[] {
  let start = block.start;
  return words.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

function captionText({ words, credit, count }: Caption, mark: Highlights["mark"]): Rich {
  const facts = [credit, count > 1 ? `printed ${count} times` : undefined].filter((fact) => fact !== undefined);
  const marked = mark(words, "caption");
  const text = typeof marked === "string" ? [{ text: marked, role: "caption" } as const] : marked;
  return facts.length === 0 ? text : [...text, { text: ` (${facts.join("; ")})`, role: "muted" }];
}
