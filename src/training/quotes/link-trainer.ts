/** Trains the second model: source and content of each candidate cue. */

import type { FeatureList } from "../../analysis/quotes/attribution/model/feature-list.ts";
import { linkInput, wordScores } from "../../analysis/quotes/attribution/model/link-candidates.ts";
import {
  type CandidateContext,
  countCrossings,
  labelFeatures,
  linkFeatures,
  windowAround,
} from "../../analysis/quotes/attribution/model/link-features.ts";
import { LABELS } from "../../analysis/quotes/attribution/model/roles.ts";
import { ChainPosterior, type KindedTransitions } from "../../models/kinded-chain.ts";
import { LINK_STEP_KINDS } from "../../models/quote-model.ts";
import { createRandom } from "../random.ts";
import { AdaTable, AdaVector, BucketCounts, type PackedTable } from "./ada-table.ts";
import { applyRows, type ChainSettings, goldLabels, type RoleExample } from "./role-trainer.ts";

export interface LinkExample extends RoleExample {
  /** From a first model that has not seen this passage. */
  readonly context: CandidateContext;
}

export interface LinkTrainerSettings extends ChainSettings {
  readonly mostLinkRows: number;
}

export interface LinkWeights {
  readonly words: PackedTable;
  readonly links: PackedTable;
  readonly transitions: KindedTransitions;
}

export function trainLinks(examples: readonly LinkExample[], settings: LinkTrainerSettings): LinkWeights {
  const { leastCount, mostRows, mostLinkRows, epochs, rate, seed } = settings;
  const L = LABELS;
  const busy = examples.filter(({ context }) => context.candidates.length > 0);
  const [wordCounts, linkCounts] = countFeatures(busy);
  const wordTable = new AdaTable(L, rate, wordCounts, leastCount);
  const linkTable = new AdaTable(L, rate, linkCounts, leastCount);
  const steps = new AdaVector(LINK_STEP_KINDS * L * L, rate);
  const random = createRandom(seed);
  const posterior = new ChainPosterior(L);
  const order = busy.map((_, index) => index);
  let time = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    let count = 0;
    for (const index of random.shuffle(order)) {
      const example = busy[index];
      if (!example) continue;
      const { prepared, context, gold } = example;
      const { passage, codes } = prepared;
      const fromLabels = labelFeatures(passage, context);
      const scores = wordScores(prepared, fromLabels, wordTable);
      const crossings = countCrossings(passage, codes, context);
      const wordGradient = new Float64Array(passage.length * L);
      for (const candidate of context.candidates) {
        const window = windowAround(passage, candidate);
        const features = linkFeatures(passage, codes, context, crossings, candidate, window);
        const input = linkInput(scores, linkTable, window, features);
        const transitions: KindedTransitions = { labels: L, scores: steps.weights };
        const expected = new Float64Array(LINK_STEP_KINDS * L * L);
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
        applyRows(linkTable, features.ids, features.offsets, input.length, gradient, undefined, time);
        steps.step(expected, time);
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
        time,
      );
      applyRows(wordTable, fromLabels.ids, fromLabels.offsets, passage.length, wordGradient, undefined, time);
    }
    console.log(`  links, epoch ${epoch + 1}: loss ${(loss / Math.max(1, count)).toFixed(3)} over ${count} candidates`);
  }
  return {
    words: wordTable.pack(time, mostRows),
    links: linkTable.pack(time, mostLinkRows),
    transitions: { labels: L, scores: steps.average(time) },
  };
}

/** How often word features and link features are met. */
function countFeatures(examples: readonly LinkExample[]): [words: BucketCounts, links: BucketCounts] {
  const words = new BucketCounts();
  const links = new BucketCounts();
  const addAll = (counts: BucketCounts, { ids, offsets, rows }: FeatureList): void =>
    counts.add(ids, offsets[rows] ?? 0);
  for (const { prepared, context } of examples) {
    const { passage, codes, features } = prepared;
    addAll(words, features);
    addAll(words, labelFeatures(passage, context));
    const crossings = countCrossings(passage, codes, context);
    for (const candidate of context.candidates) {
      const window = windowAround(passage, candidate);
      addAll(links, linkFeatures(passage, codes, context, crossings, candidate, window));
    }
  }
  return [words, links];
}
