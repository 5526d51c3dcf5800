/**
 * 'Coach Sarina Wiegman was in tears: "I cannot believe it."', 'She captures this sentiment, "Your dreams must exceed you."': whoever
 * the sentence is about says what its colon leads to, or its comma where a whole sentence is quoted.
 */
import type { TokenRange } from "../../../../../document/span.ts";
import { AUXILIARIES, isAdverb } from "../../../../../lexicon/clause-words.ts";
import { partSet } from "../../grammar/part-sets.ts";
import { isCapitalized, isFiniteVerb } from "../../grammar/phrase-words.ts";
import { clauseSubject, subjectBefore } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, type PassageStretch, PERSON, wordAt } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";

/** What such proposals are called, and how sure they are. */
export const COLON_SUBJECT: Pick<Proposal, "method" | "score"> = { method: "colon-subject", score: 0.75 };

/** Most words of such a sentence before its colon. */
const LONGEST_CLAUSE = 30;

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
    const verb = /^(?:even|far|much|rather|a bit|still)$/.test(lowerAt(passage, copula)) ? copula - 1 : copula;
    if (!/^(?:is|was|are|were)$/.test(lowerAt(passage, verb))) return [];
    const source = subjectBefore(passage, verb, frame.from) ?? clauseSubject(passage, frame.from, verb);
    let to = frame.to;
    while (to > colon && /^[.!?]$/.test(wordAt(passage, to - 1)) && passage.stretch[to - 1] === 0) to--;
    const isQuoted = passage.stretches.some(({ outer }) => outer.from > colon && outer.to <= frame.to);
    return source && isQuoted ? [withParts(COLON_SUBJECT, [{ from: colon + 1, to }], undefined, source)] : [];
  });
}

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

/** One for each quotation behind a colon, or a sentence behind a comma, that ends its sentence, where no verb of it reports. */
export function colonSubjects(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const { outer } = stretch;
    const frame = frameAt(passage, outer.from);
    const colon = outer.from - 1;
    const leadsOn = passage.words[colon] === ":" || (passage.words[colon] === "," && isSentence(passage, stretch));
    if (colon <= frame.from || !leadsOn || outer.to < frame.to - 1) return [];
    const source = colon - frame.from <= LONGEST_CLAUSE ? subjectOf(passage, frame, colon) : undefined;
    return source ? [withParts(COLON_SUBJECT, [outer], undefined, source)] : [];
  });
}

/** Whether words in marks are a sentence with its stop, and no title. */
function isSentence(passage: Passage, { inner: { from, to } }: PassageStretch): boolean {
  if (to - from < SHORTEST_SENTENCE || !isCapitalized(passage, from) || !/^[.?!]$/.test(wordAt(passage, to - 1)))
    return false;
  let small = 0;
  for (let i = from; i < to; i++) if (/^\p{Ll}{4,}/u.test(wordAt(passage, i))) small++;
  return small >= 2;
}

/** Least words of a sentence, its stop included. */
const SHORTEST_SENTENCE = 6;

/** The subject of the one clause before a colon: somebody by name, with a verb that says nothing. */
function subjectOf(passage: Passage, frame: TokenRange, colon: number): TokenRange | undefined {
  for (let i = frame.from; i < colon; i++) {
    if (passage.stretch[i] !== 0 || /^[;:]$/.test(wordAt(passage, i))) return undefined;
  }
  const subject = clauseSubject(passage, frame.from, colon);
  if (!subject || !isSomebody(passage, subject)) return undefined;
  let verb = passage.words[subject.to] === "," ? subject.to + 1 : subject.to;
  // "Ellen Johnson Sirleaf, a former president, aptly captures this"
  if (isAdverb(lowerAt(passage, verb))) verb++;
  return isFiniteVerb(passage, verb) ? subject : undefined;
}

function isSomebody(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.name[i] === PERSON) return true;
  return to - from === 1 && /^(?:he|she)$/.test(lowerAt(passage, from));
}
