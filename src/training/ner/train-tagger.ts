/** One training run of the tagger over instances: sparse features, document features and the net, in step. */

import type { Chain } from "../../models/linear-chain.ts";
import { DOCUMENT_BITS } from "../../models/ner/document-features.ts";
import { NER_LABELS, nerChain } from "../../models/ner/labels.ts";
import { FEATURE_BITS } from "../../models/ner/word-features.ts";
import { createCrfTrainer } from "../crf-trainer.ts";
import { createRandom } from "../random.ts";
import { createSparseLayer, type SparseLayer } from "../sparse-layer.ts";
import type { GrowingVocabulary } from "./growing-vocabulary.ts";
import type { NerInstance } from "./ner-instances.ts";
import { createNetLayer, type NetLayer } from "./net-layer.ts";

export interface RunOptions {
  readonly epochs: number;
  readonly seed: number;
  /** 0 for a run without a net. */
  readonly hidden: number;
  readonly rate: number;
  readonly dropout: number;
  readonly l2: number;
  readonly netRate: number;
  /**
   * Share of presentations from which the linear part stays away, and as often the net, so that each learns to do without
   * the other; 0 to learn together only.
   */
  readonly mutedShare: number;
  readonly averageFrom: number;
  readonly report?: (epoch: number, likelihood: number, predict: Predict) => void;
}

export type Predict = (instance: NerInstance) => Uint8Array;

export interface TrainedTagger {
  readonly chain: Chain;
  readonly features: SparseLayer<NerInstance>;
  readonly document: SparseLayer<NerInstance>;
  readonly net: NetLayer | undefined;
  readonly predict: Predict;
}

/** Share of presentations in which a sentence is shown as in a first pass, without document features. */
const FIRST_PASS_SHARE = 0.3;

export function trainTagger(
  instances: readonly NerInstance[],
  vocabulary: GrowingVocabulary,
  vectors: Float32Array,
  options: RunOptions,
): TrainedTagger {
  const { rate, seed, averageFrom, dropout, l2 } = options;
  const labels = NER_LABELS.length;
  const shared = { labels, rate, averageFrom, l2, seed };
  const features = createSparseLayer(instances, {
    ...shared,
    bits: FEATURE_BITS,
    dropout,
    listOf: (instance) => (instance.muted === "linear" ? undefined : instance),
  });
  const document = createSparseLayer<NerInstance>(instances, {
    ...shared,
    bits: DOCUMENT_BITS,
    dropout: dropout / 2,
    listOf: (instance) => instance.document,
  });
  const net =
    options.hidden > 0
      ? createNetLayer(vocabulary, vectors, {
          hidden: options.hidden,
          rate: options.netRate,
          dropout: 0.25,
          vectorDropout: 0.1,
          averageFrom,
          seed,
        })
      : undefined;
  const trainer = createCrfTrainer(nerChain(), net ? [features, document, net] : [features, document], {
    rate,
    seed,
    passOver: 0.6,
  });
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const random = createRandom(seed + 31 * epoch);
    const shown = instances.map((instance) => {
      const drawn = net ? random.next() : 1;
      const muted: NerInstance["muted"] =
        drawn < options.mutedShare ? "linear" : drawn < 2 * options.mutedShare ? "net" : undefined;
      const seen = instance.document && random.next() < FIRST_PASS_SHARE ? withoutDocument(instance) : instance;
      return muted ? { ...seen, muted } : seen;
    });
    const likelihood = trainer.epoch(shown);
    options.report?.(epoch, likelihood, trainer.predict);
  }
  features.useAverage();
  document.useAverage();
  net?.useAverage();
  return { chain: trainer.chain, features, document, net, predict: trainer.predict };
}

/** The instance as a first pass sees it. */
export function withoutDocument(instance: NerInstance): NerInstance {
  const { document: _, ...rest } = instance;
  return rest;
}
