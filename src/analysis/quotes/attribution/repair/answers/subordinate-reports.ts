/** Quotations inside a clause of time, which the model gave to the subject of the main clause behind them. */
import { lowerAt, type Passage, stretchesIn } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";
import { sourceThenQuotation } from "../../rules/source-then-quotation.ts";
import { meetAny } from "../overlap.ts";

const TIME_CLAUSES: ReadonlySet<string> = new Set(["when", "as", "while", "after", "once"]);

/** 'When someone in the audience shouted, “Cruz,” Oliver laughed': what is said in the clause of time. */
export function subordinateReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const { method, precision } = sourceThenQuotation;
  return passage.frames.flatMap((frame) => {
    if (!TIME_CLAUSES.has(lowerAt(passage, frame.from))) return [];
    return sourceThenQuotation.propose(passage, frame).flatMap(({ cue, source }) => {
      const quoted = cue && stretchesIn(passage, frame).find(({ outer }) => outer.from === cue.to + 1);
      if (!quoted || passage.lower[cue.to] !== ",") return [];
      const rivals = proposals.filter((one) => meetAny(one.content, quoted.outer));
      const isMain =
        rivals.length > 0 && rivals.every((one) => one.cue !== undefined && one.cue.from >= quoted.outer.to);
      return isMain ? [withParts({ method, score: precision }, [quoted.outer], cue, source)] : [];
    });
  });
}
