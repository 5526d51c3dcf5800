/** The words of the texts at hand, each described once, and what each adds to the scores of tokens around it. */
import type { ScoreTable } from "../score-table.ts";
import type { Vocabulary } from "./encode-document.ts";
import { NER_LABELS } from "./labels.ts";
import { INPUT, type NerNet, writeInput } from "./ner-net.ts";
import { WINDOW } from "./window.ts";
import { emitWordFeatures, PLACES, REACH } from "./word-features.ts";
import type { WordKnowledge } from "./word-table.ts";
import { describeWord, type WordType } from "./word-types.ts";

const LABELS = NER_LABELS.length;
/** Scores of one word: a row of labels for each place. */
const BLOCK: number = PLACES * LABELS;

/**
 * Distinct words, and products of a word with the weights of a place, after which the cache starts anew, between articles. Within
 * one it grows as needed, so that a word never loses its scores while they are in use.
 */
const MAX_TYPES = 24_576;
const MAX_PRODUCTS = 98_304;

export class WordCache implements Vocabulary {
  private readonly knowledge: WordKnowledge;
  private readonly features: ScoreTable;
  private readonly net: NerNet;
  private readonly none: WordType;
  private types: WordType[] = [];
  private readonly numbers: readonly Map<string, number>[] = [new Map(), new Map(), new Map()];
  /** By word and place, 1 + the row in `products`; 0 where it is not computed yet. */
  private rows: Int32Array = new Int32Array(1024 * WINDOW);
  private rowCount = 0;
  /** By word, 1 + the row in `inputs`. */
  private inputRows: Int32Array = new Int32Array(1024);
  private inputCount = 0;
  private inputs: Float32Array = new Float32Array(512 * INPUT);
  /** 1 for words whose scores in `linear` are computed. */
  private known: Uint8Array = new Uint8Array(1024);
  private readonly sum: Int32Array = new Int32Array(LABELS);
  /** The numbers of a word that are not zero. */
  private readonly axes: Uint8Array = new Uint8Array(INPUT);
  /** [words × PLACES × labels], in steps of the table's scale. Another array after each word that is new. */
  linear: Int16Array = new Int16Array(1024 * BLOCK);
  /** [rows × hidden]. Another array after each row that is new. */
  products: Float32Array;

  constructor(knowledge: WordKnowledge, features: ScoreTable, net: NerNet) {
    this.knowledge = knowledge;
    this.features = features;
    this.net = net;
    this.none = describeWord("", 0, knowledge);
    this.products = new Float32Array(1024 * net.hidden);
    this.forget();
  }

  private forget(): void {
    for (const numbers of this.numbers) numbers.clear();
    this.types = [this.none];
    this.rows.fill(0);
    this.inputRows.fill(0);
    this.known.fill(0);
    this.rowCount = 0;
    this.inputCount = 0;
  }

  /** Must be called before an article, when no number is in use. */
  startArticle(): void {
    if (this.types.length > MAX_TYPES || this.rowCount > MAX_PRODUCTS) this.forget();
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
      this.inputRows = grown(this.inputRows, new Int32Array(2 * this.inputRows.length));
      this.rows = grown(this.rows, new Int32Array(2 * this.rows.length));
      this.linear = grown(this.linear, new Int16Array(2 * this.linear.length));
    }
    return number;
  }

  /** Where in `linear` the scores of a word begin: a row of labels for each of the offsets -2 to 2. */
  linearAt(number: number): number {
    const at = number * BLOCK;
    if (this.known[number] === 1) return at;
    this.known[number] = 1;
    const type = this.typeAt(number);
    const { features, sum } = this;
    for (let offset = -REACH; offset <= REACH; offset++) {
      sum.fill(0);
      emitWordFeatures(type, offset, (bucket) => features.addTo(sum, 0, bucket));
      this.linear.set(sum, at + (offset + REACH) * LABELS);
    }
    return at;
  }

  /** Where in `products` the product of a word and the weights of a place of the window begins: hidden numbers. */
  productAt(number: number, place: number): number {
    const { hidden } = this.net;
    const cell = number * WINDOW + place;
    const known = this.rows[cell] ?? 0;
    if (known > 0) return (known - 1) * hidden;
    const at = this.rowCount++ * hidden;
    this.rows[cell] = this.rowCount;
    if (at >= this.products.length) this.products = grown(this.products, new Float32Array(2 * this.products.length));
    this.multiply(this.inputAt(number), place * INPUT, at);
    return at;
  }

  /** Writes the product of the numbers at `input` and the weights of a place, whose rows begin with `row`, to `products`. */
  private multiply(input: number, row: number, at: number): void {
    const { inputs, products, axes } = this;
    const { hidden, first } = this.net;
    let count = 0;
    for (let axis = 0; axis < INPUT; axis++) if (inputs[input + axis] !== 0) axes[count++] = axis;
    products.fill(0, at, at + hidden);
    // Four rows at a time, so that a sum is written once for four products. What is beyond the last counts nothing.
    for (let index = 0; index < count; index += 4) {
      const a = axes[index] ?? 0;
      const b = index + 1 < count ? (axes[index + 1] ?? 0) : a;
      const c = index + 2 < count ? (axes[index + 2] ?? 0) : a;
      const d = index + 3 < count ? (axes[index + 3] ?? 0) : a;
      const ofA = inputs[input + a] ?? 0;
      const ofB = b === a ? 0 : (inputs[input + b] ?? 0);
      const ofC = c === a ? 0 : (inputs[input + c] ?? 0);
      const ofD = d === a ? 0 : (inputs[input + d] ?? 0);
      const rowA = (row + a) * hidden;
      const rowB = (row + b) * hidden;
      const rowC = (row + c) * hidden;
      const rowD = (row + d) * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        products[at + unit] =
          (products[at + unit] ?? 0) +
          ofA * (first[rowA + unit] ?? 0) +
          ofB * (first[rowB + unit] ?? 0) +
          (ofC * (first[rowC + unit] ?? 0) + ofD * (first[rowD + unit] ?? 0));
      }
    }
  }

  /** Where in `inputs` the numbers of a word begin. */
  private inputAt(number: number): number {
    const known = this.inputRows[number] ?? 0;
    if (known > 0) return (known - 1) * INPUT;
    const at = this.inputCount++ * INPUT;
    this.inputRows[number] = this.inputCount;
    if (at >= this.inputs.length) this.inputs = grown(this.inputs, new Float32Array(2 * this.inputs.length));
    writeInput(this.typeAt(number), this.net, this.inputs, at);
    return at;
  }
}

/** A copy: engines let a longer slice of a text keep all of it in memory, here for thousands of articles to come. */
function detached(text: string): string {
  return text.length < 13 ? text : Array.from(text).join("");
}

function grown<T extends Uint8Array | Int16Array | Int32Array | Float32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
