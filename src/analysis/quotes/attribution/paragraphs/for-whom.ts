/** 'For fishmonger Joao Pires, whose stall stands opposite, the ban comes too late. "…"': whose view a sentence gives is quoted behind it. */
import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS, RELATIVE_PRONOUNS, SUBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { isCapitalized, isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";

/** Most words between "For" and the name: "For his old neighbour Ellie Marsh". */
const LONGEST_TRADE = 6;

/** The person that `frame` begins with behind a "For", where its main clause has nobody else for its subject. */
export function forWhom(passage: Passage, frame: TokenRange | undefined): TokenRange | undefined {
  if (!frame || passage.words[frame.from] !== "For" || passage.stretch[frame.from] !== 0) return undefined;
  let name = frame.from + 1;
  while (name < frame.to && name - frame.from <= LONGEST_TRADE && passage.name[name] !== PERSON) {
    if (!/^[\p{L}-]+$/u.test(wordAt(passage, name)) || PREPOSITIONS.has(lowerAt(passage, name))) return undefined;
    name++;
  }
  let to = name;
  while (to < frame.to && passage.name[to] === PERSON) to++;
  if (to === name || wordAt(passage, to) !== ",") return undefined;
  const main = mainClause(passage, to + 1, frame.to);
  return main !== undefined && passage.name[main] !== PERSON ? { from: frame.from + 1, to } : undefined;
}

/** Where the main clause begins behind the comma before `from`, the apposition or relative clause there skipped. */
function mainClause(passage: Passage, from: number, limit: number): number | undefined {
  const opensAside = RELATIVE_PRONOUNS.has(lowerAt(passage, from)) || !hasOwnVerb(passage, from, limit);
  if (!opensAside) return from;
  for (let i = from; i < limit - 1; i++)
    if (passage.words[i] === "," && hasOwnVerb(passage, i + 1, limit)) return i + 1;
  return undefined;
}

/** Whether a clause with a verb begins at `from`: a phrase and a verb without a comma between. */
function hasOwnVerb(passage: Passage, from: number, limit: number): boolean {
  const opens = /^(?:the|an?|it|this|that|there|his|her|their|its|no|every|all|one)$/.test(lowerAt(passage, from));
  if (!opens && !SUBJECT_PRONOUNS.has(lowerAt(passage, from)) && !isCapitalized(passage, from)) return false;
  for (let i = from + 1; i < limit && passage.words[i] !== ","; i++) if (isFiniteVerb(passage, i)) return true;
  return false;
}
