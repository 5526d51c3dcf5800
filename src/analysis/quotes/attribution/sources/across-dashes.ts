/** Subjects that an aside between dashes parts from their verb: "The group - featuring Ann Lee and Tom Roe - believes". */
import { DETERMINERS } from "../../../../lexicon/clause-words.ts";
import { isFiniteReport, isFiniteVerb } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, wordAt } from "../passage.ts";
import type { SourceRule } from "./source-rule.ts";

const DASH = /^(?:[-–—]|--)$/;
/** Most words of such a subject, and of the aside. */
const LONGEST_SUBJECT = 8;
const LONGEST_ASIDE = 24;

/** What stands before the aside, where a source was found inside of it. */
export const acrossDashes: SourceRule = (passage, cue, source) => {
  // "|Dom Howard and Chris Roe -| believes"
  const closing =
    source && source.to === cue.from && DASH.test(wordAt(passage, source.to - 1)) ? source.to - 1 : cue.from - 1;
  if (
    !source ||
    source.from >= closing ||
    source.to > cue.from ||
    !DASH.test(wordAt(passage, closing)) ||
    !isFiniteReport(passage, cue.to - 1)
  )
    return undefined;
  const { from } = frameAt(passage, cue.from);
  let opening = source.from - 1;
  while (opening > from && closing - opening < LONGEST_ASIDE && !DASH.test(wordAt(passage, opening))) opening--;
  if (!DASH.test(wordAt(passage, opening)) || opening === from || opening - from > LONGEST_SUBJECT) return undefined;
  // "Lee - the Utah Republican - said" has its own rules; in "Late - as usual - Ann said" nothing stands before the verb.
  if (!DETERMINERS.has(lowerAt(passage, from)) && passage.name[from] === 0) return undefined;
  for (let i = from; i < closing; i++)
    if (passage.stretch[i] !== 0 || (i < opening && isFiniteVerb(passage, i))) return undefined;
  return { from, to: opening };
};
