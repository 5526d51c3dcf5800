/** Linear models over binary features: the small predictors beside the sequence taggers. */

/** Weights by feature index. Indices outside the array weigh nothing. */
export interface LinearModel {
  readonly weights: Float32Array;
}

/** Sum of the weights of the features that hold. */
export function linearScore({ weights }: LinearModel, features: readonly number[]): number {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
}

/** Probabilities of rival answers by their scores. */
export function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Probability of a yes by its score. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
