/** "Schools are closed, and according to Tom Elwell, with the authority, buses stop": a clause of its own behind whom it is according to. */
import { PREPOSITIONS, RELATIVE_PRONOUNS, SUBJECT_PRONOUNS } from "../../../../../lexicon/clause-words.ts";
import { contentEnd } from "../../grammar/content-range.ts";
import { phraseEnd } from "../../grammar/noun-phrase.ts";
import { isBetweenSubjectAndVerb, isFiniteVerb } from "../../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";

const ACCORDING: Pick<Proposal, "method" | "score"> = { method: "according-midway", score: 0.85 };

/** Most words from "to" up to the clause. */
const LONGEST_SOURCE = 16;

/** One for each "and according to" that none of `proposals` has read. */
export function accordingMidway(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  const cues = new Set(proposals.flatMap(({ cue }) => (cue ? [cue.from, cue.to - 1] : [])));
  for (let i = 1; i < passage.length - 4; i++) {
    if (passage.lower[i] !== "according" || passage.lower[i + 1] !== "to" || passage.stretch[i] !== 0) continue;
    const cue = { from: i, to: i + 2 };
    if (!/^(?:and|but|because|while)$/.test(lowerAt(passage, i - 1))) continue;
    if (cues.has(i) || cues.has(i + 1)) continue;
    const frame = frameAt(passage, i);
    const start = clauseBehind(passage, i + 2, frame.to);
    if (start === undefined) continue;
    const to = contentEnd(passage, start, frame);
    if (to > start) found.push(withParts(ACCORDING, [{ from: start, to }], cue, { from: i + 2, to: start - 1 }));
  }
  return found;
}

/** Where, behind a comma, a subject with its verb begins. */
function clauseBehind(passage: Passage, from: number, limit: number): number | undefined {
  for (let i = from + 1; i < Math.min(limit - 2, from + LONGEST_SOURCE); i++) {
    if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i)) return undefined;
    if (passage.words[i] !== ",") continue;
    const next = lowerAt(passage, i + 1);
    if (PREPOSITIONS.has(next) || RELATIVE_PRONOUNS.has(next)) continue;
    const end = SUBJECT_PRONOUNS.has(next) ? i + 2 : phraseEnd(passage, i + 1, limit);
    if (end > i + 1 && (isFiniteVerb(passage, end) || isBetweenSubjectAndVerb(passage, end))) return i + 1;
  }
  return undefined;
}
