/** "The city fired an officer for testifying - Steven English claims in court.": who says so, behind a dash at the end of a sentence. */
import { TIME_WORDS } from "../../../../../lexicon/clause-words.ts";
import { isFiniteReport, isFiniteVerb } from "../../grammar/phrase-words.ts";
import { subjectBefore } from "../../grammar/source-phrase.ts";
import { lowerAt, type Passage, wordAt } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";
import { DASH } from "../../rules/labelled-speech.ts";

const DASHED: Pick<Proposal, "method" | "score"> = { method: "dashed-report", score: 0.85 };

/** Most words behind the dash. */
const LONGEST_TAIL = 16;
const FEWEST_WORDS = 4;

/** At most one for each sentence. */
export function dashedReports(passage: Passage): readonly Proposal[] {
  return passage.frames.flatMap(({ from, to }) => {
    let dash = to - 2;
    const floor = Math.max(from + FEWEST_WORDS, to - LONGEST_TAIL);
    while (dash > floor && !DASH.test(wordAt(passage, dash))) dash--;
    if (dash <= floor || passage.stretch[dash] !== 0 || passage.ends[dash - 1] === passage.starts[dash]) return [];
    // "The admiral - he was asked about it - said"
    for (let i = from; i < dash; i++) if (DASH.test(wordAt(passage, i))) return [];
    for (let verb = dash + 2; verb < to; verb++) {
      if (passage.stretch[verb] !== 0 || passage.words[verb] === ",") return [];
      if (!isFiniteReport(passage, verb) || !TOLD.test(lowerAt(passage, verb))) {
        if (isFiniteVerb(passage, verb)) return [];
        continue;
      }
      const source = subjectBefore(passage, verb, dash);
      if (source?.from !== dash + 1 || !isCircumstance(passage, verb + 1, to)) return [];
      return [withParts(DASHED, [{ from, to: dash }], { from: verb, to: verb + 1 }, source)];
    }
    return [];
  });
}

/** Behind "in all battleground states" and "— something he reports" stands no such verb. */
const TOLD = /^(?:said|says|claim(?:s|ed)|allege[sd]|argue[sd]|admit(?:s|ted)|warn(?:s|ed)|insist(?:s|ed))$/;

/** Whether words say no more than where or when: "in Federal Court", "on Monday". */
function isCircumstance(passage: Passage, from: number, to: number): boolean {
  const word = lowerAt(passage, from);
  if (from >= to || /^[.!?]$/.test(word)) return true;
  if (!/^(?:in|on|at|during|after|before|via|through)$/.test(word) && !TIME_WORDS.has(word)) return false;
  for (let i = from; i < to; i++) if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i)) return false;
  return true;
}
