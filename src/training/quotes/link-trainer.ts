/** Trains the second model: source and content of each candidate cue. */

import type { FeatureList } from "../../analysis/quotes/attribution/model/feature-list.ts";
import {
  type CandidateContext,
  countCrossings,
  labelFeatures,
  linkFeatures,
  type Window,
  windowAround,
} from "../../analysis/quotes/attribution/model/link-features.ts";
import { LABELS } from "../../analysis/quotes/attribution/model/roles.ts";
import { LEXICAL_FEATURES } from "../../analysis/quotes/attribution/model/token-features.ts";
import { type ChainInput, ChainPosterior, type KindedTransitions } from "../../models/kinded-chain.ts";
import { LINK_STEP_KINDS } from "../../models/quote-model.ts";
import { createRandom } from "../random.ts";
import { AdaTable, AdaVector, BucketCounts, type PackedTable } from "./ada-table.ts";
import { type CompactRows, compactRows } from "./compact-rows.ts";
import { type ChainSettings, goldLabels, type RoleExample } from "./role-trainer.ts";

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

/** A candidate with its window, its gold labels there, and its features. */
interface LinkCase {
  readonly window: Window;
  readonly labels: Uint8Array;
  readonly rows: CompactRows;
}

export function trainLinks(examples: readonly LinkExample[], settings: LinkTrainerSettings): LinkWeights {
  const { leastCount, mostRows, mostLinkRows, epochs, rate, dropout, seed } = settings;
  const L = LABELS;
  const busy = examples.filter(({ context }) => context.candidates.length > 0);
  const [wordCounts, linkCounts] = countFeatures(busy);
  const wordTable = new AdaTable(L, rate, wordCounts, leastCount);
  const linkTable = new AdaTable(L, rate, linkCounts, leastCount);
  const prepared = busy.map((example) => ({
    length: example.prepared.passage.length,
    words: compactRows(wordTable, example.prepared.features, LEXICAL_FEATURES),
    fromLabels: compactRows(wordTable, labelFeatures(example.prepared.passage, example.context)),
    cases: casesOf(example, linkTable),
  }));
  const steps = new AdaVector(LINK_STEP_KINDS * L * L, rate);
  const random = createRandom(seed);
  const posterior = new ChainPosterior(L);
  const order = prepared.map((_, index) => index);
  let time = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    let count = 0;
    for (const index of random.shuffle(order)) {
      const example = prepared[index];
      if (!example) continue;
      const { length, words, fromLabels, cases } = example;
      const scores = new Float64Array(length * L);
      const first = new Int32Array(length);
      for (let i = 0; i < length; i++) {
        first[i] = (words.offsets[i] ?? 0) + (random.next() < dropout ? (words.leading[i] ?? 0) : 0);
        wordTable.addTo(scores, i * L, words.rows, first[i] ?? 0, words.offsets[i + 1] ?? 0);
        wordTable.addTo(scores, i * L, fromLabels.rows, fromLabels.offsets[i] ?? 0, fromLabels.offsets[i + 1] ?? 0);
      }
      const wordGradient = new Float64Array(length * L);
      for (const { window, labels, rows } of cases) {
        const input = inputOf(scores, window, linkTable, rows);
        const transitions: KindedTransitions = { labels: L, scores: steps.weights };
        const expected = new Float64Array(LINK_STEP_KINDS * L * L);
        posterior.run(input, transitions, expected);
        const gradient = posterior.marginals;
        loss += posterior.logZ;
        let before = 0;
        for (let k = 0; k < input.length; k++) {
          const i = window.words[k] ?? 0;
          const label = labels[k] ?? 0;
          const cell = (input.kinds[k] ?? 0) * L * L + before * L + label;
          loss -= (input.emissions[k * L + label] ?? 0) + (transitions.scores[cell] ?? 0);
          gradient[k * L + label] = (gradient[k * L + label] ?? 0) - 1;
          expected[cell] = (expected[cell] ?? 0) - 1;
          before = label;
          for (let l = 0; l < L; l++) {
            wordGradient[i * L + l] = (wordGradient[i * L + l] ?? 0) + (gradient[k * L + l] ?? 0);
          }
          linkTable.step(rows.rows, rows.offsets[k] ?? 0, rows.offsets[k + 1] ?? 0, gradient, k * L, time);
        }
        steps.step(expected, time);
        count++;
        time++;
      }
      for (let i = 0; i < length; i++) {
        wordTable.step(words.rows, first[i] ?? 0, words.offsets[i + 1] ?? 0, wordGradient, i * L, time);
        const to = fromLabels.offsets[i + 1] ?? 0;
        wordTable.step(fromLabels.rows, fromLabels.offsets[i] ?? 0, to, wordGradient, i * L, time);
      }
    }
    console.log(`  links, epoch ${epoch + 1}: loss ${(loss / Math.max(1, count)).toFixed(3)} over ${count} candidates`);
  }
  return {
    words: wordTable.pack(time, mostRows),
    links: linkTable.pack(time, mostLinkRows),
    transitions: { labels: L, scores: steps.average(time) },
  };
}

function casesOf({ prepared, context, gold }: LinkExample, table: AdaTable): readonly LinkCase[] {
  const { passage, codes } = prepared;
  const crossings = countCrossings(passage, codes, context);
  return context.candidates.map((candidate) => {
    const window = windowAround(passage, candidate);
    const target = gold.find(({ cue }) => cue.from < candidate.to && candidate.from < cue.to);
    const all = goldLabels(passage.length, target ? [target] : []);
    const features = linkFeatures(passage, codes, context, crossings, candidate, window);
    return { window, labels: Uint8Array.from(window.words, (i) => all[i] ?? 0), rows: compactRows(table, features) };
  });
}

function inputOf(scores: Float64Array, { words, kinds }: Window, table: AdaTable, rows: CompactRows): ChainInput {
  const length = words.length;
  const emissions = new Float64Array(length * LABELS);
  for (let k = 0; k < length; k++) {
    const row = (words[k] ?? 0) * LABELS;
    for (let l = 0; l < LABELS; l++) emissions[k * LABELS + l] = scores[row + l] ?? 0;
    table.addTo(emissions, k * LABELS, rows.rows, rows.offsets[k] ?? 0, rows.offsets[k + 1] ?? 0);
  }
  return { length, emissions, kinds };
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
