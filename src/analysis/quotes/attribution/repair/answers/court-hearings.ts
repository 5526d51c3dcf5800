/** "An inquest heard he had a heart condition": what was said where people are heard, of which the model reads the half with an article and a "that". */

import { contentEnd } from "../../grammar/content-range.ts";
import { partSet } from "../../grammar/part-sets.ts";
import { isFiniteVerb } from "../../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";

const HEARING: Pick<Proposal, "method" | "score"> = { method: "court-hearing", score: 0.85 };

const LISTENERS = /^(?:court|inquest|inquiry|jury|jurors|hearing|tribunal|trial|panel|coroner|magistrates|committee)$/;
/** What a clause begins with. */
const OPENS: Uint8Array = partSet(["DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "EX", "WRB", "IN"]);

/** One for each verb behind those who listen that no proposal has as its cue, where a clause with a verb of its own stands behind it. */
export function courtHearings(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let i = 1; i < passage.length - 3; i++) {
    if (passage.lower[i] !== "heard" || passage.stretch[i] !== 0 || !LISTENERS.test(lowerAt(passage, i - 1))) continue;
    if (
      proposals.some(({ cue, content }) => [cue, ...content].some((range) => range && range.from <= i && i < range.to))
    )
      continue;
    const frame = frameAt(passage, i);
    const that = lowerAt(passage, i + 1);
    const from = that === "that" || that === "how" ? i + 2 : i + 1;
    const to = contentEnd(passage, from, frame);
    if (to - from < 3 || OPENS[passage.parts[from] ?? 0] !== 1 || that === "from" || that === "in") continue;
    let isClause = false;
    for (let verb = from + 1; verb < to; verb++) if (isFiniteVerb(passage, verb)) isClause = true;
    if (isClause) found.push(withParts(HEARING, [{ from, to }], { from: i, to: i + 1 }, undefined));
  }
  return found;
}
