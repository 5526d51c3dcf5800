/**
 * Which words name the source of a cue: the second model's answer is weighed against the noun phrases around the cue, each
 * seen as a whole ("Dean", "Dean, a medical doctor", "his critics", the subject of the verb before "and", or nobody).
 */
import type { TokenRange } from "../../../../document/span.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "../grammar/source-phrase.ts";
import type { Passage } from "../passage.ts";
import type { CandidateContext } from "./candidates.ts";
import type { Choice } from "./choice.ts";
import type { Crossings } from "./crossings.ts";
import { mix, mixMore } from "./feature-hash.ts";
import type { LinkedCue } from "./link-candidates.ts";
import { headOf } from "./link-features.ts";
import { mapped } from "./mapped.ts";
import { LABELS, SOURCE } from "./roles.ts";
import type { Window } from "./window.ts";
import { bucket, PAD, type WordCodes } from "./word-codes.ts";

/** Phrases that are weighed at most, those that the second model likes best. */
const MOST_SOURCES = 24;
/** Starts of phrases that are tried on each side of the cue, and ends of each. */
const MOST_STARTS = 12;
const MOST_ENDS = 5;
/** Longest source, in words. */
const LONGEST = 40;
/** The second model's answer comes first. */
export function sourceChoice(
  passage: Passage,
  codes: WordCodes,
  context: CandidateContext,
  crossings: Crossings,
  linked: LinkedCue,
  window: Window,
  emissions: Float64Array,
): Choice<TokenRange | undefined> {
  const { cue, source } = linked;
  const frame = passage.frames[passage.frameOf[cue.from] ?? 0] ?? cue;
  const subjects = [
    subjectBefore(passage, cue.from, frame.from),
    subjectAfter(passage, cue.to - 1, frame.to),
    clauseSubject(passage, frame.from, cue.from),
  ];
  const { first, later } = gainsOf(passage.length, window, emissions);
  const gainOf = (phrase: TokenRange | undefined): number =>
    phrase ? (first[phrase.from] ?? 0) + (later[phrase.to] ?? 0) - (later[phrase.from + 1] ?? 0) : 0;
  const isFree = ({ from, to }: TokenRange): boolean =>
    (to <= cue.from || from >= cue.to) && !linked.content.some((range) => from < range.to && range.from < to);
  const known = new Set(source && [keyOf(source)]);
  const found: { readonly phrase: TokenRange; readonly gain: number }[] = [];
  for (const phrase of [...subjects, ...phrasesAround(passage, codes, cue, frame, source)]) {
    if (!phrase || known.has(keyOf(phrase)) || !isFree(phrase)) continue;
    known.add(keyOf(phrase));
    found.push({ phrase, gain: gainOf(phrase) });
  }
  found.sort((a, b) => b.gain - a.gain);
  const likely = mapped(found.slice(0, MOST_SOURCES), ({ phrase }) => phrase);
  const answers = [source, ...(source ? [undefined] : []), ...likely];
  const own = gainOf(source);
  const view = { linked, own: source, subjects, head: headOf(codes, cue) + PAD };
  return {
    answers,
    own: 0,
    featuresOf: (which, out) => {
      const phrase = answers[which];
      const steps = which === 0 ? 20 : Math.max(-9, Math.min(9, Math.round((gainOf(phrase) - own) / 1.5)));
      return phrase
        ? phraseFeatures(codes, context, crossings, view, phrase, steps, out)
        : nobodyFeatures(passage, codes, view, steps, out);
    },
  };
}

function keyOf({ from, to }: TokenRange): number {
  return from * 4096 + to;
}

/** A cue as the features of its phrases see it. */
interface SourceView {
  readonly linked: LinkedCue;
  readonly own: TokenRange | undefined;
  readonly subjects: readonly (TokenRange | undefined)[];
  /** Place of the cue's head in `WordCodes`. */
  readonly head: number;
}

/** Gains of words that the second model did not look at. */
const FAR_FIRST = -8;
const FAR_LATER = -2;

/** What the second model gains by calling a word the first of a source, and running sums of what later words of one gain. */
function gainsOf(
  length: number,
  { words }: Window,
  emissions: Float64Array,
): { readonly first: Float64Array; readonly later: Float64Array } {
  const first = new Float64Array(length).fill(FAR_FIRST);
  const each = new Float64Array(length).fill(FAR_LATER);
  for (let k = 0; k < words.length; k++) {
    const i = words[k] ?? 0;
    const outside = emissions[k * LABELS] ?? 0;
    first[i] = (emissions[k * LABELS + SOURCE] ?? 0) - outside;
    each[i] = (emissions[k * LABELS + SOURCE + 1] ?? 0) - outside;
  }
  const later = new Float64Array(length + 2);
  for (let i = 0; i < length; i++) later[i + 1] = (later[i] ?? 0) + (each[i] ?? 0);
  later[length + 1] = later[length] ?? 0;
  return { first, later };
}

/** Noun phrases of the frame, longer and shorter. */
function phrasesAround(
  passage: Passage,
  codes: WordCodes,
  cue: TokenRange,
  frame: TokenRange,
  source: TokenRange | undefined,
): readonly TokenRange[] {
  const phrases: TokenRange[] = [];
  const { chunk } = codes;
  const isStart = (i: number): boolean =>
    i === source?.from ||
    chunk[i + PAD] === 1 ||
    passage.lexemes[i]?.lower === "who" ||
    passage.lexemes[i]?.lower === "which";
  const addFrom = (from: number, limit: number): void => {
    let count = 0;
    const stop = Math.min(limit, from + LONGEST);
    for (let to = from + 1; to <= stop; to++) {
      if (to > from + 1 && passage.mark[to - 1] !== 0) break;
      const isAtLimit = to === stop && to === limit;
      const next = passage.lexemes[to];
      const isEdge =
        isAtLimit ||
        (isPhrase(chunk[to - 1 + PAD] ?? 0) && chunk[to + PAD] !== 2) ||
        passage.lexemes[to - 1]?.lower === ")" ||
        (next?.lower === "," && isBeforeCue(passage, to + 1, cue));
      if (!isEdge || passage.lexemes[to - 1]?.isPause === true) continue;
      phrases.push({ from, to });
      count++;
      if (count >= MOST_ENDS) {
        // The longest is worth a look, too: all that stands before the verb.
        if (limit === cue.from && limit - from <= LONGEST)
          phrases.push({ from, to: verbGroupStart(passage, codes, cue, from) });
        return;
      }
    }
  };
  let starts = 0;
  for (let i = cue.from - 1; i >= frame.from && starts < MOST_STARTS; i--) {
    if (!isStart(i) || passage.mark[i] !== 0) continue;
    starts++;
    addFrom(i, cue.from);
  }
  starts = 0;
  for (let i = cue.to; i < frame.to && starts < 4; i++) {
    if (!isStart(i)) continue;
    starts++;
    addFrom(i, frame.to);
  }
  if (source) {
    for (let to = source.from + 1; to < source.to; to++) {
      if (passage.lexemes[to]?.isPunctuation === true || passage.lexemes[to]?.isJoint === true)
        phrases.push({ from: source.from, to });
    }
  }
  return phrases.filter(({ from, to }) => to > from);
}

function isPhrase(chunk: number): boolean {
  return chunk === 1 || chunk === 2;
}

function isBeforeCue(passage: Passage, i: number, cue: TokenRange): boolean {
  return i <= cue.from && cue.from - i <= 4 && passage.stretch[i] === 0;
}

function verbGroupStart(passage: Passage, codes: WordCodes, cue: TokenRange, from: number): number {
  let to = cue.from;
  while (to > from + 1 && ((codes.chunk[to - 1 + PAD] ?? 0) >= 3 || passage.lexemes[to - 1]?.isPunctuation === true))
    to--;
  return to;
}

/** Of nobody as the source. `steps`: how much better than its own answer the second model likes it, 20 for its own. */
function nobodyFeatures(
  passage: Passage,
  { stem, verb, part, frame }: WordCodes,
  { linked: { cue, content }, head }: SourceView,
  steps: number,
  out: Int32Array,
): number {
  const isOwn = steps === 20 ? 1 : 0;
  const before = frame[cue.from - 1 + PAD] ?? 0;
  const headPart = part[head] ?? 0;
  const side = content[0] && content[0].from < cue.from ? 0 : 1;
  const opens = passage.frames[passage.frameOf[cue.from] ?? 0]?.from === cue.from ? 1 : 0;
  let n = 0;
  out[n++] = mixMore(401, isOwn, steps, side);
  out[n++] = mixMore(402, stem[head] ?? 0, headPart, isOwn);
  out[n++] = mixMore(403, verb[head] ?? 0, headPart, before);
  out[n++] = mixMore(404, before, side, isOwn);
  out[n++] = mixMore(405, headPart, side, opens);
  return n;
}

function phraseFeatures(
  codes: WordCodes,
  { labels }: CandidateContext,
  crossings: Crossings,
  { linked, own, subjects, head }: SourceView,
  phrase: TokenRange,
  steps: number,
  out: Int32Array,
): number {
  const { cue } = linked;
  const { stem, frame, part, cluster, verb, name } = codes;
  let n = 0;
  const headStem = stem[head] ?? 0;
  const headVerb = verb[head] ?? 0;
  const headPart = part[head] ?? 0;
  const before = frame[cue.from - 1 + PAD] ?? 0;
  const isOwn = steps === 20 ? 1 : 0;
  const side = linked.content[0] && linked.content[0].from < cue.from ? 0 : 1;
  const { from, to } = phrase;
  const s = from + PAD;
  const e = to + PAD;
  const place = to <= cue.from ? 0 : 1;
  const low = place === 0 ? to : cue.to;
  const high = place === 0 ? cue.from : from;
  const gap = bucket(Math.max(0, high - low));
  const commas = crossings.commas(low, high);
  const finite = crossings.finite(low, high);
  const cues = crossings.cues(low, high);
  const marks = crossings.marks(low, high);
  const nouns = crossings.phrases(low, high);
  const relation = relationOf(phrase, own);
  let subject = 0;
  for (const one of subjects) {
    subject *= 4;
    if (!one) continue;
    subject += one.from === from && one.to === to ? 1 : one.from === from ? 2 : one.from < to && from < one.to ? 3 : 0;
  }
  let core = from;
  while (core + 1 < to && codes.chunk[core + 1 + PAD] === 2) core++;
  const c = core + PAD;
  const inner = crossings.finite(from, to);
  const innerCommas = crossings.commas(from, to);
  const innerNouns = crossings.phrases(from, to);
  const p0 = part[s] ?? 0;
  const p1 = part[e - 1] ?? 0;
  const f0 = frame[s] ?? 0;
  const fe = frame[e] ?? 0;
  const pe = part[e] ?? 0;
  const fb = frame[s - 1] ?? 0;
  const pb = part[s - 1] ?? 0;
  const after = frame[e + 1] ?? 0;
  const l0 = labels[from] ?? 0;
  const l1 = labels[to - 1] ?? 0;
  const le = labels[to] ?? 0;
  const lb = labels[from - 1] ?? 0;
  const type = name[c] ?? 0;
  out[n++] = mixMore(410, steps, relation, isOwn);
  out[n++] = mixMore(411, relation, place, side);
  out[n++] = mixMore(412, place, gap, commas * 16 + finite * 4 + marks);
  out[n++] = mixMore(413, subject, place, relation);
  out[n++] = mixMore(414, subject, headPart, side);
  out[n++] = mixMore(415, fe, pe, place * 2 + side);
  out[n++] = mixMore(416, fb, pb, place);
  out[n++] = mixMore(417, fe, after, gap);
  out[n++] = mixMore(418, p0, f0, place);
  out[n++] = mixMore(419, p1, pe, place);
  out[n++] = mixMore(420, l0 * 8 + l1, le * 8 + lb, relation);
  out[n++] = mixMore(421, type, p0, place * 4 + commas);
  out[n++] = mixMore(422, cluster[c] ?? 0, place, headVerb);
  out[n++] = mix(423, stem[c] ?? 0, place);
  out[n++] = mixMore(424, headStem, place, gap);
  out[n++] = mixMore(425, headPart, before, place * 16 + finite * 4 + commas);
  out[n++] = mixMore(426, inner * 16 + innerCommas * 4 + innerNouns, place, pe);
  out[n++] = mixMore(427, bucket(to - from), innerCommas, fe);
  out[n++] = mixMore(428, innerNouns, relation, pe);
  out[n++] = mixMore(429, cues * 4 + finite, headPart, place);
  out[n++] = mixMore(430, before, headPart, subject);
  out[n++] = mixMore(431, f0, headVerb, place);
  out[n++] = mixMore(432, fb, relation, p0);
  out[n++] = mixMore(433, fe, relation, p1);
  out[n++] = mixMore(434, steps, place * 16 + gap, isOwn);
  out[n++] = mixMore(435, nouns, finite, headPart * 2 + place);
  out[n++] = mixMore(436, frame[c] ?? 0, type, fe);
  out[n++] = mixMore(437, pb, p0, part[s + 1] ?? 0);
  out[n++] = mixMore(438, part[e - 2] ?? 0, p1, pe, part[e + 1] ?? 0);
  out[n++] = mix(439, steps, subject);
  out[n++] = mixMore(440, relation, innerCommas * 16 + inner * 4 + innerNouns, fe);
  out[n++] = mixMore(441, cluster[c] ?? 0, relation, place);
  out[n++] = mixMore(442, stem[s - 1] ?? 0, relation, p0);
  return n;
}

/** How a phrase lies to the second model's own: 0 the same, 1 there is none, 2 longer behind, 3 longer before, 4 both, 5 shorter behind, 6 shorter before, 7 both, 8 askew, 9 before it, 10 behind it. */
function relationOf({ from, to }: TokenRange, own: TokenRange | undefined): number {
  if (!own) return 1;
  if (to <= own.from) return 9;
  if (from >= own.to) return 10;
  if (from === own.from) return to === own.to ? 0 : to > own.to ? 2 : 5;
  if (to === own.to) return from < own.from ? 3 : 6;
  if (from < own.from && to > own.to) return 4;
  return from > own.from && to < own.to ? 7 : 8;
}
