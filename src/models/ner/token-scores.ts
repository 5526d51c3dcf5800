/** Scores of the labels of tokens, from the features and the net: the first pass over an article. */
import { ContextFeatures, findPhrases } from "./context-features.ts";
import type { EncodedDocument } from "./encode-document.ts";
import { NER_LABELS, OUTSIDE } from "./labels.ts";
import { isMarked } from "./ner-net.ts";
import type { NerWeights } from "./ner-tensors.ts";
import { fillWindow, WINDOW } from "./window.ts";
import type { WordCache } from "./word-cache.ts";
import { BEST, SUM } from "./word-scores.ts";

const LABELS = NER_LABELS.length;

/**
 * A token away from capitals is settled when the words around it alone speak so much more for no name than for any label: nothing
 * that could still be added to its scores has been seen to change that.
 */
const SETTLED_MARGIN = 1;

/** The emission of every label but "no name" at settled tokens. */
const RULED_OUT = -1e4;

export class TokenScores {
  private readonly weights: NerWeights;
  private readonly words: WordCache;
  private readonly context: ContextFeatures;
  private readonly window: Int32Array = new Int32Array(WINDOW);
  /** The addresses of the products of the words of the window. */
  private readonly places: Int32Array = new Int32Array(WINDOW);
  private readonly settledRow: Float32Array = new Float32Array(LABELS).fill(RULED_OUT);

  constructor(weights: NerWeights, words: WordCache) {
    this.weights = weights;
    this.words = words;
    this.context = new ContextFeatures(words, words.typeAt(0));
    this.settledRow[OUTSIDE] = 0;
  }

  /** Writes the scores of all tokens to `emissions`, row-major [tokens × labels], and 1 to `settled` for those that are no names. */
  score(document: EncodedDocument, emissions: Float32Array, settled: Uint8Array): void {
    const { features, knowledge, net } = this.weights;
    const { words, context } = this;
    const { scale, buckets, sum } = features;
    const phrases = findPhrases(document, words, knowledge.phrases);
    const least = SETTLED_MARGIN / scale;
    for (let sentence = 0; sentence + 1 < document.sentences.length; sentence++) {
      const from = document.sentences[sentence] ?? 0;
      const to = document.sentences[sentence + 1] ?? 0;
      const sums = words.sumSentence(document.types, from, to);
      let isBeforeMarked = false;
      let isOwnMarked = from < to && this.isMarkedAt(document, from);
      for (let token = from; token < to; token++) {
        const row = token * LABELS;
        const isAfterMarked = token + 1 < to && this.isMarkedAt(document, token + 1);
        // As `isDense` says, without looking at each word three times.
        const dense = isBeforeMarked || isOwnMarked || isAfterMarked;
        isBeforeMarked = isOwnMarked;
        isOwnMarked = isAfterMarked;
        const at = (token - from) * SUM;
        const isSettled = !dense && (sums[at + BEST] ?? 0) <= (sums[at + OUTSIDE] ?? 0) - least;
        settled[token] = isSettled ? 1 : 0;
        if (isSettled) {
          emissions.set(this.settledRow, row);
          continue;
        }
        for (let label = 0; label < LABELS; label++) sum[label] = sums[at + label] ?? 0;
        features.add(context.emit(document, phrases, sentence, token, buckets));
        for (let label = 0; label < LABELS; label++) {
          emissions[row + label] = scale * (sum[label] ?? 0) + (net.outside[label] ?? 0);
        }
        if (dense) this.addNet(document, from, to, token, emissions, row);
      }
    }
  }

  private isMarkedAt({ types }: EncodedDocument, token: number): boolean {
    return isMarked(this.words.typeAt(types[token] ?? 0));
  }

  private addNet(
    document: EncodedDocument,
    from: number,
    to: number,
    token: number,
    emissions: Float32Array,
    row: number,
  ): void {
    const { words, window, places } = this;
    fillWindow(document, from, to, token, window, 0);
    let count = 0;
    for (let place = 0; place < WINDOW; place++) {
      const number = window[place] ?? -1;
      if (number >= 0) places[count++] = words.productAt(number, place);
    }
    words.net.addScores(places, count, emissions, row);
  }
}
