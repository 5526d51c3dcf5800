/**
 * 'Torres told her aides it was over', 'discussed the recent violence that has marred rallies': a content behind its cue does
 * not begin with a verb whose subject is left in front of it.
 */
import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS, SUBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { FINITE, VERB } from "../grammar/part-sets.ts";
import type { Passage } from "../passage.ts";
import { isPunctuation, type Proposal, withContent } from "../proposal.ts";
import { meet } from "./overlap.ts";

const RELATIVE = /^(?:that|which|who)$/;
/** Most words of a phrase that a relative clause belongs to. */
const LONGEST_PHRASE = 10;

/** `proposals`, with the subjects of the verbs that their contents begin with. */
export function withSubjects(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((one) => {
    const [first, ...others] = one.content;
    const from = first && one.cue ? subjectBefore(passage, first, one.cue, one.source) : undefined;
    if (!first || from === undefined) return one;
    const isTaken = proposals.some(({ cue }) => cue && meet(cue, { from, to: first.from }));
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
  const last = verb - 1;
  const word = lower[last] ?? "";
  // "said any deal that |rewarded aggression would": behind its pronoun what is taken for a participle or an adjective is a verb.
  const isVerb = FINITE[parts[verb] ?? 0] === 1 || (RELATIVE.test(word) && /ed$/.test(lower[verb] ?? ""));
  if (last < floor || stretch[verb] !== 0 || !isVerb) return undefined;
  if (!RELATIVE.test(word))
    return stretch[last] === 0 && (SUBJECT_PRONOUNS.has(word) || word === "there") ? last : undefined;
  for (let i = floor; i < last; i++) if (stretch[i] !== 0 || isPunctuation(passage, i)) return undefined;
  const start = opensPhrase(passage, floor) ? floor : floor + 1;
  return start < verb && verb - start <= LONGEST_PHRASE ? start : undefined;
}

/** Not so "that" and "to" in "instructed that the preparations that were …" and "point to technology that has …". */
function opensPhrase({ lower, parts }: Passage, i: number): boolean {
  const word = lower[i] ?? "";
  if (word === "to" && VERB[parts[i + 1] ?? 0] === 1) return true;
  return word !== "that" && !PREPOSITIONS.has(word);
}
