/** The labels of the model: outside, and first or later word of source, cue and content. */
import type { TokenRange } from "../../../../document/span.ts";
import { QUOTE_LABELS } from "../../../../models/quote-model.ts";

export const LABELS: number = QUOTE_LABELS;
/** Label of the first word of each role; the label after it is that of the later words. */
export const SOURCE = 1;
export const CUE = 3;
export const CONTENT = 5;

/** Which role a label belongs to: 0 for O, else SOURCE, CUE or CONTENT. */
export function roleOf(label: number): number {
  return label === 0 ? 0 : label - ((label + 1) % 2);
}

/** The runs of one role in a label sequence. An I label that follows another role starts a run as well. */
export function runsOf(labels: Uint8Array, role: number): TokenRange[] {
  const runs: TokenRange[] = [];
  let from = -1;
  for (let i = 0; i <= labels.length; i++) {
    const label = i < labels.length ? (labels[i] ?? 0) : 0;
    if (from >= 0 && label !== role + 1) {
      runs.push({ from, to: i });
      from = -1;
    }
    if (from < 0 && (label === role || label === role + 1)) from = i;
  }
  return runs;
}
