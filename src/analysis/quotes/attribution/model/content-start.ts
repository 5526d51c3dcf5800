/**
 * Where a content starts: the second model's answer is weighed against the edges of phrases around it ("accused the leader
 * of …", "noted published reports that …", "However …": in or out?).
 */
import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import type { Passage } from "../passage.ts";
import type { CandidateContext } from "./candidates.ts";
import type { Choice } from "./choice.ts";
import { contentGain } from "./content-gain.ts";
import type { Crossings } from "./crossings.ts";
import { mix, mixMore } from "./feature-hash.ts";
import type { LinkedCue } from "./link-candidates.ts";
import { headOf } from "./link-features.ts";
import type { Window } from "./window.ts";
import { bucket, PAD, type WordCodes } from "./word-codes.ts";

/** Words looked at before and behind the second model's start, and starts that are weighed at most. */
const BEFORE = 20;
const BEHIND = 10;
const MOST_STARTS = 14;

/** Undefined when there is but one start, and for a content that starts with a mark. */
export function startChoice(
  passage: Passage,
  codes: WordCodes,
  context: CandidateContext,
  crossings: Crossings,
  linked: LinkedCue,
  window: Window,
  emissions: Float64Array,
): Choice<number> | undefined {
  const { cue, source } = linked;
  const [content] = linked.content;
  if (!content || (content.from < cue.to && content.to > cue.from)) return undefined;
  const isBehind = content.from >= cue.to;
  if (passage.mark[content.from] === 1) return undefined;
  const frame = passage.frames[passage.frameOf[isBehind ? cue.from : content.from] ?? 0] ?? content;
  let floor = isBehind ? cue.to : frame.from;
  if (source && source.from < content.from && source.to > floor) floor = source.to;
  const answers = startsAround(passage, codes, content, Math.max(floor, content.from - BEFORE));
  if (answers.length < 2) return undefined;
  const own = answers.indexOf(content.from);
  const gain = contentGain(window, emissions);
  // How much better than its own start the second model likes each.
  const gains = answers.map((start) => (start < content.from ? gain(start, content.from) : -gain(content.from, start)));
  const head = headOf(codes, cue) + PAD;
  const side = isBehind ? 1 : 0;
  return {
    answers,
    own,
    featuresOf: (which, out) =>
      startFeatures(
        passage,
        codes,
        context,
        crossings,
        {
          cue,
          head,
          side,
          floor,
          start: answers[which] ?? content.from,
          end: content.to,
          own: content.from,
          margin: gains[which] ?? 0,
        },
        out,
      ),
  };
}

function startsAround(passage: Passage, codes: WordCodes, content: TokenRange, floor: number): readonly number[] {
  const { lexemes, stretch, mark } = passage;
  const starts: number[] = [];
  const ceiling = Math.min(content.to - 1, content.from + BEHIND);
  for (let i = floor; i <= ceiling; i++) {
    if (i === content.from) {
      starts.push(i);
      continue;
    }
    const lexeme = lexemes[i];
    // No content starts inside of marks, nor with punctuation.
    if (stretch[i] !== 0 && mark[i] !== 1) continue;
    if (mark[i] === 1 ? mark[i - 1] === 1 : lexeme?.isPunctuation === true) continue;
    const chunk = codes.chunk[i + PAD] ?? 0;
    const isEdge =
      i === floor ||
      mark[i] === 1 ||
      chunk === 1 ||
      chunk === 3 ||
      lexemes[i - 1]?.isPunctuation === true ||
      lexeme?.isJoint === true ||
      PREPOSITIONS.has(lexeme?.lower ?? "") ||
      lexemes[i - 1]?.lower === "that";
    if (isEdge) starts.push(i);
  }
  const own = starts.indexOf(content.from);
  const first = Math.max(0, Math.min(own - MOST_STARTS / 2, starts.length - MOST_STARTS));
  return starts.slice(first, first + MOST_STARTS);
}

interface Start {
  readonly cue: TokenRange;
  /** Place of the cue's head in `WordCodes`. */
  readonly head: number;
  /** 1 behind the cue, 0 before it. */
  readonly side: number;
  readonly floor: number;
  readonly start: number;
  readonly end: number;
  readonly own: number;
  readonly margin: number;
}

function startFeatures(
  passage: Passage,
  codes: WordCodes,
  { labels, cueTenths }: CandidateContext,
  crossings: Crossings,
  { cue, head, side, floor, start, end, own, margin }: Start,
  out: Int32Array,
): number {
  const { stem, frame, part, cluster, verb, chunk } = codes;
  const at = start + PAD;
  const isOwn = start === own ? 1 : 0;
  const steps = isOwn === 1 ? 20 : Math.max(-9, Math.min(9, Math.round(margin / 1.5)));
  const place = (start < own ? 0 : isOwn === 1 ? 1 : 2) * 2 + side;
  const gap = bucket(start - floor);
  const between = side === 1 ? cue.to : floor;
  const commas = crossings.commas(between, start);
  const nouns = crossings.phrases(between, start);
  const finite = crossings.finite(between, start);
  const clause = crossings.finite(start, Math.min(end, start + 8));
  const f0 = frame[at] ?? 0;
  const f1 = frame[at - 1] ?? 0;
  const fn = frame[at + 1] ?? 0;
  const p0 = part[at] ?? 0;
  const p1 = part[at - 1] ?? 0;
  const pn = part[at + 1] ?? 0;
  const s = stem[head] ?? 0;
  const v = verb[head] ?? 0;
  const label = (labels[start] ?? 0) * 8 + (labels[start - 1] ?? 0);
  const mark = passage.mark[start] ?? 0;
  let n = 0;
  out[n++] = mix(501, steps, place);
  out[n++] = mixMore(502, f0, f1, place);
  out[n++] = mixMore(503, p0, p1, place);
  out[n++] = mixMore(504, p0, pn, place);
  out[n++] = mixMore(505, s, f1, f0);
  out[n++] = mixMore(506, s, p0, gap * 2 + side);
  out[n++] = mixMore(507, v, p0, gap * 2 + side);
  out[n++] = mixMore(508, v, f1, f0);
  out[n++] = mixMore(509, label, place, mark);
  out[n++] = mixMore(510, gap, f0, place);
  out[n++] = mixMore(511, nouns * 16 + commas * 4 + finite, p0, side);
  out[n++] = mixMore(512, nouns * 4 + finite, f1, place);
  out[n++] = mixMore(513, s, nouns * 4 + commas, side);
  out[n++] = mixMore(514, stem[at - 1] ?? 0, p0, side);
  out[n++] = mixMore(515, stem[at] ?? 0, f1, side);
  out[n++] = mixMore(516, cluster[at - 1] ?? 0, f0, place);
  out[n++] = mixMore(517, clause, p0, f1);
  out[n++] = mixMore(518, chunk[at] ?? 0, chunk[at - 1] ?? 0, place);
  out[n++] = mixMore(519, steps, f0, f1);
  out[n++] = mixMore(520, steps, p0, p1);
  out[n++] = mixMore(521, p1, p0, pn, side);
  out[n++] = mixMore(522, f0, fn, place);
  out[n++] = mixMore(523, cueTenths[start - 1] ?? 0, cueTenths[start] ?? 0, place);
  out[n++] = mixMore(524, clause, nouns, s);
  out[n++] = mixMore(525, part[head] ?? 0, p0, gap * 2 + side);
  out[n++] = mixMore(526, cluster[head] ?? 0, p0, gap * 2 + side);
  out[n++] = mixMore(527, part[at - 2] ?? 0, p1, p0);
  return n;
}
