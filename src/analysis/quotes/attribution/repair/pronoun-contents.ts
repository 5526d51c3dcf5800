/** Contents that are nothing but the pronoun that joins a clause: "Sanders's victory, |which| Clinton conceded", "observed |that|, from his view, it was late". */
import type { TokenRange } from "../../../../document/span.ts";
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../../../../lexicon/clause-words.ts";
import { contentEnd } from "../grammar/content-range.ts";
import { phraseStart } from "../grammar/noun-phrase.ts";
import { isFiniteVerb, isNounLike } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal, withContent } from "../proposal.ts";

/** `proposals`, such a content being what the pronoun stands for, or the clause behind it; without those that say neither who nor what. */
export function withoutBarePronouns(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((one) => {
    const { cue, source, content } = one;
    const [only] = content;
    if (!cue || !only || content.length > 1 || only.to - only.from > 1 || passage.stretch[only.from] !== 0)
      return [one];
    const word = lowerAt(passage, only.from);
    if (word === "that") {
      const clause = clauseBehind(passage, cue, only.from);
      return [clause ? withContent(one, [clause]) : one];
    }
    if (!/^(?:which|whom|who)$/.test(word)) return [one];
    const antecedent = source && phraseBefore(passage, only.from);
    return antecedent && !meets(antecedent, source) ? [withContent(one, [antecedent])] : [];
  });
}

const meets = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/** The clause that a "that" right behind its verb opens, with what is fronted there. */
function clauseBehind(passage: Passage, cue: TokenRange, that: number): TokenRange | undefined {
  if (that !== cue.to) return undefined;
  const from = passage.words[that + 1] === "," ? that + 2 : that + 1;
  const opener = lowerAt(passage, from);
  // "rejected that, too", "having said that, how are they": a thing that was told of before.
  if (from > that + 1 && !PREPOSITIONS.has(opener) && !SUBORDINATORS.has(opener)) return undefined;
  if (isPunctuation(passage, that + 1) && from === that + 1) return undefined;
  const frame = frameAt(passage, that);
  const to = contentEnd(passage, from, frame);
  for (let i = from; i < to; i++) if (passage.stretch[i] === 0 && isFiniteVerb(passage, i)) return { from, to };
  return undefined;
}

/** The phrase that a relative pronoun follows, behind a comma, a dash or a bracket. */
function phraseBefore(passage: Passage, pronoun: number): TokenRange | undefined {
  const { from: floor } = frameAt(passage, pronoun);
  let to = pronoun;
  if (/^(?:,|\(|[-–—]+)$/.test(wordAt(passage, to - 1))) to--;
  if (to <= floor || passage.stretch[to - 1] !== 0 || !isNounLike(passage, to - 1)) return undefined;
  let from = phraseStart(passage, to, floor);
  if (isPersonal(passage, pronoun)) {
    // "campaigning with |former executive Carly Fiorina|, who he named"
    for (let i = from; i < to - 1; i++)
      if (PREPOSITIONS.has(lowerAt(passage, i)) && lowerAt(passage, i) !== "of") from = i + 1;
  } else if (PREPOSITIONS.has(lowerAt(passage, from))) {
    // "Sanders's win |in New Hampshire|, which": nouns that look like verbs end a phrase too soon.
    while (from > floor && to - from < LONGEST && passage.stretch[from - 1] === 0 && isWithin(passage, from - 1))
      from--;
    if (PREPOSITIONS.has(lowerAt(passage, from))) return undefined;
  }
  return from < to ? { from, to } : undefined;
}

const isPersonal = (passage: Passage, pronoun: number): boolean => lowerAt(passage, pronoun) !== "which";

/** Most words of such a phrase. */
const LONGEST = 12;

/** What may stand in a noun phrase before its preposition. */
function isWithin(passage: Passage, i: number): boolean {
  const word = lowerAt(passage, i);
  if (/^['’]s?$/.test(word)) return true;
  if (isPunctuation(passage, i) || COORDINATORS.has(word) || SUBORDINATORS.has(word) || AUXILIARIES.has(word))
    return false;
  return DETERMINERS.has(lowerAt(passage, i + 1)) ? PREPOSITIONS.has(word) : !isAdverb(word);
}
