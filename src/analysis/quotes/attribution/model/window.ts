/** The words that a candidate cue is linked over. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";

/** Words kept before and after the candidate, and at each edge of a quotation. */
const BEFORE = 90;
const AFTER = 110;
const EDGE = 6;

/** The kinds of steps are `LINK_STEP_KINDS` in number. */
export interface Window {
  /** Words of the passage, ascending: `words.length` of them. */
  readonly words: Int32Array;
  /** Kind of the step to each of them. */
  readonly kinds: Uint8Array;
}

/** The frame of the cue and the next one: neither source nor content reach further, but for a few in a thousand. */
export function windowAround(passage: Passage, cue: TokenRange): Window {
  const own = passage.stretch[cue.from] ?? 0;
  const frame = passage.frameOf[cue.from] ?? 0;
  const first = passage.frames[frame]?.from ?? 0;
  const last = passage.frames[(passage.frameOf[cue.to - 1] ?? frame) + 1]?.to ?? passage.length;
  let used = 0;
  let from = cue.from;
  while (from > first && used < BEFORE) if (isKept(passage, --from, own)) used++;
  let count = used + cue.to - cue.from;
  used = 0;
  let to = cue.to;
  while (to < last && used < AFTER) if (isKept(passage, to++, own)) used++;
  count += used;
  const words = new Int32Array(count);
  const kinds = new Uint8Array(count);
  let k = 0;
  for (let i = from; i < to && k < count; i++) {
    const side = i < cue.from ? 0 : i < cue.to ? 1 : 2;
    if (side !== 1 && !isKept(passage, i, own)) continue;
    const crosses = (passage.stretch[i] ?? 0) !== (passage.stretch[i - 1] ?? 0);
    words[k] = i;
    kinds[k++] = 2 * side + (crosses ? 1 : 0);
  }
  return { words, kinds };
}

function isKept(passage: Passage, i: number, own: number): boolean {
  const number = passage.stretch[i] ?? 0;
  if (number === 0 || number === own) return true;
  const stretch = passage.stretches[number - 1];
  return !stretch || i < stretch.outer.from + EDGE || i >= stretch.outer.to - EDGE;
}
