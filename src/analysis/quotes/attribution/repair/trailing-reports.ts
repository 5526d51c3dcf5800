/** Reports at the end of a sentence that the model gave to somebody before it. */
import type { Passage } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";
import { trailingAttribution } from "../rules/reported-clause.ts";
import { isHeadline } from "./headline-tails.ts";
import { covers, meet } from "./overlap.ts";

/**
 * "Passengers will be offered “door-to-door” service, said a top official": where a source stands behind the verb at the end
 * of the sentence, it is none at the other end, and the words in marks are reported by nothing in between.
 */
export function trailingReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const { method, precision } = trailingAttribution;
  return passage.frames.flatMap((frame) =>
    trailingAttribution.propose(passage, frame).flatMap((found) => {
      const { cue, source, content } = found;
      if (!cue || !source || source.from < cue.to || passage.mark[cue.from - 2] === 2) return [];
      // "Ken Starr praises, laments Bill Clinton's legacy"
      if (isHeadline(passage) && !passage.lexemes[cue.to - 1]?.reporting?.forms.has("past")) return [];
      if (source.to < frame.to && !/^[.,;]$/.test(passage.words[source.to] ?? "")) return [];
      const rivals = proposals.filter((one) => one.cue !== undefined && meet(one.cue, cue));
      const isBetter = rivals.some((one) => !one.source || one.source.to < cue.from - 1);
      const isAlone =
        rivals.length === 0 &&
        passage.stretches.some(
          (stretch) => covers(content, stretch) && !proposals.some((one) => covers(one.content, stretch)),
        );
      return isBetter || isAlone ? [withParts({ method, score: precision }, content, cue, source)] : [];
    }),
  );
}
