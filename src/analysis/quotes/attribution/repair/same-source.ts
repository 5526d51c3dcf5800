/** Whether two reports of the same words have one source. */
import type { TokenRange } from "../../../../document/span.ts";
import { SUBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";

/** Whether `again` takes up `first`: as a pronoun, or with a name of it. Nobody takes up anybody. */
export function takesUp(passage: Passage, first: TokenRange, again: TokenRange | undefined): boolean {
  if (!again || (again.to - again.from === 1 && SUBJECT_PRONOUNS.has(lowerAt(passage, again.from)))) return true;
  const names = passage.words.slice(first.from, first.to);
  for (let i = again.from; i < again.to; i++)
    if (passage.name[i] === PERSON && names.includes(wordAt(passage, i))) return true;
  return false;
}
