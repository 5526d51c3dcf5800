/**
 * 'Torres told her aides it was over', 'discussed the recent violence that has marred rallies': a content behind its cue does
 * not begin with a verb whose subject is left in front of it.
 */
import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { FINITE, VERB } from "../part-sets.ts";
import type { Passage } from "../passage.ts";
import { isPunctuation, type Proposal, withContent } from "../proposal.ts";

/** Pronouns that a finite verb behind them has for its subject. */
const SUBJECTS: ReadonlySet<string> = new Set(["i", "you", "he", "she", "it", "we", "they", "there"]);
const RELATIVES: ReadonlySet<string> = new Set(["that", "which", "who"]);
/** Most words of a phrase that a relative clause belongs to. */
const LONGEST_PHRASE = 10;

/** `proposals`, with the subjects of the verbs that their contents begin with. */
export function withSubjects(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((one) => {
    const [first, ...others] = one.content;
    const from = first && one.cue ? subjectBefore(passage, first, one.cue, one.source) : undefined;
    if (!first || from === undefined) return one;
    const isTaken = proposals.some(({ cue }) => cue !== undefined && cue.from < first.from && cue.to > from);
    return isTaken ? one : withContent(one, [{ from, to: first.to }, ...others]);
  });
}

/** Where the subject of the verb that `content` begins with starts; undefined where there is none to take in. */
function subjectBefore(
  passage: Passage,
  content: TokenRange,
  cue: TokenRange,
  source: TokenRange | undefined,
): number | undefined {
  const { lower, parts, stretch } = passage;
  const verb = content.from;
  const floor = source && source.from >= cue.to ? source.to : cue.to;
  if (verb - 1 < floor || stretch[verb] !== 0 || FINITE[parts[verb] ?? 0] !== 1) return undefined;
  const last = lower[verb - 1] ?? "";
  if (SUBJECTS.has(last)) return stretch[verb - 1] === 0 ? verb - 1 : undefined;
  if (!RELATIVES.has(last) || verb - 1 === floor) return undefined;
  for (let i = floor; i < verb; i++) if (stretch[i] !== 0 || isPunctuation(passage, i)) return undefined;
  const start = opensPhrase(passage, floor) ? floor : floor + 1;
  return start < verb && verb - start <= LONGEST_PHRASE ? start : undefined;
}

/** Not so "that" and "to" in "instructed that the preparations that were …" and "point to technology that has …". */
function opensPhrase({ lower, parts }: Passage, i: number): boolean {
  const word = lower[i] ?? "";
  if (word === "to" && VERB[parts[i + 1] ?? 0] === 1) return true;
  return word !== "that" && !PREPOSITIONS.has(word);
}
