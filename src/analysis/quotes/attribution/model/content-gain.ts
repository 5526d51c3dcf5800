/** What the second model gains by calling words a part of what a cue reports. */
import { CONTENT, LABELS } from "./roles.ts";
import type { Window } from "./window.ts";

/** Gains of the words from `from` to `to` of a passage, added up; words out of the window gain nothing. */
export type ContentGain = (from: number, to: number) => number;

/** `emissions`: scores of the second model, row-major [words of the window × labels]. */
export function contentGain({ words }: Window, emissions: Float64Array): ContentGain {
  return (from, to) => {
    let sum = 0;
    for (let k = 0; k < words.length; k++) {
      const i = words[k] ?? 0;
      if (i < from || i >= to) continue;
      sum += (emissions[k * LABELS + CONTENT + 1] ?? 0) - (emissions[k * LABELS] ?? 0);
    }
    return sum;
  };
}
