/** Trains the first model: roles of words, all attributions of a passage at once. */

import { CONTENT, CUE, LABELS, SOURCE } from "../../analysis/quotes/attribution/model/roles.ts";
import { LEXICAL_FEATURES } from "../../analysis/quotes/attribution/model/token-features.ts";
import type { Passage } from "../../analysis/quotes/attribution/passage.ts";
import type { Proposal } from "../../analysis/quotes/attribution/proposal.ts";
import { type ChainInput, KindedChain, type KindedTransitions } from "../../models/kinded-chain.ts";
import { createRandom } from "../random.ts";
import { AdaTable, AdaVector } from "./ada-table.ts";
import type { FeatureList } from "./feature-lists.ts";
import type { GoldAttribution } from "./quote-corpus.ts";

export interface RoleExample {
  readonly passage: Passage;
  /** By the rules. */
  readonly proposals: readonly Proposal[];
  /** Of each word. */
  readonly features: FeatureList;
  readonly gold: readonly GoldAttribution[];
}

export interface ChainSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Share of words whose lexical features are left out at a visit. */
  readonly dropout: number;
  readonly seed: number;
}

export interface ChainWeights {
  /** Row-major [buckets × labels]. */
  readonly rows: Float32Array;
  readonly transitions: KindedTransitions;
}

/** Gold labels of a passage; where roles overlap, cue beats source beats content. */
export function goldLabels(length: number, gold: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(length);
  const paint = (from: number, to: number, role: number): void => {
    for (let i = from; i < to; i++) labels[i] = i === from ? role : role + 1;
  };
  for (const { content } of gold) for (const { from, to } of content) paint(from, to, CONTENT);
  for (const { source } of gold) if (source) paint(source.from, source.to, SOURCE);
  for (const { cue } of gold) paint(cue.from, cue.to, CUE);
  return labels;
}

export function trainRoles(examples: readonly RoleExample[], settings: ChainSettings): ChainWeights {
  const { epochs, rate, dropout, seed } = settings;
  const L = LABELS;
  const table = new AdaTable(L, rate);
  const steps = new AdaVector(L * L, rate);
  const random = createRandom(seed);
  const chain = new KindedChain(L);
  const order = examples.map((_, index) => index);
  let time = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const index of random.shuffle(order)) {
      const example = examples[index];
      if (!example) continue;
      const { passage, features } = example;
      const labels = goldLabels(passage.length, example.gold);
      const { length } = passage;
      const emissions = new Float64Array(length * L);
      const first = new Int32Array(length);
      for (let i = 0; i < length; i++) {
        first[i] = (features.offsets[i] ?? 0) + (random.next() < dropout ? LEXICAL_FEATURES : 0);
        table.addTo(emissions, i * L, features.ids, first[i] ?? 0, features.offsets[i + 1] ?? 0);
      }
      const input: ChainInput = { length, emissions, kinds: new Uint8Array(length) };
      const transitions: KindedTransitions = { labels: L, scores: steps.weights };
      const expected = new Float64Array(L * L);
      chain.run(input, transitions, expected);
      loss += chain.logZ;
      const gradient = chain.marginals;
      let before = 0;
      for (let i = 0; i < length; i++) {
        const label = labels[i] ?? 0;
        loss -= (emissions[i * L + label] ?? 0) + (transitions.scores[before * L + label] ?? 0);
        gradient[i * L + label] = (gradient[i * L + label] ?? 0) - 1;
        expected[before * L + label] = (expected[before * L + label] ?? 0) - 1;
        before = label;
      }
      for (let i = 0; i < length; i++) {
        table.step(features.ids, first[i] ?? 0, features.offsets[i + 1] ?? 0, gradient, i * L, time);
      }
      steps.step(expected, time);
      time++;
    }
    console.log(`  roles, epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}`);
  }
  return { rows: table.average(time), transitions: { labels: L, scores: steps.average(time) } };
}
