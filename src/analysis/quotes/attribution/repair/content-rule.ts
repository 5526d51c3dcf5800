/** How a content is mended: one rule, one kind of mistake. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";

/** The whole content of a proposal, whose first range is `first`; undefined where the rule has nothing to say. */
export type ContentRule = (
  passage: Passage,
  cue: TokenRange,
  first: TokenRange,
  proposal: Proposal,
) => readonly TokenRange[] | undefined;

/** Whether words of a range stand in marks. */
export function isMarked(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.stretch[i] !== 0) return true;
  return false;
}
