/** Trains the second model: source and content of each candidate cue. */

import {
  type CandidateContext,
  labelFeatures,
  MOST_LABEL_FEATURES,
} from "../../analysis/quotes/attribution/model/candidates.ts";
import { Crossings } from "../../analysis/quotes/attribution/model/crossings.ts";
import {
  CueView,
  MOST_LINK_FEATURES,
  MOST_REACH_FEATURES,
} from "../../analysis/quotes/attribution/model/link-features.ts";
import { LABELS } from "../../analysis/quotes/attribution/model/roles.ts";
import { LEXICAL_FEATURES } from "../../analysis/quotes/attribution/model/token-features.ts";
import { type Window, windowAround } from "../../analysis/quotes/attribution/model/window.ts";
import { WordCodes } from "../../analysis/quotes/attribution/model/word-codes.ts";
import { type ChainInput, KindedChain, type KindedTransitions } from "../../models/kinded-chain.ts";
import { LINK_STEP_KINDS } from "../../models/quote-model.ts";
import { createRandom } from "../random.ts";
import { AdaTable, AdaVector } from "./ada-table.ts";
import { type FeatureList, listFeatures } from "./feature-lists.ts";
import { type ChainSettings, goldLabels, type RoleExample } from "./role-trainer.ts";

export interface LinkExample extends RoleExample {
  /** From a first model that has not seen this passage. */
  readonly context: CandidateContext;
}

export interface LinkWeights {
  /** Row-major [buckets × labels]. */
  readonly words: Float32Array;
  readonly links: Float32Array;
  readonly transitions: KindedTransitions;
}

/** A candidate with its window, its gold labels there, and the features of its distances and words. */
interface LinkCase {
  readonly window: Window;
  readonly labels: Uint8Array;
  /** Row of `reaches` for each word of the window. */
  readonly reachOf: Uint8Array;
  readonly reaches: FeatureList;
  readonly words: FeatureList;
}

export function trainLinks(examples: readonly LinkExample[], settings: ChainSettings): LinkWeights {
  const { epochs, rate, dropout, seed } = settings;
  const L = LABELS;
  const wordTable = new AdaTable(L, rate);
  const linkTable = new AdaTable(L, rate);
  const prepared = examples
    .filter(({ context }) => context.candidates.length > 0)
    .map((example) => {
      const { passage, context, features } = example;
      const fill = (i: number, out: Int32Array): number => labelFeatures(context, passage.mark, i, out);
      const fromLabels = listFeatures(passage.length, MOST_LABEL_FEATURES, fill);
      return { length: passage.length, words: features, fromLabels, cases: casesOf(example) };
    });
  const steps = new AdaVector(LINK_STEP_KINDS * L * L, rate);
  const random = createRandom(seed);
  const chain = new KindedChain(L);
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
        first[i] = (words.offsets[i] ?? 0) + (random.next() < dropout ? LEXICAL_FEATURES : 0);
        wordTable.addTo(scores, i * L, words.ids, first[i] ?? 0, words.offsets[i + 1] ?? 0);
        wordTable.addTo(scores, i * L, fromLabels.ids, fromLabels.offsets[i] ?? 0, fromLabels.offsets[i + 1] ?? 0);
      }
      const wordGradient = new Float64Array(length * L);
      for (const one of cases) {
        const { window, labels, reachOf, reaches, words: rows } = one;
        const input = inputOf(scores, one, linkTable);
        const transitions: KindedTransitions = { labels: L, scores: steps.weights };
        const expected = new Float64Array(LINK_STEP_KINDS * L * L);
        chain.run(input, transitions, expected);
        const gradient = chain.marginals;
        loss += chain.logZ;
        const reachGradient = new Float64Array((reaches.offsets.length - 1) * L);
        let before = 0;
        for (let k = 0; k < input.length; k++) {
          const i = window.words[k] ?? 0;
          const reach = reachOf[k] ?? 0;
          const label = labels[k] ?? 0;
          const cell = (input.kinds[k] ?? 0) * L * L + before * L + label;
          loss -= (input.emissions[k * L + label] ?? 0) + (transitions.scores[cell] ?? 0);
          gradient[k * L + label] = (gradient[k * L + label] ?? 0) - 1;
          expected[cell] = (expected[cell] ?? 0) - 1;
          before = label;
          for (let l = 0; l < L; l++) {
            const slope = gradient[k * L + l] ?? 0;
            wordGradient[i * L + l] = (wordGradient[i * L + l] ?? 0) + slope;
            reachGradient[reach * L + l] = (reachGradient[reach * L + l] ?? 0) + slope;
          }
          linkTable.step(rows.ids, rows.offsets[k] ?? 0, rows.offsets[k + 1] ?? 0, gradient, k * L, time);
        }
        for (let reach = 0; reach + 1 < reaches.offsets.length; reach++) {
          const [from = 0, to = 0] = [reaches.offsets[reach], reaches.offsets[reach + 1]];
          linkTable.step(reaches.ids, from, to, reachGradient, reach * L, time);
        }
        steps.step(expected, time);
        count++;
        time++;
      }
      for (let i = 0; i < length; i++) {
        wordTable.step(words.ids, first[i] ?? 0, words.offsets[i + 1] ?? 0, wordGradient, i * L, time);
        const to = fromLabels.offsets[i + 1] ?? 0;
        wordTable.step(fromLabels.ids, fromLabels.offsets[i] ?? 0, to, wordGradient, i * L, time);
      }
    }
    console.log(`  links, epoch ${epoch + 1}: loss ${(loss / Math.max(1, count)).toFixed(3)} over ${count} candidates`);
  }
  return {
    words: wordTable.average(time),
    links: linkTable.average(time),
    transitions: { labels: L, scores: steps.average(time) },
  };
}

function casesOf({ passage, proposals, context, gold }: LinkExample): readonly LinkCase[] {
  const codes = new WordCodes();
  codes.encode(passage, proposals);
  const crossings = new Crossings();
  crossings.count(passage, codes, context.candidates);
  return context.candidates.map((candidate) => {
    const window = windowAround(passage, candidate);
    const target = gold.find(({ cue }) => cue.from < candidate.to && candidate.from < cue.to);
    const all = goldLabels(passage.length, target ? [target] : []);
    const view = new CueView(passage, codes, context, crossings, candidate);
    const distances = [...new Set(Array.from(window.words, (i) => view.reachOf(i)))];
    return {
      window,
      labels: Uint8Array.from(window.words, (i) => all[i] ?? 0),
      reachOf: Uint8Array.from(window.words, (i) => distances.indexOf(view.reachOf(i))),
      reaches: listFeatures(distances.length, MOST_REACH_FEATURES, (row, out) =>
        view.reachFeatures(distances[row] ?? 0, out),
      ),
      words: listFeatures(window.words.length, MOST_LINK_FEATURES, (k, out) =>
        view.wordFeatures(window.words[k] ?? 0, out),
      ),
    };
  });
}

function inputOf(scores: Float64Array, { window, reachOf, reaches, words }: LinkCase, table: AdaTable): ChainInput {
  const length = window.words.length;
  const byReach = new Float64Array((reaches.offsets.length - 1) * LABELS);
  for (let reach = 0; reach + 1 < reaches.offsets.length; reach++) {
    table.addTo(byReach, reach * LABELS, reaches.ids, reaches.offsets[reach] ?? 0, reaches.offsets[reach + 1] ?? 0);
  }
  const emissions = new Float64Array(length * LABELS);
  for (let k = 0; k < length; k++) {
    const row = (window.words[k] ?? 0) * LABELS;
    const shared = (reachOf[k] ?? 0) * LABELS;
    for (let l = 0; l < LABELS; l++) emissions[k * LABELS + l] = (scores[row + l] ?? 0) + (byReach[shared + l] ?? 0);
    table.addTo(emissions, k * LABELS, words.ids, words.offsets[k] ?? 0, words.offsets[k + 1] ?? 0);
  }
  return { length, emissions, kinds: window.kinds };
}
