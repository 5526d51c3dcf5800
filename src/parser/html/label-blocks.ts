/** Kinds of the blocks of a page, by the elements they lie in. */
import type { BlockKind } from "../../document/article.ts";
import { isDateLine } from "../blocks/date-line.ts";
import { furnitureReason } from "../blocks/furniture.ts";
import { looksLikeData, tableText } from "./data-table.ts";
import { cutTail, dropOrphanHeadings, dropPullQuotes } from "./drop-furniture.ts";
import { judgeLine } from "./furniture-lines.ts";
import { LONGEST_HEADLINE } from "./headline.ts";
import { type ElementNode, isElement } from "./html-tree.ts";
import { isRead, type LabelledBlock } from "./labelled-block.ts";
import { isEmbeddedPost, type Part } from "./page-parts.ts";
import { letters } from "./page-title.ts";
import type { TextBlock } from "./read-blocks.ts";

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
      begun ||= block.prose > 0 && isRead(line);
      labelled.push(line);
    }
  }
  return dropOrphanHeadings(cutTail(dropPullQuotes(dropLinkLists(labelled, settings))));
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

/** What a line would be in a file of plain text. */
function plainVerdict(text: string): Pick<LabelledBlock, "kind" | "reason"> | undefined {
  const reason = furnitureReason(text);
  return reason === undefined ? undefined : { kind: "furniture", reason };
}

function labelLine(block: TextBlock, kind: BlockKind, title: string | undefined, begun: boolean): LabelledBlock {
  const { text } = block;
  if (isTitleAgain(block, kind, title, begun)) {
    return { kind: "furniture", text, reason: "repeated title", source: block };
  }
  if (!begun && text.length <= LONGEST_DATE_LINE && (NUMERIC_DATE.test(text) || isDateLine(text)))
    return { kind: "date", text, source: block };
  if (!begun && kind === "heading" && block.prose > 0) {
    return { kind: "furniture", text, reason: "summary", source: block };
  }
  const verdict = kind === "embed" ? undefined : (judgeLine(block) ?? plainVerdict(text));
  return { text, source: block, kind, ...verdict };
}
