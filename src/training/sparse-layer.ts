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

export interface SparseOptions<I extends CrfInstance = SparseInstance> {
  /** Where the features of an instance are; the instance itself when absent. Undefined for instances without any. */
  readonly listOf?: (instance: I) => FeatureList | undefined;
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

export interface SparseLayer<I extends CrfInstance = SparseInstance> extends EmissionLayer<I> {
  /** Number of features with weights. */
  readonly size: number;
  /** Takes the average over epochs for the weights, for predicting. Learning must not go on afterwards. */
  useAverage(): void;
  /** Sets all weights below `threshold` to zero and lets them learn no more: the others make up for them. */
  prune(threshold: number): void;
  learned(): ScoreRows;
  /** What `restore` needs to go on after an interruption. */
  state(): Float32Array[];
  restore(state: readonly Float32Array[]): void;
}

/** A layer that knows the features of `instances`; features that it does not know score 0. */
export function createSparseLayer<I extends SparseInstance>(
  instances: Iterable<I>,
  options: SparseOptions<I>,
): SparseLayer<I>;
export function createSparseLayer<I extends CrfInstance>(
  instances: Iterable<I>,
  options: SparseOptions<I> & Required<Pick<SparseOptions<I>, "listOf">>,
): SparseLayer<I>;
export function createSparseLayer<I extends SparseInstance>(
  instances: Iterable<I>,
  options: SparseOptions<I>,
): SparseLayer<I> {
  const { bits, labels, rate, dropout = 0, averageFrom = 0 } = options;
  const listOf = options.listOf ?? ((instance: I): FeatureList => instance);
  const { slots, size } = slotsOf(instances, listOf, bits, options.minCount ?? 2);
  const weights = new Float32Array(size * labels);
  const squares = new Float32Array(size * labels).fill(options.firstSquare ?? 0.1);
  const sum = new Float32Array(size * labels);
  let summed = 0;
  const lists = new Map<Int32Array, FeatureList>();
  /** The slots of an instance's features, those that are not known left out. */
  const slotsIn = (instance: I): FeatureList | undefined => {
    const list = listOf(instance);
    let found = list && lists.get(list.features);
    if (list && !found) {
      found = onlyKnown(list, slots);
      lists.set(list.features, found);
    }
    return found;
  };
  const unsettled = new Uint8Array(labels);
  const random: Random = createRandom(options.seed ?? 1);
  const limit = Math.round(dropout * 0xffffffff);
  // One drawn number for a pass; a feature's own number decides with it, so that `learn` drops what `score` dropped.
  let draw = 0;
  const drops = (feature: number): boolean =>
    limit > 0 && draw !== 0 && Math.imul(feature ^ draw, 0x9e3779b1) >>> 0 < limit;

  return {
    size,
    score(instance, emissions, learning) {
      draw = learning && limit > 0 ? random.below(0x7fffffff) | 1 : 0;
      const list = slotsIn(instance);
      if (!list) return;
      const { features, offsets } = list;
      for (let token = 0; token < instance.length; token++) {
        const row = token * labels;
        const end = offsets[token + 1] ?? 0;
        for (let index = offsets[token] ?? 0; index < end; index++) {
          const slot = features[index] ?? 0;
          if (drops(slot + token)) continue;
          const from = slot * labels;
          for (let label = 0; label < labels; label++) {
            emissions[row + label] = (emissions[row + label] ?? 0) + (weights[from + label] ?? 0);
          }
        }
      }
    },
    learn(instance, gradient) {
      const list = slotsIn(instance);
      if (!list) return;
      const { features, offsets } = list;
      for (let token = 0; token < instance.length; token++) {
        const row = token * labels;
        let count = 0;
        for (let label = 0; label < labels; label++) {
          // Most labels of most tokens are settled: leaving them alone halves the time and moves nothing.
          if (Math.abs(gradient[row + label] ?? 0) >= 1e-4) unsettled[count++] = label;
        }
        if (count === 0) continue;
        const end = offsets[token + 1] ?? 0;
        for (let index = offsets[token] ?? 0; index < end; index++) {
          const slot = features[index] ?? 0;
          if (drops(slot + token)) continue;
          for (let place = 0; place < count; place++) {
            const label = unsettled[place] ?? 0;
            const slope = gradient[row + label] ?? 0;
            const cell = slot * labels + label;
            const square = (squares[cell] ?? 0) + slope * slope;
            squares[cell] = square;
            weights[cell] = (weights[cell] ?? 0) + (rate * slope) / Math.sqrt(square);
          }
        }
      }
    },
    endEpoch(epoch) {
      if (epoch < averageFrom) return;
      summed++;
      for (let cell = 0; cell < sum.length; cell++) sum[cell] = (sum[cell] ?? 0) + (weights[cell] ?? 0);
    },
    useAverage() {
      if (summed > 0) for (let cell = 0; cell < sum.length; cell++) weights[cell] = (sum[cell] ?? 0) / summed;
    },
    prune(threshold) {
      for (let cell = 0; cell < weights.length; cell++) {
        if (Math.abs(weights[cell] ?? 0) >= threshold) continue;
        weights[cell] = 0;
        // An endless sum of squares makes every further step nothing.
        squares[cell] = Number.POSITIVE_INFINITY;
      }
    },
    learned() {
      const buckets = new Int32Array(size);
      slots.forEach((slot, bucket) => {
        if (slot >= 0) buckets[slot] = bucket;
      });
      return { bits, labels, buckets, weights };
    },
    state: () => [weights, squares, sum, Float32Array.of(summed)],
    restore([savedWeights, savedSquares, savedSum, savedCount]) {
      if (savedWeights) weights.set(savedWeights);
      if (savedSquares) squares.set(savedSquares);
      if (savedSum) sum.set(savedSum);
      summed = savedCount?.[0] ?? 0;
    },
  };
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
