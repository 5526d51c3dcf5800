/** What the second model has to go by in a passage, and the scores that come of it. */
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
import { type Window, windowAround } from "../../analysis/quotes/attribution/model/window.ts";
import { WordCodes } from "../../analysis/quotes/attribution/model/word-codes.ts";
import type { ChainInput } from "../../models/kinded-chain.ts";
import type { FeatureRows } from "./ada-table.ts";
import { type FeatureList, listFeatures } from "./feature-lists.ts";
import { goldLabels, type RoleExample } from "./role-trainer.ts";

export interface LinkExample extends RoleExample {
  /** From a first model that has not seen this passage. */
  readonly context: CandidateContext;
}

/** A candidate with its window, its gold labels there, and the features of its distances and words. */
export interface LinkCase {
  readonly window: Window;
  readonly labels: Uint8Array;
  /** Row of `reaches` for each word of the window. */
  readonly reachOf: Uint8Array;
  readonly reaches: FeatureList;
  readonly words: FeatureList;
}

/** A passage: the features of its words, those that the first model's labels give them, and its candidates. */
export interface LinkPassage {
  readonly length: number;
  readonly words: FeatureList;
  readonly fromLabels: FeatureList;
  readonly cases: readonly LinkCase[];
}

export function linkPassageOf(example: LinkExample): LinkPassage {
  const { passage, context, features } = example;
  const fill = (i: number, out: Int32Array): number => labelFeatures(context, passage.mark, i, out);
  const fromLabels = listFeatures(passage.length, MOST_LABEL_FEATURES, fill);
  return { length: passage.length, words: features, fromLabels, cases: casesOf(example) };
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

/** Scores of the words that do not depend on the candidate, row-major [words × labels]. `first`: the first feature of each word. */
export function sharedScores(
  { length, words, fromLabels }: LinkPassage,
  table: FeatureRows,
  first: Int32Array,
): Float64Array {
  const scores = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    table.addTo(scores, i * LABELS, words.ids, first[i] ?? 0, words.offsets[i + 1] ?? 0);
    table.addTo(scores, i * LABELS, fromLabels.ids, fromLabels.offsets[i] ?? 0, fromLabels.offsets[i + 1] ?? 0);
  }
  return scores;
}

/** The chain over the window of a candidate; `shared`: of the words of its passage. */
export function linkInput(
  shared: Float64Array,
  { window, reachOf, reaches, words }: LinkCase,
  table: FeatureRows,
): ChainInput {
  const length = window.words.length;
  const byReach = new Float64Array((reaches.offsets.length - 1) * LABELS);
  for (let reach = 0; reach + 1 < reaches.offsets.length; reach++) {
    table.addTo(byReach, reach * LABELS, reaches.ids, reaches.offsets[reach] ?? 0, reaches.offsets[reach + 1] ?? 0);
  }
  const emissions = new Float64Array(length * LABELS);
  for (let k = 0; k < length; k++) {
    const row = (window.words[k] ?? 0) * LABELS;
    const ofReach = (reachOf[k] ?? 0) * LABELS;
    for (let l = 0; l < LABELS; l++) emissions[k * LABELS + l] = (shared[row + l] ?? 0) + (byReach[ofReach + l] ?? 0);
    table.addTo(emissions, k * LABELS, words.ids, words.offsets[k] ?? 0, words.offsets[k + 1] ?? 0);
  }
  return { length, emissions, kinds: window.kinds };
}
