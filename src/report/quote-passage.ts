/** A quotation in its passage: the sentences it stands in, and some around. */
import type { Quote, Segmentation } from "../document/annotations.ts";
import { type Article, isBody } from "../document/article.ts";
import type { Span } from "../document/span.ts";

/**
 * The sentences of a quotation with `around` before and after, as spans in the order of the text: one where nothing but
 * white space lies between them, several where captions and the like do.
 */
export function quotePassage(
  { article, segmentation }: { readonly article: Article; readonly segmentation: Segmentation },
  { content, cue, source }: Quote,
  around: number,
): readonly Span[] {
  const spans = [...content, ...cue, ...source];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  // A headline is a passage of its own, and none of the body's.
  const sentences = segmentation.sentences.filter((sentence) => {
    const block = article.blocks[sentence.block];
    return block !== undefined && (isBody(block) || (sentence.start < end && start < sentence.end));
  });
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  if (first === -1 || last === -1) return [];
  const passage: Span[] = [];
  for (const sentence of sentences.slice(Math.max(0, first - around), last + around + 1)) {
    const before = passage.at(-1);
    const joins = before !== undefined && article.text.slice(before.end, sentence.start).trim() === "";
    if (joins) passage.splice(-1, 1, { start: before.start, end: sentence.end });
    else passage.push({ start: sentence.start, end: sentence.end });
  }
  return passage;
}
