import { type BlockKind, isBody } from "../../document/article.ts";
import { judgeLine } from "./furniture-lines.ts";
import { ancestors, attribute, descendants, type ElementNode, isElement, lineText } from "./html-tree.ts";
import { isEmbeddedPost, isProse, type Part } from "./page-parts.ts";
import { letters } from "./page-title.ts";
import type { TextBlock } from "./read-blocks.ts";

/** A block of the article before it has its place in the text. */
export interface LabelledBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly reason?: string;
  readonly source: TextBlock;
}

/** Gives the blocks inside `top` their kinds, in document order. */
export function labelBlocks(
  blocks: readonly TextBlock[],
  top: ElementNode,
  parts: ReadonlyMap<ElementNode, Part>,
  title: string | undefined,
): LabelledBlock[] {
  const inside = new Set<ElementNode>([top, ...descendants(top)]);
  const tables = new Map<ElementNode, boolean>();
  const labelled: LabelledBlock[] = [];
  let lastTable: ElementNode | undefined;
  for (const block of blocks) {
    if (!inside.has(block.element)) continue;
    const part = parts.get(block.element);
    if (part !== undefined) {
      labelled.push({
        kind: part.kind,
        text: block.text,
        source: block,
        ...(part.kind === "furniture" && { reason: part.reason }),
      });
      continue;
    }
    const table = dataTable(block.element, top, tables);
    if (table !== undefined) {
      if (table !== lastTable) labelled.push({ kind: "table", text: tableText(table), source: block });
      lastTable = table;
      continue;
    }
    labelled.push(labelLine(block, top, title));
  }
  return dropOrphanHeadings(dropLinkLists(labelled));
}

/** A list of nothing but links to elsewhere belongs to the site, not to the article. */
function dropLinkLists(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const links = new Map<ElementNode, { items: number; linked: number }>();
  for (const block of blocks) {
    const list = block.kind === "list-item" ? listAround(block.source.element) : undefined;
    if (list === undefined) continue;
    const count = links.get(list) ?? { items: 0, linked: 0 };
    count.items++;
    if (block.source.linkLength >= 0.9 * block.text.length) count.linked++;
    links.set(list, count);
  }
  return blocks.map((block) => {
    const list = block.kind === "list-item" ? listAround(block.source.element) : undefined;
    const count = list && links.get(list);
    if (count === undefined || count.linked < count.items) return block;
    return { ...block, kind: "furniture", reason: "related links" };
  });
}

function listAround(element: ElementNode): ElementNode | undefined {
  for (const around of ancestors(element)) if (around.tag === "ul" || around.tag === "ol") return around;
  return undefined;
}

function labelLine(block: TextBlock, top: ElementNode, title: string | undefined): LabelledBlock {
  const { text } = block;
  const kind = kindOf(block, top);
  if (kind === "heading" && title !== undefined && letters(text) === letters(title)) {
    return { kind: "furniture", text, reason: "repeated title", source: block };
  }
  const verdict = kind === "embed" ? undefined : judgeLine(block);
  return { text, source: block, kind, ...verdict };
}

function kindOf(block: TextBlock, top: ElementNode): BlockKind {
  let kind: BlockKind = "paragraph";
  for (const element of [block.element, ...ancestors(block.element)]) {
    if (/^h[1-6]$/.test(element.tag)) return "heading";
    if (element === top) break;
    if (element.tag === "li" || element.tag === "dd" || element.tag === "dt") kind = "list-item";
    if (isEmbeddedPost(element)) return "embed";
    if (element.tag === "blockquote") kind = "quotation";
  }
  return kind;
}

/** The table around a block, if it holds figures and words in rows, and not the page. */
function dataTable(element: ElementNode, top: ElementNode, known: Map<ElementNode, boolean>): ElementNode | undefined {
  let found: ElementNode | undefined;
  for (const around of [element, ...ancestors(element)]) {
    if (around === top) break;
    if (around.tag === "table") found = around;
  }
  if (found === undefined) return undefined;
  let isData = known.get(found);
  if (isData === undefined) {
    isData = looksLikeData(found);
    known.set(found, isData);
  }
  return isData ? found : undefined;
}

function looksLikeData(table: ElementNode): boolean {
  let rows = 0;
  let wide = 0;
  let longest = 0;
  for (const element of descendants(table)) {
    if (element.tag === "tr") {
      rows++;
      if (element.children.filter((child) => child.tag === "td" || child.tag === "th").length > 1) wide++;
    }
    if (element.tag === "p") longest = Math.max(longest, lineText(element).length);
  }
  return rows > 1 && wide > 0.5 * rows && longest < 300;
}

/** Rows as lines, cells parted by tabs. */
function tableText(table: ElementNode): string {
  const rows: string[] = [];
  for (const element of descendants(table)) {
    if (element.tag === "caption") rows.push(lineText(element));
    if (element.tag !== "tr") continue;
    const cells = element.children.filter(
      (child): child is ElementNode => isElement(child) && (child.tag === "td" || child.tag === "th"),
    );
    const row = cells.map(lineText).join("\t").trim();
    if (row !== "") rows.push(row);
  }
  return rows.join("\n");
}

/** A heading that announces nothing but furniture goes with it. */
function dropOrphanHeadings(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const kept: LabelledBlock[] = [];
  let bodyFollows = false;
  let furnitureFollows = false;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.kind === "heading" && !bodyFollows) {
      kept.push({
        ...block,
        kind: "furniture",
        reason: furnitureFollows ? "heading of furniture" : "heading of nothing",
      });
      continue;
    }
    if (block.kind === "furniture") furnitureFollows = true;
    else if (block.kind !== "heading") bodyFollows = true;
    kept.push(block);
  }
  return kept.reverse();
}

/** Characters of prose that are read. */
export function proseLength(blocks: readonly LabelledBlock[]): number {
  return blocks.reduce(
    (sum, { kind, source }) => sum + (isBody({ kind, start: 0, end: 0 }) && isProse(source) ? source.text.length : 0),
    0,
  );
}

/** The heading that is the page's own headline. */
export function findHeadline(blocks: readonly TextBlock[], title: string | undefined): ElementNode | undefined {
  if (title === undefined) return undefined;
  const wanted = letters(title);
  if (wanted.length < 8) return undefined;
  const same = blocks.filter((block) => letters(block.text) === wanted);
  const heading =
    same.find((block) => /^h1$/.test(block.element.tag)) ?? same.find((block) => /^h[2-3]$/.test(block.element.tag));
  return (heading ?? same.find((block) => attribute(block.element, "class").toLowerCase().includes("title")))?.element;
}
