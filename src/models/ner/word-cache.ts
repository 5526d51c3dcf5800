/** The words of the texts at hand, each described once, and what each adds to the scores of tokens around it. */
import { MOST_BUCKETS, type ScoreTable } from "../score-table.ts";
import type { Vocabulary } from "./encode-document.ts";
import type { NerNet } from "./ner-net.ts";
import { NetKernel } from "./net-kernel.ts";
import { WINDOW } from "./window.ts";
import { emitWordFeatures, REACH } from "./word-features.ts";
import { WordScores } from "./word-scores.ts";
import type { WordKnowledge } from "./word-table.ts";
import { describeWord, type WordType } from "./word-types.ts";

/** Longer sentences, which are no sentences, are labelled in pieces of so many tokens. */
export const LONGEST_SENTENCE = 2_000;

/**
 * Distinct words, and products of a word with the weights of a place, after which the cache starts anew, between articles. Within
 * one it grows as needed, so that a word never loses its scores while they are in use.
 */
const MAX_TYPES = 12_288;
const MAX_PRODUCTS = 24_576;

export class WordCache implements Vocabulary {
  private readonly knowledge: WordKnowledge;
  private readonly features: ScoreTable;
  private readonly none: WordType;
  private types: WordType[] = [];
  private readonly numbers: readonly Map<string, number>[] = [new Map(), new Map(), new Map()];
  /** By word and place, the address of the product in `net`; 0 where it is not computed yet. */
  private products: Int32Array = new Int32Array(1024 * WINDOW);
  private productCount = 0;
  /** By word, the address of its numbers in `net`; 0 where they are not written yet. */
  private inputs: Int32Array = new Int32Array(1024);
  /** 1 for words whose scores are in `linear`. */
  private known: Uint8Array = new Uint8Array(1024);
  /** In steps of the table's scale. */
  private readonly linear: WordScores = new WordScores(LONGEST_SENTENCE);
  readonly net: NetKernel;

  constructor(knowledge: WordKnowledge, features: ScoreTable, net: NerNet) {
    this.knowledge = knowledge;
    this.features = features;
    this.net = new NetKernel(net);
    this.none = describeWord("", 0, knowledge);
    this.forget();
  }

  private forget(): void {
    for (const numbers of this.numbers) numbers.clear();
    this.types = [this.none];
    this.products.fill(0);
    this.inputs.fill(0);
    this.known.fill(0);
    this.productCount = 0;
    this.linear.forget();
    this.net.forget();
  }

  /** Must be called before an article, when no number is in use. */
  startArticle(): void {
    if (this.types.length > MAX_TYPES || this.productCount > MAX_PRODUCTS) this.forget();
  }

  typeAt(number: number): WordType {
    return this.types[number] ?? this.none;
  }

  intern(text: string, style: number): number {
    const numbers = this.numbers[style];
    const known = numbers?.get(text);
    if (known !== undefined) return known;
    const word = detached(text);
    const number = this.types.push(describeWord(word, style, this.knowledge)) - 1;
    numbers?.set(word, number);
    if (number >= this.known.length) {
      this.known = grown(this.known, new Uint8Array(2 * this.known.length));
      this.inputs = grown(this.inputs, new Int32Array(2 * this.inputs.length));
      this.products = grown(this.products, new Int32Array(2 * this.products.length));
    }
    return number;
  }

  /** What the words of a sentence, `types` from `from` to `to`, add to the scores of its tokens: `WordScores.sums`. */
  sumSentence(types: Int32Array, from: number, to: number): Int16Array {
    this.learn(0);
    for (let token = from; token < to; token++) this.learn(types[token] ?? 0);
    this.linear.sum(types, from, to);
    return this.linear.sums;
  }

  /** Sees to it that the scores of a word are in `linear`. */
  private learn(number: number): void {
    if (this.known[number] === 1) return;
    this.known[number] = 1;
    const type = this.typeAt(number);
    const { features } = this;
    const { buckets, sum } = features;
    let count = 0;
    const add = (bucket: number): void => {
      buckets[count++] = bucket;
      if (count < MOST_BUCKETS) return;
      features.add(count);
      count = 0;
    };
    for (let offset = -REACH; offset <= REACH; offset++) {
      sum.fill(0);
      count = 0;
      emitWordFeatures(type, offset, add);
      features.add(count);
      this.linear.write(number, offset + REACH, sum);
    }
  }

  /** The address in `net` of the product of a word and the weights of a place of the window. */
  productAt(number: number, place: number): number {
    const cell = number * WINDOW + place;
    const known = this.products[cell] ?? 0;
    if (known > 0) return known;
    this.productCount++;
    const address = this.net.addProduct(this.inputAt(number), place);
    this.products[cell] = address;
    return address;
  }

  /** The address in `net` of the numbers of a word. */
  private inputAt(number: number): number {
    const known = this.inputs[number] ?? 0;
    if (known > 0) return known;
    const address = this.net.addInput(this.typeAt(number));
    this.inputs[number] = address;
    return address;
  }
}

/** A copy: engines let a longer slice of a text keep all of it in memory, here for thousands of articles to come. */
function detached(text: string): string {
  return text.length < 13 ? text : Array.from(text).join("");
}

function grown<T extends Uint8Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
