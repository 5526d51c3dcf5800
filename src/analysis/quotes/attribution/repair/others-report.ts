/** "reaffirmed its guidance and said that it plans to open two plants": what another cue reports is not reported twice. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";

/** `proposals` without the later parts of a content that a cue in between reports. */
export function partedReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((proposal) => {
    const { cue, content } = proposal;
    if (!cue || content.length < 2) return proposal;
    const kept = content.filter((range, index) => {
      const before = content[index - 1];
      if (!before || passage.stretch[range.from] !== 0) return true;
      return !proposals.some((other) => other !== proposal && reports(other, before.to, range));
    });
    return kept.length === content.length ? proposal : withContent(proposal, kept);
  });
}

/** Whether a cue at or behind `from` reports a part of `range`, behind it. */
function reports({ cue, content }: Proposal, from: number, range: TokenRange): boolean {
  if (!cue || cue.from < from || cue.to > range.from) return false;
  return content.some((other) => other.from < range.to && range.from < other.to);
}
