/** Trains the second model: source and content of each candidate cue. */

import { LABELS } from "../../analysis/quotes/attribution/model/roles.ts";
import { LEXICAL_FEATURES } from "../../analysis/quotes/attribution/model/token-features.ts";
import { KindedChain, type KindedTransitions } from "../../models/kinded-chain.ts";
import { LINK_STEP_KINDS } from "../../models/quote-model.ts";
import { createRandom, type Random } from "../random.ts";
import { AdaTable, AdaVector } from "./ada-table.ts";
import {
  type LinkCase,
  type LinkExample,
  type LinkPassage,
  linkInput,
  linkPassageOf,
  sharedScores,
} from "./link-scores.ts";
import type { ChainSettings } from "./role-trainer.ts";

export interface LinkWeights {
  /** Row-major [buckets × labels]. */
  readonly words: Float32Array;
  readonly links: Float32Array;
  readonly transitions: KindedTransitions;
}

export function trainLinks(examples: readonly LinkExample[], settings: ChainSettings): LinkWeights {
  const { epochs, seed } = settings;
  const random = createRandom(seed);
  const learner = new LinkLearner(settings, random);
  const passages = examples.filter(({ context }) => context.candidates.length > 0).map(linkPassageOf);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const passage of random.shuffle(passages)) loss += learner.learn(passage);
    const count = passages.reduce((sum, { cases }) => sum + cases.length, 0);
    console.log(`  links, epoch ${epoch + 1}: loss ${(loss / Math.max(1, count)).toFixed(3)} over ${count} candidates`);
  }
  return learner.learned();
}

class LinkLearner {
  readonly #dropout: number;
  readonly #random: Random;
  readonly #words: AdaTable;
  readonly #links: AdaTable;
  readonly #steps: AdaVector;
  readonly #chain: KindedChain = new KindedChain(LABELS);
  /** Candidates learned from so far. */
  #time = 0;

  constructor({ rate, dropout }: ChainSettings, random: Random) {
    this.#dropout = dropout;
    this.#random = random;
    this.#words = new AdaTable(LABELS, rate);
    this.#links = new AdaTable(LABELS, rate);
    this.#steps = new AdaVector(LINK_STEP_KINDS * LABELS * LABELS, rate);
  }

  /** Takes a step for each candidate of a passage; returns the sum of their losses. */
  learn(passage: LinkPassage): number {
    const { length, words, fromLabels, cases } = passage;
    const first = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      first[i] = (words.offsets[i] ?? 0) + (this.#random.next() < this.#dropout ? LEXICAL_FEATURES : 0);
    }
    const shared = sharedScores(passage, this.#words, first);
    const slopes = new Float64Array(length * LABELS);
    let loss = 0;
    for (const one of cases) loss += this.#learnCase(one, shared, slopes);
    const table = this.#words;
    const time = this.#time;
    for (let i = 0; i < length; i++) {
      table.step(words.ids, first[i] ?? 0, words.offsets[i + 1] ?? 0, slopes, i * LABELS, time);
      const [from = 0, to = 0] = [fromLabels.offsets[i], fromLabels.offsets[i + 1]];
      table.step(fromLabels.ids, from, to, slopes, i * LABELS, time);
    }
    return loss;
  }

  learned(): LinkWeights {
    const time = this.#time;
    return {
      words: this.#words.average(time),
      links: this.#links.average(time),
      transitions: { labels: LABELS, scores: this.#steps.average(time) },
    };
  }

  /** Adds to `slopes`, of the words of the passage, what the candidate says of their shared scores. */
  #learnCase(one: LinkCase, shared: Float64Array, slopes: Float64Array): number {
    const { window, labels, reachOf, reaches, words } = one;
    const L = LABELS;
    const time = this.#time;
    const input = linkInput(shared, one, this.#links);
    const scores = this.#steps.weights;
    const expected = new Float64Array(scores.length);
    this.#chain.run(input, { labels: L, scores }, expected);
    const { marginals, logZ } = this.#chain;
    const ofReaches = new Float64Array((reaches.offsets.length - 1) * L);
    let loss = logZ;
    let before = 0;
    for (let k = 0; k < input.length; k++) {
      const label = labels[k] ?? 0;
      const cell = (input.kinds[k] ?? 0) * L * L + before * L + label;
      loss -= (input.emissions[k * L + label] ?? 0) + (scores[cell] ?? 0);
      marginals[k * L + label] = (marginals[k * L + label] ?? 0) - 1;
      expected[cell] = (expected[cell] ?? 0) - 1;
      before = label;
      const word = (window.words[k] ?? 0) * L;
      const reach = (reachOf[k] ?? 0) * L;
      for (let l = 0; l < L; l++) {
        const slope = marginals[k * L + l] ?? 0;
        slopes[word + l] = (slopes[word + l] ?? 0) + slope;
        ofReaches[reach + l] = (ofReaches[reach + l] ?? 0) + slope;
      }
      this.#links.step(words.ids, words.offsets[k] ?? 0, words.offsets[k + 1] ?? 0, marginals, k * L, time);
    }
    for (let reach = 0; reach + 1 < reaches.offsets.length; reach++) {
      const [from = 0, to = 0] = [reaches.offsets[reach], reaches.offsets[reach + 1]];
      this.#links.step(reaches.ids, from, to, ofReaches, reach * L, time);
    }
    this.#steps.step(expected, time);
    this.#time++;
    return loss;
  }
}
