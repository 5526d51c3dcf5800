/** Subjects that a term in marks is a part of. */
import { DETERMINERS } from "../../../../lexicon/clause-words.ts";
import { isBetweenSubjectAndVerb, isFiniteReport } from "../grammar/phrase-words.ts";
import { clauseSubject } from "../grammar/source-phrase.ts";
import { frameAt } from "../passage.ts";
import type { SourceRule } from "./source-rule.ts";

/** Most words of a term, and of what it names behind it. */
const LONGEST_TERM = 6;
const LONGEST_NAMED = 3;

/** 'the US and Japan\'s defense chiefs in the "two-plus-two" talks reaffirmed': a term is no bar before the verb. */
export const acrossTerm: SourceRule = (passage, cue, source) => {
  if (source || !isFiniteReport(passage, cue.to - 1)) return undefined;
  const { words, lower } = passage;
  // "talks reaffirmed", "has said"
  let to = cue.to - 1;
  while (isBetweenSubjectAndVerb(passage, to - 1)) to--;
  const term = passage.stretches.findLast(({ outer }) => outer.to <= to);
  if (!term || term.outer.to + LONGEST_NAMED < to || !DETERMINERS.has(lower[term.outer.from - 1] ?? ""))
    return undefined;
  if (term.inner.to - term.inner.from > LONGEST_TERM || words.slice(term.inner.to - 1, to).includes(","))
    return undefined;
  // "In Washington, DC on Thursday, the US and …": the subject stands behind the last comma.
  const from = Math.max(frameAt(passage, cue.from).from, words.lastIndexOf(",", term.outer.from) + 1);
  const subject = clauseSubject(passage, from, term.outer.from);
  return subject && { from: subject.from, to };
};
