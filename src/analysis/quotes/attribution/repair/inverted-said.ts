/** "Two more bodies were found this morning said Hisar Lee, a spokesman": a verb in front of its subject, where the comma was forgotten. */
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, PERSON } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";

/** `proposal` with source and content changed over, where the one is a clause and the other a person. */
export function turnedOver(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  const [first] = content;
  if (!cue || !source || !first || content.length > 1 || !/^(?:said|says)$/.test(lowerAt(passage, cue.from)))
    return proposal;
  const frame = frameAt(passage, cue.from);
  if (source.from !== frame.from || first.from !== cue.to || passage.name[first.from] !== PERSON) return proposal;
  for (let i = frame.from; i < cue.from; i++) if (passage.stretch[i] !== 0) return proposal;
  if (!hasVerb(passage, frame.from, cue.from) || hasVerb(passage, first.from, first.to)) return proposal;
  return withParts(proposal, [{ from: frame.from, to: cue.from }], { from: cue.from, to: cue.from + 1 }, first);
}

function hasVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(passage, i)) return true;
  return false;
}
