/**
 * Finds names: a linear-chain CRF over hashed features and a small net, twice over each article, the second time knowing
 * what the first found in the rest of it.
 */
import type { Mention, Segmentation, Sentence, Tokens } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { type ChainDecoder, createChainDecoder } from "../linear-chain.ts";
import type { TensorFile } from "../safetensors.ts";
import { ContextFeatures, findPhrases, MAX_CONTEXT_FEATURES } from "./context-features.ts";
import { documentFeatures } from "./document-features.ts";
import { type EncodedDocument, encodeDocument } from "./encode-document.ts";
import { isBegin, isInside, NER_LABELS, OUTSIDE, typeOf } from "./labels.ts";
import { isDense } from "./ner-net.ts";
import { type NerWeights, readNerWeights } from "./ner-tensors.ts";
import { fillWindow, WINDOW } from "./window.ts";
import { WordCache } from "./word-cache.ts";
import { PLACES, REACH } from "./word-features.ts";

const LABELS = NER_LABELS.length;

/** An article is taken in portions of about so many tokens, so that memory does not grow with it. */
const PORTION = 20_000;

/** Longer sentences, which are no sentences, are labelled in pieces of so many tokens. */
const LONGEST_SENTENCE = 2_000;

/** A mask of all further-token labels. */
const INSIDE_MASK: number = NER_LABELS.reduce((mask, _, label) => (isInside(label) ? mask | (1 << label) : mask), 0);

export interface NerTagger {
  /** The names of an article: ordered and disjoint, on token boundaries. */
  tag(article: Article, segmentation: Segmentation): readonly Mention[];
}

/** Throws `ModelError` when the weights lack a tensor or have one of another shape. */
export function createNerTagger(file: TensorFile): NerTagger {
  return new Tagger(readNerWeights(file));
}

class Tagger implements NerTagger {
  private readonly weights: NerWeights;
  private readonly decoder: ChainDecoder;
  private readonly words: WordCache;
  private readonly context: ContextFeatures;
  private readonly buckets: Int32Array = new Int32Array(MAX_CONTEXT_FEATURES);
  private readonly window: Int32Array = new Int32Array(WINDOW);
  /** The hidden numbers of one token. */
  private readonly state: Float32Array;
  /** Scores of one token, in steps of the table's scale. */
  private readonly sum: Int32Array = new Int32Array(LABELS);
  private emissions: Float32Array = new Float32Array(0);
  private labels: Uint8Array = new Uint8Array(0);

  constructor(weights: NerWeights) {
    this.weights = weights;
    this.decoder = createChainDecoder(weights.chain);
    this.state = new Float32Array(weights.net.hidden);
    this.words = new WordCache(weights.knowledge, weights.features, weights.net);
    this.context = new ContextFeatures(this.words, this.words.typeAt(0));
  }

  tag(article: Article, segmentation: Segmentation): readonly Mention[] {
    const mentions: Mention[] = [];
    for (const sentences of portionsOf(segmentation.sentences)) {
      this.words.startArticle();
      this.tagPortion(
        article.text,
        encodeDocument(article, segmentation, sentences, this.words),
        segmentation,
        mentions,
      );
    }
    return mentions;
  }

  private tagPortion(text: string, document: EncodedDocument, segmentation: Segmentation, mentions: Mention[]): void {
    const { length } = document;
    if (this.labels.length < length) {
      this.emissions = new Float32Array(2 * length * LABELS);
      this.labels = new Uint8Array(2 * length);
    }
    this.labelSentences(document);
    this.refineSentences(document);
    this.readMentions(text, document, segmentation, mentions);
  }

  /** The first pass. */
  private labelSentences(document: EncodedDocument): void {
    const { features, knowledge } = this.weights;
    const { outside } = this.weights.net;
    const { words, emissions, buckets, sum } = this;
    const phrases = findPhrases(document, words, knowledge.phrases);
    for (let sentence = 0; sentence + 1 < document.sentences.length; sentence++) {
      const from = document.sentences[sentence] ?? 0;
      const to = document.sentences[sentence + 1] ?? 0;
      for (let token = from; token < to; token++) {
        const row = token * LABELS;
        sum.fill(0);
        this.addWords(document, from, to, token);
        const count = this.context.emit(document, phrases, sentence, token, buckets);
        for (let index = 0; index < count; index++) features.addTo(sum, 0, buckets[index] ?? 0);
        for (let label = 0; label < LABELS; label++) {
          emissions[row + label] = features.scale * (sum[label] ?? 0) + (outside[label] ?? 0);
        }
        if (this.looksDense(document, from, to, token)) this.addNet(document, from, to, token, row);
      }
      this.decodeSentence(from, to);
    }
  }

  private addWords(document: EncodedDocument, from: number, to: number, token: number): void {
    const { words, sum } = this;
    for (let place = 0; place < PLACES; place++) {
      const other = token + place - REACH;
      const at = words.linearAt(other < from || other >= to ? 0 : (document.types[other] ?? 0)) + place * LABELS;
      const { linear } = words;
      for (let label = 0; label < LABELS; label++) sum[label] = (sum[label] ?? 0) + (linear[at + label] ?? 0);
    }
  }

  private looksDense(document: EncodedDocument, from: number, to: number, token: number): boolean {
    const { words } = this;
    const { types } = document;
    return isDense(
      words.typeAt(token > from ? (types[token - 1] ?? 0) : 0),
      words.typeAt(types[token] ?? 0),
      words.typeAt(token + 1 < to ? (types[token + 1] ?? 0) : 0),
    );
  }

  private addNet(document: EncodedDocument, from: number, to: number, token: number, row: number): void {
    const { words, state, window, emissions } = this;
    const { bias, second, hidden } = this.weights.net;
    fillWindow(document, from, to, token, window, 0);
    state.set(bias);
    for (let place = 0; place < WINDOW; place++) {
      const number = window[place] ?? -1;
      if (number < 0) continue;
      const at = words.productAt(number, place);
      const { products } = words;
      for (let unit = 0; unit < hidden; unit++) state[unit] = (state[unit] ?? 0) + (products[at + unit] ?? 0);
    }
    for (let unit = 0; unit < hidden; unit++) {
      const value = state[unit] ?? 0;
      if (value <= 0) continue;
      const at = unit * LABELS;
      for (let label = 0; label < LABELS; label++) {
        emissions[row + label] = (emissions[row + label] ?? 0) + value * (second[at + label] ?? 0);
      }
    }
  }

  /** The second pass: sentences about which the rest of the article says nothing keep their labels. */
  private refineSentences(document: EncodedDocument): void {
    const { features, offsets } = documentFeatures(document, this.labels, this.words);
    const { document: table } = this.weights;
    const { sum, emissions } = this;
    for (let sentence = 0; sentence + 1 < document.sentences.length; sentence++) {
      const from = document.sentences[sentence] ?? 0;
      const to = document.sentences[sentence + 1] ?? 0;
      if (offsets[from] === offsets[to]) continue;
      for (let token = from; token < to; token++) {
        const end = offsets[token + 1] ?? 0;
        let index = offsets[token] ?? 0;
        if (index === end) continue;
        sum.fill(0);
        for (; index < end; index++) table.addTo(sum, 0, features[index] ?? 0);
        const row = token * LABELS;
        for (let label = 0; label < LABELS; label++) {
          emissions[row + label] = (emissions[row + label] ?? 0) + table.scale * (sum[label] ?? 0);
        }
      }
      this.decodeSentence(from, to);
    }
  }

  private decodeSentence(from: number, to: number): void {
    const emissions = this.emissions.subarray(from * LABELS, to * LABELS);
    this.decoder.decode(emissions, to - from, this.labels.subarray(from, to));
  }

  private readMentions(text: string, document: EncodedDocument, { tokens }: Segmentation, mentions: Mention[]): void {
    const { base } = document;
    for (let sentence = 0; sentence + 1 < document.sentences.length; sentence++) {
      const from = document.sentences[sentence] ?? 0;
      const to = document.sentences[sentence + 1] ?? 0;
      const labels = this.labels.subarray(from, to);
      if (!labels.some(isBegin)) continue;
      this.decoder.run(this.emissions.subarray(from * LABELS, to * LABELS), to - from);
      for (let first = 0; first < to - from; first++) {
        if (!isBegin(labels[first] ?? 0)) continue;
        let end = first + 1;
        while (end < to - from && isInside(labels[end] ?? 0)) end++;
        if (end < to - from && labels[end] === OUTSIDE && endsHalfway(text, tokens, base + from + end)) {
          labels[end++] = (labels[first] ?? 0) + 1;
        }
        const range = { from: base + from + first, to: base + from + end };
        const start = tokens.starts[range.from] ?? 0;
        const last = tokens.ends[range.to - 1] ?? 0;
        const confidence = Math.min(1, this.decoder.pathProbability(labels, first, end, INSIDE_MASK));
        const type = typeOf(labels[first] ?? 0);
        mentions.push({ start, end: last, tokens: range, type, confidence });
      }
    }
  }
}

/** Whether a name that ended before a token would end in a hyphen: "Moon Jae-" of "Moon Jae-in", whose "in" looks like a small word. */
function endsHalfway(text: string, { starts, ends }: Tokens, token: number): boolean {
  const start = starts[token] ?? 0;
  return (
    ends[token - 1] === start &&
    /^[-‐‑]$/.test(text.slice(starts[token - 1], start)) &&
    /^\p{L}/u.test(text.slice(start, start + 2))
  );
}

/** Neighbouring sentences, about `PORTION` tokens at a time; endless ones are cut. */
function* portionsOf(sentences: readonly Sentence[]): Generator<readonly Sentence[]> {
  let portion: Sentence[] = [];
  let size = 0;
  for (const sentence of sentences) {
    for (let from = sentence.tokens.from; from < sentence.tokens.to; from += LONGEST_SENTENCE) {
      const to = Math.min(sentence.tokens.to, from + LONGEST_SENTENCE);
      portion.push({ ...sentence, tokens: { from, to } });
      size += to - from;
      if (size < PORTION) continue;
      yield portion;
      portion = [];
      size = 0;
    }
  }
  if (portion.length > 0) yield portion;
}
