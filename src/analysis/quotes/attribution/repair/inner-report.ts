/** 'Kristen Day said …, reports USA Today': of what a newspaper reports somebody to say, the words in marks are that person's. */
import type { TokenRange } from "../../../../document/span.ts";
import { RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { addresseeEnd, contentStart } from "../grammar/content-range.ts";
import { isFiniteReport, isToldAloud } from "../grammar/phrase-words.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";
import { LISTENERS } from "./answers/court-hearings.ts";

/** `proposal` with the report inside it in place of its own, where its own stands behind words in marks and another one before it. */
export function byInnerReport(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  if (!cue || !source || !isOuter(passage, cue, source)) return proposal;
  const [first] = content;
  const last = content.findLast(({ to }) => to <= cue.from);
  if (!first || !last || source.from < last.to) return proposal;
  if (!passage.stretches.some(({ inner }) => inner.from >= first.from && inner.to <= last.to)) return proposal;
  return (
    behindMarks(passage, proposal, last, cue, source) ??
    beforeMarks(passage, proposal, first) ??
    rightBefore(passage, proposal, first) ??
    proposal
  );
}

/** "reported CNN", "according to excerpts": reports of what was said elsewhere, by nobody; what a poll finds is the poll's. */
export function isOuter(passage: Passage, cue: TokenRange, source: TokenRange): boolean {
  if (isListening(passage, cue, source)) return true;
  for (let i = source.from; i < source.to; i++)
    if (passage.name[i] === PERSON || /^(?:polls?|surveys?)$/.test(lowerAt(passage, i))) return false;
  if (passage.lower[cue.from] === "according") return true;
  for (let i = cue.from; i < cue.to; i++) if (/^report(?:s|ed)$/.test(lowerAt(passage, i))) return true;
  return false;
}

/** '…, the hearing was told', "…, the court heard": where somebody else has said it. */
export function isListening(passage: Passage, cue: TokenRange, source: TokenRange): boolean {
  if (!LISTENERS.test(lowerAt(passage, source.to - 1))) return false;
  const verb = lowerAt(passage, cue.to - 1);
  return verb === "heard" || (verb === "told" && /^(?:was|were|been)$/.test(lowerAt(passage, cue.to - 2)));
}

/** '"…," said Kristen Day, a director, reports USA Today': between the marks and the outer report. */
function behindMarks(
  passage: Passage,
  proposal: Proposal,
  last: TokenRange,
  cue: TokenRange,
  source: TokenRange,
): Proposal | undefined {
  // '"…," the two-term president will say, according to excerpts': the inner report may have been taken for a part of what is said.
  const marked = passage.stretches.findLast(({ outer }) => outer.from === last.from && outer.to < last.to)?.outer;
  let from = marked?.to ?? last.to;
  while (from < passage.length && (isPunctuation(passage, from) || passage.mark[from] === 2)) from++;
  if (passage.mark[from - 1] !== 2) return undefined;
  const limit = Math.min(cue.from, source.from);
  for (let i = from; i < Math.min(limit, from + LONGEST_SUBJECT); i++) {
    if (RELATIVE_PRONOUNS.has(lowerAt(passage, i))) return undefined;
    const isVerb = isFiniteReport(passage, i) || (passage.lower[i] === "say" && passage.lower[i - 1] === "will");
    if (!isVerb || !passage.lexemes[i]?.reporting?.classes.has("say")) continue;
    const subject = i === from ? subjectAfter(passage, i, limit) : subjectBefore(passage, i, from);
    if (!subject || (i > from && subject.from !== from)) return undefined;
    const content = proposal.content.map((range) => (range === last && marked ? marked : range));
    return withParts(proposal, content, { from: i, to: i + 1 }, subject);
  }
  return undefined;
}

const LONGEST_SUBJECT = 12;

/** 'Cecile Richards noted that it is "central", reported the Examiner': the sentence begins with who says it. */
function beforeMarks(passage: Passage, proposal: Proposal, first: TokenRange): Proposal | undefined {
  for (let i = first.from + 1; passage.stretch[i] === 0; i++) {
    const verb = passage.lexemes[i]?.reporting;
    if (!verb) continue;
    if (!verb.classes.has("say")) {
      const judged = judgedBefore(passage, proposal, first, i);
      if (judged) return judged;
      continue;
    }
    const subject = subjectOf(passage, first.from, i);
    // 'When asked about it, Trump said: "No," the Times reported'
    const isBeforeMark = passage.mark[/^(?:[:,]|to|that)$/.test(wordAt(passage, i + 1)) ? i + 2 : i + 1] === 1;
    if (!subject || (subject.from !== first.from && !(isBeforeMark && isFiniteReport(passage, i)))) continue;
    const from = passage.lower[i + 1] === "that" ? i + 2 : i + 1;
    if (from >= first.to) return undefined;
    const content = [{ from, to: first.to }, ...proposal.content.slice(1)];
    return withParts(proposal, content, { from: i, to: i + 1 }, subject);
  }
  return undefined;
}

/** 'Trump called the plan "a disaster," the Times reported', 'Smith told aides he was "done," …': the same, by verbs that have an object. */
function judgedBefore(passage: Passage, proposal: Proposal, first: TokenRange, verb: number): Proposal | undefined {
  const report = passage.lexemes[verb]?.reporting;
  if (!report || !isFiniteReport(passage, verb) || !isToldAloud(report)) return undefined;
  const subject = subjectBefore(passage, verb, first.from);
  if (subject?.from !== first.from || !isSomebody(passage, subject)) return undefined;
  const isTold = report.classes.has("tell");
  const behind = isTold ? addresseeEnd(passage, verb + 1) : verb + 1;
  const that = passage.lower[behind] === "that" ? behind + 1 : behind;
  // "told senior management at the plant that"
  const from = isTold ? Math.max(that, contentStart(passage, verb + 1, first, true)) : that;
  if (from >= first.to) return undefined;
  const content = [{ from, to: first.to }, ...proposal.content.slice(1)];
  return withParts(proposal, content, { from: verb, to: verb + 1 }, subject);
}

function isSomebody(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.name[i] === PERSON) return true;
  if (/^(?:he|she|they)$/.test(lowerAt(passage, to - 1))) return true;
  return nounClass(lowerAt(passage, to - 1), isRoleNoun) === "person";
}

/** 'When asked about it, Trump said: "No," the Times reported': what is reported begins with the marks. */
function rightBefore(passage: Passage, proposal: Proposal, { from }: TokenRange): Proposal | undefined {
  if (passage.mark[from] !== 1) return undefined;
  const verb = /^[:,]$/.test(wordAt(passage, from - 1)) ? from - 2 : from - 1;
  if (verb < 1 || !isFiniteReport(passage, verb) || !passage.lexemes[verb]?.reporting?.classes.has("say"))
    return undefined;
  const subject = subjectBefore(passage, verb, passage.frames[passage.frameOf[from] ?? 0]?.from ?? 0);
  return subject && withParts(proposal, proposal.content, { from: verb, to: verb + 1 }, subject);
}

/** Of "X noted" and of "X welcomed the news, saying" the X; undefined for other verbs. */
function subjectOf(passage: Passage, from: number, verb: number): TokenRange | undefined {
  if (isFiniteReport(passage, verb)) {
    // 'Clinton met leaders and pledged to "…"'
    const before = passage.lower[verb - 1] === "and" ? clauseSubject(passage, from, verb - 1) : undefined;
    return before ?? subjectBefore(passage, verb, from);
  }
  const isParticiple = passage.lexemes[verb]?.reporting?.forms.has("gerund") === true;
  return isParticiple && passage.words[verb - 1] === "," ? clauseSubject(passage, from, verb - 1) : undefined;
}
