/** 'in Forbes\' words, "they are …"', 'in the words of Mr Blair, "the kaleidoscope …"': a quotation that no verb reports. */
import type { TokenRange } from "../../../document/span.ts";
import type { Passage, PassageStretch } from "./passage.ts";
import { isBetweenSubjectAndVerb } from "./phrase-words.ts";
import { isPunctuation, type Proposal, withParts } from "./proposal.ts";

export const OWN_WORDS = "own-words";

/** Most words of a name in front of "words", or behind "the words of". */
const LONGEST_NAME = 8;

/** How far before a quotation "as … put it" is looked for, in words. */
const FURTHEST = 40;

/** The quotations of a passage that are introduced so. */
export function inTheirWords(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const end = passage.lower[stretch.outer.from - 1] === "," ? stretch.outer.from - 1 : stretch.outer.from;
    const found = ownedWords(passage, stretch, end) ?? wordsOf(passage, stretch, end);
    return found ? [withParts({ method: OWN_WORDS, score: 0.9 }, [stretch.outer], found.cue, found.source)] : [];
  });
}

interface Owned {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/** "in his own words" that ends before `end`. */
function ownedWords(passage: Passage, stretch: PassageStretch, end: number): Owned | undefined {
  const words = end - 1;
  if (passage.lower[words] !== "words" || !isBeside(passage, stretch, words)) return undefined;
  let to = passage.lower[words - 1] === "own" ? words - 1 : words;
  const isPronoun = /^(?:his|her|their|its)$/.test(passage.lower[to - 1] ?? "");
  if (!isPronoun) {
    if (!/^['’]s?$/.test(passage.lower[to - 1] ?? "")) return undefined;
    to--;
  }
  for (let from = to - 1; from > 0 && from >= to - LONGEST_NAME && isBeside(passage, stretch, from); from--) {
    if (passage.lower[from - 1] === "in") return { source: { from, to }, cue: { from: words, to: words + 1 } };
    if (isPronoun || isPunctuation(passage, from - 1)) return undefined;
  }
  return undefined;
}

/** "in the words of Mr Blair" that ends before `end`. */
function wordsOf(passage: Passage, stretch: PassageStretch, end: number): Owned | undefined {
  for (let of = end - 2; of > 2 && of >= end - 1 - LONGEST_NAME && isBeside(passage, stretch, of); of--) {
    if (isPunctuation(passage, of + 1)) return undefined;
    const isOpening = passage.lower.slice(of - 3, of + 1).join(" ") === "in the words of";
    if (isOpening) return { source: { from: of + 1, to: end }, cue: { from: of - 1, to: of } };
  }
  return undefined;
}

/** 'As the writer has put it, borders are "…"', '"…," as a memo put it': for quotations that nothing else reports. */
export function asTheyPut(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const found = putAside(passage, stretch);
    return found ? [withParts({ method: OWN_WORDS, score: 0.8 }, [stretch.outer], found.cue, found.source)] : [];
  });
}

/** "as the writer has put it" in front of a quotation or behind it, in its sentence. */
function putAside(passage: Passage, stretch: PassageStretch): Owned | undefined {
  const { outer } = stretch;
  for (let as = Math.max(0, outer.from - FURTHEST); as < Math.min(passage.length, outer.to + 2); as++) {
    if (passage.lower[as] !== "as" || !isBeside(passage, stretch, as)) continue;
    for (let put = as + 2; put < as + 2 + LONGEST_NAME && isBeside(passage, stretch, put); put++) {
      if (isPunctuation(passage, put)) break;
      if (!/^puts?$/.test(passage.lower[put] ?? "") || passage.lower[put + 1] !== "it") continue;
      if (as < outer.to && put + 1 >= outer.from) return undefined;
      let to = put;
      while (to > as + 2 && isBetweenSubjectAndVerb(passage, to - 1)) to--;
      return { source: { from: as + 1, to }, cue: { from: put, to: put + 1 } };
    }
  }
  return undefined;
}

/** Whether a word stands outside of marks in the sentence of the quotation. */
function isBeside(passage: Passage, { inner }: PassageStretch, i: number): boolean {
  return passage.stretch[i] === 0 && passage.frameOf[i] === passage.frameOf[inner.from];
}
