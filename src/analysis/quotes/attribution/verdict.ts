/** "was found guilty of murdering", "were sentenced to three years": what a court decides on somebody, who reports nothing. */
import type { Passage } from "./passage.ts";
import type { Proposal } from "./proposal.ts";

const VERDICT =
  /^(?:(?:has|have|had) been|was|were|is|are|be|been|being)(?: \p{L}+ly| also| both)? (?:found (?:not )?guilty|convicted|sentenced|jailed|imprisoned|fined|acquitted|cleared)\b/u;

/** Whether the cue of a proposal without marks is such a verdict. */
export function isVerdict(passage: Passage, { cue, content }: Proposal): boolean {
  if (!cue || content.some(({ from, to }) => passage.stretches.some(({ inner }) => inner.from < to && from < inner.to)))
    return false;
  return VERDICT.test(passage.lower.slice(cue.from, cue.to).join(" "));
}
