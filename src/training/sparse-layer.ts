/** The linear layer of a CRF: a row of label weights for each hashed feature. */
import { packBuckets } from "../models/feature-table.ts";
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
  /** Features seen fewer times in the instances are left out; 2 when absent. */
  readonly minCount?: number;
  /**
   * Strength of the pull towards zero (a Gaussian prior of variance 1/l2): a feature feels all of it once an epoch, spread
   * over its occurrences, so that rare features, which could learn single sentences by heart, are held back most. 0 when
   * absent.
   */
  readonly l2?: number;
  /** Share of features that are left out at random while learning; 0 when absent. */
  readonly dropout?: number;
  /** From this epoch on (counted from 0) the weights are averaged over the ends of epochs; 0 when absent. */
  readonly averageFrom?: number;
  readonly seed?: number;
}

/** A table as `featureTensors` takes it. */
export interface QuantisedTable {
  readonly bits: number;
  readonly labels: number;
  readonly gaps: Uint8Array;
  readonly rows: Int8Array;
  readonly scale: number;
}

export interface SparseLayer<I extends CrfInstance = SparseInstance> extends EmissionLayer<I> {
  /** Number of features with weights. */
  readonly size: number;
  /** Takes the average over epochs for the weights, for predicting. Learning must not go on afterwards. */
  useAverage(): void;
  /** 8-bit rows; weights below `threshold` become 0 and rows of zeros are left out. */
  quantise(threshold: number): QuantisedTable;
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
  const { bits, labels, rate, l2 = 0, dropout = 0, averageFrom = 0 } = options;
  const listOf = options.listOf ?? ((instance: I): FeatureList => instance);
  const { slots, size, counts } = slotsOf(instances, listOf, bits, options.minCount ?? 2);
  const weights = new Float32Array(size * labels);
  const squares = new Float32Array(size * labels).fill(1e-6);
  const sum = new Float32Array(size * labels);
  let summed = 0;
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
      const list = listOf(instance);
      if (!list) return;
      const { features, offsets } = list;
      for (let token = 0; token < instance.length; token++) {
        const row = token * labels;
        const end = offsets[token + 1] ?? 0;
        for (let index = offsets[token] ?? 0; index < end; index++) {
          const slot = slots[features[index] ?? 0] ?? -1;
          if (slot < 0 || drops((features[index] ?? 0) + token)) continue;
          const from = slot * labels;
          for (let label = 0; label < labels; label++) {
            emissions[row + label] = (emissions[row + label] ?? 0) + (weights[from + label] ?? 0);
          }
        }
      }
    },
    learn(instance, gradient) {
      const list = listOf(instance);
      if (!list) return;
      const { features, offsets } = list;
      for (let token = 0; token < instance.length; token++) {
        const row = token * labels;
        const end = offsets[token + 1] ?? 0;
        for (let label = 0; label < labels; label++) {
          const slope = gradient[row + label] ?? 0;
          // Most labels of most tokens are settled: leaving them alone halves the time and moves nothing.
          if (Math.abs(slope) < 1e-4) continue;
          for (let index = offsets[token] ?? 0; index < end; index++) {
            const slot = slots[features[index] ?? 0] ?? -1;
            if (slot < 0 || drops((features[index] ?? 0) + token)) continue;
            const cell = slot * labels + label;
            const pulled = slope - (l2 / (counts[slot] ?? 1)) * (weights[cell] ?? 0);
            const square = (squares[cell] ?? 0) + pulled * pulled;
            squares[cell] = square;
            weights[cell] = (weights[cell] ?? 0) + (rate * pulled) / Math.sqrt(square);
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
    quantise: (threshold) => quantiseRows(slots, weights, bits, labels, threshold),
    state: () => [weights, squares, sum, Float32Array.of(summed)],
    restore([savedWeights, savedSquares, savedSum, savedCount]) {
      if (savedWeights) weights.set(savedWeights);
      if (savedSquares) squares.set(savedSquares);
      if (savedSum) sum.set(savedSum);
      summed = savedCount?.[0] ?? 0;
    },
  };
}

/** Gives the buckets that occur often enough numbers of their own; -1 for the others. */
function slotsOf<I>(
  instances: Iterable<I>,
  listOf: (instance: I) => FeatureList | undefined,
  bits: number,
  minCount: number,
): { readonly slots: Int32Array; readonly size: number; readonly counts: Float32Array } {
  const slots = new Int32Array(2 ** bits);
  for (const instance of instances) {
    for (const bucket of listOf(instance)?.features ?? []) slots[bucket] = (slots[bucket] ?? 0) + 1;
  }
  const counts: number[] = [];
  for (let bucket = 0; bucket < slots.length; bucket++) {
    const count = slots[bucket] ?? 0;
    const kept = count >= Math.max(1, minCount);
    slots[bucket] = kept ? counts.length : -1;
    if (kept) counts.push(count);
  }
  return { slots, size: counts.length, counts: Float32Array.from(counts) };
}

function quantiseRows(
  slots: Int32Array,
  weights: Float32Array,
  bits: number,
  labels: number,
  threshold: number,
): QuantisedTable {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = top > 0 ? top / 127 : 1;
  const buckets: number[] = [];
  const rows: number[] = [];
  for (let bucket = 0; bucket < slots.length; bucket++) {
    const slot = slots[bucket] ?? -1;
    if (slot < 0) continue;
    const row = Array.from(weights.subarray(slot * labels, (slot + 1) * labels), (weight) =>
      Math.abs(weight) < threshold ? 0 : Math.round(weight / scale),
    );
    if (row.every((value) => value === 0)) continue;
    buckets.push(bucket);
    for (const value of row) rows.push(value);
  }
  return { bits, labels, gaps: packBuckets(buckets), rows: Int8Array.from(rows), scale };
}
