/**
 * Trains linear-chain conditional random fields by gradient ascent on the log-likelihood, a sequence at a time (Lafferty,
 * McCallum & Pereira 2001). The scores of a token's labels come from layers: `SparseLayer` for hashed features, and
 * whatever else can take a gradient. The steps between labels are learned here.
 *
 *     const layer = createSparseLayer(instances, { bits: 22, labels: names.length, rate: 0.1 });
 *     const trainer = createCrfTrainer(bioChain(names), [layer], { rate: 0.1, seed: 1 });
 *     for (let epoch = 0; epoch < 10; epoch++) trainer.epoch(instances);
 *     const tensors = featureTensors("features", layer.quantise(0.05));
 */
import { type Chain, createChainDecoder, FORBIDDEN, freeChain } from "../models/linear-chain.ts";
import { createRandom } from "./random.ts";

/** A sequence to learn from. */
export interface CrfInstance {
  readonly length: number;
  /** The right label of each token. */
  readonly gold: Uint8Array;
  /**
   * For sequences that are labelled in part: a bit for each label that a token may have. The likelihood of all sequences
   * that fit is raised then, and `gold` is not looked at. At most 32 labels.
   */
  readonly allowed?: Uint32Array;
  /** How much it counts; 1 when absent. */
  readonly weight?: number;
}

/** Adds scores to the labels of tokens, and learns. */
export interface EmissionLayer<I extends CrfInstance> {
  /** Adds to `emissions`, row-major [tokens × labels]. `learning` is true when `learn` follows (for dropout). */
  score(instance: I, emissions: Float32Array, learning: boolean): void;
  /** Takes a step up the gradient of the log-likelihood, [tokens × labels]. */
  learn(instance: I, gradient: Float32Array): void;
  /** Called after each epoch, counted from 0. */
  endEpoch?(epoch: number): void;
}

export interface CrfOptions {
  /** Step size of AdaGrad for the steps between labels. */
  readonly rate: number;
  readonly seed: number;
  /**
   * Share of the sequences that are passed over in an epoch among those that the last epoch found settled, at a
   * log-likelihood above -0.003 a token: they teach nothing and cost as much as others. 0 when absent.
   */
  readonly passOver?: number;
  /** The epoch to go on with, after a run that was interrupted; 0 when absent. */
  readonly firstEpoch?: number;
}

export interface CrfTrainer<I extends CrfInstance> {
  /** Shared with the caller: learned in place. */
  readonly chain: Chain;
  /** Goes through the instances once, in an order that depends on the seed and the epoch only. Returns the mean log-likelihood of a token. */
  epoch(instances: readonly I[]): number;
  /** The best labels of an instance. */
  predict(instance: I): Uint8Array;
  /** Log-likelihood of an instance; its gradient by emission score is added to `gradient`, by step to `steps`. */
  gradient(instance: I, emissions: Float32Array, gradient: Float32Array, steps: Chain): number;
}

export function createCrfTrainer<I extends CrfInstance>(
  chain: Chain,
  layers: readonly EmissionLayer<I>[],
  options: CrfOptions,
): CrfTrainer<I> {
  const { labels } = chain;
  const decoder = createChainDecoder(chain);
  const steps = freeChain(labels);
  const squares = freeChain(labels);
  let emissions = new Float32Array(0);
  let slope = new Float32Array(0);
  let finished = options.firstEpoch ?? 0;
  const { passOver = 0 } = options;
  // By place among the instances, so that each epoch must be given the same ones in the same order.
  let settled = new Uint8Array(0);

  const scores = (instance: I, learning: boolean): Float32Array => {
    const cells = instance.length * labels;
    if (emissions.length < cells) emissions = new Float32Array(2 * cells);
    emissions.fill(0, 0, cells);
    for (const layer of layers) layer.score(instance, emissions, learning);
    return emissions;
  };

  const gradient: CrfTrainer<I>["gradient"] = (instance, given, out, sum) => {
    const { length, gold, allowed, weight = 1 } = instance;
    const logZ = decoder.run(given, length);
    subtractExpected(out, -weight);
    decoder.addExpectations(-weight, sum);
    if (allowed) {
      const reached = decoder.run(given, length, allowed);
      subtractExpected(out, weight);
      decoder.addExpectations(weight, sum);
      return weight * (reached - logZ);
    }
    return weight * (addGold(chain, given, length, gold, weight, out, sum) - logZ);
  };

  /** Adds `weight` times the marginals of the last run. */
  const expected = { cells: new Float32Array(0) };
  const subtractExpected = (out: Float32Array, weight: number): void => {
    if (expected.cells.length < out.length) expected.cells = new Float32Array(out.length);
    decoder.marginals(expected.cells);
    for (let cell = 0; cell < out.length; cell++) out[cell] = (out[cell] ?? 0) + weight * (expected.cells[cell] ?? 0);
  };

  return {
    chain,
    gradient,
    predict(instance) {
      const best = new Uint8Array(instance.length);
      // The caller may have set the steps to an average.
      decoder.refresh();
      decoder.decode(scores(instance, false), instance.length, best);
      return best;
    },
    epoch(instances) {
      const random = createRandom(options.seed * 7919 + finished);
      const order = random.shuffle(Array.from(instances, (_, index) => index));
      if (settled.length !== instances.length) settled = new Uint8Array(instances.length);
      let likelihood = 0;
      let tokens = 0;
      for (const index of order) {
        const instance = instances[index];
        if (!instance || instance.length === 0) continue;
        if (settled[index] && random.next() < passOver) continue;
        const cells = instance.length * labels;
        const given = scores(instance, true);
        if (slope.length < cells) slope = new Float32Array(2 * cells);
        const out = slope.subarray(0, cells).fill(0);
        steps.transitions.fill(0);
        steps.start.fill(0);
        steps.end.fill(0);
        const gained = gradient(instance, given, out, steps);
        settled[index] = gained > -3e-3 * instance.length ? 1 : 0;
        likelihood += gained;
        tokens += instance.length;
        for (const layer of layers) layer.learn(instance, out);
        climb(chain.transitions, steps.transitions, squares.transitions, options.rate);
        climb(chain.start, steps.start, squares.start, options.rate);
        climb(chain.end, steps.end, squares.end, options.rate);
        decoder.refresh();
      }
      for (const layer of layers) layer.endEpoch?.(finished);
      finished++;
      return likelihood / Math.max(1, tokens);
    },
  };
}

/** Score of the gold path; adds it to the gradient. */
function addGold(
  chain: Chain,
  emissions: Float32Array,
  length: number,
  gold: Uint8Array,
  weight: number,
  out: Float32Array,
  sum: Chain,
): number {
  const { labels } = chain;
  let score = 0;
  let previous = -1;
  for (let token = 0; token < length; token++) {
    const label = gold[token] ?? 0;
    const cell = token * labels + label;
    score += emissions[cell] ?? 0;
    out[cell] = (out[cell] ?? 0) + weight;
    const [scores, counts, at] =
      previous < 0 ? [chain.start, sum.start, label] : [chain.transitions, sum.transitions, previous * labels + label];
    score += scores[at] ?? 0;
    counts[at] = (counts[at] ?? 0) + weight;
    previous = label;
  }
  score += chain.end[previous] ?? 0;
  sum.end[previous] = (sum.end[previous] ?? 0) + weight;
  return score;
}

/** A step of AdaGrad (Duchi, Hazan & Singer 2011) upwards; forbidden steps stay so. */
function climb(weights: Float32Array, gradient: Float32Array, squares: Float32Array, rate: number): void {
  for (let cell = 0; cell < weights.length; cell++) {
    const slope = gradient[cell] ?? 0;
    if (slope === 0 || (weights[cell] ?? 0) <= FORBIDDEN) continue;
    squares[cell] = (squares[cell] ?? 0) + slope * slope;
    weights[cell] = (weights[cell] ?? 0) + (rate * slope) / Math.sqrt((squares[cell] ?? 0) + 1e-8);
  }
}
