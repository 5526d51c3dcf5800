/** "was found guilty of murdering", "were sentenced to three years": what a court decides on somebody, who reports nothing. */

import { passiveVerb } from "../grammar/passive-verb.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";

const VERDICTS: ReadonlySet<string> = new Set([
  "convicted",
  "sentenced",
  "jailed",
  "imprisoned",
  "fined",
  "acquitted",
  "cleared",
]);

/** Whether the cue of a proposal without marks is such a verdict. */
export function isVerdict(passage: Passage, { cue, content }: Proposal): boolean {
  if (!cue || content.some(({ from, to }) => passage.stretches.some(({ inner }) => inner.from < to && from < inner.to)))
    return false;
  const verb = passiveVerb(passage, cue);
  if (verb === undefined) return false;
  const { lower } = passage;
  const guilty = lower[verb + 1] === "not" ? verb + 2 : verb + 1;
  return VERDICTS.has(lower[verb] ?? "") || (lower[verb] === "found" && lower[guilty] === "guilty");
}
