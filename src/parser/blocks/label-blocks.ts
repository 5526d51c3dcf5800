/** Passages become blocks: what each stretch of the article is, what is left out and why. */
import type { Block, BlockKind, Caption } from "../../document/article.ts";
import type { Span } from "../../document/span.ts";
import type { Passage } from "../paragraphs.ts";
import { isCreditLine, isNameInCapitals, readByline } from "./byline.ts";
import { type CaptionParts, readCaption } from "./caption.ts";
import { isDateLine } from "./find-date.ts";
import { type Dateline, findDateline } from "./find-dateline.ts";
import { furnitureReason } from "./furniture.ts";
import { markRepeats } from "./repeats.ts";
import { isHeading, isTitle, startsList } from "./title.ts";

/** The blocks of a body and what was learned on the way. */
export interface LabelledBlocks {
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  /** The author, as printed. */
  readonly byline?: string;
  readonly dateline?: Dateline;
}

/** A block before repeats are found. */
export interface DraftBlock extends Block {
  readonly caption?: CaptionParts;
}

/** Words that make a passage the start of the story: what stands before it may be byline or date. */
const STORY_WORDS = 25;
/** Body paragraphs that a dateline is looked for in: a summary may stand before the one that has it. */
const DATELINE_REACH = 2;

/** Labels `passages`, the first of which may be the title when `titled` is false: no line before them was one. */
export function labelBlocks(text: string, passages: readonly Passage[], titled: boolean): LabelledBlocks {
  const drafts: DraftBlock[] = [];
  let byline: string | undefined;
  let dateline: Dateline | undefined;
  let begun = false;
  let paragraphs = 0;
  const turns = passages.filter((passage) => findDateline(text, passage)?.colon).length;
  for (const [index, passage] of passages.entries()) {
    const line = text.slice(passage.start, passage.end);
    const span: Span = { start: passage.start, end: passage.end };
    const next = passages[index + 1];
    const add = (kind: BlockKind, more: Partial<DraftBlock> = {}): void => {
      drafts.push({ kind, ...span, ...more });
    };

    const reason = furnitureReason(line);
    if (reason !== undefined) {
      add("furniture", { reason });
      continue;
    }
    const author = readByline(line);
    if (author !== undefined && (!begun || next === undefined) && byline === undefined) {
      byline = author;
      add("byline");
      continue;
    }
    if (!begun && isDateLine(line)) {
      add("date");
      continue;
    }
    if (isCreditLine(line)) {
      add("credit");
      continue;
    }
    const caption = readCaption(text, passage);
    if (caption !== undefined) {
      add("caption", { caption });
      continue;
    }
    if (!begun && isNameInCapitals(line) && next !== undefined && byline === undefined) {
      byline = line;
      add("byline");
      continue;
    }
    if (
      !titled &&
      drafts.every(({ kind }) => kind !== "title" && kind !== "paragraph") &&
      isTitle(text, passage, next)
    ) {
      add("title");
      continue;
    }
    if (startsList(line)) {
      add("list-item");
      continue;
    }
    const found = paragraphs < DATELINE_REACH ? findDateline(text, passage) : undefined;
    if (found !== undefined && dateline === undefined && trusted(found, line, turns)) {
      dateline = found;
      begun = true;
      paragraphs++;
      add("paragraph", { dateline: { start: found.start, end: found.end } });
      continue;
    }
    if (isHeading(text, passage, next)) {
      add("heading");
      continue;
    }
    if (line.split(/\s+/, STORY_WORDS).length >= STORY_WORDS) begun = true;
    paragraphs++;
    add("paragraph");
  }
  const { blocks, captions } = markRepeats(text, drafts);
  return { blocks, captions, ...(byline !== undefined && { byline }), ...(dateline !== undefined && { dateline }) };
}

/** A colon after a name opens a speaker's turn or a headline as well: only a lone one before a long paragraph is a place. */
function trusted(dateline: Dateline, line: string, turns: number): boolean {
  return !dateline.colon || (turns === 1 && line.length >= 160);
}
