/** "The council |last week called": when it was said, in two words at the end of a source. */
import { PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import type { SourceRule } from "./source-rule.ts";

const PERIOD =
  /^(?:last|this|earlier) (?:week|month|year|night|morning|afternoon|evening|weekend|summer|winter|spring|autumn)$/;

/** The source without it; "the first half of this year" keeps it. */
export const beforePeriod: SourceRule = ({ lower }, cue, source) => {
  if (!source || source.to > cue.from || source.to - source.from <= 2) return undefined;
  const to = source.to - 2;
  if (!PERIOD.test(`${lower[to]} ${lower[to + 1]}`) || PREPOSITIONS.has(lower[to - 1] ?? "")) return undefined;
  return { from: source.from, to };
};
