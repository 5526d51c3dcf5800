/**
 * The part-of-speech tagger: a greedy averaged perceptron from left to right (Collins 2002; the greedy form is Honnibal's),
 * whose features are hashed and whose scores are sparse rows of bytes.
 */
import { type Sentence, TOKEN_KINDS, type Tokens } from "../document/annotations.ts";
import { POS_BITS, PosFeatures } from "./pos/features.ts";
import { POS_LABELS } from "./pos/labels.ts";
import { readSparseScores } from "./pos/sparse-scores.ts";
import { readWordLabels } from "./pos/word-labels.ts";
import type { TensorFile } from "./safetensors.ts";

export interface PosTagger {
  /** Index into `POS_LABELS` for each token; tokens outside of `sentences` have 0, as marks do. */
  tag(text: string, tokens: Tokens, sentences: readonly Sentence[]): Uint8Array;
}

const PUNCTUATION = TOKEN_KINDS.indexOf("punctuation");

/** A tagger with the weights of `pos.safetensors`. Throws `ModelError` when they do not fit together. */
export function createPosTagger(weights: TensorFile): PosTagger {
  const scores = readSparseScores(weights, POS_BITS, POS_LABELS.length);
  const words = readWordLabels(weights);
  const features = new PosFeatures();
  return {
    tag(text, tokens, sentences) {
      const labels = new Uint8Array(tokens.length);
      for (const { tokens: range } of sentences) {
        features.prepare(text, tokens, range.from, range.to);
        let previous = -1;
        let beforePrevious = -1;
        for (let index = range.from; index < range.to; index++) {
          let label = 0;
          if (!isMark(text, tokens, index)) {
            label = words.labelOf(features.wordKey(index - range.from));
            if (label < 0) {
              const count = features.fill(index - range.from, previous, beforePrevious);
              label = scores.best(features.buckets, count);
            }
          }
          labels[index] = label;
          beforePrevious = previous;
          previous = label;
        }
      }
      return labels;
    },
  };
}

/** Whether a token is a mark beyond doubt: an apostrophe may be a possessive ("the states' rights"). */
export function isMark(text: string, tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] !== PUNCTUATION) return false;
  const code = text.charCodeAt(tokens.starts[index] ?? 0);
  return code !== 0x27 && code !== 0x2019;
}
