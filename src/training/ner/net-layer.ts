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
import type { Tensor } from "../../models/safetensors.ts";
import type { EmissionLayer } from "../crf-trainer.ts";
import { createRandom } from "../random.ts";
import type { GrowingVocabulary } from "./growing-vocabulary.ts";
import { VECTOR_SIZE } from "./load-vectors.ts";
import type { NerInstance } from "./ner-instances.ts";
import { Parameters } from "./parameters.ts";

export interface NetOptions {
  readonly hidden: number;
  readonly rate: number;
  /** Share of hidden numbers that are left out while learning. */
  readonly dropout: number;
  /** Share of words whose vector is left out while learning. */
  readonly vectorDropout: number;
  readonly averageFrom: number;
  readonly seed: number;
}

export interface NetLayer extends EmissionLayer<NerInstance> {
  useAverage(): void;
  /** The tensors that `readNet` reads; `vectors` are the whole table's. */
  tensors(): Record<string, Tensor>;
}

const LABELS = NER_LABELS.length;
/** Instances between two steps of the dense parameters. */
const BATCH = 4;
/** Gradients below this are not followed back: the token is settled. */
const SETTLED = 2e-3;

/** `vectors` are [words × VECTOR_SIZE] in the order of the word table. */
export function createNetLayer(vocabulary: GrowingVocabulary, vectors: Float32Array, options: NetOptions): NetLayer {
  const { hidden, rate } = options;
  const random = createRandom(options.seed);
  const uniform = (size: number, reach: number): Float32Array =>
    Float32Array.from({ length: size }, () => (2 * random.next() - 1) * reach);
  const projection = new Parameters(uniform(VECTOR_PART * VECTOR_SIZE, 0.15), rate);
  const letters = new Parameters(uniform(LETTER_BUCKETS * LETTER_PART, 0.1), rate);
  const first = new Parameters(uniform(WINDOW * hidden * INPUT, Math.sqrt(2 / (5 * INPUT))), rate);
  const bias = new Parameters(new Float32Array(hidden), rate);
  const second = new Parameters(uniform(hidden * LABELS, Math.sqrt(1 / hidden)), rate);
  const dense = [projection, first, bias, second];
  const groups = new Map<number, Int32Array>();
  const groupsOf = (number: number): Int32Array => {
    let found = groups.get(number);
    if (!found) {
      found = letterBuckets(vocabulary.typeAt(number));
      groups.set(number, found);
    }
    return found;
  };

  // Scratch of the instance at hand, grown as needed.
  let inputs = new Float32Array(0);
  let inputSlopes = new Float32Array(0);
  let states = new Float32Array(0);
  let kept = new Uint8Array(0);
  let slots: Int32Array = new Int32Array(0);
  const slotOf = new Map<number, number>();
  let shown: boolean[] = [];
  let active: number[] = [];
  const back = new Float32Array(hidden);
  let waiting = 0;

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
        if (number < 0) {
          slots[place] = -1;
          continue;
        }
        let slot = slotOf.get(number);
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
    }
    for (const [number, slot] of slotOf) {
      shown[slot] = !learning || random.next() >= options.vectorDropout;
      writeInput(number, slot * INPUT, shown[slot] === true);
    }
    if (states.length < active.length * hidden) {
      states = new Float32Array(2 * active.length * hidden);
      kept = new Uint8Array(states.length);
    }
  };

  const writeInput = (number: number, at: number, withVector: boolean): void => {
    const type = vocabulary.typeAt(number);
    inputs.fill(0, at, at + VECTOR_PART + LETTER_PART);
    if (withVector && type.entry >= 0) {
      const row = type.entry * VECTOR_SIZE;
      for (let axis = 0; axis < VECTOR_PART; axis++) {
        inputs[at + axis] = dot(projection.values, axis * VECTOR_SIZE, vectors, row, VECTOR_SIZE);
      }
    }
    const buckets = groupsOf(number);
    const share = 1 / Math.sqrt(buckets.length || 1);
    for (const bucket of buckets) {
      for (let axis = 0; axis < LETTER_PART; axis++) {
        const cell = at + VECTOR_PART + axis;
        inputs[cell] = (inputs[cell] ?? 0) + share * (letters.values[bucket * LETTER_PART + axis] ?? 0);
      }
    }
    writeForm(type, inputs, at + VECTOR_PART + LETTER_PART);
  };

  const learnInput = (number: number, at: number, withVector: boolean): void => {
    const type = vocabulary.typeAt(number);
    if (withVector && type.entry >= 0) {
      const row = type.entry * VECTOR_SIZE;
      for (let axis = 0; axis < VECTOR_PART; axis++) {
        const slope = inputSlopes[at + axis] ?? 0;
        if (slope === 0) continue;
        for (let from = 0; from < VECTOR_SIZE; from++) {
          const cell = axis * VECTOR_SIZE + from;
          projection.slopes[cell] = (projection.slopes[cell] ?? 0) + slope * (vectors[row + from] ?? 0);
        }
      }
    }
    const buckets = groupsOf(number);
    const share = 1 / Math.sqrt(buckets.length || 1);
    for (const bucket of buckets) {
      for (let axis = 0; axis < LETTER_PART; axis++) {
        letters.climbCell(bucket * LETTER_PART + axis, share * (inputSlopes[at + VECTOR_PART + axis] ?? 0));
      }
    }
  };

  return {
    score(instance, emissions, learning) {
      active = [];
      if (instance.muted === "net") return;
      prepare(instance, learning);
      const { values: weights } = first;
      const keep = learning ? 1 - options.dropout : 1;
      active.forEach((token, index) => {
        const base = index * hidden;
        for (let unit = 0; unit < hidden; unit++) {
          let sum = bias.values[unit] ?? 0;
          if (keep < 1 && random.next() >= keep) {
            kept[base + unit] = 0;
            states[base + unit] = 0;
            continue;
          }
          for (let place = 0; place < WINDOW; place++) {
            const slot = slots[token * WINDOW + place] ?? -1;
            if (slot < 0) continue;
            const from = (place * hidden + unit) * INPUT;
            const at = slot * INPUT;
            sum += dot(weights, from, inputs, at, INPUT);
          }
          kept[base + unit] = sum > 0 ? 1 : 0;
          states[base + unit] = sum > 0 ? sum / keep : 0;
        }
        const row = token * LABELS;
        for (let unit = 0; unit < hidden; unit++) {
          const state = states[base + unit] ?? 0;
          if (state === 0) continue;
          for (let label = 0; label < LABELS; label++) {
            emissions[row + label] =
              (emissions[row + label] ?? 0) + state * (second.values[unit * LABELS + label] ?? 0);
          }
        }
      });
    },
    learn(instance, gradient) {
      if (instance.muted === "net") return;
      inputSlopes.fill(0, 0, slotOf.size * INPUT);
      const keep = 1 - options.dropout;
      let moved = false;
      active.forEach((token, index) => {
        const row = token * LABELS;
        let top = 0;
        for (let label = 0; label < LABELS; label++) top = Math.max(top, Math.abs(gradient[row + label] ?? 0));
        if (top < SETTLED) return;
        moved = true;
        const base = index * hidden;
        for (let unit = 0; unit < hidden; unit++) {
          back[unit] = 0;
          if (!kept[base + unit]) continue;
          const state = states[base + unit] ?? 0;
          let slope = 0;
          for (let label = 0; label < LABELS; label++) {
            const cell = unit * LABELS + label;
            const pull = gradient[row + label] ?? 0;
            slope += pull * (second.values[cell] ?? 0);
            second.slopes[cell] = (second.slopes[cell] ?? 0) + pull * state;
          }
          back[unit] = slope / keep;
          bias.slopes[unit] = (bias.slopes[unit] ?? 0) + slope / keep;
        }
        for (let place = 0; place < WINDOW; place++) {
          const slot = slots[token * WINDOW + place] ?? -1;
          if (slot < 0) continue;
          const at = slot * INPUT;
          for (let unit = 0; unit < hidden; unit++) {
            const slope = back[unit] ?? 0;
            if (slope === 0) continue;
            const from = (place * hidden + unit) * INPUT;
            for (let axis = 0; axis < INPUT; axis++) {
              const cell = from + axis;
              inputSlopes[at + axis] = (inputSlopes[at + axis] ?? 0) + slope * (first.values[cell] ?? 0);
              first.slopes[cell] = (first.slopes[cell] ?? 0) + slope * (inputs[at + axis] ?? 0);
            }
          }
        }
      });
      if (!moved) return;
      for (const [number, slot] of slotOf) learnInput(number, slot * INPUT, shown[slot] === true);
      if (++waiting % BATCH === 0) for (const parameters of dense) parameters.climb();
    },
    endEpoch(epoch) {
      if (epoch >= options.averageFrom) for (const parameters of [...dense, letters]) parameters.addToAverage();
    },
    useAverage() {
      for (const parameters of [...dense, letters]) parameters.useAverage();
    },
    tensors() {
      const projected = new Float32Array((vectors.length / VECTOR_SIZE) * VECTOR_PART);
      for (let row = 0; row * VECTOR_SIZE < vectors.length; row++) {
        for (let axis = 0; axis < VECTOR_PART; axis++) {
          projected[row * VECTOR_PART + axis] = dot(
            projection.values,
            axis * VECTOR_SIZE,
            vectors,
            row * VECTOR_SIZE,
            VECTOR_SIZE,
          );
        }
      }
      const words = toBytes(projected);
      const groupBytes = toBytes(letters.values);
      return {
        "net.vectors": { dtype: "I8", shape: [projected.length / VECTOR_PART, VECTOR_PART], data: words.bytes },
        "net.letters": { dtype: "I8", shape: [LETTER_BUCKETS, LETTER_PART], data: groupBytes.bytes },
        "net.scales": { dtype: "F32", shape: [2], data: Float32Array.of(words.scale, groupBytes.scale) },
        "net.first": { dtype: "F32", shape: [WINDOW, hidden, INPUT], data: first.values },
        "net.bias": { dtype: "F32", shape: [hidden], data: bias.values },
        "net.second": { dtype: "F32", shape: [hidden, LABELS], data: second.values },
      };
    },
  };
}

/** Scalar product of `size` numbers, a multiple of four: four sums at once, as one would wait for itself. */
function dot(a: Float32Array, fromA: number, b: Float32Array, fromB: number, size: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let axis = 0; axis < size; axis += 4) {
    first += (a[fromA + axis] ?? 0) * (b[fromB + axis] ?? 0);
    second += (a[fromA + axis + 1] ?? 0) * (b[fromB + axis + 1] ?? 0);
    third += (a[fromA + axis + 2] ?? 0) * (b[fromB + axis + 2] ?? 0);
    fourth += (a[fromA + axis + 3] ?? 0) * (b[fromB + axis + 3] ?? 0);
  }
  return first + second + (third + fourth);
}

/** 8-bit numbers, cut off where only one in a thousand lies beyond. */
function toBytes(values: Float32Array): { readonly bytes: Int8Array; readonly scale: number } {
  const sizes = values.map(Math.abs).sort();
  const scale = (sizes[Math.floor(0.999 * (sizes.length - 1))] ?? 1) / 127 || 1;
  return {
    bytes: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))),
    scale,
  };
}
