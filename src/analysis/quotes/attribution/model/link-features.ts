/**
 * What the model sees of a word in relation to one candidate cue. A window around the cue is decoded once for each
 * candidate; words deep inside a quotation that the cue does not stand in are left out of it.
 */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "../source-phrase.ts";
import type { CandidateContext } from "./candidates.ts";
import type { Crossings } from "./crossings.ts";
import { mix, mixMore } from "./feature-hash.ts";
import { bucket, PAD, type WordCodes } from "./word-codes.ts";

/** Distances of words from a cue are told apart in this many steps, on either side and inside. */
export const REACHES: number = 14 * 4;
/** Most features that a word has in relation to a cue, and that a distance from a cue has. */
export const MOST_LINK_FEATURES = 56;
export const MOST_REACH_FEATURES = 16;

/** Rough distance for each of the finer steps of `bucket`. */
const COARSE = Uint8Array.of(0, 0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4);

/** One candidate cue with what its features ask of it. Filled anew for each; the passage's parts are shared. */
export class CueView {
  readonly #passage: Passage;
  readonly #codes: WordCodes;
  readonly #context: CandidateContext;
  readonly #crossings: Crossings;
  readonly cue: TokenRange;
  readonly #roles: Uint8Array | undefined;
  /** The words that may be its subject: right before it, right behind it, first in its sentence. */
  readonly #subjects: readonly (TokenRange | undefined)[];
  readonly #headStem: number;
  readonly #headVerb: number;
  readonly #headPart: number;
  readonly #headCluster: number;
  readonly #headStep: number;
  readonly #nextPart: number;
  readonly #previousPart: number;
  readonly #next: number;
  readonly #previous: number;
  readonly #cueFrame: number;
  readonly #cueStretch: number;
  readonly #cueQuote: number;
  readonly #chance: number;
  readonly #size: number;

  constructor(passage: Passage, codes: WordCodes, context: CandidateContext, crossings: Crossings, cue: TokenRange) {
    this.#passage = passage;
    this.#codes = codes;
    this.#context = context;
    this.#crossings = crossings;
    this.cue = cue;
    const head = headOf(codes, cue) + PAD;
    this.#headStem = codes.stem[head] ?? 0;
    this.#headVerb = codes.verb[head] ?? 0;
    this.#headPart = codes.part[head] ?? 0;
    this.#headCluster = codes.cluster[head] ?? 0;
    this.#headStep = codes.cueStep[head] ?? 0;
    this.#nextPart = codes.part[cue.to + PAD] ?? 0;
    this.#previousPart = codes.part[cue.from - 1 + PAD] ?? 0;
    this.#next = codes.frame[cue.to + PAD] ?? 0;
    this.#previous = codes.frame[cue.from - 1 + PAD] ?? 0;
    this.#cueFrame = passage.frameOf[cue.from] ?? 0;
    this.#cueStretch = passage.stretch[cue.from] ?? 0;
    this.#cueQuote = codes.quote[cue.from + PAD] !== 0 ? 1 : 0;
    this.#chance = context.cueTenths[cue.from] ?? 0;
    this.#size = Math.min(3, cue.to - cue.from);
    this.#roles = ruleRolesFor(passage, context.proposals, cue);
    const frame = passage.frames[this.#cueFrame] ?? cue;
    this.#subjects = [
      subjectBefore(passage, cue.from, frame.from),
      subjectAfter(passage, cue.to - 1, frame.to),
      clauseSubject(passage, frame.from, cue.from),
    ];
  }

  /** Which step of distance word `i` stands at, 0 to REACHES - 1. */
  reachOf(i: number): number {
    const { from, to } = this.cue;
    return i < from ? bucket(from - i) * 4 : i < to ? bucket(i - from) * 4 + 1 : bucket(i - to + 1) * 4 + 2;
  }

  /** Which of the possible subjects word `i` is in, first or later: three values from 0 to 2 in one number. */
  #subjectCode(i: number): number {
    let code = 0;
    for (const subject of this.#subjects) {
      code *= 3;
      if (subject && i >= subject.from && i < subject.to) code += i === subject.from ? 1 : 2;
    }
    return code;
  }

  /** The features that all words at one step of distance share. */
  reachFeatures(reach: number, out: Int32Array): number {
    const side = reach & 3;
    const coarse = (COARSE[reach >> 2] ?? 4) * 4 + side;
    const stem = this.#headStem;
    const next = this.#next;
    const previous = this.#previous;
    let n = 0;
    out[n++] = mix(201, reach);
    out[n++] = mix(202, reach, this.#headVerb);
    out[n++] = mix(207, stem, coarse);
    out[n++] = mix(208, next, reach);
    out[n++] = mix(209, previous, reach);
    out[n++] = mixMore(227, stem, previous, reach);
    out[n++] = mixMore(228, stem, next, reach);
    out[n++] = mixMore(229, previous, next, reach);
    out[n++] = mix(260, this.#headCluster, reach);
    out[n++] = mixMore(261, this.#headStep, this.#headPart, reach);
    out[n++] = mixMore(262, this.#headCluster, next, coarse);
    if (side === 1) {
      out[n++] = mix(232, this.#chance, stem);
      out[n++] = mixMore(233, this.#headVerb, previous, next);
      if (this.#codes.hasParts) out[n++] = mixMore(250, stem, this.#previousPart, this.#nextPart);
    }
    return n;
  }

  /** The features of word `i`. */
  wordFeatures(i: number, out: Int32Array): number {
    const { from, to } = this.cue;
    const { word, verb, frame, quote, part, chunk, name, cluster, cueStep } = this.#codes;
    const passage = this.#passage;
    const crossings = this.#crossings;
    const at = i + PAD;
    const side = i < from ? 0 : i < to ? 1 : 2;
    const d = this.reachOf(i);
    const coarse = (COARSE[d >> 2] ?? 4) * 4 + side;
    const low = side === 0 ? i + 1 : to;
    const high = side === 0 ? from : side === 1 ? to : i;
    const commas = crossings.commas(low, high);
    const marks = crossings.marks(low, high);
    const joints = crossings.joints(low, high);
    const cues = crossings.cues(low, high);
    const verbs = crossings.verbs(low, high);
    const stem = this.#headStem;
    const headVerb = this.#headVerb;
    const next = this.#next;
    const previous = this.#previous;
    const f = frame[at] ?? 0;
    const f1 = frame[at - 1] ?? 0;
    const fn = frame[at + 1] ?? 0;
    const place = (passage.frameOf[i] ?? 0) - this.#cueFrame;
    const frames = (place < -2 ? -2 : place > 2 ? 2 : place) + 2;
    const labels = this.#context.labels;
    const label = labels[i] ?? 0;
    const pair = label * 16 + (i > 0 ? (labels[i - 1] ?? 0) : 8);
    const q = quote[at] ?? 0;
    const q1 = i > 0 ? (quote[at - 1] ?? 0) : 0;
    const same = this.#cueQuote === 1 && passage.stretch[i] === this.#cueStretch ? 1 : 0;
    const roles = this.#roles;
    const role = roles ? (roles[i] ?? 0) : 9;
    const role1 = roles ? (roles[i - 1] ?? 0) : 9;
    const atFrame = passage.frames[passage.frameOf[i] ?? 0]?.from === i ? 1 : 0;
    const isOwn = frames === 2 ? 1 : 0;
    const tenths = this.#context.cueTenths;
    // How near a word is that may be a cue itself: "and promised" ends what was said.
    const ahead =
      side === 1 ? 0 : Math.max(tenths[i] ?? 0, tenths[i + 1] ?? 0, tenths[i + 2] ?? 0, tenths[i + 3] ?? 0) >> 1;
    let n = 0;
    out[n++] = mix(203, coarse, word[at] ?? 0);
    out[n++] = mix(204, d, f);
    out[n++] = mixMore(205, coarse, commas * 16 + marks * 4 + isOwn, q);
    out[n++] = mixMore(206, side, cues * 64 + joints * 16 + commas * 4 + marks, frames);
    out[n++] = mixMore(210, side * 16 + (name[at] ?? 0), commas * 4 + cues, verbs);
    out[n++] = mixMore(211, side * 2 + same, headVerb, q * 4 + this.#cueQuote);
    out[n++] = mix(212, role * 4 + side, role1);
    out[n++] = mix(213, role * 16 + role1, f);
    out[n++] = mixMore(214, side, f, f1);
    out[n++] = mixMore(215, side * 4 + commas, f, f1);
    out[n++] = mixMore(216, stem, f, side);
    out[n++] = mixMore(217, next, f1, f + side);
    out[n++] = mixMore(218, side * 16 + q * 4 + q1, frames * 8 + cues, marks);
    out[n++] = mix(219, side * 4 + cues, pair);
    out[n++] = mixMore(220, side * 4 + commas, pair, role);
    out[n++] = mixMore(221, headVerb, f, f1 + side);
    out[n++] = mixMore(222, side * 8 + frames, atFrame * 2 + (previous === next ? 1 : 0), next);
    out[n++] = mixMore(223, side * 4 + cues, verb[at] ?? 0, joints);
    out[n++] = mixMore(224, this.#chance, side * 4 + this.#size, label);
    out[n++] = mixMore(225, side * 4 + verbs, f, fn);
    out[n++] = mixMore(226, side * 4 + joints, f1, q);
    out[n++] = mixMore(230, headVerb, previous, coarse * 64 + commas * 16 + marks * 4 + isOwn);
    out[n++] = mixMore(263, this.#headCluster, f, side);
    out[n++] = mixMore(264, coarse, cluster[at] ?? 0, isOwn);
    out[n++] = mixMore(265, this.#headStep, cueStep[at] ?? 0, d);
    if (this.#codes.hasParts) {
      const p = part[at] ?? 0;
      const p1 = part[at - 1] ?? 0;
      const pn = part[at + 1] ?? 0;
      const finite = crossings.finite(low, high);
      const clauses = side * 4 + finite;
      out[n++] = mixMore(241, d, p, this.#headPart);
      out[n++] = mixMore(242, clauses, p, p1, pn);
      out[n++] = mixMore(243, clauses, commas * 16 + joints * 4 + marks, p);
      out[n++] = mixMore(244, side, chunk[at] ?? 0, chunk[at - 1] ?? 0, crossings.phrases(low, high) * 4 + finite);
      out[n++] = mixMore(245, coarse, stem, p);
      out[n++] = mixMore(246, coarse, headVerb, p, p1);
      out[n++] = mixMore(247, clauses, f, p1, commas);
      out[n++] = mixMore(248, this.#headPart, this.#nextPart, p, coarse);
      out[n++] = mixMore(249, this.#headPart, this.#previousPart, p, coarse);
    }
    const subject = this.#subjectCode(i);
    const subject1 = this.#subjectCode(i - 1);
    out[n++] = mixMore(267, subject, subject1, side);
    out[n++] = mixMore(268, subject, headVerb, previous);
    out[n++] = mixMore(269, subject, this.#headPart, part[at] ?? 0, side);
    out[n++] = mixMore(270, subject, f, commas);
    out[n++] = mixMore(271, side, f, ahead);
    out[n++] = mixMore(272, side, f1, part[at] ?? 0, ahead);
    if (d >> 2 <= 3) out[n++] = mixMore(231, stem, cluster[at] ?? 0, d);
    if (side === 1) out[n++] = mixMore(234, stem, role, label);
    return n;
  }
}

/** The word of a candidate that carries its meaning: its last reporting verb, else its last word. */
export function headOf(codes: WordCodes, { from, to }: TokenRange): number {
  for (let i = to - 1; i >= from; i--) if (codes.verb[i + PAD] !== 0) return i;
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
