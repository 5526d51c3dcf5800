/**
 * Trains linear-chain conditional random fields by gradient ascent on the log-likelihood, a sequence at a time (Lafferty,
 * McCallum & Pereira 2001). The scores of a token's labels come from layers: `SparseLayer` for hashed features, and
 * whatever else can take a gradient. The steps between labels are learned here.
 *
 *     const layer = new SparseLayer(instances, { listOf, bits: 22, labels: names.length, rate: 0.1 });
 *     const trainer = new CrfTrainer(bioChain(names), [layer], { rate: 0.1, seed: 1 });
 *     for (let epoch = 0; epoch < 10; epoch++) trainer.epoch(instances);
 *     const rows = layer.learned();
 */
import { type Chain, type ChainDecoder, createChainDecoder, FORBIDDEN, freeChain } from "../models/linear-chain.ts";
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
   * Share of the sequences that are passed over in an epoch among those that the last epoch found settled: they teach nothing and cost as much as others. 0 when absent.
   */
  readonly passOver?: number;
  /** The epoch to go on with, after a run that was interrupted; 0 when absent. */
  readonly firstEpoch?: number;
}

/** Log-likelihood of a token above which a sequence is settled. */
const SETTLED = -3e-3;
const CHAIN_PARTS = ["transitions", "start", "end"] as const;

export class CrfTrainer<I extends CrfInstance> {
  /** Shared with the caller: learned in place. */
  readonly chain: Chain;
  readonly #layers: readonly EmissionLayer<I>[];
  readonly #options: CrfOptions;
  readonly #decoder: ChainDecoder;
  /** The gradient of the steps of an instance, and the sums of squares of all so far. */
  readonly #steps: Chain;
  readonly #squares: Chain;
  /** Scratch of the instance at hand, [tokens × labels], grown as needed. */
  #emissions: Float32Array = new Float32Array(0);
  #slope: Float32Array = new Float32Array(0);
  #expected: Float32Array = new Float32Array(0);
  /** Epochs gone through. */
  #finished: number;
  /** Whether the last epoch found an instance settled: by place among the instances, which each epoch must be given in the same order. */
  #settled: Uint8Array = new Uint8Array(0);

  constructor(chain: Chain, layers: readonly EmissionLayer<I>[], options: CrfOptions) {
    this.chain = chain;
    this.#layers = layers;
    this.#options = options;
    this.#decoder = createChainDecoder(chain);
    this.#steps = freeChain(chain.labels);
    this.#squares = freeChain(chain.labels);
    this.#finished = options.firstEpoch ?? 0;
  }

  /** Goes through the instances once, in an order that depends on the seed and the epoch only. Returns the mean log-likelihood of a token. */
  epoch(instances: readonly I[]): number {
    const { seed, passOver = 0 } = this.#options;
    const random = createRandom(seed * 7919 + this.#finished);
    const order = random.shuffle(Array.from(instances, (_, index) => index));
    if (this.#settled.length !== instances.length) this.#settled = new Uint8Array(instances.length);
    let likelihood = 0;
    let tokens = 0;
    for (const index of order) {
      const instance = instances[index];
      if (!instance || instance.length === 0) continue;
      if (this.#settled[index] && random.next() < passOver) continue;
      const gained = this.#learn(instance);
      this.#settled[index] = gained > SETTLED * instance.length ? 1 : 0;
      likelihood += gained;
      tokens += instance.length;
    }
    for (const layer of this.#layers) layer.endEpoch?.(this.#finished);
    this.#finished++;
    return likelihood / Math.max(1, tokens);
  }

  /** The best labels of an instance. */
  predict(instance: I): Uint8Array {
    const best = new Uint8Array(instance.length);
    // The caller may have set the steps to an average.
    this.#decoder.refresh();
    this.#decoder.decode(this.#score(instance, false), instance.length, best);
    return best;
  }

  /** Log-likelihood of an instance; its gradient by emission score is added to `gradient`, by step to `steps`. */
  gradient(instance: I, emissions: Float32Array, gradient: Float32Array, steps: Chain): number {
    const { length, gold, allowed, weight = 1 } = instance;
    const decoder = this.#decoder;
    const logZ = decoder.run(emissions, length);
    this.#addMarginals(-weight, gradient);
    decoder.addExpectations(-weight, steps);
    if (allowed) {
      const reached = decoder.run(emissions, length, allowed);
      this.#addMarginals(weight, gradient);
      decoder.addExpectations(weight, steps);
      return weight * (reached - logZ);
    }
    return weight * (addGold(this.chain, emissions, length, gold, weight, gradient, steps) - logZ);
  }

  /** A step of all layers and of the chain; the log-likelihood before it. */
  #learn(instance: I): number {
    const cells = instance.length * this.chain.labels;
    const emissions = this.#score(instance, true);
    if (this.#slope.length < cells) this.#slope = new Float32Array(2 * cells);
    const slope = this.#slope.subarray(0, cells).fill(0);
    const steps = this.#steps;
    for (const part of CHAIN_PARTS) steps[part].fill(0);
    const gained = this.gradient(instance, emissions, slope, steps);
    for (const layer of this.#layers) layer.learn(instance, slope);
    for (const part of CHAIN_PARTS) climb(this.chain[part], steps[part], this.#squares[part], this.#options.rate);
    this.#decoder.refresh();
    return gained;
  }

  #score(instance: I, learning: boolean): Float32Array {
    const cells = instance.length * this.chain.labels;
    if (this.#emissions.length < cells) this.#emissions = new Float32Array(2 * cells);
    this.#emissions.fill(0, 0, cells);
    for (const layer of this.#layers) layer.score(instance, this.#emissions, learning);
    return this.#emissions;
  }

  /** Adds `weight` times the marginals of the last run. */
  #addMarginals(weight: number, out: Float32Array): void {
    if (this.#expected.length < out.length) this.#expected = new Float32Array(out.length);
    const expected = this.#expected;
    this.#decoder.marginals(expected);
    for (let cell = 0; cell < out.length; cell++) out[cell] = (out[cell] ?? 0) + weight * (expected[cell] ?? 0);
  }
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
