/** "…, with his deputy, Ruth Sithole, describing it as “suicide”": who says what a participle reports whose own subject a "with" leads to. */
import type { TokenRange } from "../../../../document/span.ts";
import { DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { isFiniteVerb, isNounLike } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import type { SourceRule } from "./source-rule.ts";

/** Most words between the "with" and the participle. */
const LONGEST_SUBJECT = 24;

/** The subject of the participle at `verb`, where a comma and "with" stand before it and no other verb between them. */
export function absoluteSubject(passage: Passage, verb: number): TokenRange | undefined {
  const { from: first } = frameAt(passage, verb);
  const commas: number[] = [];
  for (let i = verb - 1; i > first && i >= verb - LONGEST_SUBJECT; i--) {
    const word = lowerAt(passage, i);
    if (passage.stretch[i] !== 0 || RELATIVE_PRONOUNS.has(word) || /^[;:—–]$/.test(word)) return undefined;
    if (word === "with" && /^(?:,|—|–)$/.test(wordAt(passage, i - 1))) {
      const opening = commas.at(-1);
      if (commas.length === 0)
        return i + 1 < verb ? { from: i + 1, to: firstParticiple(passage, i + 1, verb) } : undefined;
      // ", with |his deputy, Ruth Sithole|, describing": an apposition has two commas, and ends at the verb.
      const isApposed = commas.length === 2 && commas[0] === verb - 1 && opening !== undefined;
      return isApposed && isSubject(passage, i + 1, opening) ? { from: i + 1, to: verb - 1 } : undefined;
    }
    if (word === ",") commas.push(i);
    else if (commas.length > 2 || isFiniteVerb(passage, i)) return undefined;
  }
  return undefined;
}

/** "with |Arsene Wenger| rating it and claiming": where the first of several participles behind somebody's name stands, or `verb`. */
function firstParticiple(passage: Passage, from: number, verb: number): number {
  for (let i = from + 1; i < verb - 1; i++)
    if (passage.name[i - 1] === PERSON && passage.name[i] === 0 && /ing$/.test(lowerAt(passage, i))) return i;
  return verb;
}

/** Whether the words before an apposition may be a subject, and what follows the comma tells who that is. */
function isSubject(passage: Passage, from: number, comma: number): boolean {
  if (from >= comma || !isNounLike(passage, comma - 1)) return false;
  const next = lowerAt(passage, comma + 1);
  return passage.name[comma + 1] === PERSON || (DETERMINERS.has(next) && !PREPOSITIONS.has(next));
}

/** The subject of such a participle, where the source is another one. */
export const subjectOfAbsolute: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (!verb?.forms.has("gerund") || verb.forms.has("base") || cue.to - cue.from > 1) return undefined;
  const subject = absoluteSubject(passage, cue.from);
  // What stands there is the subject, or a part of it.
  if (!subject || (source && source.from >= subject.from && source.to <= subject.to)) return undefined;
  return subject;
};
