/**
 * The shared parser module: decoded text in, `Article` out. Tells the formats apart by content and hands over to one
 * reader for each; they all end in the same blocks.
 */
import type { Article, ArticleDate, Block, Caption, Diagnostic } from "../document/article.ts";
import { textOf } from "../document/span.ts";
import { ParseError } from "../errors.ts";
import { isUpdateLine } from "./blocks/date-line.ts";
import { findDay, isoDay } from "./blocks/find-date.ts";
import type { Dateline } from "./blocks/find-dateline.ts";
import { labelBlocks } from "./blocks/label-blocks.ts";
import { languageFacts } from "./guess-language.ts";
import { findLines } from "./lines.ts";
import { findPassages } from "./paragraphs.ts";
import { readSeedHead } from "./seed.ts";

/** What the parser is given for one article. */
export interface ParserInput {
  readonly id: string;
  readonly path?: string;
  /** The decoded file, byte order mark removed. */
  readonly text: string;
  /** What decoding had to guess; passed on in the article's warnings. */
  readonly warnings?: readonly Diagnostic[];
}

/** Parses one article. Throws `ParseError` where there is nothing to read. */
export function parseArticle(input: ParserInput): Article {
  const { text } = input;
  if (!/\S/.test(text)) {
    throw new ParseError("nothing to read: the text is empty", { hint: "give a file that holds an article" });
  }
  const head = readSeedHead(text);
  const passages = findPassages(text, findLines(text, head?.bodyStart));
  const body = labelBlocks(text, passages, head !== undefined);
  const blocks = [...(head?.blocks ?? []), ...body.blocks];
  const title = head?.title ?? titleOf(text, blocks);
  const { language, warnings } = languageFacts(text);
  const source = head?.source ?? body.source;
  const date = findDate(text, blocks, body.captions, body.dateline);
  return {
    id: input.id,
    ...(input.path !== undefined && { path: input.path }),
    format: head === undefined ? "plain" : "seed",
    text,
    meta: {
      ...(title !== undefined && { title }),
      ...(source !== undefined && { source }),
      tags: [...new Set([...(head?.tags ?? []), ...body.tags])],
      ...(body.byline !== undefined && { byline: body.byline }),
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
    },
    blocks,
    captions: body.captions,
    warnings: [...(input.warnings ?? []), ...(head?.warnings ?? []), ...warnings],
  };
}

function titleOf(text: string, blocks: readonly Block[]): string | undefined {
  const title = blocks.find(({ kind }) => kind === "title");
  return title && textOf(text, title).replace(/\s+/g, " ");
}

/** The day the article is from: its own line says so best, then the dateline, then the captions. */
function findDate(
  text: string,
  blocks: readonly Block[],
  captions: readonly Caption[],
  dateline: Dateline | undefined,
): ArticleDate | undefined {
  const lines = blocks.filter(({ kind }) => kind === "date");
  const line = lines.find((block) => !isUpdateLine(textOf(text, block))) ?? lines[0];
  const printed = line && findDay(textOf(text, line));
  const stated = printed && isoDay(printed);
  if (stated !== undefined) return { value: stated, from: "date line" };
  const day = dateline && findDay(textOf(text, dateline));
  const dated = day && isoDay(day);
  if (dated !== undefined) return { value: dated, from: "dateline" };
  const shown = captionDays(text, captions);
  // "BEIJING, March 3 (Xinhua)": the year may be read off a picture of the same day.
  const same = day && shown.find((value) => value.slice(5) === isoDay({ ...day, year: 2000 })?.slice(5));
  if (same !== undefined) return { value: same, from: "dateline and caption" };
  // The latest picture: older ones are from the archive.
  const latest = [...shown].sort().at(-1);
  return day === undefined && latest !== undefined ? { value: latest, from: "caption" } : undefined;
}

function captionDays(text: string, captions: readonly Caption[]): readonly string[] {
  return captions.flatMap((caption) => {
    const words = textOf(text, caption);
    if (/^file\b|\bfile (?:photo|picture|image)\b/i.test(words)) return [];
    const day = findDay(words);
    const value = day && isoDay(day);
    return value === undefined ? [] : [value];
  });
}
