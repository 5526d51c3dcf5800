/** 'Asked if she would resign, she hit back: "Ask the President."': verbs that report by their particle, of which the model may read half. */
import { isParticleReport } from "../../../../../lexicon/particle-verbs.ts";
import { subjectBefore } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";

const PARTICLE: Pick<Proposal, "method" | "score"> = { method: "particle-report", score: 0.9 };

/** One for each quotation right behind such a verb and its colon or comma, where none of `proposals` has the whole verb as its cue. */
export function particleReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return passage.stretches.flatMap(({ outer }) => {
    const lead = outer.from - 1;
    const verb = lead - 2;
    const { from } = frameAt(passage, outer.from);
    if (verb <= from || !/^[:,]$/.test(lowerAt(passage, lead))) return [];
    if (!isParticleReport(lowerAt(passage, verb), lowerAt(passage, verb + 1), lowerAt(passage, lead))) return [];
    const isRead = proposals.some(({ cue, source }) => cue && source && cue.from <= verb && cue.to === lead);
    const source = isRead ? undefined : subjectBefore(passage, verb, from);
    return source ? [withParts(PARTICLE, [outer], { from: verb, to: lead }, source)] : [];
  });
}
