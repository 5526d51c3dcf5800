/** How somebody puts what stands behind a colon: "was blunter still: …", "put it like this: “…”". */
import { clauseSubject, subjectBefore } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, wordAt } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";
import { COLON_SUBJECT } from "./colon-subjects.ts";

/** 'Prof Sishuwa was blunter still: both sides were “using a corpse to campaign”': how somebody puts what stands behind the colon. */
export function blunterStill(passage: Passage): readonly Proposal[] {
  return passage.frames.flatMap((frame) => {
    let colon = frame.from + 2;
    while (colon < frame.to && passage.words[colon] !== ":") colon++;
    const last = lowerAt(passage, colon - 1) === "still" ? colon - 2 : colon - 1;
    const manner = lowerAt(passage, last);
    const isCompared =
      /^(?:blunter|harsher|clearer|sharper|gentler|kinder|angrier|franker|milder|shorter)$/.test(manner) ||
      isMoreSo(passage, last);
    if (colon >= frame.to - 2 || !isCompared) return [];
    const copula = last - (/^(?:more|less)$/.test(lowerAt(passage, last - 1)) ? 2 : 1);
    const verb = /^(?:even|far|much|rather|still)$/.test(lowerAt(passage, copula)) ? copula - 1 : copula;
    if (!/^(?:is|was|are|were)$/.test(lowerAt(passage, verb))) return [];
    const source = subjectBefore(passage, verb, frame.from) ?? clauseSubject(passage, frame.from, verb);
    let to = frame.to;
    while (to > colon && /^[.!?]$/.test(wordAt(passage, to - 1)) && passage.stretch[to - 1] === 0) to--;
    const isQuoted = passage.stretches.some(({ outer }) => outer.from > colon && outer.to <= frame.to);
    return source && isQuoted ? [withParts(COLON_SUBJECT, [{ from: colon + 1, to }], undefined, source)] : [];
  });
}

/** 'One of those planning to vote against it |put it like this|: “Pat's a decent man.”' */
export function putsIt(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap(({ outer }) => {
    const colon = outer.from - 1;
    const frame = frameAt(passage, outer.from);
    // "As Professor Foner put it: “…”"
    const from = lowerAt(passage, frame.from) === "as" ? frame.from + 1 : frame.from;
    if (passage.words[colon] !== ":") return [];
    let it = colon - 1;
    while (it > colon - LONGEST_MANNER && passage.lower[it] !== "it") it--;
    const verb = it - 1;
    if (verb <= from || passage.lower[it] !== "it" || !/^puts?$/.test(lowerAt(passage, verb))) return [];
    if (it + 1 < colon && !MANNER.test(lowerAt(passage, it + 1))) return [];
    let isPlain = verb - from <= LONGEST_PUTTER;
    for (let i = from; i < verb && isPlain; i++) isPlain = passage.stretch[i] === 0 && !isPunctuation(passage, i);
    const source = isPlain ? { from, to: verb } : subjectBefore(passage, verb, from);
    return source ? [withParts(COLON_SUBJECT, [outer], { from: verb, to: colon }, source)] : [];
  });
}

const MANNER =
  /^(?:like|this|thus|bluntly|simply|succinctly|differently|another|plainly|well|more|best|in|mildly|neatly|starkly|diplomatically)$/;
/** Most words from "it" to the colon, and up to the verb. */
const LONGEST_MANNER = 6;
const LONGEST_PUTTER = 14;

/** "more scathing", "less diplomatic" */
function isMoreSo(passage: Passage, last: number): boolean {
  return (
    /^(?:more|less)$/.test(lowerAt(passage, last - 1)) &&
    /^(?:blunt|direct|scathing|diplomatic|cautious|sanguine|sceptical|skeptical|optimistic|pessimistic|forgiving|measured|explicit|emphatic|circumspect|candid|succinct)$/.test(
      lowerAt(passage, last),
    )
  );
}
