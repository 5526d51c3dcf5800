/** How a content is mended: one rule, one kind of mistake. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage, PassageStretch } from "../passage.ts";
import type { Proposal } from "../proposal.ts";

/** The whole content of a proposal, whose first range is `first`; undefined where the rule has nothing to say. */
export type ContentRule = (
  passage: Passage,
  cue: TokenRange,
  first: TokenRange,
  proposal: Proposal,
) => readonly TokenRange[] | undefined;

/** The stretches that lie in a range whole, in order, without a search of their paragraph. */
export function markedIn({ stretch, stretches }: Passage, { from, to }: TokenRange): readonly PassageStretch[] {
  const found: PassageStretch[] = [];
  for (let i = from; i < to; i++) {
    const marked = stretches[(stretch[i] ?? 0) - 1];
    if (!marked) continue;
    if (marked.outer.from >= from && marked.outer.to <= to) found.push(marked);
    i = Math.max(i, marked.outer.to - 1);
  }
  return found;
}

/** Whether words of a range stand in marks. */
export function isMarked(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.stretch[i] !== 0) return true;
  return false;
}
