/** Trains the first model: roles of words, all attributions of a passage at once. */

import type { PreparedPassage } from "../../analysis/quotes/attribution/model/prepared-passage.ts";
import { CONTENT, CUE, LABELS, SOURCE } from "../../analysis/quotes/attribution/model/roles.ts";
import { LEXICAL_FEATURES } from "../../analysis/quotes/attribution/model/token-features.ts";
import { type ChainInput, ChainPosterior, type KindedTransitions } from "../../models/kinded-chain.ts";
import { createRandom } from "../random.ts";
import { AdaTable, AdaVector, BucketCounts, type PackedTable } from "./ada-table.ts";
import { compactRows } from "./compact-rows.ts";
import type { GoldAttribution } from "./quote-corpus.ts";

export interface RoleExample {
  readonly prepared: PreparedPassage;
  readonly gold: readonly GoldAttribution[];
}

export interface ChainSettings {
  /** How often a feature must be met to get weights, and how many may get them. */
  readonly leastCount: number;
  readonly mostRows: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of words whose lexical features are left out at a visit. */
  readonly dropout: number;
  readonly seed: number;
}

export interface ChainWeights {
  readonly table: PackedTable;
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
  const { leastCount, mostRows, epochs, rate, dropout, seed } = settings;
  const L = LABELS;
  const counts = new BucketCounts();
  for (const { prepared } of examples) {
    counts.add(prepared.features.ids, prepared.features.offsets[prepared.passage.length] ?? 0);
  }
  const table = new AdaTable(L, rate, counts, leastCount);
  const lists = examples.map(({ prepared }) => compactRows(table, prepared.features, LEXICAL_FEATURES));
  const steps = new AdaVector(L * L, rate);
  const random = createRandom(seed);
  const posterior = new ChainPosterior(L);
  const order = examples.map((_, index) => index);
  let time = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const index of random.shuffle(order)) {
      const example = examples[index];
      const list = lists[index];
      if (!example || !list) continue;
      const { passage } = example.prepared;
      const labels = goldLabels(passage.length, example.gold);
      const { length } = passage;
      const emissions = new Float64Array(length * L);
      const first = new Int32Array(length);
      for (let i = 0; i < length; i++) {
        first[i] = (list.offsets[i] ?? 0) + (random.next() < dropout ? (list.leading[i] ?? 0) : 0);
        table.addTo(emissions, i * L, list.rows, first[i] ?? 0, list.offsets[i + 1] ?? 0);
      }
      const input: ChainInput = { length, emissions, kinds: new Uint8Array(length) };
      const transitions: KindedTransitions = { labels: L, scores: steps.weights };
      const expected = new Float64Array(L * L);
      posterior.run(input, transitions, expected);
      loss += posterior.logZ;
      const gradient = posterior.marginals;
      let before = 0;
      for (let i = 0; i < length; i++) {
        const label = labels[i] ?? 0;
        loss -= (emissions[i * L + label] ?? 0) + (transitions.scores[before * L + label] ?? 0);
        gradient[i * L + label] = (gradient[i * L + label] ?? 0) - 1;
        expected[before * L + label] = (expected[before * L + label] ?? 0) - 1;
        before = label;
      }
      for (let i = 0; i < length; i++) {
        table.step(list.rows, first[i] ?? 0, list.offsets[i + 1] ?? 0, gradient, i * L, time);
      }
      steps.step(expected, time);
      time++;
    }
    console.log(`  roles, epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}`);
  }
  return { table: table.pack(time, mostRows), transitions: { labels: L, scores: steps.average(time) } };
}
