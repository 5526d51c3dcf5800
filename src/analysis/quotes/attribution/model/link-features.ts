/**
 * What the model sees of a word in relation to one candidate cue. A window around the cue is decoded once for each
 * candidate; words deep inside a quotation that the cue does not stand in are left out of it.
 */
import type { TokenRange } from "../../../../document/span.ts";
import { COORDINATORS, RELATIVE_PRONOUNS, SUBORDINATORS } from "../../../../lexicon/clause-words.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";
import { FeatureList, mix } from "./feature-list.ts";
import { bucket } from "./token-features.ts";
import { FINITE, type WordCodes } from "./word-codes.ts";

/** Words kept before and after the candidate, and at each edge of a quotation. */
const BEFORE = 90;
const AFTER = 110;
const EDGE = 6;

/** The words that a candidate is linked over. The kinds of steps are `LINK_STEP_KINDS` in number. */
export interface Window {
  /** Words of the passage, ascending. */
  readonly words: Int32Array;
  /** Kind of the step to each of them. */
  readonly kinds: Uint8Array;
}

export function windowAround(passage: Passage, cue: TokenRange): Window {
  const own = passage.stretch[cue.from] ?? 0;
  const words: number[] = [];
  let used = 0;
  let from = cue.from;
  while (from > 0 && used < BEFORE) if (isKept(passage, --from, own)) used++;
  used = 0;
  let to = cue.to;
  while (to < passage.length && used < AFTER) if (isKept(passage, to++, own)) used++;
  for (let i = from; i < to; i++) if (isKept(passage, i, own)) words.push(i);
  const kinds = Uint8Array.from(words, (i) => {
    const side = i < cue.from ? 0 : i < cue.to ? 1 : 2;
    const crosses = (passage.stretch[i] ?? 0) !== (passage.stretch[i - 1] ?? 0);
    return 2 * side + (crosses ? 1 : 0);
  });
  return { words: Int32Array.from(words), kinds };
}

function isKept(passage: Passage, i: number, own: number): boolean {
  const number = passage.stretch[i] ?? 0;
  if (number === 0 || number === own) return true;
  const stretch = passage.stretches[number - 1];
  return !stretch || i < stretch.outer.from + EDGE || i >= stretch.outer.to - EDGE;
}

/** What is known of all candidates of a passage together. */
export interface CandidateContext {
  readonly candidates: readonly TokenRange[];
  readonly proposals: readonly Proposal[];
  /** Labels of the first model. */
  readonly labels: Uint8Array;
  /** Chance of being in a cue, in tenths. */
  readonly cueTenths: Uint8Array;
}

/** Features of every word that come from the first model's labels; in rows as `tokenFeatures`. */
export function labelFeatures(passage: Passage, { labels, cueTenths }: CandidateContext): FeatureList {
  const list = new FeatureList(passage.length, 3);
  for (let i = 0; i < passage.length; i++) {
    list.open();
    const label = labels[i] ?? 0;
    list.add(mix(101, label, (labels[i - 1] ?? 8) * 16 + (labels[i + 1] ?? 8)));
    list.add(mix(102, label, cueTenths[i] ?? 0));
    list.add(mix(103, label, passage.mark[i] ?? 0));
  }
  return list;
}

/** Number of `is` among words 0 … i - 1, for each i. */
function runningCount(length: number, is: (i: number) => boolean): Int32Array {
  const counts = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) counts[i + 1] = (counts[i] ?? 0) + (is(i) ? 1 : 0);
  return counts;
}

/** Counts along a passage that the link features of all its candidates share. */
export interface Crossings {
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly joints: Int32Array;
  readonly cues: Int32Array;
  readonly verbs: Int32Array;
  /** Finite verbs and first words of noun phrases, by parts of speech. */
  readonly finite: Int32Array;
  readonly phrases: Int32Array;
}

export function countCrossings(passage: Passage, codes: WordCodes, context: CandidateContext): Crossings {
  const { length, lower } = passage;
  const firsts = new Set(context.candidates.map(({ from }) => from));
  return {
    commas: runningCount(length, (i) => lower[i] === "," || lower[i] === ";" || lower[i] === "—" || lower[i] === "–"),
    marks: runningCount(length, (i) => passage.mark[i] !== 0),
    joints: runningCount(length, (i) => {
      const word = lower[i] ?? "";
      return SUBORDINATORS.has(word) || COORDINATORS.has(word) || RELATIVE_PRONOUNS.has(word);
    }),
    cues: runningCount(length, (i) => firsts.has(i)),
    verbs: runningCount(length, (i) => codes.verb[i] !== 0),
    finite: runningCount(length, (i) => FINITE[codes.part[i] ?? 0] === 1),
    phrases: runningCount(length, (i) => codes.chunk[i] === 1),
  };
}

/** The word of a candidate that carries its meaning: its last reporting verb, else its last word. */
export function headOf(codes: WordCodes, { from, to }: TokenRange): number {
  for (let i = to - 1; i >= from; i--) if (codes.verb[i] !== 0) return i;
  return to - 1;
}

/** The roles that a rule's proposal with this cue gives to words: SOURCE, CUE, CONTENT as 1, 3, 5, later words one more. */
function ruleRolesFor(passage: Passage, proposals: readonly Proposal[], cue: TokenRange): Uint8Array | undefined {
  const proposal = proposals.find((one) => one.cue && one.cue.from < cue.to && cue.from < one.cue.to);
  if (!proposal) return undefined;
  const roles = new Uint8Array(passage.length);
  for (const { from, to } of proposal.content) for (let i = from; i < to; i++) roles[i] = i === from ? 5 : 6;
  const { source } = proposal;
  if (source) for (let i = source.from; i < source.to; i++) roles[i] = i === source.from ? 1 : 2;
  return roles;
}

/** The features of each word of the candidate's window. */
export function linkFeatures(
  passage: Passage,
  codes: WordCodes,
  context: CandidateContext,
  crossings: Crossings,
  cue: TokenRange,
  { words }: Window,
): FeatureList {
  const list = new FeatureList(words.length, 46);
  const { word, stem, verb, frame, quote, part, chunk } = codes;
  const hasParts = part.some((label) => label !== 0);
  const nextPart = cue.to < passage.length ? (part[cue.to] ?? 0) : 41;
  const previousPart = cue.from > 0 ? (part[cue.from - 1] ?? 0) : 40;
  const head = headOf(codes, cue);
  const headStem = stem[head] ?? 0;
  const headVerb = verb[head] ?? 0;
  const headPart = part[head] ?? 0;
  const cueFrame = passage.frameOf[cue.from] ?? 0;
  const cueQuote = quote[cue.from] !== 0 ? 1 : 0;
  const next = cue.to < passage.length ? (frame[cue.to] ?? 0) : -2;
  const previous = cue.from > 0 ? (frame[cue.from - 1] ?? 0) : -1;
  const chance = context.cueTenths[cue.from] ?? 0;
  const roles = ruleRolesFor(passage, context.proposals, cue);
  const size = Math.min(3, cue.to - cue.from);
  const between = (counts: Int32Array, i: number): number =>
    i < cue.from
      ? Math.min(3, (counts[cue.from] ?? 0) - (counts[i + 1] ?? 0))
      : i >= cue.to
        ? Math.min(3, (counts[i] ?? 0) - (counts[cue.to] ?? 0))
        : 0;
  for (let k = 0; k < words.length; k++) {
    const i = words[k] ?? 0;
    const side = i < cue.from ? 0 : i < cue.to ? 1 : 2;
    const distance = side === 0 ? cue.from - i : side === 1 ? i - cue.from : i - cue.to + 1;
    const d = bucket(distance) * 4 + side;
    const coarse = (distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 8 ? 2 : distance <= 20 ? 3 : 4) * 4 + side;
    const f = frame[i] ?? 0;
    const f1 = i > 0 ? (frame[i - 1] ?? 0) : -1;
    const fn = i + 1 < passage.length ? (frame[i + 1] ?? 0) : -2;
    const commas = between(crossings.commas, i);
    const marks = between(crossings.marks, i);
    const joints = between(crossings.joints, i);
    const cues = between(crossings.cues, i);
    const verbs = between(crossings.verbs, i);
    const frames = Math.max(-2, Math.min(2, (passage.frameOf[i] ?? 0) - cueFrame)) + 2;
    const label = context.labels[i] ?? 0;
    const before = i > 0 ? (context.labels[i - 1] ?? 0) : 8;
    const q = quote[i] ?? 0;
    const q1 = i > 0 ? (quote[i - 1] ?? 0) : 0;
    const same = cueQuote && passage.stretch[i] === passage.stretch[cue.from] ? 1 : 0;
    const role = roles ? (roles[i] ?? 0) : 9;
    const role1 = roles ? (roles[i - 1] ?? 0) : 9;
    const atFrame = passage.frames[passage.frameOf[i] ?? 0]?.from === i ? 1 : 0;
    const name = passage.name[i] ?? 0;
    list.open();
    list.add(mix(201, d));
    list.add(mix(202, d, headVerb));
    list.add(mix(203, coarse, word[i] ?? 0));
    list.add(mix(204, d, f));
    list.add(mix(205, coarse, commas * 16 + marks * 4 + (frames === 2 ? 1 : 0), q));
    list.add(mix(206, side, cues * 64 + joints * 16 + commas * 4 + marks, frames));
    list.add(mix(207, headStem, coarse));
    list.add(mix(208, next, d));
    list.add(mix(209, previous, d));
    list.add(mix(210, side * 16 + name, commas * 4 + cues, verbs));
    list.add(mix(211, side * 2 + same, headVerb, q * 4 + cueQuote));
    list.add(mix(212, role * 4 + side, role1));
    list.add(mix(213, role * 16 + role1, f));
    list.add(mix(214, side, f, f1));
    list.add(mix(215, side * 4 + commas, f, f1));
    list.add(mix(216, headStem, f, side));
    list.add(mix(217, next, f1, f + side));
    list.add(mix(218, side * 16 + q * 4 + q1, frames * 8 + cues, marks));
    list.add(mix(219, side * 4 + cues, label * 16 + before));
    list.add(mix(220, side * 4 + commas, label * 16 + before, role));
    list.add(mix(221, headVerb, f, f1 + side));
    list.add(mix(222, side * 8 + frames, atFrame * 2 + (previous === next ? 1 : 0), next));
    list.add(mix(223, side * 4 + cues, verb[i] ?? 0, joints));
    list.add(mix(224, chance, side * 4 + size, label));
    list.add(mix(225, side * 4 + verbs, f, fn));
    list.add(mix(226, side * 4 + joints, f1, q));
    list.add(mix(227, headStem, previous, d));
    list.add(mix(228, headStem, next, d));
    list.add(mix(229, previous, next, d));
    list.add(mix(230, headVerb, previous, coarse * 64 + commas * 16 + marks * 4 + (frames === 2 ? 1 : 0)));
    if (hasParts) {
      const p = part[i] ?? 0;
      const p1 = i > 0 ? (part[i - 1] ?? 0) : 40;
      const n1 = i + 1 < passage.length ? (part[i + 1] ?? 0) : 41;
      const finite = between(crossings.finite, i);
      list.add(mix(241, d, p, headPart));
      list.add(mix(242, side * 4 + finite, p, p1, n1));
      list.add(mix(243, side * 4 + finite, commas * 16 + joints * 4 + marks, p));
      list.add(mix(244, side, chunk[i] ?? 0, chunk[i - 1] ?? 0, between(crossings.phrases, i) * 4 + finite));
      list.add(mix(245, coarse, headStem, p));
      list.add(mix(246, coarse, headVerb, p, p1));
      list.add(mix(247, side * 4 + finite, f, p1, commas));
      list.add(mix(248, headPart, nextPart, p, coarse));
      list.add(mix(249, headPart, previousPart, p, coarse));
      if (side === 1) list.add(mix(250, headStem, previousPart, nextPart));
    }
    if (distance <= 3) list.add(mix(231, headStem, word[i] ?? 0, d));
    if (side === 1) {
      list.add(mix(232, chance, headStem));
      list.add(mix(233, headVerb, previous, next));
      list.add(mix(234, headStem, role, label));
    }
  }
  return list;
}
