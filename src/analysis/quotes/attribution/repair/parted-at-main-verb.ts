/** "The engineer who first warned that it was unsafe has told …": what a clause about the subject reports ends before the subject's own verb. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, COORDINATORS, RELATIVE_PRONOUNS, SUBORDINATORS } from "../../../../lexicon/clause-words.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { isBetweenSubjectAndVerb, isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { type Proposal, withContent, withParts } from "../proposal.ts";
import { contentBefore } from "./leading-participle.ts";

/** `proposal` with what it reports ending before the verb of the sentence, where that has none but in there; and what that verb reports. */
export function partedAtMainVerb(passage: Passage, proposal: Proposal): readonly Proposal[] {
  const { cue, content } = proposal;
  const [range] = content;
  const frame = cue && passage.frames[passage.frameOf[cue.from] ?? 0];
  if (!frame || !range || content.length > 1 || range.from < cue.to || range.to > frame.to) return [proposal];
  const who = whoOfSubject(passage, frame.from, cue.from);
  if (who === undefined || hasVerb(passage, range.to, frame.to)) return [proposal];
  const verb = mainVerb(passage, range.from, range.to);
  const before = verb === undefined ? [] : contentBefore(passage, content, verb);
  if (verb === undefined || before.length === 0) return [proposal];
  const main = reportOf(passage, verb, range.to);
  const subject = { from: frame.from, to: who };
  return [withContent(proposal, before), ...(main ? [withParts(proposal, [main.content], main.cue, subject)] : [])];
}

/** Words between a verb and the clause that it reports: whom it tells. */
const LONGEST_LISTENER = 6;

/** "has told a public inquiry that …": what the verb group at `from` reports up to `to`. */
function reportOf(passage: Passage, from: number, to: number): { cue: TokenRange; content: TokenRange } | undefined {
  let head = from;
  while (head + 1 < to && AUXILIARIES.has(lowerAt(passage, head))) head++;
  const classes = passage.lexemes[head]?.reporting?.classes;
  if (classes?.has("say") !== true && classes?.has("tell") !== true) return undefined;
  for (let i = head + 1; i < to - 1 && i <= head + 1 + LONGEST_LISTENER; i++) {
    const opens = passage.mark[i] === 1;
    if (opens || passage.lower[i] === "that")
      return { cue: { from, to: head + 1 }, content: { from: opens ? i : i + 1, to } };
    if (isVerbHere(passage, i)) return undefined;
  }
  return undefined;
}

/** The "who" of "the engineer who first", where a sentence from `from` on is a phrase, a "who" and the verb at `at`. */
function whoOfSubject(passage: Passage, from: number, at: number): number | undefined {
  let who = at - 1;
  while (who > from && isBetweenSubjectAndVerb(passage, who)) who--;
  return passage.lower[who] === "who" && phraseEnd(passage, from, who) === who ? who : undefined;
}

function hasVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbHere(passage, i)) return true;
  return false;
}

/** The second finite verb of a clause, with nothing before it that could open another clause. */
function mainVerb(passage: Passage, from: number, to: number): number | undefined {
  let isSecond = false;
  for (let i = passage.lower[from] === "that" ? from + 1 : from; i < to; i++) {
    if (passage.stretch[i] !== 0 || opensClause(lowerAt(passage, i))) return undefined;
    if (!AUXILIARIES.has(lowerAt(passage, i)) && !isVerbHere(passage, i)) continue;
    if (isSecond && HOLDS.test(lowerAt(passage, i))) return i;
    if (isSecond) return undefined;
    isSecond = true;
    // "has been", "was found": one verb.
    while (i + 1 < to && (AUXILIARIES.has(lowerAt(passage, i + 1)) || isVerbHere(passage, i + 1))) i++;
  }
  return undefined;
}

/** Auxiliaries that are finite whatever stands before them. */
const HOLDS = /^(?:has|have|had|is|was|are|were|will|would)$/;

function isVerbHere(passage: Passage, i: number): boolean {
  return passage.stretch[i] === 0 && isFiniteVerb(passage, i);
}

function opensClause(word: string): boolean {
  return /^[,:;—–-]$/.test(word) || COORDINATORS.has(word) || SUBORDINATORS.has(word) || RELATIVE_PRONOUNS.has(word);
}
