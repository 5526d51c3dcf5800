/** Furniture that shows only beside other blocks. */
import type { ElementNode } from "./html-tree.ts";
import { isRead, type LabelledBlock } from "./labelled-block.ts";
import { letters } from "./page-title.ts";

/**
 * After the last paragraph of the column, a heading of furniture ("Comments", "Most popular") opens what belongs to the
 * site: its teasers go with it. The column is the element that most of the prose stands in.
 */
export function cutTail(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const columns = new Map<ElementNode | undefined, number>();
  const columnOf = ({ source }: LabelledBlock): ElementNode | undefined =>
    source.element.tag === "p" ? source.element.parent : source.element;
  for (const block of blocks) {
    if (!isRead(block)) continue;
    columns.set(columnOf(block), (columns.get(columnOf(block)) ?? 0) + block.source.prose);
  }
  const column = [...columns].reduce((a, b) => (b[1] > a[1] ? b : a), [undefined, 0])[0];
  const last = blocks.findLastIndex((block) => block.source.prose > 0 && columnOf(block) === column);
  // "The wind will ease by Wednesday." behind a box that asks for an address: too short to be sure of, but no teaser.
  const lastSentence = blocks.findLastIndex(
    (block) =>
      isRead(block) && block.kind === "paragraph" && columnOf(block) === column && /[.!?]["”’)]*$/.test(block.text),
  );
  const isOpening = ({ kind, source }: LabelledBlock, index: number): boolean =>
    kind === "furniture" &&
    /^h\d$/.test(source.element.tag) &&
    (index > lastSentence || source.element.parent === column);
  const cut = blocks.findIndex((block, index) => index > last && isOpening(block, index));
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
export function dropPullQuotes(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const quotations = blocks.filter(({ kind, text }) => kind === "quotation" && text.length >= 40 && text.length <= 400);
  if (quotations.length === 0 || quotations.length > MAX_PULL_QUOTES) return blocks;
  const words = blocks.map(({ kind, text }) => (kind === "paragraph" ? letters(text) : "")).join(" ");
  const repeated = new Set(quotations.filter(({ text }) => words.includes(letters(text))));
  return blocks.map((block) => (repeated.has(block) ? { ...block, kind: "furniture", reason: "pull quote" } : block));
}

/** A heading that announces nothing but furniture goes with it. */
export function dropOrphanHeadings(blocks: readonly LabelledBlock[]): LabelledBlock[] {
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
