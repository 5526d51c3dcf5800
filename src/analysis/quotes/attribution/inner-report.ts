/** 'Kristen Day said …, reports USA Today': of what a newspaper reports somebody to say, the words in marks are that person's. */
import type { TokenRange } from "../../../document/span.ts";
import { RELATIVE_PRONOUNS } from "../../../lexicon/clause-words.ts";
import { type Passage, PERSON } from "./passage.ts";
import { isFiniteReport } from "./phrase-words.ts";
import { isPunctuation, type Proposal, withParts } from "./proposal.ts";
import { meet } from "./repair/overlap.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "./source-phrase.ts";

/** `proposal` with the report inside it in place of its own, where its own stands behind words in marks and another one before it. */
export function byInnerReport(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  if (!cue || !source || !isOuter(passage, cue, source)) return proposal;
  const [first] = content;
  const last = content.findLast(({ to }) => to <= cue.from);
  if (!first || !last || source.from < last.to) return proposal;
  if (!passage.stretches.some(({ inner }) => inner.from >= first.from && inner.to <= last.to)) return proposal;
  return behindMarks(passage, proposal, last, cue, source) ?? beforeMarks(passage, proposal, first) ?? proposal;
}

/**
 * 'He said he was "very comfortable," The Post reported': `proposals` without outer reports, behind words in marks, of no more
 * than what another of them reports already.
 */
export function withoutOuterReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter((outer) => {
    const { cue, source, content } = outer;
    if (!cue || !source || !isOuter(passage, cue, source)) return true;
    if (!content.some((range) => passage.stretches.some(({ inner }) => meet(range, inner)))) return true;
    return !proposals.some(
      (inner) =>
        inner !== outer &&
        inner.cue !== undefined &&
        isSaid(passage, inner.cue) &&
        inner.cue.to <= (content[0]?.from ?? 0) &&
        content.every(({ from, to }) => inner.content.some((range) => range.from <= from && to <= range.to)),
    );
  });
}

function isSaid(passage: Passage, cue: TokenRange): boolean {
  const classes = passage.lexemes[cue.to - 1]?.reporting?.classes;
  return classes !== undefined && (classes.has("say") || classes.has("tell"));
}

/** "reported CNN", "according to excerpts": reports of what was said elsewhere, by nobody; what a poll finds is the poll's. */
function isOuter(passage: Passage, cue: TokenRange, source: TokenRange): boolean {
  for (let i = source.from; i < source.to; i++)
    if (passage.name[i] === PERSON || /^(?:polls?|surveys?)$/.test(passage.lower[i] ?? "")) return false;
  if (passage.lower[cue.from] === "according") return true;
  for (let i = cue.from; i < cue.to; i++) if (/^report(?:s|ed)$/.test(passage.lower[i] ?? "")) return true;
  return false;
}

/** '"…," said Kristen Day, a director, reports USA Today': between the marks and the outer report. */
function behindMarks(
  passage: Passage,
  proposal: Proposal,
  last: TokenRange,
  cue: TokenRange,
  source: TokenRange,
): Proposal | undefined {
  let from = last.to;
  while (from < passage.length && (isPunctuation(passage, from) || passage.mark[from] === 2)) from++;
  if (passage.mark[from - 1] !== 2) return undefined;
  const limit = Math.min(cue.from, source.from);
  for (let i = from; i < Math.min(limit, from + LONGEST_SUBJECT); i++) {
    if (RELATIVE_PRONOUNS.has(passage.lower[i] ?? "")) return undefined;
    const isVerb = isFiniteReport(passage, i) || (passage.lower[i] === "say" && passage.lower[i - 1] === "will");
    if (!isVerb || !passage.lexemes[i]?.reporting?.classes.has("say")) continue;
    const subject = i === from ? subjectAfter(passage, i, limit) : subjectBefore(passage, i, from);
    if (!subject || (i > from && subject.from !== from)) return undefined;
    return withParts(proposal, proposal.content, { from: i, to: i + 1 }, subject);
  }
  return undefined;
}

const LONGEST_SUBJECT = 12;

/** 'Cecile Richards noted that it is "central", reported the Examiner': the sentence begins with who says it. */
function beforeMarks(passage: Passage, proposal: Proposal, first: TokenRange): Proposal | undefined {
  for (let i = first.from + 1; passage.stretch[i] === 0; i++) {
    const verb = passage.lexemes[i]?.reporting;
    if (!verb?.classes.has("say")) continue;
    const subject = subjectOf(passage, first.from, i);
    if (subject?.from !== first.from) continue;
    const from = passage.lower[i + 1] === "that" ? i + 2 : i + 1;
    if (from >= first.to) return undefined;
    const content = [{ from, to: first.to }, ...proposal.content.slice(1)];
    return withParts(proposal, content, { from: i, to: i + 1 }, subject);
  }
  return undefined;
}

/** Of "X noted" and of "X welcomed the news, saying" the X; undefined for other verbs. */
function subjectOf(passage: Passage, from: number, verb: number): TokenRange | undefined {
  if (isFiniteReport(passage, verb)) return subjectBefore(passage, verb, from);
  const isParticiple = passage.lexemes[verb]?.reporting?.forms.has("gerund") === true;
  return isParticiple && passage.words[verb - 1] === "," ? clauseSubject(passage, from, verb - 1) : undefined;
}
