/**
 * Where the content behind a cue ends: the second model's answer is weighed against the edges of clauses around it, each
 * seen as a whole ("on Friday", ", although …", "and promised …": in or out?).
 */
import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { FINITE } from "../grammar/part-sets.ts";
import type { Passage } from "../passage.ts";
import type { CandidateContext } from "./candidates.ts";
import type { Choice } from "./choice.ts";
import { contentGain } from "./content-gain.ts";
import { mix, mixMore } from "./feature-hash.ts";
import type { LinkedCue } from "./link-candidates.ts";
import { headOf } from "./link-features.ts";
import type { Window } from "./window.ts";
import { bucket, PAD, type WordCodes } from "./word-codes.ts";

/** Ends that are weighed at most, those nearest to the second model's own. */
const MOST_ENDS = 16;

/** What there is to weigh; undefined for contents before their cue, of several sentences, and without another end. */
export function endChoice(
  passage: Passage,
  codes: WordCodes,
  context: CandidateContext,
  { cue, content: ranges }: LinkedCue,
  window: Window,
  emissions: Float64Array,
): Choice<number> | undefined {
  const content = ranges.at(-1);
  if (!content || content.from < cue.to) return undefined;
  const frame = passage.frames[passage.frameOf[content.from] ?? 0];
  if (!frame || content.to > frame.to) return undefined;
  const all = possibleEnds(passage, content, frame.to);
  if (all.length < 2) return undefined;
  const place = all.indexOf(content.to);
  const first = Math.max(0, Math.min(place - MOST_ENDS / 2, all.length - MOST_ENDS));
  const ends = all.slice(first, first + MOST_ENDS);
  const gain = contentGain(window, emissions);
  const margins = ends.map((end) => (end < content.to ? -gain(end, content.to) : gain(content.to, end)));
  const head = headOf(codes, cue) + PAD;
  return {
    answers: ends,
    own: place - first,
    featuresOf: (which, out) =>
      endFeatures(passage, codes, context, { content, head }, ends[which] ?? content.to, margins[which] ?? 0, out),
  };
}

function possibleEnds(passage: Passage, { from, to }: TokenRange, limit: number): readonly number[] {
  const { lexemes, stretch } = passage;
  const isLoose = (i: number): boolean => stretch[i] === 0 && lexemes[i]?.isPunctuation === true;
  const ends: number[] = [];
  for (let end = from + 1; end <= limit; end++) {
    if (end === to) {
      ends.push(end);
      continue;
    }
    // Punctuation outside of marks never ends a content, and no content ends inside of marks.
    if (isLoose(end - 1)) continue;
    if (end < limit && stretch[end] !== 0 && stretch[end] === stretch[end - 1]) continue;
    const next = lexemes[end];
    const isEdge =
      end === limit ||
      stretch[end] !== stretch[end - 1] ||
      next?.isPunctuation === true ||
      next?.isJoint === true ||
      PREPOSITIONS.has(next?.lower ?? "");
    if (isEdge) ends.push(end);
  }
  return ends;
}

/** `head`: place of the cue's head in `WordCodes`; `margin`: how much better than its own end the second model likes it. */
function endFeatures(
  passage: Passage,
  codes: WordCodes,
  context: CandidateContext,
  { content, head }: { readonly content: TokenRange; readonly head: number },
  end: number,
  margin: number,
  out: Int32Array,
): number {
  const { stem, frame, part, cluster, verb, quote, cueStep } = codes;
  const at = end + PAD;
  const limit = passage.frames[passage.frameOf[content.from] ?? 0]?.to ?? passage.length;
  const isLast = end >= limit ? 1 : 0;
  const next = isLast === 1 ? -2 : (frame[at] ?? 0);
  // Behind a comma the word after it says what follows.
  const skips = passage.lexemes[end]?.isPause === true && isLast === 0 ? 1 : 0;
  const ahead = at + skips;
  const nextPart = isLast === 1 ? 41 : (part[ahead] ?? 0);
  const nextFrame = isLast === 1 ? -2 : (frame[ahead] ?? 0);
  const steps = end === content.to ? 20 : Math.max(-9, Math.min(9, Math.round(margin / 1.5)));
  const side = end < content.to ? 0 : end === content.to ? 1 : 2;
  const length = bucket(end - content.from);
  const rest = bucket(limit - end);
  const label = context.labels[end] ?? 0;
  const labelBefore = context.labels[end - 1] ?? 0;
  let commas = 0;
  let clauses = 0;
  for (let i = content.from; i < end; i++) {
    if (passage.lexemes[i]?.isPause === true) commas++;
    if (FINITE[part[i + PAD] ?? 0] === 1) clauses++;
  }
  let cueAhead = 0;
  for (let i = end; i < Math.min(limit, end + 5); i++) cueAhead = Math.max(cueAhead, context.cueTenths[i] ?? 0);
  let clausesAhead = 0;
  for (let i = end; i < limit && clausesAhead < 2; i++) if (FINITE[part[i + PAD] ?? 0] === 1) clausesAhead++;
  commas = Math.min(3, commas);
  clauses = Math.min(2, clauses);
  const p1 = part[at - 1] ?? 0;
  const f1 = frame[at - 1] ?? 0;
  const q = (quote[at - 1] ?? 0) * 4 + (isLast === 1 ? 0 : (quote[at] ?? 0));
  let n = 0;
  out[n++] = mix(301, steps, side);
  out[n++] = mix(302, next, side);
  out[n++] = mixMore(303, next, nextFrame, side);
  out[n++] = mixMore(304, next, nextPart, side);
  out[n++] = mixMore(305, next, nextPart, p1);
  out[n++] = mixMore(306, f1, next, nextFrame);
  out[n++] = mixMore(307, stem[head] ?? 0, next, nextFrame);
  out[n++] = mixMore(308, verb[head] ?? 0, next, nextFrame);
  out[n++] = mixMore(309, length, isLast, side);
  out[n++] = mixMore(310, rest, next, skips);
  out[n++] = mixMore(311, commas, next, nextFrame);
  out[n++] = mixMore(312, cueAhead, next, skips);
  out[n++] = mixMore(313, q, next, side);
  out[n++] = mixMore(314, label, labelBefore, side);
  out[n++] = mixMore(315, clauses, clausesAhead, next, nextFrame);
  out[n++] = mixMore(316, stem[ahead] ?? 0, next, isLast);
  out[n++] = mixMore(317, stem[ahead] ?? 0, stem[ahead + 1] ?? 0, isLast);
  out[n++] = mixMore(318, cluster[ahead] ?? 0, next, isLast);
  out[n++] = mixMore(319, nextPart, part[ahead + 1] ?? 0, part[ahead + 2] ?? 0, next);
  out[n++] = mixMore(320, steps, next, nextPart);
  out[n++] = mixMore(321, p1, part[at - 2] ?? 0, nextPart);
  out[n++] = mixMore(322, cueStep[ahead] ?? 0, nextPart, next);
  out[n++] = mixMore(323, verb[head] ?? 0, isLast, commas, clauses);
  out[n++] = mixMore(324, frame[content.from + PAD] ?? 0, isLast, next);
  out[n++] = mixMore(325, steps, isLast, cueAhead);
  out[n++] = mixMore(326, length, next, nextFrame);
  out[n++] = mixMore(327, verb[ahead] ?? 0, next, cueAhead);
  out[n++] = mixMore(328, part[head] ?? 0, next, nextFrame, clauses);
  return n;
}
