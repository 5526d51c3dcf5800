/** What the tagger's net is told of the words in the windows of an instance, there and back: projected vectors, letter vectors, form. */
import {
  INPUT,
  isDense,
  LETTER_BUCKETS,
  LETTER_PART,
  letterBuckets,
  VECTOR_PART,
  writeForm,
} from "../../models/ner/ner-net.ts";
import { WINDOW } from "../../models/ner/window.ts";
import { REACH } from "../../models/ner/word-features.ts";
import type { Random } from "../random.ts";
import { unitRows } from "./cluster-words.ts";
import { addScaled, dot } from "./dense-sums.ts";
import type { GrowingVocabulary } from "./growing-vocabulary.ts";
import { VECTOR_SIZE } from "./load-vectors.ts";
import type { NerInstance } from "./ner-instances.ts";
import { Parameters } from "./parameters.ts";

export interface InputDropout {
  /** Share of words whose vector is left out while learning. */
  readonly vectorDropout: number;
  /** Share of the numbers of a word that are left out while learning. */
  readonly inputDropout: number;
}

/** Step size of the letter vectors, which learn by AdaGrad. */
const LETTER_RATE = 0.02;
/** Word vectors are scaled to this length: their numbers are then of the size of the others of a word's input. */
const VECTOR_LENGTH = 5;
/** The numbers of a word that are learned; its form follows them. */
const LEARNED: number = VECTOR_PART + LETTER_PART;

/** Scratch of the instance at hand, grown as needed: each word of its dense tokens' windows has a slot. */
export class WindowInputs {
  /** [VECTOR_PART × VECTOR_SIZE]. */
  readonly projection: Parameters;
  /** [LETTER_BUCKETS × LETTER_PART]. */
  readonly letters: Parameters;
  /** The tokens that the net looks at. */
  active: readonly number[] = [];
  readonly #vocabulary: GrowingVocabulary;
  readonly #dropout: InputDropout;
  readonly #random: Random;
  /** [words × VECTOR_SIZE]. */
  readonly #known: Float32Array;
  readonly #groups: Map<number, Int32Array> = new Map();
  /** Row-major [slots × INPUT]. */
  #inputs: Float32Array = new Float32Array(0);
  #slopes: Float32Array = new Float32Array(0);
  /** The numbers of a word that are not zero: of slot s `axes[s * INPUT]` up to `counts[s]` further ones. */
  #axes: Uint8Array = new Uint8Array(0);
  #counts: Uint8Array = new Uint8Array(0);
  /** Slot of each word of the windows, [tokens × WINDOW]; -1 for none. */
  #slots: Int32Array = new Int32Array(0);
  readonly #slotOf: Map<number, number> = new Map();
  /** Whether the vector of the word of a slot is not left out. */
  #shown: boolean[] = [];

  /** `vectors` are [words × VECTOR_SIZE] in the order of the word table. */
  constructor(vocabulary: GrowingVocabulary, vectors: Float32Array, dropout: InputDropout, random: Random) {
    this.#vocabulary = vocabulary;
    this.#dropout = dropout;
    this.#random = random;
    this.#known = unitRows(vectors, VECTOR_SIZE).map((value) => VECTOR_LENGTH * value);
    this.projection = Parameters.uniform(VECTOR_PART * VECTOR_SIZE, 0.15, random);
    this.letters = Parameters.uniform(LETTER_BUCKETS * LETTER_PART, 0.1, random);
  }

  /** Gives each word of the dense tokens' windows a slot and computes its input. */
  read(instance: NerInstance, learning: boolean): void {
    this.#giveSlots(instance);
    const slotOf = this.#slotOf;
    if (this.#inputs.length < slotOf.size * INPUT) {
      this.#inputs = new Float32Array(2 * slotOf.size * INPUT);
      this.#slopes = new Float32Array(this.#inputs.length);
      this.#axes = new Uint8Array(this.#inputs.length);
      this.#counts = new Uint8Array(this.#inputs.length / INPUT);
    }
    for (const [number, slot] of slotOf) {
      const isShown = !learning || this.#random.next() >= this.#dropout.vectorDropout;
      this.#shown[slot] = isShown;
      this.#write(number, slot * INPUT, isShown);
      if (learning) this.#thinOut(slot * INPUT);
      this.#listAxes(slot);
    }
  }

  /**
   * Adds the products of the window of `token` and `weights`, [WINDOW × INPUT × units], to `state`: four rows at a time, so that a sum
   * is written once for four products.
   */
  addProducts(token: number, weights: Float32Array, units: number, state: Float32Array): void {
    const inputs = this.#inputs;
    const axes = this.#axes;
    for (let place = 0; place < WINDOW; place++) {
      const slot = this.#slots[token * WINDOW + place] ?? -1;
      if (slot < 0) continue;
      const at = slot * INPUT;
      const count = this.#counts[slot] ?? 0;
      for (let index = 0; index < count; index += 4) {
        const a = axes[at + index] ?? 0;
        const b = index + 1 < count ? (axes[at + index + 1] ?? 0) : a;
        const c = index + 2 < count ? (axes[at + index + 2] ?? 0) : a;
        const d = index + 3 < count ? (axes[at + index + 3] ?? 0) : a;
        const ofA = inputs[at + a] ?? 0;
        const ofB = b === a ? 0 : (inputs[at + b] ?? 0);
        const ofC = c === a ? 0 : (inputs[at + c] ?? 0);
        const ofD = d === a ? 0 : (inputs[at + d] ?? 0);
        const row = place * INPUT;
        const rowA = (row + a) * units;
        const rowB = (row + b) * units;
        const rowC = (row + c) * units;
        const rowD = (row + d) * units;
        for (let unit = 0; unit < units; unit++) {
          state[unit] =
            (state[unit] ?? 0) +
            ofA * (weights[rowA + unit] ?? 0) +
            ofB * (weights[rowB + unit] ?? 0) +
            (ofC * (weights[rowC + unit] ?? 0) + ofD * (weights[rowD + unit] ?? 0));
        }
      }
    }
  }

  /** The way back of `addProducts`, from the slopes `back` of the first `count` of `working` units of so many. */
  addSlopes(
    token: number,
    weights: Parameters,
    units: number,
    working: Uint8Array,
    back: Float32Array,
    count: number,
  ): void {
    const { values, slopes } = weights;
    for (let place = 0; place < WINDOW; place++) {
      const slot = this.#slots[token * WINDOW + place] ?? -1;
      if (slot < 0) continue;
      const at = slot * INPUT;
      // A number that was left out learns nothing, nor do the weights that would have met it.
      for (let index = 0; index < (this.#counts[slot] ?? 0); index++) {
        const axis = this.#axes[at + index] ?? 0;
        const value = this.#inputs[at + axis] ?? 0;
        const row = (place * INPUT + axis) * units;
        let slope = 0;
        for (let k = 0; k < count; k++) {
          const cell = row + (working[k] ?? 0);
          const given = back[k] ?? 0;
          slopes[cell] = (slopes[cell] ?? 0) + value * given;
          slope += (values[cell] ?? 0) * given;
        }
        if (axis < LEARNED) this.#slopes[at + axis] = (this.#slopes[at + axis] ?? 0) + slope;
      }
    }
  }

  /** Learns from the slopes that were added since `read`, which start again at zero. */
  learn(): void {
    for (const [number, slot] of this.#slotOf) this.#learnWord(number, slot * INPUT, this.#shown[slot] === true);
    this.#slopes.fill(0, 0, this.#slotOf.size * INPUT);
  }

  /** The projected vectors of all words, [words × VECTOR_PART]. */
  projected(): Float32Array {
    const words = this.#known.length / VECTOR_SIZE;
    const out = new Float32Array(words * VECTOR_PART);
    for (let word = 0; word < words; word++) this.#project(word, out, word * VECTOR_PART);
    return out;
  }

  #giveSlots({ length, window }: NerInstance): void {
    const slotOf = this.#slotOf;
    slotOf.clear();
    this.#shown = [];
    const active: number[] = [];
    if (this.#slots.length < window.length) this.#slots = new Int32Array(2 * window.length);
    for (let token = 0; token < length; token++) {
      const at = token * WINDOW;
      const typeAt = (place: number) => this.#vocabulary.typeAt(window[at + REACH + place] ?? 0);
      if (!isDense(typeAt(-1), typeAt(0), typeAt(1))) continue;
      active.push(token);
      for (let place = at; place < at + WINDOW; place++) {
        const number = window[place] ?? -1;
        let slot = number < 0 ? -1 : slotOf.get(number);
        if (slot === undefined) {
          slot = slotOf.size;
          slotOf.set(number, slot);
        }
        this.#slots[place] = slot;
      }
    }
    this.active = active;
  }

  #write(number: number, at: number, withVector: boolean): void {
    const inputs = this.#inputs;
    const type = this.#vocabulary.typeAt(number);
    inputs.fill(0, at, at + LEARNED);
    if (withVector && type.entry >= 0) this.#project(type.entry, inputs, at);
    const buckets = this.#groupsOf(number);
    const share = 1 / Math.sqrt(buckets.length || 1);
    for (const bucket of buckets) {
      addScaled(inputs, at + VECTOR_PART, this.letters.values, bucket * LETTER_PART, LETTER_PART, share);
    }
    writeForm(type, inputs, at + LEARNED);
  }

  #thinOut(at: number): void {
    const inputs = this.#inputs;
    const keep = 1 - this.#dropout.inputDropout;
    for (let cell = at; cell < at + LEARNED; cell++) {
      inputs[cell] = this.#random.next() < keep ? (inputs[cell] ?? 0) / keep : 0;
    }
  }

  #listAxes(slot: number): void {
    let count = 0;
    for (let axis = 0; axis < INPUT; axis++) {
      if (this.#inputs[slot * INPUT + axis] !== 0) this.#axes[slot * INPUT + count++] = axis;
    }
    this.#counts[slot] = count;
  }

  #learnWord(number: number, at: number, withVector: boolean): void {
    const slopes = this.#slopes;
    const type = this.#vocabulary.typeAt(number);
    const keep = 1 - this.#dropout.inputDropout;
    for (let axis = 0; axis < LEARNED; axis++) {
      slopes[at + axis] = this.#inputs[at + axis] === 0 ? 0 : (slopes[at + axis] ?? 0) / keep;
    }
    if (withVector && type.entry >= 0) {
      const row = type.entry * VECTOR_SIZE;
      for (let axis = 0; axis < VECTOR_PART; axis++) {
        const slope = slopes[at + axis] ?? 0;
        if (slope !== 0) {
          addScaled(this.projection.slopes, axis * VECTOR_SIZE, this.#known, row, VECTOR_SIZE, slope);
        }
      }
    }
    const buckets = this.#groupsOf(number);
    const share = 1 / Math.sqrt(buckets.length || 1);
    for (const bucket of buckets) {
      for (let axis = 0; axis < LETTER_PART; axis++) {
        const slope = share * (slopes[at + VECTOR_PART + axis] ?? 0);
        if (slope !== 0) this.letters.climbCell(bucket * LETTER_PART + axis, slope, LETTER_RATE);
      }
    }
  }

  #groupsOf(number: number): Int32Array {
    let found = this.#groups.get(number);
    if (!found) {
      found = Int32Array.from(letterBuckets(this.#vocabulary.typeAt(number)));
      this.#groups.set(number, found);
    }
    return found;
  }

  #project(word: number, out: Float32Array, at: number): void {
    for (let axis = 0; axis < VECTOR_PART; axis++) {
      out[at + axis] = dot(this.projection.values, axis * VECTOR_SIZE, this.#known, word * VECTOR_SIZE, VECTOR_SIZE);
    }
  }
}
