/** Words in marks right behind a verb that reports nothing, where somebody is its subject. */
import { AUXILIARIES } from "../../../../../lexicon/clause-words.ts";
import { partSet } from "../../grammar/part-sets.ts";
import { subjectBefore } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";
import { COLON_SUBJECT } from "./colon-subjects.ts";

/** 'Patel, in a post of his own, |credited “meticulous work from professionals”': whatever verb has a person for its subject and words in marks right behind it. */
export function verbsOfPeople(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap(({ inner, outer }) => {
    const verb = outer.from - 1;
    const { from } = frameAt(passage, outer.from);
    const isPhrase = inner.to - inner.from >= FEWEST_WORDS && /^\p{Ll}/u.test(wordAt(passage, inner.from));
    if (verb <= from || !isPhrase || TOLD[passage.parts[verb] ?? 0] !== 1 || AUXILIARIES.has(lowerAt(passage, verb)))
      return [];
    const source = subjectBefore(passage, verb, from);
    if (!source || source.from !== from) return [];
    for (let i = source.from; i < source.to && wordAt(passage, i) !== ","; i++)
      if (passage.name[i] === PERSON) return [withParts(COLON_SUBJECT, [outer], { from: verb, to: verb + 1 }, source)];
    return [];
  });
}

/** Fewest words in such marks: “smart” may be what anybody calls it. */
const FEWEST_WORDS = 4;
/** A past form behind a comma may be taken for a participle. */
const TOLD: Uint8Array = partSet(["VBD", "VBZ", "VBN"]);
