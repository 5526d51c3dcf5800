/** "The Presidency dismissed allegations that Tinubu undermines the law, describing them as desperate": whose participle it is. */
import type { Passage } from "../passage.ts";
import { type Proposal, withSource } from "../proposal.ts";

/**
 * `proposals`, a participle behind a comma given to the source of the report before it where its own stands in what that report
 * says: the report has ended, so that nobody inside it goes on.
 */
export function withOuterSubjects(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((one) => {
    const { cue, source } = one;
    if (!cue || !source || passage.words[cue.from - 1] !== "," || source.to > cue.from - 1) return one;
    const verb = passage.lexemes[cue.from]?.reporting;
    if (!verb?.forms.has("gerund") || verb.forms.has("base")) return one;
    const outer = proposals.find(
      (other) =>
        other.cue !== undefined &&
        other.source !== undefined &&
        other.source.to <= other.cue.from &&
        other.cue.to <= source.from &&
        passage.frameOf[other.cue.from] === passage.frameOf[cue.from] &&
        other.content.some(({ from, to }) => from <= source.from && source.to < to && to <= cue.from),
    );
    return outer?.source ? withSource(one, outer.source) : one;
  });
}
