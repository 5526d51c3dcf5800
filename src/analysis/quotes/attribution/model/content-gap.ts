/**
 * Two pieces of a content on one side of the cue: one content, words between them and all ("other controversial … made by"),
 * or is one of the pieces none of it?
 */
import type { TokenRange } from "../../../../document/span.ts";
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

/** Undefined when no two pieces lie on one side of the cue with nothing quoted between them. Answers are all pieces. */
export function gapChoice(
  passage: Passage,
  codes: WordCodes,
  context: CandidateContext,
  crossings: Crossings,
  linked: LinkedCue,
  window: Window,
  emissions: Float64Array,
): Choice<readonly TokenRange[]> | undefined {
  const { cue, source, content } = linked;
  const at = content.findIndex((range, index) => {
    const next = content[index + 1];
    if (!next || passage.frameOf[range.from] !== passage.frameOf[next.to - 1]) return false;
    if (source && source.from < next.from && source.to > range.to) return false;
    return (next.to <= cue.from || range.from >= cue.to) && crossings.marks(range.to, next.from) === 0;
  });
  const first = content[at];
  const second = content[at + 1];
  if (!first || !second) return undefined;
  const rest = (pieces: readonly TokenRange[]): readonly TokenRange[] => [
    ...content.slice(0, at),
    ...pieces,
    ...content.slice(at + 2),
  ];
  const answers = [content, rest([{ from: first.from, to: second.to }]), rest([first]), rest([second])];
  const gain = contentGain(window, emissions);
  const margins = [0, gain(first.to, second.from), -gain(second.from, second.to), -gain(first.from, first.to)];
  const head = headOf(codes, cue) + PAD;
  const { stem, frame, part } = codes;
  const e = first.to + PAD;
  const b = second.from + PAD;
  const side = first.from >= cue.to ? 1 : 0;
  const gap = bucket(second.from - first.to);
  const commas = crossings.commas(first.to, second.from);
  const finite = crossings.finite(first.to, second.from);
  const cues = crossings.cues(first.to, second.from);
  const atCue = first.from === cue.to || second.to === cue.from ? 1 : 0;
  return {
    answers,
    own: 0,
    featuresOf: (which, out) => {
      const steps = Math.max(-9, Math.min(9, Math.round((margins[which] ?? 0) / 2)));
      let n = 0;
      out[n++] = mix(801, which, steps);
      out[n++] = mixMore(802, which, gap, commas * 16 + finite * 4 + cues);
      out[n++] = mixMore(803, which, part[e - 1] ?? 0, part[e] ?? 0);
      out[n++] = mixMore(804, which, part[b - 1] ?? 0, part[b] ?? 0);
      out[n++] = mixMore(805, which, frame[e] ?? 0, frame[b - 1] ?? 0);
      out[n++] = mixMore(806, which, frame[e - 1] ?? 0, frame[b] ?? 0);
      out[n++] = mixMore(807, which, stem[head] ?? 0, side);
      out[n++] = mixMore(808, which, bucket(first.to - first.from), bucket(second.to - second.from), side);
      out[n++] = mixMore(809, which, side * 2 + atCue, commas * 4 + cues);
      out[n++] = mixMore(810, which, context.labels[first.to] ?? 0, context.labels[second.from - 1] ?? 0, cues);
      out[n++] = mixMore(811, which, part[e] ?? 0, part[b] ?? 0, gap);
      return n;
    },
  };
}
