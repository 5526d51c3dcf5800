/** The words that the dense part of the tagger sees around a token. */
import type { EncodedDocument } from "./encode-document.ts";
import { REACH } from "./word-features.ts";

/** Two words to each side, the first and last word of the run of capitals, and the words before and after the run. */
export const WINDOW: number = 2 * REACH + 5;

/**
 * Writes the word types at the places of a token's window to `window` from `at` on: 0, the type of nothing, beyond the ends
 * of its sentence (`from` to `to`), -1 at the places of a run when it is in none.
 */
export function fillWindow(
  document: EncodedDocument,
  from: number,
  to: number,
  token: number,
  window: Int32Array,
  at: number,
): void {
  const { types } = document;
  for (let offset = -REACH; offset <= REACH; offset++) {
    const other = token + offset;
    window[at + offset + REACH] = other < from || other >= to ? 0 : (types[other] ?? 0);
  }
  const run = at + 2 * REACH + 1;
  const first = document.runFirst[token] ?? -1;
  if (first < 0) {
    window.fill(-1, run, run + 4);
    return;
  }
  const last = document.runLast[token] ?? first;
  window[run] = types[first] ?? 0;
  window[run + 1] = types[last] ?? 0;
  window[run + 2] = first > from ? (types[first - 1] ?? 0) : 0;
  window[run + 3] = last + 1 < to ? (types[last + 1] ?? 0) : 0;
}
