/**
 * Linear-chain conditional random fields over scores that are already computed: the best label sequence (Viterbi) and
 * the chances of labels and spans (forward-backward; Lafferty, McCallum & Pereira 2001).
 */

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

class Decoder implements ChainDecoder {
  private readonly chain: Chain;
  private readonly size: number;
  /** The labels that may come before each label: those of label l stand at `beforeAt[l]` up to `beforeAt[l + 1]`. */
  private readonly before: Uint8Array;
  private readonly beforeAt: Uint16Array;
  /** Their transitions, in the order of `before`, and exp of them. */
  private readonly arriving: Float64Array;
  private readonly arrivingFactor: Float64Array;
  /** exp of transitions, start and end. */
  private readonly step: Float64Array;
  private readonly first: Float64Array;
  private readonly last: Float64Array;
  private capacity = 0;
  private length = 0;
  private logZ = 0;
  /** Backpointers of Viterbi. */
  private back: Uint8Array = new Uint8Array(0);
  private readonly best: Float64Array;
  private readonly next: Float64Array;
  /** exp of emissions, each row scaled by its maximum; forbidden labels are 0. */
  private potential: Float64Array = new Float64Array(0);
  /** Rows of forward sum to 1; `scale` is what they were divided by. */
  private forward: Float64Array = new Float64Array(0);
  private backward: Float64Array = new Float64Array(0);
  private scale: Float64Array = new Float64Array(0);

  constructor(chain: Chain) {
    this.chain = chain;
    this.size = chain.labels;
    this.step = new Float64Array(this.size * this.size);
    this.first = new Float64Array(this.size);
    this.last = new Float64Array(this.size);
    this.before = new Uint8Array(this.size * this.size);
    this.beforeAt = new Uint16Array(this.size + 1);
    this.arriving = new Float64Array(this.size * this.size);
    this.arrivingFactor = new Float64Array(this.size * this.size);
    this.best = new Float64Array(this.size);
    this.next = new Float64Array(this.size);
    this.refresh();
  }

  refresh(): void {
    const { transitions, start, end } = this.chain;
    for (let cell = 0; cell < transitions.length; cell++) this.step[cell] = Math.exp(transitions[cell] ?? 0);
    let count = 0;
    for (let label = 0; label < this.size; label++) {
      this.beforeAt[label] = count;
      for (let previous = 0; previous < this.size; previous++) {
        const score = transitions[previous * this.size + label] ?? 0;
        if (score <= FORBIDDEN) continue;
        this.before[count] = previous;
        this.arriving[count] = score;
        this.arrivingFactor[count] = this.step[previous * this.size + label] ?? 0;
        count++;
      }
      this.beforeAt[label + 1] = count;
      this.first[label] = Math.exp(start[label] ?? 0);
      this.last[label] = Math.exp(end[label] ?? 0);
    }
  }

  decode(emissions: Float32Array, length: number, labels: Uint8Array): number {
    if (length === 0) return 0;
    this.reserve(length);
    const { size, best, next, back, before, beforeAt, arriving } = this;
    const { start, end } = this.chain;
    for (let label = 0; label < size; label++) best[label] = (start[label] ?? 0) + (emissions[label] ?? 0);
    for (let token = 1; token < length; token++) {
      const row = token * size;
      for (let label = 0; label < size; label++) {
        let top = Number.NEGATIVE_INFINITY;
        let from = 0;
        const last = beforeAt[label + 1] ?? 0;
        for (let index = beforeAt[label] ?? 0; index < last; index++) {
          const previous = before[index] ?? 0;
          const score = (best[previous] ?? 0) + (arriving[index] ?? 0);
          if (score > top) {
            top = score;
            from = previous;
          }
        }
        next[label] = top + (emissions[row + label] ?? 0);
        back[row + label] = from;
      }
      best.set(next);
    }
    let label = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let candidate = 0; candidate < size; candidate++) {
      const score = (best[candidate] ?? 0) + (end[candidate] ?? 0);
      if (score > top) {
        top = score;
        label = candidate;
      }
    }
    for (let token = length - 1; token >= 0; token--) {
      labels[token] = label;
      label = back[token * size + label] ?? 0;
    }
    return top;
  }

  run(emissions: Float32Array, length: number, allowed?: Uint32Array): number {
    this.reserve(length);
    this.length = length;
    this.logZ = 0;
    if (length === 0) return 0;
    this.exponentiate(emissions, allowed);
    this.runForward();
    this.runBackward();
    return this.logZ;
  }

  private exponentiate(emissions: Float32Array, allowed: Uint32Array | undefined): void {
    const { size, potential, length } = this;
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
      this.logZ += top;
    }
  }

  private runForward(): void {
    const { size, potential, forward, before, beforeAt, arrivingFactor, length } = this;
    for (let token = 0; token < length; token++) {
      const row = token * size;
      let sum = 0;
      for (let label = 0; label < size; label++) {
        let arrived = token === 0 ? (this.first[label] ?? 0) : 0;
        if (token > 0) {
          const last = beforeAt[label + 1] ?? 0;
          for (let index = beforeAt[label] ?? 0; index < last; index++) {
            arrived += (forward[row - size + (before[index] ?? 0)] ?? 0) * (arrivingFactor[index] ?? 0);
          }
        }
        const value = arrived * (potential[row + label] ?? 0);
        forward[row + label] = value;
        sum += value;
      }
      sum = sum > 0 ? sum : IMPOSSIBLE;
      for (let label = 0; label < size; label++) forward[row + label] = (forward[row + label] ?? 0) / sum;
      this.scale[token] = sum;
      this.logZ += Math.log(sum);
    }
    const row = (length - 1) * size;
    let ending = 0;
    for (let label = 0; label < size; label++) ending += (forward[row + label] ?? 0) * (this.last[label] ?? 0);
    this.scale[length] = ending > 0 ? ending : IMPOSSIBLE;
    this.logZ += Math.log(this.scale[length] ?? 1);
  }

  /** backward is scaled so that forward × backward is the marginal. */
  private runBackward(): void {
    const { size, potential, backward, before, beforeAt, arrivingFactor, scale, length } = this;
    const ending = scale[length] ?? 1;
    const lastRow = (length - 1) * size;
    for (let label = 0; label < size; label++) backward[lastRow + label] = (this.last[label] ?? 0) / ending;
    for (let token = length - 2; token >= 0; token--) {
      const row = token * size;
      const divisor = scale[token + 1] ?? 1;
      for (let label = 0; label < size; label++) this.next[label] = 0;
      for (let label = 0; label < size; label++) {
        const ahead = ((potential[row + size + label] ?? 0) * (backward[row + size + label] ?? 0)) / divisor;
        if (ahead === 0) continue;
        const last = beforeAt[label + 1] ?? 0;
        for (let index = beforeAt[label] ?? 0; index < last; index++) {
          const previous = before[index] ?? 0;
          this.next[previous] = (this.next[previous] ?? 0) + ahead * (arrivingFactor[index] ?? 0);
        }
      }
      for (let label = 0; label < size; label++) backward[row + label] = this.next[label] ?? 0;
    }
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
    const cells = this.capacity * this.size;
    this.back = new Uint8Array(cells);
    this.potential = new Float64Array(cells);
    this.forward = new Float64Array(cells);
    this.backward = new Float64Array(cells);
    this.scale = new Float64Array(this.capacity + 1);
  }
}
