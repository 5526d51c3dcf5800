/**
 * Where a cue ends: the second model's answer is weighed against every other word edge nearby, each seen as a whole ("said" or
 * "said in a statement", "made clear" or "made", "declined" or "declined to say").
 */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import type { CandidateContext } from "./candidates.ts";
import type { Choice } from "./choice.ts";
import { mix, mixMore } from "./feature-hash.ts";
import type { LinkedCue } from "./link-candidates.ts";
import { headOf } from "./link-features.ts";
import { CONTENT, CUE, LABELS } from "./roles.ts";
import type { Window } from "./window.ts";
import { PAD, type WordCodes } from "./word-codes.ts";

/** Words by which an edge may move outwards. */
const FARTHEST = 6;
/** Edges that are weighed at most, the outermost. */
const MOST_EDGES = 12;

/** Words behind the last of the cue; undefined when there is but one. */
export function cueEndChoice(
  passage: Passage,
  codes: WordCodes,
  context: CandidateContext,
  linked: LinkedCue,
  window: Window,
  emissions: Float64Array,
): Choice<number> | undefined {
  const { cue, source, content } = linked;
  const frame = passage.frames[passage.frameOf[cue.from] ?? 0] ?? cue;
  let limit = Math.max(cue.to, Math.min(frame.to, cue.to + FARTHEST));
  if (source && source.from >= cue.to) limit = Math.min(limit, source.from);
  const behind = content.find(({ from }) => from >= cue.to);
  // "…,” fumed Hanley": where nobody is found yet, who says it may stand behind the verb.
  if (!source && !behind) return undefined;
  // Something must be left of what is reported.
  if (behind) limit = Math.min(limit, behind.to - 1);
  while (limit > cue.to && !isPlain(passage, cue.to, limit)) limit--;
  const answers = edges(Math.max(cue.from + 1, limit - MOST_EDGES + 1), limit);
  if (answers.length < 2) return undefined;
  const gain = cueGain(window, emissions, content);
  const head = headOf(codes, cue);
  return {
    answers,
    own: answers.indexOf(cue.to),
    featuresOf: (which, out) => {
      const end = answers[which] ?? cue.to;
      const margin = end < cue.to ? -gain(end, cue.to) : gain(cue.to, end);
      return endFeatures(passage, codes, context, { linked, head, edge: end, margin, behind }, out);
    },
  };
}

function edges(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/** No marks, and no punctuation but hyphens. */
function isPlain({ lexemes, stretch, mark }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (mark[i] !== 0 || stretch[i] !== stretch[from]) return false;
    if (lexemes[i]?.isPunctuation === true && lexemes[i]?.lower !== "-") return false;
  }
  return true;
}

/** What the second model gains by calling the words between two places a part of the cue, not what they were. */
function cueGain(
  { words }: Window,
  emissions: Float64Array,
  content: readonly TokenRange[],
): (from: number, to: number) => number {
  return (from, to) => {
    let sum = 0;
    for (let k = 0; k < words.length; k++) {
      const i = words[k] ?? 0;
      if (i < from || i >= to) continue;
      const isContent = content.some((range) => i >= range.from && i < range.to);
      const row = k * LABELS;
      sum += (emissions[row + CUE + 1] ?? 0) - (emissions[row + (isContent ? CONTENT + 1 : 0)] ?? 0);
    }
    return sum;
  };
}

interface Edge {
  readonly linked: LinkedCue;
  readonly head: number;
  readonly edge: number;
  /** How much better than its own edge the second model likes it. */
  readonly margin: number;
  /** What is reported behind the cue. */
  readonly behind: TokenRange | undefined;
}

function stepsOf(margin: number, isOwn: boolean): number {
  return isOwn ? 20 : Math.max(-9, Math.min(9, Math.round(margin / 1.5)));
}

function hashOf(codes: Int32Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash, 31) + (codes[i + PAD] ?? 0);
  return hash;
}

function endFeatures(
  passage: Passage,
  codes: WordCodes,
  { labels, cueTenths }: CandidateContext,
  { linked: { cue, source }, head, edge, margin, behind }: Edge,
  out: Int32Array,
): number {
  const { stem, frame, part, cluster, verb, rule, chunk } = codes;
  const at = edge + PAD;
  const h = head + PAD;
  const steps = stepsOf(margin, edge === cue.to);
  const side = edge < cue.to ? 0 : edge === cue.to ? 1 : 2;
  // 0 to 6: words left between cue and content; 7 cuts into it; 8 there is none behind.
  const gap = !behind ? 8 : edge > behind.from ? 7 : Math.min(6, behind.from - edge);
  const reach = edge > head ? Math.min(7, edge - head - 1) : 8;
  const length = Math.min(7, edge - cue.from);
  const s = stem[h] ?? 0;
  const v = verb[h] ?? 0;
  const f1 = frame[at - 1] ?? 0;
  const f0 = frame[at] ?? 0;
  const p1 = part[at - 1] ?? 0;
  const p0 = part[at] ?? 0;
  const label = (labels[edge - 1] ?? 0) * 8 + (labels[edge] ?? 0);
  const tenths = (cueTenths[edge - 1] ?? 0) * 16 + (cueTenths[edge] ?? 0);
  const rules = (rule[at - 1] ?? 0) * 8 + (rule[at] ?? 0);
  const inverted = source && source.from >= cue.to ? 1 : 0;
  const tail = edge > head ? hashOf(stem, head + 1, edge) : -1;
  const tailParts = edge > head ? hashOf(part, head + 1, edge) : -1;
  const place = gap * 3 + side;
  let n = 0;
  out[n++] = mix(601, steps, side);
  out[n++] = mixMore(602, f1, f0, side);
  out[n++] = mixMore(603, p1, p0, side);
  out[n++] = mixMore(604, s, f1, f0);
  out[n++] = mixMore(605, s, tail, 0);
  out[n++] = mixMore(606, s, tail, gap);
  out[n++] = mixMore(607, v, tailParts, gap);
  out[n++] = mixMore(608, tail, gap, inverted);
  out[n++] = mixMore(609, reach, gap, side);
  out[n++] = mixMore(610, length, gap, p1);
  out[n++] = mixMore(611, label, place, tenths);
  out[n++] = mixMore(612, label, side, rules);
  out[n++] = mixMore(613, tenths, side, p1);
  out[n++] = mixMore(614, stem[at - 1] ?? 0, gap, side);
  out[n++] = mixMore(615, stem[at - 1] ?? 0, stem[at] ?? 0, side);
  out[n++] = mixMore(616, stem[at] ?? 0, p1, gap);
  out[n++] = mixMore(617, s, reach, gap);
  out[n++] = mixMore(618, v, reach, p0);
  out[n++] = mixMore(619, cluster[at - 1] ?? 0, f0, gap);
  out[n++] = mixMore(620, cluster[h] ?? 0, tailParts, p0);
  out[n++] = mixMore(621, part[h] ?? 0, tailParts, gap);
  out[n++] = mixMore(622, steps, f1, f0);
  out[n++] = mixMore(623, steps, gap, s);
  out[n++] = mixMore(624, hashOf(stem, cue.from, edge), gap, p0);
  out[n++] = mixMore(625, hashOf(part, cue.from, edge), p0, part[at + 1] ?? 0);
  out[n++] = mixMore(626, p1, p0, part[at + 1] ?? 0, gap);
  out[n++] = mixMore(627, f0, frame[at + 1] ?? 0, p1);
  out[n++] = mixMore(628, chunk[at - 1] ?? 0, chunk[at] ?? 0, place);
  out[n++] = mixMore(629, verb[at - 1] ?? 0, verb[at] ?? 0, gap);
  out[n++] = mixMore(630, passage.block === 0 ? 1 : 0, p1, p0, gap);
  return n;
}
