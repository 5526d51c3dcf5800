/** Subjects that the words before a verb alone do not show: with a quoted term inside them, and the lists of headlines. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, COORDINATORS, DETERMINERS } from "../../../../lexicon/clause-words.ts";
import { FINITE } from "../part-sets.ts";
import type { Passage, PassageStretch } from "../passage.ts";
import { isBetweenSubjectAndVerb, isFiniteReport } from "../phrase-words.ts";
import { isPunctuation } from "../proposal.ts";
import { clauseSubject } from "../source-phrase.ts";
import type { SourceRule } from "./source-rule.ts";

/** Most words of a term in marks, and of what it names behind it. */
const LONGEST_TERM = 4;
const LONGEST_NAMED = 3;

/** 'the US and Japan\'s defense chiefs in the "two-plus-two" talks reaffirmed': a term is no bar before the verb. */
export const acrossTerm: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (source || !(verb?.forms.has("past") || verb?.forms.has("third"))) return undefined;
  const frame = passage.frames[passage.frameOf[cue.from] ?? 0];
  let to = cue.to - 1;
  while (to > 0 && isBetweenSubjectAndVerb(passage, to - 1)) to--;
  let mark = to - 1;
  while (mark > 0 && to - mark <= LONGEST_NAMED && isNamedByTerm(passage, mark)) mark--;
  const term = passage.mark[mark] === 2 ? passage.stretches[(passage.stretch[mark] ?? 0) - 1] : undefined;
  if (!frame || !term || !isTerm(passage, term, frame)) return undefined;
  let from = frame.from;
  // "In Washington, DC on Thursday, the US and …": the subject stands behind the last comma.
  for (let i = frame.from; i < term.outer.from; i++)
    if (isPunctuation(passage, i) && passage.lower[i] === ",") from = i + 1;
  const subject = clauseSubject(passage, from, term.outer.from);
  if (!subject) return undefined;
  for (let i = subject.from; i < term.outer.from; i++) {
    if (passage.stretch[i] !== 0 || (i >= subject.to && isVerb(passage, i))) return undefined;
  }
  return { from: subject.from, to };
};

function isNamedByTerm(passage: Passage, i: number): boolean {
  return passage.stretch[i] === 0 && !isPunctuation(passage, i) && !COORDINATORS.has(passage.lower[i] ?? "");
}

function isVerb(passage: Passage, i: number): boolean {
  return FINITE[passage.parts[i] ?? 0] === 1 || AUXILIARIES.has(passage.lower[i] ?? "") || isFiniteReport(passage, i);
}

/** Whether a stretch is a word or a few behind an article inside a sentence: 'the "two-plus-two" talks'. */
function isTerm(passage: Passage, { inner, outer }: PassageStretch, frame: TokenRange): boolean {
  let words = 0;
  for (let i = inner.from; i < inner.to; i++) if (!isPunctuation(passage, i)) words++;
  if (words > LONGEST_TERM || outer.from <= frame.from) return false;
  return DETERMINERS.has(passage.lower[outer.from - 1] ?? "") && !/[.,!?]/.test(passage.words[inner.to - 1] ?? "");
}

/** Most words of a headline. */
const LONGEST_HEADLINE = 24;

/** "Abe, top US general pledge to step up ties": the comma of a headline is an "and". */
export const listedInHeadline: SourceRule = (passage, cue, source, content) => {
  const verb = passage.lexemes[cue.from]?.reporting;
  if (passage.block !== 0 || passage.frames.length > 2 || source?.from === 0 || !verb?.forms.has("base"))
    return undefined;
  if (/^[.!?]$/.test(passage.words[passage.length - 1] ?? "") || passage.length > LONGEST_HEADLINE) return undefined;
  if (passage.name[0] === 0 || (source && source.to !== cue.from)) return undefined;
  // "U.S. weighs new curbs, officials say"
  if (content.some(({ from }) => from < cue.from)) return undefined;
  let commas = 0;
  for (let i = 0; i < cue.from; i++) {
    if (passage.stretch[i] !== 0 || (i > 0 && passage.lexemes[i]?.reporting)) return undefined;
    if (isPunctuation(passage, i) && passage.lower[i] === ",") commas++;
  }
  return commas > 0 && commas < 3 ? { from: 0, to: cue.from } : undefined;
};
