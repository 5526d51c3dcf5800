/** "Leadership, she continued, was also about being able to inspire": a report in commas between a short subject and its verb. */
import { AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS } from "../../../../../lexicon/clause-words.ts";
import { addresseeEnd, contentEnd } from "../../grammar/content-range.ts";
import { isFiniteVerb } from "../../grammar/phrase-words.ts";
import { subjectBefore } from "../../grammar/source-phrase.ts";
import { lowerAt, type Passage } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";

/** How these answers are told apart: they have all of their content. */
export const PARENTHETIC: Pick<Proposal, "method" | "score"> = { method: "parenthetic-report", score: 0.9 };

/** Most words of the subject and of who speaks. */
const LONGEST_SUBJECT = 5;
const LONGEST_SPEAKER = 6;
const SAID =
  /^(?:said|says|added|adds|continued|continues|explained|explains|argued|argues|insisted|insists|reasoned|noted|notes|recalled|joked|suggested)$/;

/** At most one for each sentence. */
export function parentheticReports(passage: Passage): readonly Proposal[] {
  return passage.frames.flatMap((frame) => {
    const { from, to } = frame;
    let comma = from + 1;
    while (comma < Math.min(to, from + LONGEST_SUBJECT) && isOfSubject(passage, comma)) comma++;
    if (passage.words[comma] !== "," || !isOfSubject(passage, from)) return [];
    for (let verb = comma + 2; verb < Math.min(to - 2, comma + LONGEST_SPEAKER); verb++) {
      if (passage.stretch[verb] !== 0 || isPunctuation(passage, verb)) return [];
      const isTold = lowerAt(passage, verb) === "told";
      if (!isTold && !SAID.test(lowerAt(passage, verb))) continue;
      // "Serving in the Army, she told |the court|, had been her ambition"
      const closing = isTold ? addresseeEnd(passage, verb + 1) : verb + 1;
      const next = lowerAt(passage, closing + 1);
      if (passage.words[closing] !== "," || (isTold && closing === verb + 1)) return [];
      const source = subjectBefore(passage, verb, comma);
      if (source?.from !== comma + 1) return [];
      const behind = { from: closing + 1, to: contentEnd(passage, closing + 1, frame) };
      // "In that regard, Keefe reasoned, it was a night": of a front that is no subject nothing is said.
      if (PREPOSITIONS.has(lowerAt(passage, from)))
        return SUBJECT_PRONOUNS.has(next)
          ? [withParts(PARENTHETIC, [behind], { from: verb, to: verb + 1 }, source)]
          : [];
      if (!AUXILIARIES.has(next) && !isFiniteVerb(passage, closing + 1)) return [];
      return [withParts(PARENTHETIC, [{ from, to: comma }, behind], { from: verb, to: verb + 1 }, source)];
    }
    return [];
  });
}

function isOfSubject(passage: Passage, i: number): boolean {
  return passage.stretch[i] === 0 && !isPunctuation(passage, i) && !isFiniteVerb(passage, i);
}
