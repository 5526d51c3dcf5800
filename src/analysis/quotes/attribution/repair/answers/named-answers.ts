/** "His explanation was simply “I didn’t have it.”", "“You look well,” is the judge’s instant comeback": a noun that says what the words in marks are, and whose. */
import type { TokenRange } from "../../../../../document/span.ts";
import { DETERMINERS, isAdverb } from "../../../../../lexicon/clause-words.ts";
import { isCapitalized, isFiniteVerb } from "../../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, type PassageStretch } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";
import { OWN_WORDS } from "./own-words.ts";

const ANSWERS =
  /^(?:explanation|answer|reply|response|retort|comeback|verdict|message|advice|reaction|comment|conclusion|assessment|warning|greeting|motto|rallying-cry|parting-shot)$/;
/** Most words of whose it is, and between the noun and the copula. */
const LONGEST_OWNER = 8;
const LONGEST_REST = 14;

/** One for each stretch that such a noun and a form of "be" stand in front of or behind. */
export function namedAnswers(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const { inner, outer } = stretch;
    // "His motto was “honour”": a word that he may have used.
    const isShort = inner.to - inner.from < 3 && lowerAt(passage, outer.to) !== "came";
    if (isShort || !isCapitalized(passage, inner.from)) return [];
    const found = answerBefore(passage, stretch) ?? answerBehind(passage, stretch);
    return found ? [withParts({ method: OWN_WORDS, score: 0.9 }, [outer], found.cue, found.source)] : [];
  });
}

interface Answer {
  readonly source: TokenRange | undefined;
  readonly cue: TokenRange;
}

/** "LeBron James’ explanation for his game was simply “…”": back from the marks over the copula to the noun. */
function answerBefore(passage: Passage, { outer }: PassageStretch): Answer | undefined {
  // "Lee’s response? “Nonsense, all of it.”"
  const asked = outer.from - 2;
  if (passage.words[outer.from - 1] === "?" && ANSWERS.test(lowerAt(passage, asked)))
    return ownedBy(passage, asked, frameAt(passage, asked).from);
  const { from } = frameAt(passage, outer.from);
  let copula = outer.from - 1;
  while (copula > from && (/^[:,]$/.test(passage.words[copula] ?? "") || isAdverb(lowerAt(passage, copula)))) copula--;
  if (!isCopula(passage, copula)) return undefined;
  for (let noun = copula - 1; noun > from && noun > copula - LONGEST_REST; noun--) {
    if (passage.stretch[noun] !== 0 || isFiniteVerb(passage, noun)) return undefined;
    if (ANSWERS.test(lowerAt(passage, noun))) return ownedBy(passage, noun, from);
  }
  return undefined;
}

/** "“…,” is the judge’s instant comeback.": on from the marks to the end of the sentence. */
function answerBehind(passage: Passage, { outer }: PassageStretch): Answer | undefined {
  // "“No,” came the reply."
  if (lowerAt(passage, outer.to) === "came" && lowerAt(passage, outer.to + 1) === "the")
    for (let noun = outer.to + 2; noun < outer.to + 5; noun++)
      if (ANSWERS.test(lowerAt(passage, noun))) return { source: undefined, cue: { from: outer.to, to: noun + 1 } };
  const { to } = frameAt(passage, outer.to);
  if (!isCopula(passage, outer.to)) return undefined;
  let end = to;
  while (end > outer.to && isPunctuation(passage, end - 1)) end--;
  const noun = end - 1;
  // "was the verdict of Ann Lee, 43."
  for (let of = outer.to + 2; of < Math.min(end - 1, outer.to + LONGEST_OWNER); of++)
    if (lowerAt(passage, of) === "of" && ANSWERS.test(lowerAt(passage, of - 1)) && passage.name[of + 1] !== 0)
      return { source: { from: of + 1, to: end }, cue: { from: of - 1, to: of } };
  if (noun - outer.to > LONGEST_OWNER || !ANSWERS.test(lowerAt(passage, noun))) return undefined;
  return ownedBy(passage, noun, outer.to + 1);
}

const isCopula = (passage: Passage, i: number): boolean =>
  passage.stretch[i] === 0 && /^(?:is|was|were|are)$/.test(lowerAt(passage, i));

/** "the judge’s instant |comeback|", "his |answer|": whose the noun is. */
function ownedBy(passage: Passage, noun: number, floor: number): Answer | undefined {
  const cue = { from: noun, to: noun + 1 };
  for (let to = noun; to > Math.max(floor, noun - 3); to--) {
    if (/^(?:his|her|their)$/.test(lowerAt(passage, to - 1))) return { cue, source: { from: to - 1, to } };
    if (!/^['’]s?$/.test(lowerAt(passage, to - 1))) continue;
    for (let from = to - 2; from >= Math.max(floor, to - LONGEST_OWNER); from--) {
      if (isPunctuation(passage, from) || isFiniteVerb(passage, from)) return undefined;
      const isNamed = passage.name[from] !== 0 && passage.name[from - 1] !== passage.name[from];
      if (isNamed || DETERMINERS.has(lowerAt(passage, from))) return { cue, source: { from, to } };
    }
  }
  return undefined;
}
