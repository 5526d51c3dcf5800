/**
 * Finds names: a linear-chain CRF over hashed features and a small net, twice over each article, the second time knowing
 * what the first found in the rest of it.
 */
import type { Mention, Segmentation, Sentence, Tokens } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { type ChainDecoder, createChainDecoder } from "../linear-chain.ts";
import type { TensorFile } from "../safetensors.ts";
import { documentFeatures } from "./document-features.ts";
import { type EncodedDocument, encodeDocument } from "./encode-document.ts";
import { isBegin, isInside, NER_LABELS, OUTSIDE, typeOf } from "./labels.ts";
import { type NerWeights, readNerWeights } from "./ner-tensors.ts";
import { TokenScores } from "./token-scores.ts";
import { LONGEST_SENTENCE, WordCache } from "./word-cache.ts";

const LABELS = NER_LABELS.length;

/** An article is taken in portions of about so many tokens, so that memory does not grow with it. */
const PORTION = 20_000;

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
  private readonly scores: TokenScores;
  private emissions: Float32Array = new Float32Array(0);
  private labels: Uint8Array = new Uint8Array(0);
  private settled: Uint8Array = new Uint8Array(0);

  constructor(weights: NerWeights) {
    this.weights = weights;
    this.decoder = createChainDecoder(weights.chain);
    this.words = new WordCache(weights.knowledge, weights.features, weights.net);
    this.scores = new TokenScores(weights, this.words);
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
      this.settled = new Uint8Array(2 * length);
    }
    this.labels.fill(OUTSIDE, 0, length);
    this.scores.score(document, this.emissions, this.settled);
    const pieces = piecesOf(document, this.settled);
    for (let index = 0; index < pieces.length; index += 2) this.decode(pieces[index] ?? 0, pieces[index + 1] ?? 0);
    this.refine(document, pieces);
    this.readMentions(text, document, pieces, segmentation, mentions);
  }

  private decode(from: number, to: number): void {
    const emissions = this.emissions.subarray(from * LABELS, to * LABELS);
    this.decoder.decode(emissions, to - from, this.labels.subarray(from, to));
  }

  /** The second pass: pieces about which the rest of the article says nothing keep their labels. */
  private refine(document: EncodedDocument, pieces: readonly number[]): void {
    const { features, offsets } = documentFeatures(document, this.labels, this.words);
    const { document: table } = this.weights;
    const { buckets, sum } = table;
    const { emissions } = this;
    for (let piece = 0; piece < pieces.length; piece += 2) {
      const from = pieces[piece] ?? 0;
      const to = pieces[piece + 1] ?? 0;
      if (offsets[from] === offsets[to]) continue;
      for (let token = from; token < to; token++) {
        const end = offsets[token + 1] ?? 0;
        const first = offsets[token] ?? 0;
        if (first === end) continue;
        sum.fill(0);
        for (let index = first; index < end; index++) buckets[index - first] = features[index] ?? 0;
        table.add(end - first);
        const row = token * LABELS;
        for (let label = 0; label < LABELS; label++) {
          emissions[row + label] = (emissions[row + label] ?? 0) + table.scale * (sum[label] ?? 0);
        }
      }
      this.decode(from, to);
    }
  }

  private readMentions(
    text: string,
    { base }: EncodedDocument,
    pieces: readonly number[],
    { tokens }: Segmentation,
    mentions: Mention[],
  ): void {
    for (let piece = 0; piece < pieces.length; piece += 2) {
      const from = pieces[piece] ?? 0;
      const to = pieces[piece + 1] ?? 0;
      const labels = this.labels.subarray(from, to);
      if (!labels.some(isBegin)) continue;
      this.decoder.run(this.emissions.subarray(from * LABELS, to * LABELS), to - from);
      for (let first = 0; first < to - from; first++) {
        if (!isBegin(labels[first] ?? 0)) continue;
        let end = first + 1;
        while (end < to - from && isInside(labels[end] ?? 0)) end++;
        const confidence = Math.min(1, this.decoder.pathProbability(labels, first, end, INSIDE_MASK));
        if (end < to - from && labels[end] === OUTSIDE && endsHalfway(text, tokens, base + from + end)) {
          labels[end++] = (labels[first] ?? 0) + 1;
        }
        const range = { from: base + from + first, to: base + from + end };
        const start = tokens.starts[range.from] ?? 0;
        const last = tokens.ends[range.to - 1] ?? 0;
        mentions.push({ start, end: last, tokens: range, type: typeOf(labels[first] ?? 0), confidence });
      }
    }
  }
}

/**
 * The stretches of sentences that are not settled, each with the settled token before and after it where there is one: [from, to) by
 * pairs. Since such a token has one label only, each is labelled as it would be in the whole sentence.
 */
function piecesOf({ sentences }: EncodedDocument, settled: Uint8Array): number[] {
  const pieces: number[] = [];
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const to = sentences[sentence + 1] ?? 0;
    let token = sentences[sentence] ?? 0;
    const from = token;
    while (token < to) {
      while (token < to && settled[token] === 1) token++;
      if (token === to) break;
      const first = Math.max(from, token - 1);
      while (token < to && settled[token] === 0) token++;
      pieces.push(first, Math.min(to, token + 1));
    }
  }
  return pieces;
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
