/** Captions and paragraphs that stand in a text more than once: the first is kept, the others are left out. */
import type { Block, Caption } from "../../document/article.ts";
import type { DraftBlock } from "./label-blocks.ts";

/** Shorter lines are repeated on purpose: questions, refrains, names of speakers. */
const MIN_PARAGRAPH = 60;

/** `drafts` with the repeats turned into furniture, and the distinct captions with their counts. */
export function markRepeats(
  text: string,
  drafts: readonly DraftBlock[],
): { readonly blocks: readonly Block[]; readonly captions: readonly Caption[] } {
  const seen = new Set<string>();
  const captions = new Map<string, Caption>();
  const blocks = drafts.map(({ caption, ...block }): Block => {
    const words = text.slice(block.start, block.end).replace(/\s+/g, " ");
    const key = `${block.kind} ${words}`;
    if (caption !== undefined) {
      const known = captions.get(words);
      captions.set(words, known === undefined ? newCaption(block, caption) : { ...known, count: known.count + 1 });
      return known === undefined ? block : leftOut(block, "repeated caption");
    }
    if (block.kind !== "paragraph" || words.length < MIN_PARAGRAPH) return block;
    if (seen.has(key)) return leftOut(block, "repeated paragraph");
    seen.add(key);
    return block;
  });
  return { blocks, captions: [...captions.values()] };
}

function newCaption({ start, end }: Block, { words, credit }: NonNullable<DraftBlock["caption"]>): Caption {
  return { start, end, words, ...(credit !== undefined && { credit }), count: 1 };
}

function leftOut({ start, end }: Block, reason: string): Block {
  return { kind: "furniture", start, end, reason };
}
