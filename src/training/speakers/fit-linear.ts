/** Fits linear models over binary features by Adam on the whole data: small, seedless, the same every time. */

/** A choice between rivals: feature indices of each, and which of them are right (at least one). */
export interface Choice {
  readonly rivals: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight?: number;
}

export interface FitSettings {
  readonly size: number;
  /** Weight decay (L2) for each example. */
  readonly decay: number;
  readonly steps: number;
  readonly rate: number;
  /** Where to start and what decay pulls towards; zero if absent. */
  readonly from?: Float32Array;
}

/** Weights that maximise the log probability of the right rivals under a softmax. */
export function fitChoices(choices: readonly Choice[], { size, decay, steps, rate, from }: FitSettings): Float32Array {
  const prior = from ?? new Float32Array(size);
  const weights = Float64Array.from(prior);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size);
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (let k = 0; k < size; k++) {
      const slope = (gradient[k] ?? 0) / choices.length - decay * ((weights[k] ?? 0) - (prior[k] ?? 0));
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * slope;
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * slope * slope;
      const m = (first[k] ?? 0) / (1 - 0.9 ** step);
      const v = (second[k] ?? 0) / (1 - 0.999 ** step);
      weights[k] = (weights[k] ?? 0) + (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return Float32Array.from(weights);
}

function addGradient({ rivals, right, weight = 1 }: Choice, weights: Float64Array, gradient: Float64Array): void {
  const scores = rivals.map((features) => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, index) => sum + (right[index] ? power : 0), 0);
  rivals.forEach((features, index) => {
    const power = powers[index] ?? 0;
    const slope = weight * ((right[index] ? power / Math.max(good, 1e-12) : 0) - power / total);
    for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + slope;
  });
}

/** A yes or no with real-valued inputs, whose weights start at `row`. */
export interface Judgement {
  readonly row: number;
  readonly inputs: readonly number[];
  readonly isRight: boolean;
}

/** Weights of a logistic regression, by the same optimiser. */
export function fitJudgements(
  judgements: readonly Judgement[],
  { size, decay, steps, rate, from }: FitSettings,
): Float32Array {
  const weights = Float64Array.from(from ?? new Float32Array(size));
  const prior = Float64Array.from(weights);
  const second = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size);
    for (const { row, inputs, isRight } of judgements) {
      const score = inputs.reduce((sum, value, column) => sum + value * (weights[row + column] ?? 0), 0);
      const slope = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-score));
      inputs.forEach((value, column) => {
        gradient[row + column] = (gradient[row + column] ?? 0) + slope * value;
      });
    }
    for (let k = 0; k < size; k++) {
      const slope = (gradient[k] ?? 0) / judgements.length - decay * ((weights[k] ?? 0) - (prior[k] ?? 0));
      second[k] = 0.99 * (second[k] ?? 0) + 0.01 * slope * slope;
      weights[k] = (weights[k] ?? 0) + (rate * slope) / (Math.sqrt((second[k] ?? 0) / (1 - 0.99 ** step)) + 1e-6);
    }
  }
  return Float32Array.from(weights);
}
