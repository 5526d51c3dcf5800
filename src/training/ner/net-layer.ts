/** Learns the dense part of the tagger: projection of word vectors, letter vectors, hidden layer (see `models/ner/ner-net.ts`). */
import { NER_LABELS } from "../../models/ner/labels.ts";
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
import type { EmissionLayer } from "../crf-trainer.ts";
import { createRandom } from "../random.ts";
import { unitRows } from "./cluster-words.ts";
import type { GrowingVocabulary } from "./growing-vocabulary.ts";
import { VECTOR_SIZE } from "./load-vectors.ts";
import type { NerInstance } from "./ner-instances.ts";
import { Parameters } from "./parameters.ts";

export interface NetOptions {
  readonly hidden: number;
  /** Step size of Adam in the first epoch; it falls to a tenth by the last of `epochs`. */
  readonly rate: number;
  readonly epochs: number;
  /** Share of hidden numbers that are left out while learning. */
  readonly dropout: number;
  /** Share of words whose vector is left out while learning. */
  readonly vectorDropout: number;
  /** Share of the numbers of a word that are left out while learning. */
  readonly inputDropout: number;
  readonly averageFrom: number;
  readonly seed: number;
}

/** The net as learned, in numbers of full precision. */
export interface LearnedNet {
  /** [words × VECTOR_PART]: the projected vectors of the whole table. */
  readonly vectors: Float32Array;
  /** [LETTER_BUCKETS × LETTER_PART]. */
  readonly letters: Float32Array;
  /** [WINDOW × INPUT × hidden]. */
  readonly first: Float32Array;
  /** [hidden]. */
  readonly bias: Float32Array;
  /** [hidden × labels]. */
  readonly second: Float32Array;
  /** [labels]: added at every token, looked at by the net or not. */
  readonly outside: Float32Array;
}

export interface NetLayer extends EmissionLayer<NerInstance> {
  useAverage(): void;
  learned(): LearnedNet;
}

const LABELS = NER_LABELS.length;
/** Instances between two steps of the dense parameters. */
const BATCH = 8;
/** Gradients below this are not followed back: the token is settled. */
const SETTLED = 2e-3;
/** Step size of the letter vectors, which learn by AdaGrad. */
const LETTER_RATE = 0.02;
/** Word vectors are scaled to this length: their numbers are then of the size of the others of a word's input. */
const VECTOR_LENGTH = 5;
/** The numbers of a word that are learned; its form follows them. */
const LEARNED: number = VECTOR_PART + LETTER_PART;

/** `vectors` are [words × VECTOR_SIZE] in the order of the word table. */
export function createNetLayer(vocabulary: GrowingVocabulary, vectors: Float32Array, options: NetOptions): NetLayer {
  const { hidden } = options;
  const random = createRandom(options.seed);
  const uniform = (size: number, reach: number): Parameters =>
    new Parameters(Float32Array.from({ length: size }, () => (2 * random.next() - 1) * reach));
  const known = unitRows(vectors, VECTOR_SIZE).map((value) => VECTOR_LENGTH * value);
  const projection = uniform(VECTOR_PART * VECTOR_SIZE, 0.15);
  const letters = uniform(LETTER_BUCKETS * LETTER_PART, 0.1);
  const first = uniform(WINDOW * INPUT * hidden, Math.sqrt(2 / (5 * INPUT)));
  const bias = uniform(hidden, 0);
  const second = uniform(hidden * LABELS, Math.sqrt(1 / hidden));
  const outside = uniform(LABELS, 0);
  const dense = [projection, first, bias, second, outside];
  const groups = new Map<number, Int32Array>();
  const groupsOf = (number: number): Int32Array => {
    let found = groups.get(number);
    if (!found) {
      found = Int32Array.from(letterBuckets(vocabulary.typeAt(number)));
      groups.set(number, found);
    }
    return found;
  };
  let { rate } = options;
  let waiting = 0;

  // Scratch of the instance at hand, grown as needed: the words of its windows have slots.
  let inputs = new Float32Array(0);
  let inputSlopes = new Float32Array(0);
  let axes: Uint8Array = new Uint8Array(0);
  let axisCounts: Uint8Array = new Uint8Array(0);
  let states = new Float32Array(0);
  let slots: Int32Array = new Int32Array(0);
  const slotOf = new Map<number, number>();
  let shown: boolean[] = [];
  let active: number[] = [];
  const state = new Float32Array(hidden);
  /** The hidden units that a slope goes back through, and the slopes. */
  const units = new Uint8Array(hidden);
  const back = new Float32Array(hidden);

  /** Gives each word of the dense tokens' windows a slot and computes its input. */
  const prepare = (instance: NerInstance, learning: boolean): void => {
    const { length, window } = instance;
    slotOf.clear();
    shown = [];
    active = [];
    if (slots.length < window.length) slots = new Int32Array(2 * window.length);
    for (let token = 0; token < length; token++) {
      const at = token * WINDOW;
      const typeAt = (place: number) => vocabulary.typeAt(window[at + REACH + place] ?? 0);
      if (!isDense(typeAt(-1), typeAt(0), typeAt(1))) continue;
      active.push(token);
      for (let place = at; place < at + WINDOW; place++) {
        const number = window[place] ?? -1;
        let slot = number < 0 ? -1 : slotOf.get(number);
        if (slot === undefined) {
          slot = slotOf.size;
          slotOf.set(number, slot);
        }
        slots[place] = slot;
      }
    }
    if (inputs.length < slotOf.size * INPUT) {
      inputs = new Float32Array(2 * slotOf.size * INPUT);
      inputSlopes = new Float32Array(inputs.length);
      axes = new Uint8Array(inputs.length);
      axisCounts = new Uint8Array(inputs.length / INPUT);
    }
    for (const [number, slot] of slotOf) {
      shown[slot] = !learning || random.next() >= options.vectorDropout;
      writeInput(number, slot * INPUT, shown[slot] === true);
      if (learning) thinOut(slot * INPUT);
      listAxes(slot);
    }
    if (states.length < active.length * hidden) states = new Float32Array(2 * active.length * hidden);
  };

  const writeInput = (number: number, at: number, withVector: boolean): void => {
    const type = vocabulary.typeAt(number);
    inputs.fill(0, at, at + LEARNED);
    if (withVector && type.entry >= 0) project(projection.values, known, type.entry, inputs, at);
    const buckets = groupsOf(number);
    const share = 1 / Math.sqrt(buckets.length || 1);
    for (const bucket of buckets) {
      addScaled(inputs, at + VECTOR_PART, letters.values, bucket * LETTER_PART, LETTER_PART, share);
    }
    writeForm(type, inputs, at + LEARNED);
  };

  const thinOut = (at: number): void => {
    const keep = 1 - options.inputDropout;
    for (let cell = at; cell < at + LEARNED; cell++) {
      inputs[cell] = random.next() < keep ? (inputs[cell] ?? 0) / keep : 0;
    }
  };

  const learnInput = (number: number, at: number, withVector: boolean): void => {
    const type = vocabulary.typeAt(number);
    const keep = 1 - options.inputDropout;
    for (let axis = 0; axis < LEARNED; axis++) {
      inputSlopes[at + axis] = inputs[at + axis] === 0 ? 0 : (inputSlopes[at + axis] ?? 0) / keep;
    }
    if (withVector && type.entry >= 0) {
      const row = type.entry * VECTOR_SIZE;
      for (let axis = 0; axis < VECTOR_PART; axis++) {
        const slope = inputSlopes[at + axis] ?? 0;
        if (slope !== 0) addScaled(projection.slopes, axis * VECTOR_SIZE, known, row, VECTOR_SIZE, slope);
      }
    }
    const buckets = groupsOf(number);
    const share = 1 / Math.sqrt(buckets.length || 1);
    for (const bucket of buckets) {
      for (let axis = 0; axis < LETTER_PART; axis++) {
        const slope = share * (inputSlopes[at + VECTOR_PART + axis] ?? 0);
        if (slope !== 0) letters.climbCell(bucket * LETTER_PART + axis, slope, LETTER_RATE);
      }
    }
  };

  /** The numbers of a word that are not zero: of slot s `axes[s * INPUT]` up to `axisCounts[s]` further ones. */
  const listAxes = (slot: number): void => {
    let count = 0;
    for (let axis = 0; axis < INPUT; axis++) if (inputs[slot * INPUT + axis] !== 0) axes[slot * INPUT + count++] = axis;
    axisCounts[slot] = count;
  };

  /** The hidden numbers of a token, before they are cut off at zero: four rows at a time, so that a sum is written once for four products. */
  const computeState = (token: number): void => {
    state.set(bias.values);
    const weights = first.values;
    for (let place = 0; place < WINDOW; place++) {
      const slot = slots[token * WINDOW + place] ?? -1;
      if (slot < 0) continue;
      const at = slot * INPUT;
      const count = axisCounts[slot] ?? 0;
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
        const rowA = (row + a) * hidden;
        const rowB = (row + b) * hidden;
        const rowC = (row + c) * hidden;
        const rowD = (row + d) * hidden;
        for (let unit = 0; unit < hidden; unit++) {
          state[unit] =
            (state[unit] ?? 0) +
            ofA * (weights[rowA + unit] ?? 0) +
            ofB * (weights[rowB + unit] ?? 0) +
            (ofC * (weights[rowC + unit] ?? 0) + ofD * (weights[rowD + unit] ?? 0));
        }
      }
    }
  };

  /** `count` hidden units are at work, `units`, with the slopes in `back`. */
  const learnPlace = (place: number, slot: number, count: number): void => {
    const { values, slopes } = first;
    const at = slot * INPUT;
    // A number that was left out learns nothing, nor do the weights that would have met it.
    for (let index = 0; index < (axisCounts[slot] ?? 0); index++) {
      const axis = axes[at + index] ?? 0;
      const value = inputs[at + axis] ?? 0;
      const row = (place * INPUT + axis) * hidden;
      let slope = 0;
      for (let working = 0; working < count; working++) {
        const cell = row + (units[working] ?? 0);
        const given = back[working] ?? 0;
        slopes[cell] = (slopes[cell] ?? 0) + value * given;
        slope += (values[cell] ?? 0) * given;
      }
      if (axis < LEARNED) inputSlopes[at + axis] = (inputSlopes[at + axis] ?? 0) + slope;
    }
  };

  return {
    score(instance, emissions, learning) {
      prepare(instance, learning);
      for (let cell = 0; cell < instance.length * LABELS; cell++) {
        emissions[cell] = (emissions[cell] ?? 0) + (outside.values[cell % LABELS] ?? 0);
      }
      const keep = learning ? 1 - options.dropout : 1;
      active.forEach((token, index) => {
        computeState(token);
        for (let unit = 0; unit < hidden; unit++) {
          const found = state[unit] ?? 0;
          const value = found > 0 && (keep === 1 || random.next() < keep) ? found / keep : 0;
          states[index * hidden + unit] = value;
          if (value !== 0) addScaled(emissions, token * LABELS, second.values, unit * LABELS, LABELS, value);
        }
      });
    },
    learn(instance, gradient) {
      inputSlopes.fill(0, 0, slotOf.size * INPUT);
      for (let cell = 0; cell < instance.length * LABELS; cell++) {
        outside.slopes[cell % LABELS] = (outside.slopes[cell % LABELS] ?? 0) + (gradient[cell] ?? 0);
      }
      active.forEach((token, index) => {
        const row = token * LABELS;
        let top = 0;
        for (let label = 0; label < LABELS; label++) top = Math.max(top, Math.abs(gradient[row + label] ?? 0));
        if (top < SETTLED) return;
        let count = 0;
        for (let unit = 0; unit < hidden; unit++) {
          const value = states[index * hidden + unit] ?? 0;
          if (value === 0) continue;
          addScaled(second.slopes, unit * LABELS, gradient, row, LABELS, value);
          const slope = dot(second.values, unit * LABELS, gradient, row, LABELS) / (1 - options.dropout);
          bias.slopes[unit] = (bias.slopes[unit] ?? 0) + slope;
          units[count] = unit;
          back[count++] = slope;
        }
        for (let place = 0; place < WINDOW; place++) {
          const slot = slots[token * WINDOW + place] ?? -1;
          if (slot >= 0) learnPlace(place, slot, count);
        }
      });
      for (const [number, slot] of slotOf) learnInput(number, slot * INPUT, shown[slot] === true);
      if (++waiting % BATCH === 0) for (const parameters of dense) parameters.climb(rate);
    },
    endEpoch(epoch) {
      rate = options.rate * (1 - (0.9 * (epoch + 1)) / options.epochs);
      if (epoch >= options.averageFrom) for (const parameters of [...dense, letters]) parameters.addToAverage();
    },
    useAverage() {
      for (const parameters of [...dense, letters]) parameters.useAverage();
    },
    learned() {
      const words = known.length / VECTOR_SIZE;
      const projected = new Float32Array(words * VECTOR_PART);
      for (let word = 0; word < words; word++) project(projection.values, known, word, projected, word * VECTOR_PART);
      return {
        vectors: projected,
        letters: letters.values,
        first: first.values,
        bias: bias.values,
        second: second.values,
        outside: outside.values,
      };
    },
  };
}

function project(projection: Float32Array, vectors: Float32Array, word: number, out: Float32Array, at: number): void {
  for (let axis = 0; axis < VECTOR_PART; axis++) {
    out[at + axis] = dot(projection, axis * VECTOR_SIZE, vectors, word * VECTOR_SIZE, VECTOR_SIZE);
  }
}

/** Adds `scale` times `size` numbers of `from` to those of `to`. */
function addScaled(
  to: Float32Array,
  toAt: number,
  from: Float32Array,
  fromAt: number,
  size: number,
  scale: number,
): void {
  for (let index = 0; index < size; index++) {
    to[toAt + index] = (to[toAt + index] ?? 0) + scale * (from[fromAt + index] ?? 0);
  }
}

/** Scalar product of `size` numbers: two sums at once, as one would wait for itself. */
function dot(a: Float32Array, fromA: number, b: Float32Array, fromB: number, size: number): number {
  let even = 0;
  let odd = 0;
  let index = 0;
  for (; index + 1 < size; index += 2) {
    even += (a[fromA + index] ?? 0) * (b[fromB + index] ?? 0);
    odd += (a[fromA + index + 1] ?? 0) * (b[fromB + index + 1] ?? 0);
  }
  return index < size ? even + odd + (a[fromA + index] ?? 0) * (b[fromB + index] ?? 0) : even + odd;
}
