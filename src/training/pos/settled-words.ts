/** The words of a corpus that nearly always have the same part of speech. */

import { PosFeatures } from "../../models/pos/features.ts";
import { isMark } from "../../models/pos-tagger.ts";
import type { TaggedText } from "./pos-corpus.ts";

/** Labels by word key, of words seen `leastCount` times and more, of which at least `share` have the label. */
export function settledWords(
  texts: readonly TaggedText[],
  leastCount: number,
  share: number,
): ReadonlyMap<number, number> {
  const features = new PosFeatures();
  const seen = new Map<number, Map<number, number>>();
  for (const { text, tokens, sentences, gold } of texts) {
    for (const { tokens: range } of sentences) {
      features.prepare(text, tokens, range.from, range.to);
      for (let index = range.from; index < range.to; index++) {
        if (isMark(text, tokens, index)) continue;
        const key = features.wordKey(index - range.from);
        const labels = seen.get(key) ?? new Map<number, number>();
        seen.set(key, labels);
        const label = gold[index] ?? 0;
        labels.set(label, (labels.get(label) ?? 0) + 1);
      }
    }
  }
  const settled = new Map<number, number>();
  for (const [key, labels] of seen) {
    const all = [...labels.values()].reduce((sum, count) => sum + count, 0);
    for (const [label, count] of labels) if (all >= leastCount && count >= share * all) settled.set(key, label);
  }
  return settled;
}
