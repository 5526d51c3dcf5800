/** Puts labelled blocks into one text and settles what needs to see more than one of them: repeats, credits, datelines. */
import type { Article, Block, BlockKind, Caption } from "../../document/article.ts";
import type { Span } from "../../document/span.ts";
import { readCaption } from "../blocks/caption.ts";
import { findDateline } from "../blocks/find-dateline.ts";
import { markTimes } from "../blocks/mark-times.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** More furniture than this tells nobody anything. */
const MAX_FURNITURE_BLOCKS = 200;
/** Paragraphs that may open with a dateline. */
const DATELINE_REACH = 3;

/** What was laid out so far. */
interface Page {
  text: string;
  readonly blocks: Block[];
  readonly captions: Map<string, Caption>;
  furniture: number;
  paragraphs: number;
  hasDateline: boolean;
}

/** The headline and the blocks as one text, parted by empty lines. Captions that stand twice are counted and kept once. */
export function layOut(
  title: string | undefined,
  labelled: readonly LabelledBlock[],
): Pick<Article, "text" | "blocks" | "captions"> {
  const page: Page = {
    text: "",
    blocks: [],
    captions: new Map(),
    furniture: 0,
    paragraphs: 0,
    hasDateline: false,
  };
  if (title !== undefined) append(page, "title", title);
  for (const block of labelled) place(page, block);
  return { text: page.text, blocks: markTimes(page.text, page.blocks), captions: [...page.captions.values()] };
}

function place(page: Page, { kind, text, reason }: LabelledBlock): void {
  if (kind === "caption") {
    placeCaption(page, text);
    return;
  }
  if (kind === "furniture" && ++page.furniture > MAX_FURNITURE_BLOCKS) return;
  const span = append(page, kind, text, reason === undefined ? {} : { reason });
  if (kind === "paragraph") markDateline(page, span);
}

function placeCaption(page: Page, text: string): void {
  const known = page.captions.get(text);
  if (known !== undefined) {
    append(page, "furniture", text, { reason: "repeated caption" });
    page.captions.set(text, { ...known, count: known.count + 1 });
    return;
  }
  const { start, end } = append(page, "caption", text);
  const parts = readCaption(page.text, { start, end });
  page.captions.set(text, {
    start,
    end,
    words: parts?.words ?? { start, end },
    ...(parts?.credit !== undefined && { credit: parts.credit }),
    count: 1,
  });
}

/** A colon opens a speaker's turn as well; only what a date, an agency or a dash sets off is taken for a place. */
function markDateline(page: Page, span: Span): void {
  page.paragraphs++;
  if (page.hasDateline || page.paragraphs > DATELINE_REACH) return;
  const dateline = findDateline(page.text, span);
  const block = page.blocks.pop();
  if (block === undefined) return;
  const isTrusted = dateline !== undefined && !dateline.colon && span.end - span.start >= 100;
  page.hasDateline = isTrusted;
  page.blocks.push(isTrusted ? { ...block, dateline: { start: dateline.start, end: dateline.end } } : block);
}

function append(page: Page, kind: BlockKind, text: string, rest: { readonly reason?: string } = {}): Span {
  if (page.text !== "") page.text += "\n\n";
  const span = { start: page.text.length, end: page.text.length + text.length };
  page.text += text;
  page.blocks.push({ kind, ...span, ...rest });
  return span;
}
