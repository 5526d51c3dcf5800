/**
 * Linear-chain conditional random fields over scores that are already computed: the best label sequence (Viterbi) and
 * the chances of labels and spans (forward-backward; Lafferty, McCallum & Pereira 2001). The passes themselves are a kernel,
 * src/kernels/chain.ts.
 */
import { Kernel } from "./kernel.ts";

/** The scores that tie labels together. Row-major; forbidden steps have `FORBIDDEN`. */
export interface Chain {
  readonly labels: number;
  /** [labels × labels]: from row to column. */
  readonly transitions: Float32Array;
  /** [labels]: scores of being the first and the last label of a sequence. */
  readonly start: Float32Array;
  readonly end: Float32Array;
}

/** Score of a step that may not be taken. Finite, so that sums of it stay numbers. */
export const FORBIDDEN = -1e4;

/** What sums of a sequence that no path fits (its masks contradict each other) are set to: small, without overflow later. */
const IMPOSSIBLE = 1e-100;

/** A chain whose every step is free. */
export function freeChain(labels: number): Chain {
  return {
    labels,
    transitions: new Float32Array(labels * labels),
    start: new Float32Array(labels),
    end: new Float32Array(labels),
  };
}

/**
 * A chain for labels such as O, B-PERSON, I-PERSON: I-X may only follow B-X or I-X. Labels without "B-" or "I-" stand for
 * themselves.
 */
export function bioChain(names: readonly string[]): Chain {
  const chain = freeChain(names.length);
  names.forEach((name, label) => {
    if (!name.startsWith("I-")) return;
    chain.start[label] = FORBIDDEN;
    const type = name.slice(2);
    names.forEach((previous, from) => {
      const joins = previous === `B-${type}` || previous === `I-${type}`;
      if (!joins) chain.transitions[from * names.length + label] = FORBIDDEN;
    });
  });
  return chain;
}

/** Decodes sequences under one chain, with scratch space that grows to the longest sequence seen. */
export interface ChainDecoder {
  /** Must be called after the arrays of the chain were changed. */
  refresh(): void;
  /**
   * The best labels of `length` tokens, written to `labels`. `emissions` is row-major [length × labels]. Returns the
   * score of that sequence.
   */
  decode(emissions: Float32Array, length: number, labels: Uint8Array): number;
  /**
   * Runs forward-backward and returns log Z. Afterwards `marginals` and `pathProbability` speak of these emissions, which must
   * not have changed. A token whose bit for label l is not set in `allowed` cannot take l.
   */
  run(emissions: Float32Array, length: number, allowed?: Uint32Array): number;
  /** Chance of each label at each token, row-major [length × labels]. */
  marginals(out: Float32Array): void;
  /** Adds `weight` times the expected number of each step, start and end to the arrays of `sum`. */
  addExpectations(weight: number, sum: Chain): void;
  /**
   * Chance that tokens `from` to `to` (exclusive) have just the labels given in `labels` (of the whole sequence), and that
   * the token after them has none of `continuing` (a bit for each label).
   */
  pathProbability(labels: Uint8Array, from: number, to: number, continuing: number): number;
}

export function createChainDecoder(chain: Chain): ChainDecoder {
  return new Decoder(chain);
}

/** As src/kernels/chain.ts exports them; all addresses in bytes. */
interface ChainCalls {
  useChain(
    labels: number,
    start: number,
    end: number,
    before: number,
    beforeAt: number,
    arriving: number,
    factors: number,
  ): void;
  decode(length: number, emissions: number, best: number, next: number, back: number, labels: number): number;
  runForward(length: number, potential: number, forward: number, scale: number, impossible: number): void;
  runBackward(length: number, potential: number, backward: number, scale: number, next: number): void;
}

/** Where the numbers of a sequence stand in the kernel's memory. */
interface SequencePlaces {
  readonly emissions: number;
  readonly labels: number;
  readonly back: number;
  readonly potential: number;
  readonly forward: number;
  readonly backward: number;
  readonly scale: number;
}

const NUMBER = Float64Array.BYTES_PER_ELEMENT;

class Decoder implements ChainDecoder {
  private readonly chain: Chain;
  private readonly size: number;
  private readonly kernel: Kernel<ChainCalls> = new Kernel("chain");
  /** exp of transitions. */
  private readonly step: Float64Array;
  /** Addresses of what belongs to the chain. */
  private readonly startAt: number;
  private readonly endAt: number;
  private readonly before: number;
  private readonly beforeAt: number;
  private readonly arriving: number;
  private readonly factors: number;
  private readonly best: number;
  private readonly next: number;
  /** What is beyond belongs to the sequence. */
  private readonly rest: number;
  private capacity = 0;
  private length = 0;
  private places: SequencePlaces = {
    emissions: 0,
    labels: 0,
    back: 0,
    potential: 0,
    forward: 0,
    backward: 0,
    scale: 0,
  };
  /** Views of the kernel's memory. */
  private emissions: Float32Array = new Float32Array(0);
  private labels: Uint8Array = new Uint8Array(0);
  /** exp of emissions, each row scaled by its maximum; forbidden labels are 0. */
  private potential: Float64Array = new Float64Array(0);
  /** Rows of forward sum to 1; `scale` is what they were divided by. */
  private forward: Float64Array = new Float64Array(0);
  private backward: Float64Array = new Float64Array(0);
  private scale: Float64Array = new Float64Array(0);

  constructor(chain: Chain) {
    this.chain = chain;
    const size = chain.labels;
    this.size = size;
    this.step = new Float64Array(size * size);
    const { kernel } = this;
    this.startAt = kernel.take(2 * size * NUMBER);
    this.endAt = kernel.take(2 * size * NUMBER);
    this.before = kernel.take(size * size);
    this.beforeAt = kernel.take((size + 1) * Uint16Array.BYTES_PER_ELEMENT);
    this.arriving = kernel.take(size * size * NUMBER);
    this.factors = kernel.take(size * size * NUMBER);
    this.best = kernel.take(size * NUMBER);
    this.next = kernel.take(size * NUMBER);
    this.rest = kernel.take(0);
    this.reserve(1);
    this.refresh();
  }

  refresh(): void {
    const { size, step, kernel } = this;
    const { transitions, start, end } = this.chain;
    const before = new Uint8Array(kernel.buffer, this.before, size * size);
    const beforeAt = new Uint16Array(kernel.buffer, this.beforeAt, size + 1);
    const arriving = new Float64Array(kernel.buffer, this.arriving, size * size);
    const factors = new Float64Array(kernel.buffer, this.factors, size * size);
    const starts = new Float64Array(kernel.buffer, this.startAt, 2 * size);
    const ends = new Float64Array(kernel.buffer, this.endAt, 2 * size);
    for (let cell = 0; cell < transitions.length; cell++) step[cell] = Math.exp(transitions[cell] ?? 0);
    let count = 0;
    for (let label = 0; label < size; label++) {
      beforeAt[label] = count;
      for (let previous = 0; previous < size; previous++) {
        const score = transitions[previous * size + label] ?? 0;
        if (score <= FORBIDDEN) continue;
        before[count] = previous;
        arriving[count] = score;
        factors[count] = step[previous * size + label] ?? 0;
        count++;
      }
      beforeAt[label + 1] = count;
      starts[label] = start[label] ?? 0;
      starts[size + label] = Math.exp(start[label] ?? 0);
      ends[label] = end[label] ?? 0;
      ends[size + label] = Math.exp(end[label] ?? 0);
    }
    kernel.calls.useChain(size, this.startAt, this.endAt, this.before, this.beforeAt, this.arriving, this.factors);
  }

  decode(emissions: Float32Array, length: number, labels: Uint8Array): number {
    if (length === 0) return 0;
    this.reserve(length);
    const { kernel, places, size } = this;
    this.emissions.set(emissions.subarray(0, length * size));
    const top = kernel.calls.decode(length, places.emissions, this.best, this.next, places.back, places.labels);
    labels.set(this.labels.subarray(0, length));
    return top;
  }

  run(emissions: Float32Array, length: number, allowed?: Uint32Array): number {
    this.reserve(length);
    this.length = length;
    if (length === 0) return 0;
    const { kernel, places, scale } = this;
    let logZ = this.exponentiate(emissions, allowed);
    kernel.calls.runForward(length, places.potential, places.forward, places.scale, IMPOSSIBLE);
    kernel.calls.runBackward(length, places.potential, places.backward, places.scale, this.next);
    for (let token = 0; token <= length; token++) logZ += Math.log(scale[token] ?? 1);
    return logZ;
  }

  /** Returns what the rows were scaled by, as logarithms. */
  private exponentiate(emissions: Float32Array, allowed: Uint32Array | undefined): number {
    const { size, potential, length } = this;
    let scaled = 0;
    for (let token = 0; token < length; token++) {
      const row = token * size;
      const mask = allowed?.[token] ?? 0xffffffff;
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < size; label++) {
        if ((mask >>> label) & 1) top = Math.max(top, emissions[row + label] ?? 0);
      }
      for (let label = 0; label < size; label++) {
        potential[row + label] = (mask >>> label) & 1 ? Math.exp((emissions[row + label] ?? 0) - top) : 0;
      }
      scaled += top;
    }
    return scaled;
  }

  marginals(out: Float32Array): void {
    const { forward, backward } = this;
    const cells = this.length * this.size;
    for (let cell = 0; cell < cells; cell++) out[cell] = (forward[cell] ?? 0) * (backward[cell] ?? 0);
  }

  addExpectations(weight: number, sum: Chain): void {
    const { size, forward, backward, potential, step, scale, length } = this;
    if (length === 0) return;
    const lastRow = (length - 1) * size;
    for (let label = 0; label < size; label++) {
      sum.start[label] = (sum.start[label] ?? 0) + weight * (forward[label] ?? 0) * (backward[label] ?? 0);
      const atEnd = (forward[lastRow + label] ?? 0) * (backward[lastRow + label] ?? 0);
      sum.end[label] = (sum.end[label] ?? 0) + weight * atEnd;
    }
    for (let token = 1; token < length; token++) {
      const row = token * size;
      const factor = weight / (scale[token] ?? 1);
      for (let label = 0; label < size; label++) {
        const ahead = factor * (potential[row + label] ?? 0) * (backward[row + label] ?? 0);
        if (ahead === 0) continue;
        for (let previous = 0; previous < size; previous++) {
          const cell = previous * size + label;
          const chance = ahead * (forward[row - size + previous] ?? 0) * (step[cell] ?? 0);
          sum.transitions[cell] = (sum.transitions[cell] ?? 0) + chance;
        }
      }
    }
  }

  pathProbability(labels: Uint8Array, from: number, to: number, continuing: number): number {
    const { size, forward, backward, potential, step, scale, length } = this;
    let chance = forward[from * size + (labels[from] ?? 0)] ?? 0;
    for (let token = from + 1; token < to; token++) {
      const label = labels[token] ?? 0;
      const moved = (step[(labels[token - 1] ?? 0) * size + label] ?? 0) * (potential[token * size + label] ?? 0);
      chance *= moved / (scale[token] ?? 1);
    }
    const last = labels[to - 1] ?? 0;
    if (to >= length) return chance * (backward[(to - 1) * size + last] ?? 0);
    let after = 0;
    for (let label = 0; label < size; label++) {
      if ((continuing >>> label) & 1) continue;
      const ahead = (potential[to * size + label] ?? 0) * (backward[to * size + label] ?? 0);
      after += (step[last * size + label] ?? 0) * ahead;
    }
    return (chance * after) / (scale[to] ?? 1);
  }

  private reserve(length: number): void {
    if (length <= this.capacity) return;
    this.capacity = Math.max(length, this.capacity * 2, 64);
    const { kernel, size, capacity } = this;
    const cells = capacity * size;
    kernel.giveBack(this.rest);
    const places = {
      emissions: kernel.take(cells * Float32Array.BYTES_PER_ELEMENT),
      labels: kernel.take(capacity),
      back: kernel.take(cells),
      potential: kernel.take(cells * NUMBER),
      forward: kernel.take(cells * NUMBER),
      backward: kernel.take(cells * NUMBER),
      scale: kernel.take((capacity + 1) * NUMBER),
    };
    const { buffer } = kernel;
    this.places = places;
    this.emissions = new Float32Array(buffer, places.emissions, cells);
    this.labels = new Uint8Array(buffer, places.labels, capacity);
    this.potential = new Float64Array(buffer, places.potential, cells);
    this.forward = new Float64Array(buffer, places.forward, cells);
    this.backward = new Float64Array(buffer, places.backward, cells);
    this.scale = new Float64Array(buffer, places.scale, capacity + 1);
  }
}
