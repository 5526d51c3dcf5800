/** 'After saying her foot was "so swollen I could barely get my shoe on," she was taken …': reports that open a sentence. */
import type { TokenRange } from "../../../../document/span.ts";
import { isAdverb, SUBJECT_PRONOUNS, TIME_WORDS } from "../../../../lexicon/clause-words.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { isBetweenSubjectAndVerb, isCapitalized, isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";

/** What stands before such a participle. */
const LEADS_IN = /^(?:and|but|yet|so|then|still|while|when|after|before|since|upon|by|in|despite|without|besides)$/;
const MOST_LEAD_IN = 3;

/**
 * `proposal` with the subject of the main clause for its source, and with what it reports ending before that; the same where
 * it has a source, or does not stand first in its sentence.
 */
export function ownedByMainClause(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source } = proposal;
  if (!cue || source || !isLeadingParticiple(passage, cue)) return proposal;
  const frame = passage.frames[passage.frameOf[cue.from] ?? 0];
  const subject = frame && mainSubject(passage, cue.to, frame.to);
  if (!subject) return proposal;
  const content = contentBefore(passage, proposal.content, subject.from);
  return content.length > 0 ? withParts(proposal, content, proposal.cue, subject) : proposal;
}

/** What of `content` lies before word `place`, without the punctuation there. */
export function contentBefore(passage: Passage, content: readonly TokenRange[], place: number): readonly TokenRange[] {
  return content.flatMap(({ from, to }) => {
    let end = Math.min(to, place);
    while (end < to && passage.stretch[end - 1] === 0 && isPunctuation(passage, end - 1)) end--;
    return end > from ? [{ from, to: end }] : [];
  });
}

function isLeadingParticiple(passage: Passage, cue: TokenRange): boolean {
  const frame = passage.frames[passage.frameOf[cue.from] ?? 0];
  if (!frame || cue.from - frame.from > MOST_LEAD_IN || !/ing$/.test(lowerAt(passage, cue.to - 1))) return false;
  for (let i = frame.from; i < cue.to - 1; i++) {
    const word = lowerAt(passage, i);
    if (!(LEADS_IN.test(word) || isAdverb(word) || word === ",")) return false;
  }
  return true;
}

/** The noun phrase behind the first comma that a finite verb follows. */
function mainSubject(passage: Passage, from: number, limit: number): TokenRange | undefined {
  for (let i = from; i < limit - 1; i++) {
    const closes = passage.mark[i] === 2 && passage.lower[i - 1] === ",";
    if (!closes && passage.lower[i] !== ",") continue;
    const start = i + 1;
    if (passage.stretch[start] !== 0) continue;
    const word = lowerAt(passage, start);
    const isPronoun = SUBJECT_PRONOUNS.has(word);
    const isNamed = isCapitalized(passage, start) || /^(?:the|his|her|their|its)$/.test(word);
    if (!isPronoun && !isNamed) continue;
    if (isPronoun) return { from: start, to: start + 1 };
    const to = phraseEnd(passage, start, limit);
    if (to >= limit) continue;
    // "the court on Monday pulled up"
    const verb = passage.lower[to] === "on" && TIME_WORDS.has(lowerAt(passage, to + 1)) ? to + 2 : to;
    if (isFiniteVerb(passage, verb) || isBetweenSubjectAndVerb(passage, verb)) return { from: start, to };
  }
  return undefined;
}
