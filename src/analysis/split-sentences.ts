/** Sentences of a tokenised text. */
import type { Sentence, Tokens } from "../document/annotations.ts";
import type { Span } from "../document/span.ts";

/** The sentences of each of `blocks` (ordered, disjoint spans that `tokens` were made from); no sentence crosses a block. */
export function splitSentences(
  text: string,
  tokens: Tokens,
  blocks: readonly (Span & { readonly block: number })[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const { end, block } of blocks) {
    let from = next;
    while (next < tokens.length && (tokens.starts[next] ?? end) < end) {
      next++;
      const last = next - 1;
      const closes = /^[.!?]$/.test(text.slice(tokens.starts[last], tokens.ends[last]));
      if (closes || next === tokens.length || (tokens.starts[next] ?? end) >= end) {
        sentences.push({
          start: tokens.starts[from] ?? 0,
          end: tokens.ends[last] ?? 0,
          tokens: { from, to: next },
          block,
        });
        from = next;
      }
    }
  }
  return sentences;
}
