/** Quotations with a report of their own that the model gave to who was quoted a sentence before. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";
import { meet } from "./overlap.ts";

/**
 * '"We are ready," Marcos said. "The President has been clear," Claire Castro told reporters': `proposal` without what a
 * sentence behind its own reports by a verb that the rules know, unless it holds nothing else.
 */
export function withoutSwallowed(
  passage: Passage,
  proposal: Proposal,
  proposals: readonly Proposal[],
  rules: readonly Proposal[],
): Proposal {
  const { cue, content } = proposal;
  if (!cue || content.length < 2) return proposal;
  const home = passage.frameOf[cue.from] ?? 0;
  const isElses = (range: TokenRange): boolean =>
    rules.some((rule) => {
      const at = rule.cue?.from ?? rule.source?.from;
      if (at === undefined || !rule.source || passage.stretch[at] !== 0) return false;
      const frame = passage.frameOf[at] ?? 0;
      if (frame <= home || passage.frameOf[range.from] !== frame) return false;
      if (!rule.content.some((said) => meet(said, range) && passage.stretch[said.from] !== 0)) return false;
      return !proposals.some((other) => other !== proposal && other.cue && meet(other.cue, rule.cue ?? range));
    });
  const kept = content.filter((range) => !isElses(range));
  return kept.length > 0 && kept.length < content.length ? withContent(proposal, kept) : proposal;
}
