/** 'Lee, who once called the mayor "a clown", will run': what a clause about somebody reports ends with the clause. */
import { AUXILIARIES, isAdverb } from "../../../../lexicon/clause-words.ts";
import { holdsVerb, isBetweenSubjectAndVerb, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";
import { contentBefore } from "./leading-participle.ts";

/** `proposal` with what it reports ending at the comma behind which the main clause has its verb. */
export function endedByRelative(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content } = proposal;
  const [range] = content;
  if (!cue || !range || content.length > 1 || range.from < cue.to || !isInRelative(passage, cue.from)) return proposal;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const isClosing = passage.mark[i] === 2 && passage.words[i - 1] === ",";
    if (!isClosing && (passage.words[i] !== "," || passage.stretch[i] !== 0)) continue;
    const verb = isAdverb(lowerAt(passage, i + 1)) ? i + 2 : i + 1;
    if (passage.stretch[verb] !== 0 || !(isFiniteVerb(passage, verb) || AUXILIARIES.has(lowerAt(passage, verb))))
      continue;
    // "who said that the two men, and Mr. Cruz in particular, must do more": a clause has its verb before it ends.
    if (isSaying(passage, cue.to - 1) && !holdsVerb(passage, range.from, i)) return proposal;
    const before = contentBefore(passage, content, isClosing ? i + 1 : i);
    return before.length > 0 ? withContent(proposal, before) : proposal;
  }
  return proposal;
}

/** Whether the subject of a verb at `at` is a "who" behind a comma. */
function isInRelative(passage: Passage, at: number): boolean {
  let who = at - 1;
  while (who > 0 && isBetweenSubjectAndVerb(passage, who)) who--;
  if (passage.lower[who] === "who") return passage.words[who - 1] === ",";
  // "Petersen, who grew up there and was told that “girls become nurses”, started the club"
  if (passage.lower[who] !== "and") return false;
  for (let i = who - 1; i > Math.max(0, who - LONGEST_DEED); i--) {
    if (passage.stretch[i] !== 0 || passage.words[i] === "," || passage.words[i] === ";") return false;
    if (passage.lower[i] === "who") return passage.words[i - 1] === ",";
  }
  return false;
}

/** Words from a "who" to the "and" of its second verb. */
const LONGEST_DEED = 10;
