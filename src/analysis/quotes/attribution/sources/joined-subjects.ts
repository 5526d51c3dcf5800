/** Subjects of two that a source has the second of, and what belongs to a name in front of it: "the ministry and |the bank|", "PM |Imran Khan|". */
import { RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { subjectBefore } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { SourceRule } from "./source-rule.ts";

/** Most words of the first of two. */
const LONGEST_FIRST = 6;
const NOMINAL: Uint8Array = partSet(["NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "VBN", "PRP$", "POS"]);

/** "after the Energy Ministry and |the central bank| agreed", "as distraught and |angry relatives| pleaded": both, where their clause begins in front of them. */
export const withTheFirst: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || passage.lower[source.from - 1] !== "and") return undefined;
  if (RELATIVE_PRONOUNS.has(lowerAt(passage, source.from))) return undefined;
  const { from } = frameAt(passage, cue.from);
  let start = source.from - 1;
  while (start > from && source.from - start <= LONGEST_FIRST && isNominal(passage, start - 1)) start--;
  if (start === source.from - 1) return undefined;
  const opener = lowerAt(passage, start - 1);
  return start > from &&
    /^(?:after|as|when|while|because|since|if|although|though|that|before|until)$/.test(opener) &&
    passage.stretch[start - 1] === 0
    ? { from: start, to: source.to }
    : undefined;
};

function isNominal(passage: Passage, i: number): boolean {
  return (
    passage.stretch[i] === 0 &&
    !isPunctuation(passage, i) &&
    !isFiniteVerb(passage, i) &&
    NOMINAL[passage.parts[i] ?? 0] === 1
  );
}

/** "PM |Imran Khan| claimed": the office in short, in front of the name. */
export const withShortOffice: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || passage.name[source.from] !== PERSON || passage.stretch[source.from - 1] !== 0)
    return undefined;
  return /^(?:PM|CM|MP|MLA|DCM|FM|Premier|Chancellor)$/.test(wordAt(passage, source.from - 1))
    ? { from: source.from - 1, to: source.to }
    : undefined;
};

/** "|Oyeyemi|, who confirmed it to |our correspondent| said": whom it was told to; the comma was forgotten. */
export const behindHearer: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || passage.lower[source.from - 1] !== "to") return undefined;
  for (let who = source.from - 2; who > source.from - LONGEST_FIRST; who--) {
    if (passage.stretch[who] !== 0 || passage.words[who] === ",") return undefined;
    if (passage.lower[who] !== "who" || passage.words[who - 1] !== ",") continue;
    return subjectBefore(passage, who - 1, frameAt(passage, cue.from).from);
  }
  return undefined;
};

/** "|a lawmaker leading the inquiry| who had": a clause that was begun. */
export const beforeWhoHad: SourceRule = (passage, _, source) => {
  if (!source || source.to - source.from < 3 || passage.lower[source.to - 2] !== "who") return undefined;
  return /^(?:had|has|have|was|were|is)$/.test(lowerAt(passage, source.to - 1))
    ? { from: source.from, to: source.to - 2 }
    : undefined;
};
