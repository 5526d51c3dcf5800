/** Trains a choice among a few answers: a log-linear model over hashed features. */
import { createRandom } from "../random.ts";
import { AdaVector } from "./ada-table.ts";
import type { FeatureList } from "./feature-lists.ts";

/** The answers of one choice with their features, and which of them is right. */
export interface ChoiceExample {
  readonly features: FeatureList;
  readonly right: number;
}

export interface ChoiceSettings {
  /** Of the buckets: there are 2^bits. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

/** The weight of each bucket. */
export function trainChoice(
  examples: readonly ChoiceExample[],
  { bits, epochs, rate, seed }: ChoiceSettings,
): Float64Array {
  const weights = new AdaVector(2 ** bits, rate);
  const random = createRandom(seed);
  const order = examples.map((_, index) => index);
  let time = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    let found = 0;
    for (const index of random.shuffle(order)) {
      const example = examples[index];
      if (!example) continue;
      const { features, right } = example;
      const chances = chancesOf(weights.weights, features);
      loss -= Math.log(Math.max(1e-9, chances[right] ?? 0));
      if (chances.indexOf(Math.max(...chances)) === right) found++;
      chances.forEach((chance, row) => {
        const slope = chance - (row === right ? 1 : 0);
        const [from = 0, to = 0] = [features.offsets[row], features.offsets[row + 1]];
        weights.stepAt(features.ids, from, to, slope, time);
      });
      time++;
    }
    const share = ((100 * found) / examples.length).toFixed(1);
    console.log(`  choice, epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}, ${share}% right`);
  }
  return weights.average(time);
}

function chancesOf(weights: Float64Array, { ids, offsets, rows }: FeatureList): number[] {
  const scores: number[] = [];
  for (let row = 0; row < rows; row++) {
    let score = 0;
    for (let k = offsets[row] ?? 0; k < (offsets[row + 1] ?? 0); k++) score += weights[ids[k] ?? 0] ?? 0;
    scores.push(score);
  }
  const top = Math.max(...scores);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return scores.map((score) => Math.exp(score - top) / all);
}
