/** What the second model linked, its parts chosen anew one after the other: each choice sees what those before it settled. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import type { CandidateContext } from "./candidates.ts";
import type { Chooser } from "./choice.ts";
import { endChoice } from "./content-end.ts";
import { frontChoice } from "./content-front.ts";
import { gapChoice } from "./content-gap.ts";
import { startChoice } from "./content-start.ts";
import type { Crossings } from "./crossings.ts";
import { cueEndChoice } from "./cue-end.ts";
import type { LinkedCue } from "./link-candidates.ts";
import { sourceChoice } from "./source-choice.ts";
import type { Window } from "./window.ts";
import type { WordCodes } from "./word-codes.ts";

/** `linked` with its source, its content and the end of its cue chosen anew. `emissions`: of the second model over `window`. */
export function settleLink(
  passage: Passage,
  codes: WordCodes,
  context: CandidateContext,
  crossings: Crossings,
  linked: LinkedCue,
  window: Window,
  emissions: Float64Array,
  chooser: Chooser,
): LinkedCue {
  const { candidate, chance } = linked;
  let { cue, source, content } = linked;
  // Always of one shape, for speed.
  const settled = (): LinkedCue => ({ candidate, chance, cue, source, content });
  source = chooser.source(sourceChoice(passage, codes, context, crossings, linked, window, emissions), linked);
  let now = settled();
  const gaps = gapChoice(passage, codes, context, crossings, now, window, emissions);
  if (gaps) {
    content = chooser.gap(gaps, now);
    now = settled();
  }
  const starts = startChoice(passage, codes, context, crossings, now, window, emissions);
  const [first, ...others] = content;
  if (starts && first) {
    content = [{ from: chooser.start(starts, now), to: first.to }, ...others];
    now = settled();
  }
  const ends = endChoice(passage, codes, context, now, window, emissions);
  const last = content.at(-1);
  if (ends && last) {
    content = [...content.slice(0, -1), { from: last.from, to: chooser.end(ends, now) }];
    now = settled();
  }
  const fronts = frontChoice(passage, codes, context, crossings, now, window, emissions);
  if (fronts) {
    const chosen = chooser.front(fronts, now);
    const behind = content.filter(({ to }) => to > cue.from);
    source = chosen.source;
    content = chosen.front ? [chosen.front, ...behind] : behind;
    now = settled();
  }
  const cueEnds = cueEndChoice(passage, codes, context, now, window, emissions);
  if (!cueEnds) return now;
  const to = chooser.cueEnd(cueEnds, now);
  content = content.map((range) => behindCue(range, cue, to));
  cue = { from: cue.from, to };
  return settled();
}

/** `range` of a content, starting behind its cue now that this ends at `to`. */
function behindCue(range: TokenRange, cue: TokenRange, to: number): TokenRange {
  return range.from >= cue.to && range.from < to ? { from: to, to: range.to } : range;
}
