/** What is asked of a report that may be a plain deed, and what its words are. */
import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { type DeedClass, deedClass } from "../../../../lexicon/deed-nouns.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";

/** A report without marks, whose content begins right behind its cue. */
export interface Deed {
  readonly passage: Passage;
  readonly source: TokenRange | undefined;
  /** The lemma of the cue's last word, and the words of the cue before it. */
  readonly lemma: string;
  readonly before: readonly string[];
  readonly content: TokenRange;
  /** The words of the first noun phrase behind the verb, up to its first preposition. */
  readonly object: readonly string[];
}

export type DeedRule = (deed: Deed) => boolean;

/** What opens a clause behind a verb. */
export const OPENS_CLAUSE: RegExp = /^(?:that|to|if|whether|how|what|why|which)$/;

/** Whether a noun of an object is of a class. */
export function has(object: readonly string[], name: DeedClass): boolean {
  return object.some((word) => deedClass(word) === name);
}

/** Whether a content has a verb of its own before its first comma. */
export function isClause(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to && !isPunctuation(passage, i); i++) {
    if (RELATIVE_PRONOUNS.has(lowerAt(passage, i))) return false;
    if (isFiniteVerb(passage, i)) return true;
  }
  return false;
}

/** The head of a source: its last word before a preposition, a comma or a clause. */
export function headOf(passage: Passage, { from, to }: TokenRange): string {
  let end = from + 1;
  while (end < to && !isPunctuation(passage, end) && !hangsOn(lowerAt(passage, end))) end++;
  return lowerAt(passage, end - 1);
}

/** Whether a word goes on from a noun: a preposition, a relative pronoun. */
export const hangsOn = (word: string): boolean => PREPOSITIONS.has(word) || RELATIVE_PRONOUNS.has(word);

/** "The area", "these tracks": a source whose noun stands for neither people nor bodies nor anything written. */
export function isThing(passage: Passage, source: TokenRange): boolean {
  for (let i = source.from; i < source.to; i++) if (passage.name[i] !== 0) return false;
  const head = headOf(passage, source);
  return !STANDS_FOR.test(head) && nounClass(head, isRoleNoun) === "other";
}

const STANDS_FOR =
  /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|some|others?|another|one|many|all|both|most|few|nobody|everyone|anyone)$/;
