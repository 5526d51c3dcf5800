/** The words of the texts at hand, each described once, and what each adds to the scores of tokens around it. */
import type { FeatureTable } from "../feature-table.ts";
import type { Vocabulary } from "./encode-document.ts";
import { INPUT, LETTER_PART, letterBuckets, type NerNet, VECTOR_PART, writeForm } from "./ner-net.ts";
import { WINDOW } from "./window.ts";
import { emitWordFeatures, PLACES, REACH } from "./word-features.ts";
import type { WordKnowledge } from "./word-table.ts";
import { describeWord, type WordType } from "./word-types.ts";

/**
 * Words whose scores are kept, a power of two. More than `MAX_TYPES`, so that two words of one window never share a slot, which would
 * give one of them the scores of the other; only an article of many thousand distinct words could bring that about.
 */
const SLOTS = 32_768;
/** Distinct words after which the vocabulary starts anew, between articles; room for a long article is left below `SLOTS`. */
const MAX_TYPES = 24_576;

export class WordCache implements Vocabulary {
  private readonly knowledge: WordKnowledge;
  private readonly features: FeatureTable;
  private readonly net: NerNet;
  private types: WordType[] = [];
  private readonly numbers: Map<string, number>[] = [new Map(), new Map(), new Map()];
  private readonly none: WordType;
  /** [SLOTS × PLACES × labels], and the number of the word whose scores a slot holds. */
  readonly linear: Int32Array;
  private readonly linearOwner: Int32Array = new Int32Array(SLOTS).fill(-1);
  /** [SLOTS × WINDOW × hidden], and a row of zeros at `nothingAt`. */
  readonly dense: Float32Array;
  readonly nothingAt: number;
  private readonly denseOwner: Int32Array = new Int32Array(SLOTS).fill(-1);
  private readonly input: Float32Array = new Float32Array(INPUT);

  constructor(knowledge: WordKnowledge, features: FeatureTable, net: NerNet) {
    this.knowledge = knowledge;
    this.features = features;
    this.net = net;
    this.none = describeWord("", 0, knowledge);
    this.linear = new Int32Array(SLOTS * PLACES * features.labels);
    this.nothingAt = SLOTS * WINDOW * net.hidden;
    this.dense = new Float32Array(this.nothingAt + net.hidden);
    this.forget();
  }

  private forget(): void {
    for (const numbers of this.numbers) numbers.clear();
    this.types = [this.none];
    this.linearOwner.fill(-1);
    this.denseOwner.fill(-1);
  }

  /** Must be called before an article, when no number is in use. */
  startArticle(): void {
    if (this.types.length > MAX_TYPES) this.forget();
  }

  typeAt(number: number): WordType {
    return this.types[number] ?? this.none;
  }

  intern(text: string, style: number): number {
    const numbers = this.numbers[style];
    const known = numbers?.get(text);
    if (known !== undefined) return known;
    const number = this.types.push(describeWord(text, style, this.knowledge)) - 1;
    numbers?.set(text, number);
    return number;
  }

  /** Where in `linear` the scores of a word begin, in steps of the table's scale: PLACES rows of labels, for offsets -2 to 2. */
  linearAt(number: number): number {
    const { labels } = this.features;
    const slot = number & (SLOTS - 1);
    const at = slot * PLACES * labels;
    if (this.linearOwner[slot] === number) return at;
    this.linearOwner[slot] = number;
    this.linear.fill(0, at, at + PLACES * labels);
    const type = this.typeAt(number);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const row = at + (offset + REACH) * labels;
      emitWordFeatures(type, offset, (bucket) => this.features.addTo(this.linear, row, bucket));
    }
    return at;
  }

  /** Where in `dense` the products of a word begin: WINDOW rows of hidden numbers. */
  denseAt(number: number): number {
    const { hidden, first } = this.net;
    const slot = number & (SLOTS - 1);
    const at = slot * WINDOW * hidden;
    if (this.denseOwner[slot] === number) return at;
    this.denseOwner[slot] = number;
    this.writeInput(this.typeAt(number));
    for (let row = 0; row < WINDOW * hidden; row++) {
      let sum = 0;
      const from = row * INPUT;
      for (let axis = 0; axis < INPUT; axis++) sum += (first[from + axis] ?? 0) * (this.input[axis] ?? 0);
      this.dense[at + row] = sum;
    }
    return at;
  }

  private writeInput(type: WordType): void {
    const { input, net } = this;
    input.fill(0);
    if (type.entry >= 0) {
      const row = type.entry * VECTOR_PART;
      for (let axis = 0; axis < VECTOR_PART; axis++) input[axis] = net.vectorScale * (net.vectors[row + axis] ?? 0);
    }
    const buckets = letterBuckets(type);
    const share = net.letterScale / Math.sqrt(buckets.length || 1);
    for (const bucket of buckets) {
      for (let axis = 0; axis < LETTER_PART; axis++) {
        const cell = VECTOR_PART + axis;
        input[cell] = (input[cell] ?? 0) + share * (net.letters[bucket * LETTER_PART + axis] ?? 0);
      }
    }
    writeForm(type, input, VECTOR_PART + LETTER_PART);
  }
}
