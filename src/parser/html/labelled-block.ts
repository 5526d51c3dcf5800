/** Blocks of a page with their kind, before they have a place in the text. */
import { type BlockKind, isBody } from "../../document/article.ts";
import type { TextBlock } from "./read-blocks.ts";

/** A block of the article before it has its place in the text. */
export interface LabelledBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly reason?: string;
  readonly source: TextBlock;
}

/** Whether a block is read. */
export function isRead({ kind }: LabelledBlock): boolean {
  return isBody({ kind, start: 0, end: 0 });
}

/** Characters of prose that are read. */
export function proseLength(blocks: readonly LabelledBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isRead(block) ? block.source.prose : 0), 0);
}
