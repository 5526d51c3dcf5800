/**
 * Linear-chain conditional random fields whose transitions depend on the kind of the step: Viterbi and forward-backward
 * (Lafferty, McCallum & Pereira 2001). A sequence starts as if label 0 stood before it. The passes themselves are a kernel,
 * src/kernels/kinded.ts.
 */
import { Kernel } from "./kernel.ts";

/** A sequence to decode. */
export interface ChainInput {
  readonly length: number;
  /** Row-major [length × labels]. */
  readonly emissions: Float64Array;
  /** Kind of the step to each word. */
  readonly kinds: Uint8Array;
}

/** Transition scores, row-major [kinds × labels × labels], from row to column. */
export interface KindedTransitions {
  readonly labels: number;
  readonly scores: Float64Array;
  /** Whether `scores` stay as they are: what was made of them is made once. */
  readonly fixed?: boolean;
}

/** As src/kernels/kinded.ts exports them; all addresses in bytes. */
interface KindedCalls {
  forward(
    length: number,
    labels: number,
    kinds: number,
    steps: number,
    potential: number,
    alpha: number,
    scale: number,
  ): void;
  backward(
    length: number,
    labels: number,
    kinds: number,
    steps: number,
    potential: number,
    alpha: number,
    scale: number,
    beta: number,
    marginals: number,
  ): void;
  decode(
    length: number,
    labels: number,
    kinds: number,
    scores: number,
    emissions: number,
    spread: number,
    best: number,
    next: number,
    alive: number,
    back: number,
    path: number,
  ): void;
}

const NUMBER = Float64Array.BYTES_PER_ELEMENT;

/** The passes over sequences of one chain. What they leave is scratch space that the next run overwrites. */
export class KindedChain {
  readonly labels: number;
  /** Row-major [length × labels] chances. */
  marginals: Float64Array = new Float64Array(0);
  logZ = 0;
  readonly #kernel: Kernel<KindedCalls> = new Kernel("kinded");
  /** Cells of a row in the kernel, an even number. */
  readonly #row: number;
  #transitions: KindedTransitions | undefined;
  #spread = 0;
  /** Addresses in the kernel: of what belongs to the chain, then of what belongs to the sequence. */
  #scoresAt = 0;
  #stepsAt = 0;
  #bestAt = 0;
  #nextAt = 0;
  #aliveAt = 0;
  #sequenceAt = 0;
  #kindsAt = 0;
  #emissionsAt = 0;
  #potentialAt = 0;
  #alphaAt = 0;
  #betaAt = 0;
  #scaleAt = 0;
  #marginalsAt = 0;
  #backAt = 0;
  #pathAt = 0;
  /** Words of a sequence that there is room for. */
  #capacity = 0;
  /** Views of the kernel's memory. */
  #kinds: Uint8Array = new Uint8Array(0);
  #emissions: Float64Array = new Float64Array(0);
  #steps: Float64Array = new Float64Array(0);
  #potential: Float64Array = new Float64Array(0);
  #alpha: Float64Array = new Float64Array(0);
  #beta: Float64Array = new Float64Array(0);
  #scale: Float64Array = new Float64Array(0);
  #path: Uint8Array = new Uint8Array(0);

  constructor(labels: number) {
    this.labels = labels;
    this.#row = Math.ceil(labels / 2) * 2;
  }

  /** Log of the sum of all paths' exponentials: the first half of `run`, for those who ask for no more. */
  logSum(input: ChainInput, transitions: KindedTransitions): number {
    this.#prepare(input, transitions);
    this.#forward(input);
    return this.logZ;
  }

  /** Runs forward-backward; `expected`, if given, is laid out as the transitions and takes the expected number of each step. */
  run(input: ChainInput, transitions: KindedTransitions, expected?: Float64Array): void {
    this.#prepare(input, transitions);
    this.#forward(input);
    this.#kernel.calls.backward(
      input.length,
      this.labels,
      this.#kindsAt,
      this.#stepsAt,
      this.#potentialAt,
      this.#alphaAt,
      this.#scaleAt,
      this.#betaAt,
      this.#marginalsAt,
    );
    if (expected) this.#addSteps(input, expected);
  }

  /** The best labels of a sequence, another array each time. */
  best(input: ChainInput, transitions: KindedTransitions): Uint8Array {
    this.#prepare(input, transitions);
    const { length, emissions } = input;
    this.#emissions.set(emissions.subarray(0, length * this.labels));
    this.#kernel.calls.decode(
      length,
      this.labels,
      this.#kindsAt,
      this.#scoresAt,
      this.#emissionsAt,
      this.#spread,
      this.#bestAt,
      this.#nextAt,
      this.#aliveAt,
      this.#backAt,
      this.#pathAt,
    );
    return this.#path.slice(0, length);
  }

  #forward({ length, emissions }: ChainInput): void {
    const L = this.labels;
    const potential = this.#potential;
    const scale = this.#scale;
    let logZ = 0;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      const cell = t * this.#row;
      let top = emissions[row] ?? 0;
      for (let l = 1; l < L; l++) if ((emissions[row + l] ?? 0) > top) top = emissions[row + l] ?? 0;
      for (let l = 0; l < L; l++) potential[cell + l] = Math.exp((emissions[row + l] ?? 0) - top);
      logZ += top;
    }
    this.#kernel.calls.forward(
      length,
      L,
      this.#kindsAt,
      this.#stepsAt,
      this.#potentialAt,
      this.#alphaAt,
      this.#scaleAt,
    );
    for (let t = 0; t < length; t++) logZ += Math.log(scale[t] ?? 1);
    this.logZ = logZ;
  }

  #addSteps({ length, kinds }: ChainInput, expected: Float64Array): void {
    const L = this.labels;
    const row = this.#row;
    for (let t = 0; t < length; t++) {
      const kind = kinds[t] ?? 0;
      const norm = 1 / (this.#scale[t] ?? 1);
      for (let l = 0; l < L; l++) {
        const ahead = (this.#potential[t * row + l] ?? 0) * (this.#beta[t * row + l] ?? 0) * norm;
        for (let k = 0; k < (t === 0 ? 1 : L); k++) {
          const before = t === 0 ? 1 : (this.#alpha[(t - 1) * row + k] ?? 0);
          const cell = (kind * L + k) * L + l;
          const step = this.#steps[(kind * L + k) * row + l] ?? 0;
          expected[cell] = (expected[cell] ?? 0) + before * step * ahead;
        }
      }
    }
  }

  /** Puts the chain and the kinds of a sequence's steps where the kernel finds them. */
  #prepare({ length, kinds }: ChainInput, transitions: KindedTransitions): void {
    if (transitions !== this.#transitions || transitions.fixed !== true) this.#load(transitions);
    this.#reserve(length);
    // A view of so short an array would first have V8 move it to memory of its own.
    for (let t = 0; t < length; t++) this.#kinds[t] = kinds[t] ?? 0;
  }

  #load(transitions: KindedTransitions): void {
    const { scores } = transitions;
    const L = this.labels;
    const row = this.#row;
    const kernel = this.#kernel;
    if (this.#transitions?.scores.length !== scores.length) {
      this.#bestAt = kernel.take(row * NUMBER);
      this.#nextAt = kernel.take(row * NUMBER);
      this.#aliveAt = kernel.take(row);
      this.#scoresAt = kernel.take(scores.length * NUMBER);
      this.#stepsAt = kernel.take((scores.length / L) * row * NUMBER);
      this.#sequenceAt = kernel.take(0);
      this.#capacity = 0;
    }
    this.#transitions = transitions;
    this.#spread = spreadOf(scores);
    this.#steps = new Float64Array(kernel.buffer, this.#stepsAt, (scores.length / L) * row);
    for (let from = 0; from < scores.length / L; from++) {
      for (let l = 0; l < L; l++) this.#steps[from * row + l] = Math.exp(scores[from * L + l] ?? 0);
    }
    new Float64Array(kernel.buffer, this.#scoresAt, scores.length).set(scores);
  }

  #reserve(length: number): void {
    if (length <= this.#capacity) return;
    const L = this.labels;
    const row = this.#row;
    const kernel = this.#kernel;
    const capacity = 2 * length;
    this.#capacity = capacity;
    kernel.giveBack(this.#sequenceAt);
    this.#kindsAt = kernel.take(capacity);
    this.#emissionsAt = kernel.take(capacity * L * NUMBER);
    this.#potentialAt = kernel.take(capacity * row * NUMBER);
    this.#alphaAt = kernel.take(capacity * row * NUMBER);
    this.#betaAt = kernel.take(capacity * row * NUMBER);
    this.#scaleAt = kernel.take(capacity * NUMBER);
    this.#marginalsAt = kernel.take(capacity * L * NUMBER);
    this.#backAt = kernel.take(capacity * L);
    this.#pathAt = kernel.take(capacity);
    const { buffer } = kernel;
    this.#kinds = new Uint8Array(buffer, this.#kindsAt, capacity);
    this.#emissions = new Float64Array(buffer, this.#emissionsAt, capacity * L);
    this.#steps = new Float64Array(buffer, this.#stepsAt, this.#steps.length);
    // Nothing writes what is behind an odd number of labels.
    this.#potential = new Float64Array(buffer, this.#potentialAt, capacity * row).fill(0);
    this.#alpha = new Float64Array(buffer, this.#alphaAt, capacity * row);
    this.#beta = new Float64Array(buffer, this.#betaAt, capacity * row);
    this.#scale = new Float64Array(buffer, this.#scaleAt, capacity);
    this.marginals = new Float64Array(buffer, this.#marginalsAt, capacity * L);
    this.#path = new Uint8Array(buffer, this.#pathAt, capacity);
  }
}

/** How far the scores of two steps can lie apart. */
function spreadOf(scores: Float64Array): number {
  let least = scores[0] ?? 0;
  let most = least;
  for (const score of scores) {
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return most - least;
}

/** Score of `path`, or of label 0 throughout: the sum that its chance is the exponential of, before the division by Z. */
export function pathScore(
  { length, emissions, kinds }: ChainInput,
  { labels: L, scores }: KindedTransitions,
  path?: Uint8Array,
): number {
  let score = 0;
  let before = 0;
  for (let t = 0; t < length; t++) {
    const label = path?.[t] ?? 0;
    score += (scores[(kinds[t] ?? 0) * L * L + before * L + label] ?? 0) + (emissions[t * L + label] ?? 0);
    before = label;
  }
  return score;
}
