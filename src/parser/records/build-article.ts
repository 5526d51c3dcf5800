/** From fields to an article with a text of its own: the title and the body, parted by an empty line. */
import type { Article, ArticleFormat, ArticleMeta, Block, Caption, Diagnostic } from "../../document/article.ts";
import { ParseError } from "../../errors.ts";
import { readCaption } from "../blocks/caption.ts";
import { labelBlocks } from "../blocks/label-blocks.ts";
import { languageFacts } from "../guess-language.ts";
import type { LabelledBlock } from "../html/labelled-block.ts";
import { isoDate } from "../html/page-date.ts";
import { looksLikeHtml, readFragment } from "../html/read-fragment.ts";
import { findLines } from "../lines.ts";
import { findPassages } from "../paragraphs.ts";
import type { ArticleRecord } from "./article-record.ts";

/** Where a record stands, for the article and for messages. */
export interface RecordPlace {
  readonly id: string;
  readonly path?: string;
  readonly format: ArticleFormat;
  readonly warnings?: readonly Diagnostic[];
}

type Layout = Pick<Article, "text" | "blocks" | "captions">;

const GAP = "\n\n";

/** The article of a record. Throws `ParseError` for a record with neither title nor body. */
export function buildArticle(record: ArticleRecord, place: RecordPlace): Article {
  const title = record.title === undefined ? undefined : plainLine(record.title);
  const layout = record.body === undefined ? layOutTitle(title) : layOutBody(record, record.body, title);
  if (layout.blocks.length === 0) {
    throw new ParseError("the record has neither title nor text", { hint: "name the fields with --field body=NAME" });
  }
  const warnings = [...(place.warnings ?? [])];
  const date = record.date === undefined ? undefined : isoDate(record.date);
  if (record.date !== undefined && date === undefined) {
    warnings.push({ message: `its date cannot be read: ${JSON.stringify(record.date.slice(0, 40))}` });
  }
  const spoken = languageFacts(layout.text, record.language);
  return {
    id: place.id,
    ...(place.path !== undefined && { path: place.path }),
    format: place.format,
    ...layout,
    meta: metaOf({ ...record, ...(spoken.language !== undefined && { language: spoken.language }) }, title, date),
    warnings: [...warnings, ...spoken.warnings],
  };
}

function metaOf(record: ArticleRecord, title: string | undefined, date: string | undefined): ArticleMeta {
  const { source, byline, url, language, section, image, tags, from } = record;
  return {
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    tags,
    ...(byline !== undefined && { byline: byline.replace(/^by\s+(?=\p{Lu})/iu, "") }),
    ...(date !== undefined && { date: { value: date, from: from["date"] ?? "field" } }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(section !== undefined && { section }),
    ...(image !== undefined && { image }),
    from,
  };
}

/** A title in one line, tags and escapes read. */
function plainLine(title: string): string {
  const text = looksLikeHtml(title)
    ? readFragment(title, undefined)
        .map((block) => block.text)
        .join(" ")
    : title;
  return text.replace(/\s+/g, " ").trim();
}

function layOutTitle(title: string | undefined): Layout {
  if (title === undefined || title === "") return { text: "", blocks: [], captions: [] };
  return { text: title, blocks: [{ kind: "title", start: 0, end: title.length }], captions: [] };
}

function layOutBody(record: ArticleRecord, body: string, title: string | undefined): Layout {
  const kind = record.bodyKind ?? (looksLikeHtml(body) ? "html" : "text");
  const layout =
    kind === "html" ? joinBlocks(layOutTitle(title), readFragment(body, title)) : layOutText(layOutTitle(title), body);
  const captions = (record.captions ?? []).map((text) => ({ kind: "caption" as const, text }));
  return captions.length === 0 ? layout : joinBlocks(layout, captions);
}

/** `text` below what is there, cut into blocks as a plain file is. A first line that says the title again is left out. */
function layOutText(above: Layout, body: string): Layout {
  const title = above.text;
  const clean = body.trim();
  const own = title !== "" && clean.startsWith(title) && /^\s*(?:\r?\n|$)/.test(clean.slice(title.length));
  const rest = own ? clean.slice(title.length).trimStart() : clean;
  if (rest === "") return above;
  const start = title === "" ? 0 : title.length + GAP.length;
  const text = title === "" ? rest : title + GAP + rest;
  const { blocks, captions } = labelBlocks(text, findPassages(text, findLines(text, start)), true);
  return { text, blocks: [...above.blocks, ...blocks], captions };
}

function captionAt(text: string, start: number): Caption {
  const end = start + text.length;
  const { words, credit } = readCaption(text, { start: 0, end: text.length }) ?? {
    words: { start: 0, end: text.length },
  };
  return {
    start,
    end,
    words: { start: start + words.start, end: start + words.end },
    ...(credit !== undefined && { credit }),
    count: 1,
  };
}

function joinBlocks(above: Layout, labelled: readonly Pick<LabelledBlock, "kind" | "text" | "reason">[]): Layout {
  const blocks: Block[] = [...above.blocks];
  const captions: Caption[] = [...above.captions];
  const parts: string[] = above.text === "" ? [] : [above.text];
  let end = above.text.length;
  for (const { kind, text, reason } of labelled) {
    const start = end === 0 ? 0 : end + GAP.length;
    end = start + text.length;
    parts.push(text);
    blocks.push({ kind, start, end, ...(reason !== undefined && { reason }) });
    if (kind === "caption") captions.push(captionAt(text, start));
  }
  return { text: parts.join(GAP), blocks, captions };
}
