/** Subjects that stand right in front of a verb, or of its aside, and were taken for something else or not at all. */
import { AUXILIARIES } from "../../../../lexicon/clause-words.ts";
import { partSet } from "../grammar/part-sets.ts";
import { passiveVerb } from "../grammar/passive-verb.ts";
import { isCapitalized, isFiniteReport, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { subjectBefore } from "../grammar/source-phrase.ts";
import { verbBehindTitle } from "../grammar/title-in-marks.ts";
import { frameAt, lowerAt, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { SourceRule } from "./source-rule.ts";

/** "|The group| had demanded |the resignation|": a subject that was taken for what is demanded. */
export const subjectInContent: SourceRule = (passage, cue, source, content) => {
  const [first, second] = content;
  if (source || !first || !second || first.to !== cue.from || second.from < cue.to) return undefined;
  // "Three names prominently mentioned as nominees", "a war expected to last"
  const isAlone = cue.to - cue.from === 1 && isFiniteVerb(passage, cue.from);
  const isActive = isAlone || AUXILIARIES.has(lowerAt(passage, cue.from));
  if (!isActive || passiveVerb(passage, cue) !== undefined || !isFiniteReport(passage, cue.to - 1)) return undefined;
  const subject = subjectBefore(passage, cue.from, frameAt(passage, cue.from).from);
  return subject?.from === first.from ? subject : undefined;
};

/** "|The Defence Counsel, A.M. Adoyi|, drew the court’s attention to it": a verb that reports only with its noun, behind an aside. */
export const acrossName: SourceRule = (passage, cue, source, content) => {
  if (
    source ||
    passage.words[cue.from - 1] !== "," ||
    cue.to - cue.from < 3 ||
    content.some(({ from }) => from < cue.from)
  )
    return undefined;
  if (!isFiniteVerb(passage, cue.from) || AUXILIARIES.has(lowerAt(passage, cue.from))) return undefined;
  const { from } = frameAt(passage, cue.from);
  const subject = subjectBefore(passage, cue.from, from);
  if (subject?.from !== from) return undefined;
  for (let i = from; i < subject.to; i++) if (passage.name[i] === PERSON) return subject;
  return undefined;
};

/** Most words of whose a noun is. */
const LONGEST_OWNED = 8;

/** "followed claims by |the opposition| that it was rigged": whose the noun of a cue is. */
export const authorOfNoun: SourceRule = (passage, cue, source, content) => {
  const [first] = content;
  if (source || !first || first.from <= cue.to + 1 || !/^(?:by|from)$/.test(lowerAt(passage, cue.to))) return undefined;
  if (!/s$/.test(lowerAt(passage, cue.to - 1)) || first.from - cue.to > LONGEST_OWNED) return undefined;
  const to = passage.lower[first.from - 1] === "that" ? first.from - 1 : first.from;
  for (let i = cue.to + 1; i < to; i++) if (isPunctuation(passage, i) || passage.stretch[i] !== 0) return undefined;
  return to > cue.to + 1 ? { from: cue.to + 1, to } : undefined;
};

/** "|The report, “Roads to Nowhere”|, says the bridge is old": with its title. */
export const withItsOwnTitle: SourceRule = (passage, cue) => {
  const closing = passage.words[cue.from - 1] === "," ? cue.from - 2 : cue.from - 1;
  if (passage.mark[closing] !== 2) return undefined;
  const stretch = passage.stretches[(passage.stretch[closing] ?? 0) - 1];
  const frame = frameAt(passage, cue.from);
  return stretch && verbBehindTitle(passage, frame, stretch) === cue.from
    ? { from: frame.from, to: stretch.outer.to }
    : undefined;
};

/** "is hearing |a plea| that alleged": what alleges it, inside of the cue. */
export const documentInCue: SourceRule = (passage, cue) => {
  for (let that = cue.from + 1; that < cue.to - 1; that++) {
    if (!/^(?:that|which)$/.test(lowerAt(passage, that)) || !isFiniteReport(passage, cue.to - 1)) continue;
    if (!/^(?:plea|petition|suit|lawsuit|complaint|letter|filing|affidavit|motion)$/.test(lowerAt(passage, that - 1)))
      return undefined;
    const from = /^(?:an?|the)$/.test(lowerAt(passage, that - 2)) ? that - 2 : that - 1;
    return { from, to: that };
  }
  return undefined;
};

/** "said |well-known Algerian lawyer Tom Lee|": what describes somebody is no part of the verb. */
export const fromItsAdjective: SourceRule = (passage, cue, source) => {
  if (!source || source.from !== cue.to || cue.to - cue.from < 2 || !isSaying(passage, cue.from)) return undefined;
  for (let i = cue.from + 1; i < cue.to; i++)
    if (DESCRIBING[passage.parts[i] ?? 0] !== 1 && passage.words[i] !== "-" && passage.words[i + 1] !== "-")
      return undefined;
  return { from: cue.from + 1, to: source.to };
};

const DESCRIBING: Uint8Array = partSet(["JJ", "NN", "VBN"]);

/** "|Defence counsel for a man who hurt her when he was |27| has told a jury": an age in a clause about somebody is no source, and the sentence begins with it. */
export const beforeAge: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || source.to - source.from !== 1) return undefined;
  if (!/^\d{1,3}$/.test(wordAt(passage, source.from)) || !/^(?:was|is|aged)$/.test(lowerAt(passage, source.from - 1)))
    return undefined;
  const { from } = frameAt(passage, source.from);
  if (source.from - from > LONGEST_FRONT || !isCapitalized(passage, from)) return undefined;
  for (let i = from; i < source.from; i++)
    if (passage.stretch[i] !== 0 || /^[,;:]$/.test(wordAt(passage, i))) return undefined;
  return { from, to: source.to };
};

/** Most words in front of the age. */
const LONGEST_FRONT = 40;
