/** The reader of web pages: finds the article in a page and what the page says of it. Never runs scripts, never fetches. */
import type { Article, ArticleMeta, Diagnostic } from "../../document/article.ts";
import { ParseError } from "../../errors.ts";
import { languageFacts } from "../guess-language.ts";
import { findContentRoot } from "./content-root.ts";
import { findHeadline, leadCaptions } from "./headline.ts";
import type { ElementNode } from "./html-tree.ts";
import { type LinkedStatements, readLinkedStatements } from "./json-ld.ts";
import { labelBlocks } from "./label-blocks.ts";
import { isRead, type LabelledBlock, proseLength } from "./labelled-block.ts";
import { layOut } from "./lay-out.ts";
import { findGate, isPaid } from "./page-gate.ts";
import { readPageMeta } from "./page-meta.ts";
import { type Mercy, nameParts, weighElements } from "./page-parts.ts";
import { parseTree } from "./parse-tree.ts";
import { readBlocks, type TextBlock } from "./read-blocks.ts";
import { statedBlocks, statedBody, statedShare } from "./stated-body.ts";

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

/** Characters of prose that make an article, if a short one: nobody looks further then. */
const ENOUGH_PROSE = 300;
const MERCIES: readonly Mercy[] = ["none", "frame", "all"];
/** Least share of the body stated in JSON-LD that must be found in the page. */
const LEAST_SHARE = 0.5;

/**
 * The article in a page. `text` is the headline and the blocks, parted by an empty line; furniture that stood among them
 * is kept with its reason. Throws `ParseError` where there is nothing to read, and says what stands in its place.
 */
export function parseHtml(input: HtmlInput): Article {
  const tree = parseTree(input.html);
  const linked = readLinkedStatements(tree);
  const meta = readPageMeta(tree, linked, input.url);
  const blocks = readBlocks(tree, () => false);
  const { labelled, warnings } = findArticle(tree, blocks, meta.title, statedBody(linked));
  const gate = findGate(meta.title, blocks.map(({ text }) => text).join("\n"), proseLength(labelled));
  if (!labelled.some(isRead) || (gate !== undefined && isGateItself(meta.title, labelled)))
    throw noArticle(input.path, gate);
  const layout = layOut(meta.title, labelled);
  const spoken = languageFacts(layout.text, meta.language);
  return {
    id: input.id,
    ...(input.path !== undefined && { path: input.path }),
    format: "html",
    ...layout,
    meta: inLanguage(meta, spoken.language),
    warnings: [...(input.warnings ?? []), ...warnings, ...accessWarnings(linked, gate), ...spoken.warnings],
  };
}

/** `meta` with the language that the words are in; what the page says of it is no witness of another. */
function inLanguage(meta: ArticleMeta, language: string | undefined): ArticleMeta {
  if (language === undefined || language === meta.language) return meta;
  const { language: _stated, ...from } = meta.from ?? {};
  return { ...meta, language, ...(meta.from !== undefined && { from }) };
}

/** Whether what was found on a page with a gate is the gate's own text, or next to nothing; a short article under a banner is neither. */
function isGateItself(title: string | undefined, labelled: readonly LabelledBlock[]): boolean {
  const prose = proseLength(labelled);
  return prose === 0 || (prose < ENOUGH_PROSE && findGate(title, bodyText(labelled), prose) !== undefined);
}

function noArticle(path: string | undefined, gate: string | undefined): ParseError {
  const page = `the page${path === undefined ? "" : ` "${path}"`}`;
  return gate === undefined
    ? new ParseError(`${page} has no article text`, {
        hint: "give a page with an article, not a front page or a page that a script fills",
      })
    : new ParseError(`${page} has no article text: it ${gate}`, {
        hint: "open it in a browser, save the page and give the file",
      });
}

function accessWarnings(linked: LinkedStatements, gate: string | undefined): Diagnostic[] {
  if (isPaid(linked)) {
    return [{ message: "the page says that the article is not free: this may be only the part that is" }];
  }
  return gate === undefined ? [] : [{ message: `the page ${gate}: this may be only a part of the article` }];
}

/**
 * First every part goes by its name; where hardly any prose is left then, the page calls its article by the name of a
 * part ("sidebar-content"), and parts that hold much of the prose are spared. What the page states as its article's body
 * tells whether the right thing was found.
 */
function findArticle(
  tree: ElementNode,
  blocks: readonly TextBlock[],
  title: string | undefined,
  stated: string | undefined,
): { readonly labelled: readonly LabelledBlock[]; readonly warnings: readonly Diagnostic[] } {
  const masses = weighElements(tree, blocks);
  const headline = findHeadline(blocks, title);
  let best: readonly LabelledBlock[] = [];
  let bestShare = 0;
  for (const mercy of MERCIES) {
    const parts = nameParts(tree, masses, mercy);
    const top = findContentRoot(tree, blocks, parts, headline);
    const body = labelBlocks(blocks, top, parts, title);
    const labelled = [...leadCaptions(blocks, top, parts, headline), ...body];
    const share = stated === undefined ? 1 : statedShare(stated, bodyText(labelled));
    const isMore = proseLength(labelled) > Math.max(ENOUGH_PROSE, 3 * proseLength(best));
    if (best.length === 0 || (stated === undefined ? isMore : share > bestShare + 0.2)) {
      best = labelled;
      bestShare = share;
    }
    if (proseLength(best) >= ENOUGH_PROSE && bestShare >= LEAST_SHARE) break;
  }
  if (stated !== undefined && bestShare < LEAST_SHARE && stated.length > 2 * proseLength(best)) {
    const message = "the page shows hardly any of the article: the text is the one it states in its JSON-LD";
    return { labelled: statedBlocks(stated), warnings: [{ message }] };
  }
  return { labelled: best, warnings: [] };
}

function bodyText(labelled: readonly LabelledBlock[]): string {
  return labelled
    .filter(isRead)
    .map(({ text }) => text)
    .join(" ");
}
