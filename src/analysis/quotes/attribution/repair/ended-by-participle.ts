/** 'Giuliani trashed Comey, calling it a "no-brainer"': what a participle behind a comma reports is not reported by the verb before it. */
import type { Passage } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";

/** `proposals`, a content that takes in the cue of another, a participle behind a comma with the same source, ending before it. */
export function endedByParticiples(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((one) => {
    const { cue, source, content } = one;
    if (!cue || !source) return one;
    const next = proposals.find(
      (other) =>
        other.cue !== undefined &&
        other.source?.from === source.from &&
        other.cue.from > cue.to &&
        opensParticiple(passage, other.cue.from) &&
        content.some(({ from, to }) => from < (other.cue?.from ?? 0) - 1 && (other.cue?.to ?? 0) <= to),
    );
    const end = (next?.cue?.from ?? 0) - 1;
    if (!next) return one;
    return withContent(
      one,
      content.flatMap(({ from, to }) => (from < end ? [{ from, to: Math.min(to, end) }] : [])),
    );
  });
}

/** Whether a gerund outside marks stands behind a comma, or behind a mark that ends with one. */
function opensParticiple(passage: Passage, i: number): boolean {
  if (passage.stretch[i] !== 0 || passage.lexemes[i]?.reporting?.forms.has("gerund") !== true) return false;
  return passage.words[i - 1] === "," || (passage.mark[i - 1] === 2 && passage.words[i - 2] === ",");
}
