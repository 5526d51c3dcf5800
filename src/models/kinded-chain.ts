/**
 * Linear-chain conditional random fields whose transitions depend on the kind of the step: Viterbi and forward-backward
 * (Lafferty, McCallum & Pereira 2001). A sequence starts as if label 0 stood before it.
 */

/** Chances below it change nothing that is looked at. */
const NOTHING = 1e-12;

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
  /** Exponentials of `scores`, where they stay as they are. */
  readonly exponentials?: Float64Array;
}

/** What forward-backward learns of a sequence. Scratch space that the next run overwrites. */
export class ChainPosterior {
  readonly labels: number;
  /** Row-major [length × labels] chances. */
  marginals: Float64Array = new Float64Array(0);
  logZ = 0;
  #alpha: Float64Array = new Float64Array(0);
  #beta: Float64Array = new Float64Array(0);
  #potential: Float64Array = new Float64Array(0);
  #scale: Float64Array = new Float64Array(0);
  #steps: Float64Array = new Float64Array(0);

  constructor(labels: number) {
    this.labels = labels;
  }

  /** Log of the sum of all paths' exponentials: the first half of `run`, for those who ask for no more. */
  logSum(input: ChainInput, transitions: KindedTransitions): number {
    this.#forward(input, transitions);
    return this.logZ;
  }

  /** Runs forward-backward; `expected`, if given, is laid out as the transitions and takes the expected number of each step. */
  run(input: ChainInput, transitions: KindedTransitions, expected?: Float64Array): void {
    this.#forward(input, transitions);
    const { length, kinds } = input;
    const L = this.labels;
    const alpha = this.#alpha;
    const beta = this.#beta;
    const potential = this.#potential;
    const scale = this.#scale;
    const steps = this.#steps;
    if (length > 0) beta.fill(1, (length - 1) * L, length * L);
    for (let t = length - 2; t >= 0; t--) {
      const row = t * L;
      const base = (kinds[t + 1] ?? 0) * L * L;
      for (let k = 0; k < L; k++) {
        let ahead = 0;
        for (let l = 0; l < L; l++) {
          ahead += (steps[base + k * L + l] ?? 0) * (potential[row + L + l] ?? 0) * (beta[row + L + l] ?? 0);
        }
        beta[row + k] = ahead / (scale[t + 1] ?? 1);
      }
    }
    for (let i = 0; i < length * L; i++) this.marginals[i] = (alpha[i] ?? 0) * (beta[i] ?? 0);
    if (!expected) return;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      const base = (kinds[t] ?? 0) * L * L;
      const norm = 1 / (scale[t] ?? 1);
      for (let l = 0; l < L; l++) {
        const ahead = (potential[row + l] ?? 0) * (beta[row + l] ?? 0) * norm;
        for (let k = 0; k < (t === 0 ? 1 : L); k++) {
          const before = t === 0 ? 1 : (alpha[row - L + k] ?? 0);
          const cell = base + k * L + l;
          expected[cell] = (expected[cell] ?? 0) + before * (steps[cell] ?? 0) * ahead;
        }
      }
    }
  }

  #forward({ length, emissions, kinds }: ChainInput, transitions: KindedTransitions): void {
    const L = this.labels;
    this.#reserve(length, transitions);
    const alpha = this.#alpha;
    const potential = this.#potential;
    const scale = this.#scale;
    const steps = this.#steps;
    if (transitions.exponentials) steps.set(transitions.exponentials);
    else for (let i = 0; i < transitions.scores.length; i++) steps[i] = Math.exp(transitions.scores[i] ?? 0);
    let logZ = 0;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      let top = emissions[row] ?? 0;
      for (let l = 1; l < L; l++) if ((emissions[row + l] ?? 0) > top) top = emissions[row + l] ?? 0;
      for (let l = 0; l < L; l++) potential[row + l] = Math.exp((emissions[row + l] ?? 0) - top);
      logZ += top;
    }
    for (let t = 0; t < length; t++) {
      const row = t * L;
      const base = (kinds[t] ?? 0) * L * L;
      let sum = 0;
      for (let l = 0; l < L; l++) {
        let arrived = 0;
        if (t === 0) arrived = steps[base + l] ?? 0;
        else
          for (let k = 0; k < L; k++) {
            const before = alpha[row - L + k] ?? 0;
            if (before > NOTHING) arrived += before * (steps[base + k * L + l] ?? 0);
          }
        const value = arrived * (potential[row + l] ?? 0);
        alpha[row + l] = value;
        sum += value;
      }
      scale[t] = sum;
      for (let l = 0; l < L; l++) alpha[row + l] = (alpha[row + l] ?? 0) / sum;
      logZ += Math.log(sum);
    }
    this.logZ = logZ;
  }

  #reserve(length: number, transitions: KindedTransitions): void {
    if (this.#steps.length < transitions.scores.length) this.#steps = new Float64Array(transitions.scores.length);
    const cells = length * this.labels;
    if (this.marginals.length >= cells) return;
    this.marginals = new Float64Array(2 * cells);
    this.#alpha = new Float64Array(2 * cells);
    this.#beta = new Float64Array(2 * cells);
    this.#potential = new Float64Array(2 * cells);
    this.#scale = new Float64Array(2 * length);
  }
}

/** The best labels of a sequence. */
export function bestLabels(
  { length, emissions, kinds }: ChainInput,
  { labels: L, scores }: KindedTransitions,
): Uint8Array {
  const back = new Uint8Array(length * L);
  let best = new Float64Array(L);
  let next = new Float64Array(L);
  const spread = spreadOf(scores);
  const alive = new Uint8Array(L);
  let count = 1;
  for (let t = 0; t < length; t++) {
    const base = (kinds[t] ?? 0) * L * L;
    for (let l = 0; l < L; l++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let one = 0; one < count; one++) {
        const k = alive[one] ?? 0;
        const score = (best[k] ?? 0) + (scores[base + k * L + l] ?? 0);
        if (score > top) {
          top = score;
          from = k;
        }
      }
      next[l] = top + (emissions[t * L + l] ?? 0);
      back[t * L + l] = from;
    }
    [best, next] = [next, best];
    // A label that no step can make up for is out: most words leave two or three.
    let leader = best[0] ?? 0;
    for (let l = 1; l < L; l++) if ((best[l] ?? 0) > leader) leader = best[l] ?? 0;
    count = 0;
    for (let l = 0; l < L; l++) if ((best[l] ?? 0) + spread >= leader) alive[count++] = l;
  }
  const path = new Uint8Array(length);
  let label = 0;
  for (let l = 1; l < L; l++) if ((best[l] ?? 0) > (best[label] ?? 0)) label = l;
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * L + label] ?? 0;
  }
  return path;
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

/** Score of `path`, the sum that its chance is the exponential of, before the division by Z. */
export function pathScore(
  { length, emissions, kinds }: ChainInput,
  { labels: L, scores }: KindedTransitions,
  path: Uint8Array,
): number {
  let score = 0;
  let before = 0;
  for (let t = 0; t < length; t++) {
    const label = path[t] ?? 0;
    score += (scores[(kinds[t] ?? 0) * L * L + before * L + label] ?? 0) + (emissions[t * L + label] ?? 0);
    before = label;
  }
  return score;
}
