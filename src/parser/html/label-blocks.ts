import { type BlockKind, isBody } from "../../document/article.ts";
import { judgeLine } from "./furniture-lines.ts";
import { attribute, descendants, type ElementNode, isElement, lineText } from "./html-tree.ts";
import { isEmbeddedPost, type Part } from "./page-parts.ts";
import { letters } from "./page-title.ts";
import type { TextBlock } from "./read-blocks.ts";

/** A block of the article before it has its place in the text. */
export interface LabelledBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly reason?: string;
  readonly source: TextBlock;
}

/** What an element lies in, below the one that holds the article. */
interface Setting {
  readonly kind: BlockKind;
  /** The innermost list around it. */
  readonly list?: ElementNode;
  /** The innermost table of figures and words in rows around it. */
  readonly table?: ElementNode;
}

/** Gives the blocks inside `top` their kinds, in document order. */
export function labelBlocks(
  blocks: readonly TextBlock[],
  top: ElementNode,
  parts: ReadonlyMap<ElementNode, Part>,
  title: string | undefined,
): LabelledBlock[] {
  const settings = findSettings(top);
  const labelled: LabelledBlock[] = [];
  let lastTable: ElementNode | undefined;
  let begun = false;
  for (const block of blocks) {
    const setting = settings.get(block.element);
    if (setting === undefined) continue;
    const { text } = block;
    const part = parts.get(block.element);
    if (part !== undefined) {
      const reason = part.kind === "furniture" ? { reason: part.reason } : {};
      labelled.push({ kind: part.kind, text, source: block, ...reason });
    } else if (setting.table !== undefined) {
      if (setting.table !== lastTable) labelled.push({ kind: "table", text: tableText(setting.table), source: block });
      lastTable = setting.table;
    } else {
      const line = labelLine(block, setting.kind, title, begun);
      begun ||= block.prose > 0 && isBody({ kind: line.kind, start: 0, end: 0 });
      labelled.push(line);
    }
  }
  return dropOrphanHeadings(cutTail(dropPullQuotes(dropLinkLists(labelled, settings))));
}

/**
 * After the last paragraph of the column, a heading of furniture ("Comments", "Most popular") opens what belongs to the
 * site: its teasers go with it. The column is the element that most of the prose stands in.
 */
function cutTail(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const columns = new Map<ElementNode | undefined, number>();
  const columnOf = ({ source }: LabelledBlock): ElementNode | undefined =>
    source.element.tag === "p" ? source.element.parent : source.element;
  for (const block of blocks) {
    if (!isBody({ kind: block.kind, start: 0, end: 0 })) continue;
    columns.set(columnOf(block), (columns.get(columnOf(block)) ?? 0) + block.source.prose);
  }
  const column = [...columns].reduce((a, b) => (b[1] > a[1] ? b : a), [undefined, 0])[0];
  const last = blocks.findLastIndex((block) => block.source.prose > 0 && columnOf(block) === column);
  const isOpening = ({ kind, source }: LabelledBlock): boolean =>
    kind === "furniture" && /^h\d$/.test(source.element.tag);
  const cut = blocks.findIndex((block, index) => index > last && isOpening(block));
  if (last < 0 || cut < 0) return blocks;
  return blocks.map((block, index) =>
    index < cut || block.kind === "furniture"
      ? block
      : { ...block, kind: "furniture", reason: blocks[cut]?.reason ?? "" },
  );
}

/** Quotations looked up in the paragraphs; a page with more is no news page. */
const MAX_PULL_QUOTES = 40;

/** A quotation set apart whose words stand in a paragraph too is set apart to catch the eye. */
function dropPullQuotes(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const quotations = blocks.filter(({ kind, text }) => kind === "quotation" && text.length >= 40 && text.length <= 400);
  if (quotations.length === 0 || quotations.length > MAX_PULL_QUOTES) return blocks;
  const words = blocks.map(({ kind, text }) => (kind === "paragraph" ? letters(text) : "")).join(" ");
  const repeated = new Set(quotations.filter(({ text }) => words.includes(letters(text))));
  return blocks.map((block) => (repeated.has(block) ? { ...block, kind: "furniture", reason: "pull quote" } : block));
}

/** A page shows the picture of an article between its headline and its text; more are a gallery of other things. */
const MAX_LEAD_CAPTIONS = 4;

/** The captions and credits that stand before `top` in the part of the page that has the headline in it too. */
export function leadCaptions(
  blocks: readonly TextBlock[],
  top: ElementNode,
  parts: ReadonlyMap<ElementNode, Part>,
  headline: ElementNode | undefined,
): readonly LabelledBlock[] {
  const region = regionAround(top, headline);
  if (region === undefined || region === top) return [];
  const inside = new Set<ElementNode>(descendants(region));
  const ofArticle = new Set<ElementNode>([top, ...descendants(top)]);
  const found: LabelledBlock[] = [];
  for (const source of blocks) {
    if (ofArticle.has(source.element)) break;
    const kind = inside.has(source.element) ? parts.get(source.element)?.kind : undefined;
    if (kind === "caption" || kind === "credit") found.push({ kind, text: source.text, source });
  }
  return found.length <= MAX_LEAD_CAPTIONS ? found : [];
}

/** The innermost element around both, if it is not the whole page. */
function regionAround(top: ElementNode, headline: ElementNode | undefined): ElementNode | undefined {
  const around = new Set<ElementNode>();
  for (let element = headline; element !== undefined; element = element.parent) around.add(element);
  let region: ElementNode | undefined = top;
  while (region !== undefined && !around.has(region)) region = region.parent;
  return region === undefined || ["#root", "html", "body"].includes(region.tag) ? undefined : region;
}

function findSettings(top: ElementNode): ReadonlyMap<ElementNode, Setting> {
  const settings = new Map<ElementNode, Setting>();
  const walk = (element: ElementNode, setting: Setting): void => {
    settings.set(element, setting);
    for (const child of element.children) if (isElement(child)) walk(child, settingOf(child, setting));
  };
  walk(top, { kind: /^h[1-6]$/.test(top.tag) ? "heading" : "paragraph" });
  return settings;
}

function settingOf(element: ElementNode, around: Setting): Setting {
  const { tag } = element;
  // A headline in a list is an item of it.
  if (/^h[1-6]$/.test(tag)) return around.kind === "list-item" ? around : { ...around, kind: "heading" };
  if (tag === "ul" || tag === "ol") return { ...around, list: element };
  if (tag === "table") return looksLikeData(element) ? { ...around, table: element } : around;
  if (around.kind === "embed" || around.kind === "heading") return around;
  if (isEmbeddedPost(element)) return { ...around, kind: "embed" };
  if (tag === "blockquote") return { ...around, kind: "quotation" };
  const isItem = tag === "li" || tag === "dd" || tag === "dt";
  return isItem && around.kind === "paragraph" ? { ...around, kind: "list-item" } : around;
}

/** "05/10/2018 - Publicado por: …" */
const NUMERIC_DATE = /^\W*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/;
const LONGEST_DATE_LINE = 160;

/** The headline, or another wording of it above the first paragraph. */
function isTitleAgain(
  { text, element }: TextBlock,
  kind: BlockKind,
  title: string | undefined,
  begun: boolean,
): boolean {
  if (title === undefined || text.length > LONGEST_HEADLINE) return false;
  if (!begun && kind === "heading" && element.tag === "h1") return true;
  return (kind === "heading" || !begun) && letters(text) === letters(title);
}

/** A list of nothing but links to elsewhere belongs to the site, not to the article. */
function dropLinkLists(
  blocks: readonly LabelledBlock[],
  settings: ReadonlyMap<ElementNode, Setting>,
): readonly LabelledBlock[] {
  const listOf = ({ kind, source }: LabelledBlock): ElementNode | undefined =>
    kind === "list-item" ? settings.get(source.element)?.list : undefined;
  const withWords = new Set<ElementNode>();
  for (const block of blocks) {
    const list = listOf(block);
    if (list !== undefined && block.source.linkLength < 0.9 * block.text.length) withWords.add(list);
  }
  return blocks.map((block) => {
    const list = listOf(block);
    return list === undefined || withWords.has(list) ? block : { ...block, kind: "furniture", reason: "related links" };
  });
}

function labelLine(block: TextBlock, kind: BlockKind, title: string | undefined, begun: boolean): LabelledBlock {
  const { text } = block;
  if (isTitleAgain(block, kind, title, begun)) {
    return { kind: "furniture", text, reason: "repeated title", source: block };
  }
  if (!begun && text.length <= LONGEST_DATE_LINE && NUMERIC_DATE.test(text))
    return { kind: "date", text, source: block };
  if (!begun && kind === "heading" && block.prose > 0) {
    return { kind: "furniture", text, reason: "summary", source: block };
  }
  const verdict = kind === "embed" ? undefined : judgeLine(block);
  return { text, source: block, kind, ...verdict };
}

/** The rows of a table, those of its head and foot too. */
function rowsOf(table: ElementNode): readonly ElementNode[] {
  const sections = table.children.filter(isElement);
  const nested = sections.filter(({ tag }) => tag === "thead" || tag === "tbody" || tag === "tfoot");
  return [table, ...nested].flatMap(({ children }) => children.filter(isElement).filter(({ tag }) => tag === "tr"));
}

function cellsOf(row: ElementNode): readonly ElementNode[] {
  return row.children.filter(isElement).filter(({ tag }) => tag === "td" || tag === "th");
}

/** Whether a table holds figures and words in rows, and not the page. */
function looksLikeData(table: ElementNode): boolean {
  const rows = rowsOf(table);
  const wide = rows.filter((row) => cellsOf(row).length > 1).length;
  return rows.length > 1 && wide > 0.5 * rows.length && !rows.some(laysOutPage);
}

/** A row around tables or long paragraphs lays out the page. */
function laysOutPage(element: ElementNode): boolean {
  return element.children.some(
    (child) =>
      isElement(child) &&
      (child.tag === "table" || (child.tag === "p" && lineText(child).length >= 300) || laysOutPage(child)),
  );
}

/** Rows as lines, cells parted by tabs. */
function tableText(table: ElementNode): string {
  const caption = table.children.filter(isElement).filter(({ tag }) => tag === "caption");
  const rows = rowsOf(table).map((row) => cellsOf(row).map(lineText).join("\t").trim());
  return [...caption.map(lineText), ...rows].filter((line) => line !== "").join("\n");
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
  return blocks.reduce((sum, { kind, source }) => sum + (isBody({ kind, start: 0, end: 0 }) ? source.prose : 0), 0);
}

const LONGEST_HEADLINE = 400;

/** The heading that is the page's own headline. */
export function findHeadline(blocks: readonly TextBlock[], title: string | undefined): ElementNode | undefined {
  if (title === undefined) return undefined;
  const wanted = letters(title);
  if (wanted.length < 8) return undefined;
  const same = blocks.filter(({ text }) => text.length <= LONGEST_HEADLINE && letters(text) === wanted);
  const heading =
    same.find((block) => /^h1$/.test(block.element.tag)) ?? same.find((block) => /^h[2-3]$/.test(block.element.tag));
  return (heading ?? same.find((block) => attribute(block.element, "class").toLowerCase().includes("title")))?.element;
}
