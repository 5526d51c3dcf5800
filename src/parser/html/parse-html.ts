/** The reader of web pages: finds the article in a page and what the page says of it. Never runs scripts, never fetches. */
import { type Article, type Block, type Caption, type Diagnostic, isBody } from "../../document/article.ts";
import { ParseError } from "../../errors.ts";
import { findContentRoot } from "./content-root.ts";
import type { ElementNode } from "./html-tree.ts";
import { readLinkedStatements } from "./json-ld.ts";
import { findHeadline, type LabelledBlock, labelBlocks, proseLength } from "./label-blocks.ts";
import { readPageMeta } from "./page-meta.ts";
import { type Mercy, nameParts, weighElements } from "./page-parts.ts";
import { parseTree } from "./parse-tree.ts";
import { readBlocks, type TextBlock } from "./read-blocks.ts";

export interface HtmlInput {
  readonly id: string;
  readonly path?: string;
  /** Where the page was read from; relative addresses are resolved against it. */
  readonly url?: string;
  /** The decoded page. */
  readonly html: string;
  /** What fetching and decoding had to guess. */
  readonly warnings?: readonly Diagnostic[];
}

const MAX_FURNITURE_BLOCKS = 200;
/** Characters of prose that make an article, if a short one: nobody looks further then. */
const ENOUGH_PROSE = 300;
const MERCIES: readonly Mercy[] = ["none", "frame", "all"];

/**
 * The article in a page. `text` is the headline and the blocks, parted by an empty line; furniture that stood among them
 * is kept with its reason. Throws `ParseError` where there is nothing to read.
 */
export function parseHtml(input: HtmlInput): Article {
  const tree = parseTree(input.html);
  const linked = readLinkedStatements(tree);
  const meta = readPageMeta(tree, linked, input.url);
  const blocks = readBlocks(tree, () => false);
  const labelled = findArticle(tree, blocks, meta.title);
  if (!labelled.some((block) => isBody({ ...block, start: 0, end: 0 }))) {
    throw new ParseError(`the page${input.path === undefined ? "" : ` "${input.path}"`} has no article text`, {
      hint: "give a page with an article, not a front page or a page that a script fills",
    });
  }
  return {
    id: input.id,
    ...(input.path !== undefined && { path: input.path }),
    format: "html",
    ...layOut(meta.title, labelled),
    meta,
    warnings: input.warnings ?? [],
  };
}

/**
 * First every part goes by its name; where hardly any prose is left then, the page calls its article by the name of a
 * part ("sidebar-content"), and parts that hold much of the prose are spared.
 */
function findArticle(tree: ElementNode, blocks: readonly TextBlock[], title: string | undefined): LabelledBlock[] {
  const masses = weighElements(tree, blocks);
  const headline = findHeadline(blocks, title);
  let best: LabelledBlock[] = [];
  for (const mercy of MERCIES) {
    const parts = nameParts(tree, masses, mercy);
    const top = findContentRoot(tree, blocks, parts, headline);
    const labelled = labelBlocks(blocks, top, parts, title);
    if (best.length === 0 || proseLength(labelled) > Math.max(ENOUGH_PROSE, 3 * proseLength(best))) best = labelled;
    if (proseLength(best) >= ENOUGH_PROSE) break;
  }
  return best;
}

function layOut(
  title: string | undefined,
  labelled: readonly LabelledBlock[],
): Pick<Article, "text" | "blocks" | "captions"> {
  const blocks: Block[] = [];
  const captions: Caption[] = [];
  let text = "";
  let furniture = 0;
  const append = (words: string, rest: Omit<Block, "start" | "end">): Block => {
    if (text !== "") text += "\n\n";
    const block = { ...rest, start: text.length, end: text.length + words.length };
    text += words;
    blocks.push(block);
    return block;
  };
  if (title !== undefined) append(title, { kind: "title" });
  for (const { kind, text: words, reason } of labelled) {
    if (kind === "furniture" && ++furniture > MAX_FURNITURE_BLOCKS) continue;
    const { start, end } = append(words, { kind, ...(reason !== undefined && { reason }) });
    if (kind === "caption") captions.push({ start, end, words: { start, end }, count: 1 });
  }
  return { text, blocks, captions };
}
