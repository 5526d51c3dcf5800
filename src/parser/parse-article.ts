/**
 * The shared parser module: decoded text in, `Article` out. Tells the formats apart by content and hands over to one
 * reader for each; they all end in the same blocks.
 */
import type { Article, ArticleMeta, Block, Diagnostic } from "../document/article.ts";

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
  const blocks: Block[] = [];
  for (const match of input.text.matchAll(/\S.*/g)) {
    blocks.push({
      kind: blocks.length === 0 ? "title" : "paragraph",
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    });
  }
  const title = blocks[0];
  const meta: ArticleMeta = { tags: [], ...(title && { title: input.text.slice(title.start, title.end) }) };
  return {
    id: input.id,
    ...(input.path !== undefined && { path: input.path }),
    format: "plain",
    text: input.text,
    meta,
    blocks,
    captions: [],
    warnings: input.warnings ?? [],
  };
}
