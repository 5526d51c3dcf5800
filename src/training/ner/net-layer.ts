/** Learns the dense part of the tagger: projection of word vectors, letter vectors, hidden layer (see `models/ner/ner-net.ts`). */
import { NER_LABELS } from "../../models/ner/labels.ts";
import { INPUT } from "../../models/ner/ner-net.ts";
import { WINDOW } from "../../models/ner/window.ts";
import type { EmissionLayer } from "../crf-trainer.ts";
import { createRandom, type Random } from "../random.ts";
import { addScaled, dot } from "./dense-sums.ts";
import type { GrowingVocabulary } from "./growing-vocabulary.ts";
import type { NerInstance } from "./ner-instances.ts";
import { Parameters } from "./parameters.ts";
import { type InputDropout, WindowInputs } from "./window-inputs.ts";

export interface NetOptions extends InputDropout {
  readonly hidden: number;
  /** Step size of Adam in the first epoch; it falls to a tenth by the last of `epochs`. */
  readonly rate: number;
  readonly epochs: number;
  /** Share of hidden numbers that are left out while learning. */
  readonly dropout: number;
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

const LABELS = NER_LABELS.length;
/** Instances between two steps of the dense parameters. */
const BATCH = 8;
/** Gradients below this are not followed back: the token is settled. */
const SETTLED = 2e-3;

export class NetLayer implements EmissionLayer<NerInstance> {
  readonly #options: NetOptions;
  readonly #random: Random;
  readonly #inputs: WindowInputs;
  readonly #first: Parameters;
  readonly #bias: Parameters;
  readonly #second: Parameters;
  readonly #outside: Parameters;
  /** All that learn by steps of Adam. */
  readonly #dense: readonly Parameters[];
  #rate: number;
  #waiting = 0;
  /** The hidden numbers of the active tokens of the instance at hand, [tokens × hidden]. */
  #states: Float32Array = new Float32Array(0);
  /** Those of one token, before they are cut off at zero. */
  readonly #state: Float32Array;
  /** The hidden units that a slope goes back through, and the slopes. */
  readonly #units: Uint8Array;
  readonly #back: Float32Array;

  /** `vectors` are [words × VECTOR_SIZE] in the order of the word table. */
  constructor(vocabulary: GrowingVocabulary, vectors: Float32Array, options: NetOptions) {
    const { hidden } = options;
    const random = createRandom(options.seed);
    this.#options = options;
    this.#random = random;
    this.#inputs = new WindowInputs(vocabulary, vectors, options, random);
    this.#first = Parameters.uniform(WINDOW * INPUT * hidden, Math.sqrt(2 / (5 * INPUT)), random);
    this.#bias = Parameters.uniform(hidden, 0, random);
    this.#second = Parameters.uniform(hidden * LABELS, Math.sqrt(1 / hidden), random);
    this.#outside = Parameters.uniform(LABELS, 0, random);
    this.#dense = [this.#inputs.projection, this.#first, this.#bias, this.#second, this.#outside];
    this.#rate = options.rate;
    this.#state = new Float32Array(hidden);
    this.#units = new Uint8Array(hidden);
    this.#back = new Float32Array(hidden);
  }

  score(instance: NerInstance, emissions: Float32Array, learning: boolean): void {
    const { hidden, dropout } = this.#options;
    const inputs = this.#inputs;
    inputs.read(instance, learning);
    const { active } = inputs;
    if (this.#states.length < active.length * hidden) this.#states = new Float32Array(2 * active.length * hidden);
    const outside = this.#outside.values;
    for (let cell = 0; cell < instance.length * LABELS; cell++) {
      emissions[cell] = (emissions[cell] ?? 0) + (outside[cell % LABELS] ?? 0);
    }
    const keep = learning ? 1 - dropout : 1;
    const state = this.#state;
    active.forEach((token, index) => {
      state.set(this.#bias.values);
      inputs.addProducts(token, this.#first.values, hidden, state);
      for (let unit = 0; unit < hidden; unit++) {
        const found = state[unit] ?? 0;
        const value = found > 0 && (keep === 1 || this.#random.next() < keep) ? found / keep : 0;
        this.#states[index * hidden + unit] = value;
        if (value !== 0) addScaled(emissions, token * LABELS, this.#second.values, unit * LABELS, LABELS, value);
      }
    });
  }

  learn(instance: NerInstance, gradient: Float32Array): void {
    const outside = this.#outside.slopes;
    for (let cell = 0; cell < instance.length * LABELS; cell++) {
      outside[cell % LABELS] = (outside[cell % LABELS] ?? 0) + (gradient[cell] ?? 0);
    }
    const { hidden } = this.#options;
    this.#inputs.active.forEach((token, index) => {
      if (isSettled(gradient, token * LABELS)) return;
      const count = this.#learnState(index * hidden, gradient, token * LABELS);
      this.#inputs.addSlopes(token, this.#first, hidden, this.#units, this.#back, count);
    });
    this.#inputs.learn();
    if (++this.#waiting % BATCH === 0) for (const parameters of this.#dense) parameters.climb(this.#rate);
  }

  endEpoch(epoch: number): void {
    const { rate, epochs, averageFrom } = this.#options;
    this.#rate = rate * (1 - (0.9 * (epoch + 1)) / epochs);
    if (epoch >= averageFrom) for (const parameters of this.#learning()) parameters.addToAverage();
  }

  useAverage(): void {
    for (const parameters of this.#learning()) parameters.useAverage();
  }

  learned(): LearnedNet {
    return {
      vectors: this.#inputs.projected(),
      letters: this.#inputs.letters.values,
      first: this.#first.values,
      bias: this.#bias.values,
      second: this.#second.values,
      outside: this.#outside.values,
    };
  }

  #learning(): readonly Parameters[] {
    return [...this.#dense, this.#inputs.letters];
  }

  /** From the gradient of a token's labels, at `row`, to `#back`, the slopes of those of its hidden numbers that are at work; their number. */
  #learnState(from: number, gradient: Float32Array, row: number): number {
    const { hidden, dropout } = this.#options;
    const { values, slopes } = this.#second;
    const bias = this.#bias.slopes;
    let count = 0;
    for (let unit = 0; unit < hidden; unit++) {
      const value = this.#states[from + unit] ?? 0;
      if (value === 0) continue;
      addScaled(slopes, unit * LABELS, gradient, row, LABELS, value);
      const slope = dot(values, unit * LABELS, gradient, row, LABELS) / (1 - dropout);
      bias[unit] = (bias[unit] ?? 0) + slope;
      this.#units[count] = unit;
      this.#back[count++] = slope;
    }
    return count;
  }
}

function isSettled(gradient: Float32Array, row: number): boolean {
  let top = 0;
  for (let label = 0; label < LABELS; label++) top = Math.max(top, Math.abs(gradient[row + label] ?? 0));
  return top < SETTLED;
}
