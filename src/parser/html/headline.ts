/** The headline of a page and what stands between it and the text. */
import { attribute, descendants, type ElementNode } from "./html-tree.ts";
import type { LabelledBlock } from "./labelled-block.ts";
import type { Part } from "./page-parts.ts";
import { letters } from "./page-title.ts";
import type { TextBlock } from "./read-blocks.ts";

/** In characters. */
export const LONGEST_HEADLINE: number = 400;

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
