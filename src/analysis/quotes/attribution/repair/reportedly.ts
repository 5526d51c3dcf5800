/** "The company has reportedly received threats": nobody is named who reports it, and it is told of the whole clause. */
import { isToldAloud } from "../grammar/phrase-words.ts";
import { frameAt, type Passage } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";

/** `proposal` without the subject of its clause for a source, where the cue is a "reportedly" before another verb; what somebody "reportedly said" stays theirs. Of PolNeAR's 20 all but four have no source, those four a verb of saying. */
export function reportedByNobody(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  const [first] = content;
  if (!cue || !source || !first || source.to > cue.from || first.from < cue.to) return proposal;
  for (let i = cue.from; i < cue.to; i++) {
    const report = passage.lexemes[i]?.reporting;
    if (report && isToldAloud(report) && !/^(?:refuse|document)$/.test(report.lemma)) return proposal;
  }
  for (let i = cue.from; i < cue.to; i++) {
    if (passage.lower[i] !== "reportedly" || passage.stretch[i] !== 0) continue;
    const { from } = frameAt(passage, i);
    const to = content.at(-1)?.to ?? first.to;
    const said = [
      { from: Math.max(from, source.from), to: i },
      { from: i + 1, to },
    ];
    return withParts(proposal, said, { from: i, to: i + 1 }, undefined);
  }
  return proposal;
}
