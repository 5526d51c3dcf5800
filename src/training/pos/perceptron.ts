/** Trains the greedy averaged perceptron (Collins 2002) of the part-of-speech tagger. */

import { POS_BITS, PosFeatures } from "../../models/pos/features.ts";
import { POS_LABELS } from "../../models/pos/labels.ts";
import type { SparseRow } from "../../models/pos/sparse-scores.ts";
import type { WordLabels } from "../../models/pos/word-labels.ts";
import { isMark } from "../../models/pos-tagger.ts";
import { createRandom } from "../random.ts";
import type { TaggedText } from "./pos-corpus.ts";

export interface PerceptronOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Features that are seen fewer times are left out. */
  readonly leastCount: number;
  /** Words that have one label only: neither learned from nor scored. */
  readonly words: WordLabels;
  /** Called after each epoch with the share of tokens that were labelled right while learning. */
  readonly report: (epoch: number, share: number) => void;
}

const LABELS = POS_LABELS.length;

/** Averaged weights: row-major [slots × labels], and the slot of each bucket, -1 for none. */
export interface PerceptronWeights {
  readonly slots: Int32Array;
  readonly weights: Float32Array;
}

/** Learns from its own guesses: the labels before a token are those that it gave, not the right ones. */
export function trainPerceptron(texts: readonly TaggedText[], options: PerceptronOptions): PerceptronWeights {
  const features = new PosFeatures();
  const slots = countFeatures(texts, features, options);
  const size = slots.reduce((most, slot) => Math.max(most, slot + 1), 0) * LABELS;
  const weights = new Float32Array(size);
  const totals = new Float64Array(size);
  const stamps = new Uint32Array(size);
  const sum = new Float32Array(LABELS);
  const random = createRandom(options.seed);
  const order = texts.flatMap((text) => text.sentences.map((sentence) => ({ text, range: sentence.tokens })));
  let step = 0;
  const change = (cell: number, by: number): void => {
    totals[cell] = (totals[cell] ?? 0) + (step - (stamps[cell] ?? 0)) * (weights[cell] ?? 0);
    stamps[cell] = step;
    weights[cell] = (weights[cell] ?? 0) + by;
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let right = 0;
    let seen = 0;
    for (const { text, range } of random.shuffle([...order])) {
      features.prepare(text.text, text.tokens, range.from, range.to);
      let previous = -1;
      let beforePrevious = -1;
      for (let index = range.from; index < range.to; index++) {
        const gold = text.gold[index] ?? 0;
        let guess = 0;
        const known = isMark(text.text, text.tokens, index)
          ? 0
          : options.words.labelOf(features.wordKey(index - range.from));
        if (known >= 0) guess = known;
        else {
          const count = features.fill(index - range.from, previous, beforePrevious);
          guess = score(features.buckets, count, slots, weights, sum);
          step++;
          seen++;
          if (guess === gold) right++;
          else {
            for (let feature = 0; feature < count; feature++) {
              const slot = slots[features.buckets[feature] ?? 0] ?? -1;
              if (slot < 0) continue;
              change(slot * LABELS + gold, 1);
              change(slot * LABELS + guess, -1);
            }
          }
        }
        beforePrevious = previous;
        previous = guess;
      }
    }
    options.report(epoch, right / seen);
  }
  for (let cell = 0; cell < size; cell++) {
    change(cell, 0);
    weights[cell] = (totals[cell] ?? 0) / step;
  }
  return { slots, weights };
}

/** The rows whose scores reach `threshold`, as whole numbers of `scale`. */
export function quantise({ slots, weights }: PerceptronWeights, threshold: number): readonly SparseRow[] {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  // Few weights are large: cutting them off at half the largest leaves more steps for the others.
  const scale = top / 2 / 127;
  const rows: SparseRow[] = [];
  for (let bucket = 0; bucket < slots.length; bucket++) {
    const slot = slots[bucket] ?? -1;
    if (slot < 0) continue;
    const entries: [number, number][] = [];
    for (let label = 0; label < LABELS; label++) {
      const weight = weights[slot * LABELS + label] ?? 0;
      const value = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (Math.abs(weight) >= threshold && value !== 0) entries.push([label, value]);
    }
    if (entries.length > 0) rows.push({ bucket, entries });
  }
  return rows;
}

function score(
  buckets: Int32Array,
  count: number,
  slots: Int32Array,
  weights: Float32Array,
  sum: Float32Array,
): number {
  sum.fill(0);
  for (let feature = 0; feature < count; feature++) {
    const slot = slots[buckets[feature] ?? 0] ?? -1;
    if (slot < 0) continue;
    const row = slot * LABELS;
    for (let label = 0; label < LABELS; label++) sum[label] = (sum[label] ?? 0) + (weights[row + label] ?? 0);
  }
  let best = 0;
  for (let label = 1; label < LABELS; label++) if ((sum[label] ?? 0) > (sum[best] ?? 0)) best = label;
  return best;
}

/** A slot for each bucket that is seen often enough with the right labels before it. */
function countFeatures(
  texts: readonly TaggedText[],
  features: PosFeatures,
  { leastCount, words }: PerceptronOptions,
): Int32Array {
  const slots = new Int32Array(2 ** POS_BITS);
  for (const { text, tokens, sentences, gold } of texts) {
    for (const { tokens: range } of sentences) {
      features.prepare(text, tokens, range.from, range.to);
      for (let index = range.from; index < range.to; index++) {
        if (isMark(text, tokens, index) || words.labelOf(features.wordKey(index - range.from)) >= 0) continue;
        const previous = index > range.from ? (gold[index - 1] ?? -1) : -1;
        const beforePrevious = index > range.from + 1 ? (gold[index - 2] ?? -1) : -1;
        const count = features.fill(index - range.from, previous, beforePrevious);
        for (let feature = 0; feature < count; feature++) {
          const bucket = features.buckets[feature] ?? 0;
          slots[bucket] = (slots[bucket] ?? 0) + 1;
        }
      }
    }
  }
  let next = 0;
  for (let bucket = 0; bucket < slots.length; bucket++)
    slots[bucket] = (slots[bucket] ?? 0) >= leastCount ? next++ : -1;
  return slots;
}
