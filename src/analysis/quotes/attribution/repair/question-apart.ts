/** 'Yatani was asked, "Will you cut spending?" He answered, "We already have."': a question that its own verb reports is none of the answer. */
import type { TokenRange } from "../../../../document/span.ts";
import { isCapitalized } from "../grammar/phrase-words.ts";
import { subjectBefore } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, type PassageStretch, wordAt } from "../passage.ts";
import { type Proposal, withContent, withParts } from "../proposal.ts";
import { covers } from "./overlap.ts";

/** What the question is called, and how sure it is. */
const QUESTION: Pick<Proposal, "method" | "score"> = { method: "question-apart", score: 0.9 };
/** Words between "asked" and the mark: "asked him:", "asked the minister,". */
const LONGEST_ADDRESSEE = 6;

/** `proposals`, those cut in two that have a quoted question before the sentence with their cue and the answer behind it. */
export function questionsApart(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((one) => {
    const question = passage.stretches.find((stretch) => isQuestionBefore(passage, one, stretch));
    const verb = question && asksBefore(passage, question);
    if (verb === undefined || !question) return [one];
    const answer = one.content.flatMap(({ from, to }): TokenRange[] =>
      to <= question.outer.to ? [] : [{ from: Math.max(from, question.outer.to), to }],
    );
    // "asked" has an answer of its own.
    if (proposals.some(({ cue }) => cue && cue.from <= verb && verb < cue.to))
      return answer.length > 0 ? [withContent(one, answer)] : [];
    const asker = isPassive(passage, verb) ? undefined : subjectBefore(passage, verb, 0);
    const asked = withParts(QUESTION, [question.outer], { from: verb, to: verb + 1 }, asker);
    // 'I asked him, "Do you like it?" He shrugged.'
    return answer.length > 0 ? [asked, withContent(one, answer)] : [asked];
  });
}

/** Whether a stretch ends a sentence with a question mark, and the source of a proposal that covers it opens the next. */
function isQuestionBefore(passage: Passage, { cue, source, content }: Proposal, stretch: PassageStretch): boolean {
  if (!cue || !source || !covers(content, stretch)) return false;
  return (
    /[?]$/.test(wordAt(passage, stretch.inner.to - 1)) &&
    source.from === stretch.outer.to &&
    cue.from >= source.to &&
    isCapitalized(passage, source.from)
  );
}

/** The "asked" that reports a question from in front of it. */
function asksBefore(passage: Passage, { outer }: PassageStretch): number | undefined {
  if (!/^[,:]$/.test(wordAt(passage, outer.from - 1))) return undefined;
  for (let i = outer.from - 2; i >= 0 && i > outer.from - 2 - LONGEST_ADDRESSEE; i--) {
    if (passage.stretch[i] !== 0 || /^[,.;:]$/.test(wordAt(passage, i))) return undefined;
    if (/^(?:asked|asks|wondered|inquired|enquired)$/.test(lowerAt(passage, i))) return i;
  }
  return undefined;
}

function isPassive(passage: Passage, verb: number): boolean {
  return /^(?:is|was|were|been|being|when|if)$/.test(lowerAt(passage, verb - 1));
}
