/**
 * What the model sees of a word in relation to one candidate cue. A window around the cue is decoded once for each
 * candidate; words deep inside a quotation that the cue does not stand in are left out of it.
 */
import type { TokenRange } from "../../../../document/span.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "../grammar/source-phrase.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";
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
  readonly #place: Place = emptyPlace();

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

  /** The role that the rules give word `i` for this cue, 0 to 6; 9 where they do not take it for a cue. */
  ruleRole(i: number): number {
    return this.#roles ? (this.#roles[i] ?? 0) : 9;
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

  /** The features of word `i`. In groups, because V8 inlines only so much into one function. */
  wordFeatures(i: number, out: Int32Array): number {
    const place = this.#place;
    this.#look(i, place);
    let n = this.#addDistances(i, place, out, 0);
    n = this.#addFrames(i, place, out, n);
    n = this.#addLabels(i, place, out, n);
    if (this.#codes.hasParts) n = this.#addParts(i, place, out, n);
    return this.#addSubjects(i, place, out, n);
  }

  /** Where word `i` stands seen from the cue. */
  #look(i: number, place: Place): void {
    const { from, to } = this.cue;
    const crossings = this.#crossings;
    const side = i < from ? 0 : i < to ? 1 : 2;
    const low = side === 0 ? i + 1 : to;
    const high = side === 0 ? from : side === 1 ? to : i;
    place.side = side;
    place.reach = this.reachOf(i);
    place.coarse = (COARSE[place.reach >> 2] ?? 4) * 4 + side;
    place.commas = crossings.commas(low, high);
    place.marks = crossings.marks(low, high);
    place.joints = crossings.joints(low, high);
    place.cues = crossings.cues(low, high);
    place.verbs = crossings.verbs(low, high);
    place.finite = crossings.finite(low, high);
    place.phrases = crossings.phrases(low, high);
    const apart = (this.#passage.frameOf[i] ?? 0) - this.#cueFrame;
    place.frames = (apart < -2 ? -2 : apart > 2 ? 2 : apart) + 2;
    place.isOwn = apart === 0 ? 1 : 0;
  }

  #addDistances(i: number, place: Place, out: Int32Array, start: number): number {
    const { side, reach, coarse, commas, marks, joints, cues, verbs, frames, isOwn } = place;
    const { word, frame, quote, name, cluster, cueStep } = this.#codes;
    const at = i + PAD;
    const q = quote[at] ?? 0;
    const q1 = i > 0 ? (quote[at - 1] ?? 0) : 0;
    const same = this.#cueQuote === 1 && this.#passage.stretch[i] === this.#cueStretch ? 1 : 0;
    let n = start;
    out[n++] = mix(203, coarse, word[at] ?? 0);
    out[n++] = mix(204, reach, frame[at] ?? 0);
    out[n++] = mixMore(205, coarse, commas * 16 + marks * 4 + isOwn, q);
    out[n++] = mixMore(206, side, cues * 64 + joints * 16 + commas * 4 + marks, frames);
    out[n++] = mixMore(210, side * 16 + (name[at] ?? 0), commas * 4 + cues, verbs);
    out[n++] = mixMore(211, side * 2 + same, this.#headVerb, q * 4 + this.#cueQuote);
    out[n++] = mixMore(218, side * 16 + q * 4 + q1, frames * 8 + cues, marks);
    out[n++] = mixMore(230, this.#headVerb, this.#previous, coarse * 64 + commas * 16 + marks * 4 + isOwn);
    out[n++] = mixMore(264, coarse, cluster[at] ?? 0, isOwn);
    out[n++] = mixMore(265, this.#headStep, cueStep[at] ?? 0, reach);
    if (reach >> 2 <= 3) out[n++] = mixMore(231, this.#headStem, cluster[at] ?? 0, reach);
    return n;
  }

  #addFrames(i: number, place: Place, out: Int32Array, start: number): number {
    const { side, commas, joints, cues, verbs } = place;
    const { verb, frame, quote } = this.#codes;
    const at = i + PAD;
    const f = frame[at] ?? 0;
    const f1 = frame[at - 1] ?? 0;
    let n = start;
    out[n++] = mixMore(214, side, f, f1);
    out[n++] = mixMore(215, side * 4 + commas, f, f1);
    out[n++] = mixMore(216, this.#headStem, f, side);
    out[n++] = mixMore(217, this.#next, f1, f + side);
    out[n++] = mixMore(221, this.#headVerb, f, f1 + side);
    out[n++] = mixMore(223, side * 4 + cues, verb[at] ?? 0, joints);
    out[n++] = mixMore(225, side * 4 + verbs, f, frame[at + 1] ?? 0);
    out[n++] = mixMore(226, side * 4 + joints, f1, quote[at] ?? 0);
    out[n++] = mixMore(263, this.#headCluster, f, side);
    return n;
  }

  #addLabels(i: number, place: Place, out: Int32Array, start: number): number {
    const { side, commas, cues, frames } = place;
    const passage = this.#passage;
    const labels = this.#context.labels;
    const label = labels[i] ?? 0;
    const pair = label * 16 + (i > 0 ? (labels[i - 1] ?? 0) : 8);
    const roles = this.#roles;
    const role = roles ? (roles[i] ?? 0) : 9;
    const role1 = roles ? (roles[i - 1] ?? 0) : 9;
    const atFrame = passage.frames[passage.frameOf[i] ?? 0]?.from === i ? 1 : 0;
    const next = this.#next;
    let n = start;
    out[n++] = mix(212, role * 4 + side, role1);
    out[n++] = mix(213, role * 16 + role1, this.#codes.frame[i + PAD] ?? 0);
    out[n++] = mix(219, side * 4 + cues, pair);
    out[n++] = mixMore(220, side * 4 + commas, pair, role);
    out[n++] = mixMore(222, side * 8 + frames, atFrame * 2 + (this.#previous === next ? 1 : 0), next);
    out[n++] = mixMore(224, this.#chance, side * 4 + this.#size, label);
    if (side === 1) out[n++] = mixMore(234, this.#headStem, role, label);
    return n;
  }

  #addParts(i: number, place: Place, out: Int32Array, start: number): number {
    const { side, reach, coarse, commas, marks, joints, finite, phrases } = place;
    const { frame, part, chunk } = this.#codes;
    const at = i + PAD;
    const p = part[at] ?? 0;
    const p1 = part[at - 1] ?? 0;
    const clauses = side * 4 + finite;
    const headPart = this.#headPart;
    let n = start;
    out[n++] = mixMore(241, reach, p, headPart);
    out[n++] = mixMore(242, clauses, p, p1, part[at + 1] ?? 0);
    out[n++] = mixMore(243, clauses, commas * 16 + joints * 4 + marks, p);
    out[n++] = mixMore(244, side, chunk[at] ?? 0, chunk[at - 1] ?? 0, phrases * 4 + finite);
    out[n++] = mixMore(245, coarse, this.#headStem, p);
    out[n++] = mixMore(246, coarse, this.#headVerb, p, p1);
    out[n++] = mixMore(247, clauses, frame[at] ?? 0, p1, commas);
    out[n++] = mixMore(248, headPart, this.#nextPart, p, coarse);
    out[n++] = mixMore(249, headPart, this.#previousPart, p, coarse);
    return n;
  }

  #addSubjects(i: number, { side, commas }: Place, out: Int32Array, start: number): number {
    const { frame, part } = this.#codes;
    const at = i + PAD;
    const f = frame[at] ?? 0;
    const p = part[at] ?? 0;
    const tenths = this.#context.cueTenths;
    // How near a word is that may be a cue itself: "and promised" ends what was said.
    const ahead =
      side === 1 ? 0 : Math.max(tenths[i] ?? 0, tenths[i + 1] ?? 0, tenths[i + 2] ?? 0, tenths[i + 3] ?? 0) >> 1;
    const subject = this.#subjectCode(i);
    let n = start;
    out[n++] = mixMore(267, subject, this.#subjectCode(i - 1), side);
    out[n++] = mixMore(268, subject, this.#headVerb, this.#previous);
    out[n++] = mixMore(269, subject, this.#headPart, p, side);
    out[n++] = mixMore(270, subject, f, commas);
    out[n++] = mixMore(271, side, f, ahead);
    out[n++] = mixMore(272, side, frame[at - 1] ?? 0, p, ahead);
    return n;
  }
}

/** A word seen from a cue; scratch space. */
interface Place {
  /** 0 before, 1 in, 2 behind the cue. */
  side: number;
  reach: number;
  coarse: number;
  /** See `Crossings`. */
  commas: number;
  marks: number;
  joints: number;
  cues: number;
  verbs: number;
  finite: number;
  phrases: number;
  /** 2 in the frame of the cue, less before it, more behind. */
  frames: number;
  isOwn: number;
}

function emptyPlace(): Place {
  return {
    side: 0,
    reach: 0,
    coarse: 0,
    commas: 0,
    marks: 0,
    joints: 0,
    cues: 0,
    verbs: 0,
    finite: 0,
    phrases: 0,
    frames: 0,
    isOwn: 0,
  };
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
