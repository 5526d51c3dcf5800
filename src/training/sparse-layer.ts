/** The linear layer of a CRF: a row of label weights for each hashed feature. */
import type { ScoreRows } from "../models/score-table.ts";
import type { CrfInstance, EmissionLayer } from "./crf-trainer.ts";
import { createRandom, type Random } from "./random.ts";

/** The features of a sequence's tokens. */
export interface FeatureList {
  /**
   * Buckets of all features (`bucketOf(hash, bits)`), token after token; those of token t are `offsets[t]` up to
   * `offsets[t + 1]`. A bucket may stand twice: it counts twice.
   */
  readonly features: Int32Array;
  /** [length + 1]. */
  readonly offsets: Int32Array;
}

/** A sequence with the features of its tokens. */
export interface SparseInstance extends CrfInstance, FeatureList {}

export interface SparseOptions<I extends CrfInstance> {
  /** Where the features of an instance are; undefined for instances without any. */
  readonly listOf: (instance: I) => FeatureList | undefined;
  /** Features are hashed to 2^bits buckets. 22 keeps those never learned apart from those learned. */
  readonly bits: number;
  readonly labels: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /**
   * What the sum of squared slopes of AdaGrad starts with; 0.1 when absent. With next to nothing, the first slope of a weight, however
   * small, moves it by a whole step, and a token has a hundred weights that move at once.
   */
  readonly firstSquare?: number;
  /** Features seen fewer times in the instances are left out; 2 when absent. */
  readonly minCount?: number;
  /** Share of features that are left out at random while learning; 0 when absent. */
  readonly dropout?: number;
  /** From this epoch on (counted from 0) the weights are averaged over the ends of epochs; 0 when absent. */
  readonly averageFrom?: number;
  readonly seed?: number;
}

/** Knows the features of the instances that it is made for; features that it does not know score 0. */
export class SparseLayer<I extends CrfInstance> implements EmissionLayer<I> {
  /** Number of features with weights. */
  readonly size: number;
  readonly #options: SparseOptions<I>;
  /** The number of each bucket that has weights; -1 for the others. */
  readonly #slots: Int32Array;
  /** Features of instances by their numbers, those without left out, by their buckets. */
  readonly #known: Map<Int32Array, FeatureList> = new Map();
  /** Row-major [features × labels], as are the sums of squared slopes and of the weights at the ends of epochs. */
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #sum: Float32Array;
  #summed = 0;
  readonly #thinning: Thinning;
  /** Room for the labels of a token that are not settled. */
  readonly #unsettled: Uint8Array;

  constructor(instances: Iterable<I>, options: SparseOptions<I>) {
    const { labels, bits, minCount = 2, dropout = 0, firstSquare = 0.1, seed = 1 } = options;
    const { slots, size } = slotsOf(instances, options.listOf, bits, minCount);
    this.size = size;
    this.#options = options;
    this.#slots = slots;
    this.#weights = new Float32Array(size * labels);
    this.#squares = new Float32Array(size * labels).fill(firstSquare);
    this.#sum = new Float32Array(size * labels);
    this.#thinning = new Thinning(dropout, createRandom(seed));
    this.#unsettled = new Uint8Array(labels);
  }

  score(instance: I, emissions: Float32Array, learning: boolean): void {
    this.#thinning.start(learning);
    const list = this.#knownOf(instance);
    if (!list) return;
    const { labels } = this.#options;
    const { features, offsets } = list;
    const weights = this.#weights;
    for (let token = 0; token < instance.length; token++) {
      const row = token * labels;
      const end = offsets[token + 1] ?? 0;
      for (let index = offsets[token] ?? 0; index < end; index++) {
        const slot = features[index] ?? 0;
        if (this.#thinning.isOut(slot + token)) continue;
        const from = slot * labels;
        for (let label = 0; label < labels; label++) {
          emissions[row + label] = (emissions[row + label] ?? 0) + (weights[from + label] ?? 0);
        }
      }
    }
  }

  learn(instance: I, gradient: Float32Array): void {
    const list = this.#knownOf(instance);
    if (!list) return;
    const { features, offsets } = list;
    for (let token = 0; token < instance.length; token++) {
      const row = token * this.#options.labels;
      const count = this.#findUnsettled(gradient, row);
      if (count === 0) continue;
      const end = offsets[token + 1] ?? 0;
      for (let index = offsets[token] ?? 0; index < end; index++) {
        const slot = features[index] ?? 0;
        if (!this.#thinning.isOut(slot + token)) this.#climb(slot, gradient, row, count);
      }
    }
  }

  endEpoch(epoch: number): void {
    if (epoch < (this.#options.averageFrom ?? 0)) return;
    this.#summed++;
    const weights = this.#weights;
    const sum = this.#sum;
    for (let cell = 0; cell < sum.length; cell++) sum[cell] = (sum[cell] ?? 0) + (weights[cell] ?? 0);
  }

  /** Takes the average over epochs for the weights, for predicting. Learning must not go on afterwards. */
  useAverage(): void {
    if (this.#summed === 0) return;
    const weights = this.#weights;
    for (let cell = 0; cell < weights.length; cell++) weights[cell] = (this.#sum[cell] ?? 0) / this.#summed;
  }

  /** Sets all weights below `threshold` to zero and lets them learn no more: the others make up for them. */
  prune(threshold: number): void {
    const weights = this.#weights;
    for (let cell = 0; cell < weights.length; cell++) {
      if (Math.abs(weights[cell] ?? 0) >= threshold) continue;
      weights[cell] = 0;
      // An endless sum of squares makes every further step nothing.
      this.#squares[cell] = Number.POSITIVE_INFINITY;
    }
  }

  learned(): ScoreRows {
    const { bits, labels } = this.#options;
    const buckets = new Int32Array(this.size);
    this.#slots.forEach((slot, bucket) => {
      if (slot >= 0) buckets[slot] = bucket;
    });
    return { bits, labels, buckets, weights: this.#weights };
  }

  /** What `restore` needs to go on after an interruption. */
  state(): Float32Array[] {
    return [this.#weights, this.#squares, this.#sum, Float32Array.of(this.#summed)];
  }

  restore([weights, squares, sum, count]: readonly Float32Array[]): void {
    if (weights) this.#weights.set(weights);
    if (squares) this.#squares.set(squares);
    if (sum) this.#sum.set(sum);
    this.#summed = count?.[0] ?? 0;
  }

  #knownOf(instance: I): FeatureList | undefined {
    const list = this.#options.listOf(instance);
    let found = list && this.#known.get(list.features);
    if (list && !found) {
      found = onlyKnown(list, this.#slots);
      this.#known.set(list.features, found);
    }
    return found;
  }

  /** Puts the labels that the gradient of a token moves to `#unsettled`; their number. */
  #findUnsettled(gradient: Float32Array, row: number): number {
    let count = 0;
    for (let label = 0; label < this.#options.labels; label++) {
      // Most labels of most tokens are settled: leaving them alone halves the time and moves nothing.
      if (Math.abs(gradient[row + label] ?? 0) >= 1e-4) this.#unsettled[count++] = label;
    }
    return count;
  }

  /** A step of AdaGrad of the weights of a feature for the first `count` of `#unsettled`. */
  #climb(slot: number, gradient: Float32Array, row: number, count: number): void {
    const { labels, rate } = this.#options;
    for (let place = 0; place < count; place++) {
      const label = this.#unsettled[place] ?? 0;
      const slope = gradient[row + label] ?? 0;
      const cell = slot * labels + label;
      const square = (this.#squares[cell] ?? 0) + slope * slope;
      this.#squares[cell] = square;
      this.#weights[cell] = (this.#weights[cell] ?? 0) + (rate * slope) / Math.sqrt(square);
    }
  }
}

/** Leaves a share of features out at random: what it left out of a pass stays out until the next one starts. */
class Thinning {
  readonly #limit: number;
  readonly #random: Random;
  /** One drawn number for a pass; a feature's own number decides with it. 0 where nothing is left out. */
  #draw = 0;

  constructor(share: number, random: Random) {
    this.#limit = Math.round(share * 0xffffffff);
    this.#random = random;
  }

  start(learning: boolean): void {
    this.#draw = learning && this.#limit > 0 ? this.#random.below(0x7fffffff) | 1 : 0;
  }

  isOut(feature: number): boolean {
    return this.#draw !== 0 && Math.imul(feature ^ this.#draw, 0x9e3779b1) >>> 0 < this.#limit;
  }
}

function onlyKnown({ features, offsets }: FeatureList, slots: Int32Array): FeatureList {
  const known = new Int32Array(features.length);
  const starts = new Int32Array(offsets.length);
  let count = 0;
  for (let token = 0; token + 1 < offsets.length; token++) {
    const end = offsets[token + 1] ?? 0;
    for (let index = offsets[token] ?? 0; index < end; index++) {
      const slot = slots[features[index] ?? 0] ?? -1;
      if (slot >= 0) known[count++] = slot;
    }
    starts[token + 1] = count;
  }
  return { features: known.slice(0, count), offsets: starts };
}

/** Gives the buckets that occur often enough numbers of their own; -1 for the others. */
function slotsOf<I>(
  instances: Iterable<I>,
  listOf: (instance: I) => FeatureList | undefined,
  bits: number,
  minCount: number,
): { readonly slots: Int32Array; readonly size: number } {
  const slots = new Int32Array(2 ** bits);
  for (const instance of instances) {
    for (const bucket of listOf(instance)?.features ?? []) slots[bucket] = (slots[bucket] ?? 0) + 1;
  }
  let size = 0;
  for (let bucket = 0; bucket < slots.length; bucket++) {
    slots[bucket] = (slots[bucket] ?? 0) >= Math.max(1, minCount) ? size++ : -1;
  }
  return { slots, size };
}
