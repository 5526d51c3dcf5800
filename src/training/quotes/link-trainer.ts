/** Trains the second model: source and content of each candidate cue. */

import { type LinkModel, linkInput, wordScores } from "../../analysis/quotes/attribution/model/link-candidates.ts";
import {
  type CandidateContext,
  countCrossings,
  labelFeatures,
  linkFeatures,
  STEP_KINDS,
  windowAround,
} from "../../analysis/quotes/attribution/model/link-features.ts";
import { LABELS } from "../../analysis/quotes/attribution/model/roles.ts";
import type { WeightTable } from "../../analysis/quotes/attribution/model/score-rows.ts";
import { ChainPosterior, type KindedTransitions } from "../../models/kinded-chain.ts";
import { seededRandom, shuffled } from "../seeded-random.ts";
import { AdaTable } from "./ada-table.ts";
import { applyRows, type ChainSettings, goldLabels, type RoleExample } from "./role-trainer.ts";

export interface LinkExample extends RoleExample {
  /** From a first model that has not seen this passage. */
  readonly context: CandidateContext;
}

export interface LinkTrainerSettings extends ChainSettings {
  readonly linkBuckets: number;
}

export function trainLinks(examples: readonly LinkExample[], settings: LinkTrainerSettings): LinkModel {
  const { buckets, linkBuckets, epochs, rate, seed } = settings;
  const L = LABELS;
  const wordTable = new AdaTable(buckets * L, rate);
  const linkTable = new AdaTable(linkBuckets * L, rate);
  const steps = new AdaTable(STEP_KINDS * L * L, rate);
  const wordView: WeightTable = { weights: wordTable.weights as Float32Array, scale: 1 };
  const linkView: WeightTable = { weights: linkTable.weights as Float32Array, scale: 1 };
  const random = seededRandom(seed);
  const posterior = new ChainPosterior(L);
  let time = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    let count = 0;
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index];
      if (!example || example.context.candidates.length === 0) continue;
      const { prepared, context, gold } = example;
      const { passage, codes } = prepared;
      const fromLabels = labelFeatures(passage, context);
      const scores = wordScores(prepared, fromLabels, wordView);
      const crossings = countCrossings(passage, codes, context);
      const wordGradient = new Float64Array(passage.length * L);
      for (const candidate of context.candidates) {
        const window = windowAround(passage, candidate);
        const features = linkFeatures(passage, codes, context, crossings, candidate, window);
        const input = linkInput(scores, linkView, window, features);
        const transitions: KindedTransitions = { labels: L, scores: Float64Array.from(steps.weights) };
        const expected = new Float64Array(STEP_KINDS * L * L);
        posterior.run(input, transitions, expected);
        const target = gold.find(({ cue }) => cue.from < candidate.to && candidate.from < cue.to);
        const labels = goldLabels(passage.length, target ? [target] : []);
        const gradient = posterior.marginals;
        loss += posterior.logZ;
        let before = 0;
        for (let k = 0; k < input.length; k++) {
          const i = window.words[k] ?? 0;
          const label = labels[i] ?? 0;
          const cell = (input.kinds[k] ?? 0) * L * L + before * L + label;
          loss -= (input.emissions[k * L + label] ?? 0) + (transitions.scores[cell] ?? 0);
          gradient[k * L + label] = (gradient[k * L + label] ?? 0) - 1;
          expected[cell] = (expected[cell] ?? 0) - 1;
          before = label;
          for (let l = 0; l < L; l++) {
            wordGradient[i * L + l] = (wordGradient[i * L + l] ?? 0) + (gradient[k * L + l] ?? 0);
          }
        }
        applyRows(linkTable, features.ids, features.offsets, input.length, gradient, undefined, linkBuckets - 1, time);
        steps.step(0, expected, 0, expected.length, time);
        count++;
        time++;
      }
      applyRows(
        wordTable,
        prepared.features.ids,
        prepared.features.offsets,
        passage.length,
        wordGradient,
        undefined,
        buckets - 1,
        time,
      );
      applyRows(
        wordTable,
        fromLabels.ids,
        fromLabels.offsets,
        passage.length,
        wordGradient,
        undefined,
        buckets - 1,
        time,
      );
    }
    console.log(`  links, epoch ${epoch + 1}: loss ${(loss / Math.max(1, count)).toFixed(3)} over ${count} candidates`);
  }
  return {
    words: { weights: wordTable.average(time), scale: 1 },
    links: { weights: linkTable.average(time), scale: 1 },
    transitions: { labels: L, scores: Float64Array.from(steps.average(time)) },
  };
}
