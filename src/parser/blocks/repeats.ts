/** Captions and paragraphs that stand in a text more than once: the first is kept, the others are left out. */
import type { Block, Caption } from "../../document/article.ts";
import type { DraftBlock } from "./draft-block.ts";

/** Shorter lines are repeated on purpose: questions, refrains, names of speakers. */
const MIN_PARAGRAPH = 60;
/** Longest caption told by nothing but its repetition. */
const MAX_CAPTION = 300;

/** `drafts` with the repeats turned into furniture, and the distinct captions with their counts. */
export function markRepeats(
  text: string,
  drafts: readonly DraftBlock[],
): { readonly blocks: readonly Block[]; readonly captions: readonly Caption[] } {
  const seen = new Set<string>();
  const printedTwice = captionsWithoutCredit(text, drafts);
  const captions = new Map<string, Caption>();
  const blocks = drafts.map((drafted): Block => {
    const credited = drafted.caption;
    const draft = credited === undefined ? drafted : withoutCaption(drafted);
    const words = wordsOf(text, draft);
    const isCaption = credited !== undefined || printedTwice.has(words);
    const caption = credited ?? (isCaption ? { words: { start: draft.start, end: draft.end } } : undefined);
    const block: Block = credited === undefined && isCaption ? { ...draft, kind: "caption" } : draft;
    if (caption !== undefined) {
      const known = captions.get(words);
      captions.set(words, known === undefined ? newCaption(block, caption) : { ...known, count: known.count + 1 });
      return known === undefined ? block : leftOut(block, "repeated caption");
    }
    if (block.kind !== "paragraph" || words.length < MIN_PARAGRAPH) return block;
    if (seen.has(words)) return leftOut(block, "repeated paragraph");
    seen.add(words);
    return block;
  });
  return { blocks, captions: [...captions.values()] };
}

function withoutCaption({ caption: _, ...block }: DraftBlock): Block {
  return block;
}

/**
 * The words of paragraphs that stand twice in a row: pages print a caption once for the picture and once below it. Said by
 * nobody: a quotation that was pasted twice stays a paragraph.
 */
function captionsWithoutCredit(text: string, drafts: readonly DraftBlock[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (draft.kind !== "paragraph" || next?.kind !== "paragraph" || draft.dateline !== undefined) continue;
    const length = draft.end - draft.start;
    if (length > MAX_CAPTION || length !== next.end - next.start) continue;
    const words = wordsOf(text, draft);
    if (words === wordsOf(text, next) && !/["“”]/.test(words)) found.add(words);
  }
  return found;
}

function wordsOf(text: string, { start, end }: Block): string {
  const words = text.slice(start, end);
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words;
}

function newCaption({ start, end }: Block, { words, credit }: NonNullable<DraftBlock["caption"]>): Caption {
  return { start, end, words, ...(credit !== undefined && { credit }), count: 1 };
}

function leftOut({ start, end }: Block, reason: string): Block {
  return { kind: "furniture", start, end, reason };
}
