/**
 * The two parts of the tagger, each trained on its own to the labels: hashed features, and the net; both beside features of the
 * document. Their scores are added in the end. Trained in step, either leans on the other and the sum is worth less.
 */
import { type Chain, FORBIDDEN } from "../../models/linear-chain.ts";
import { DOCUMENT_BITS } from "../../models/ner/document-features.ts";
import { NER_LABELS, nerChain } from "../../models/ner/labels.ts";
import { FEATURE_BITS } from "../../models/ner/word-features.ts";
import type { ScoreRows } from "../../models/score-table.ts";
import { CrfTrainer, type EmissionLayer } from "../crf-trainer.ts";
import { createRandom } from "../random.ts";
import { SparseLayer } from "../sparse-layer.ts";
import type { GrowingVocabulary } from "./growing-vocabulary.ts";
import type { NerInstance } from "./ner-instances.ts";
import { type LearnedNet, NetLayer, type NetOptions } from "./net-layer.ts";

export interface RunOptions {
  readonly epochs: number;
  readonly seed: number;
  /** From this epoch on (counted from 0) weights are averaged over the ends of epochs. */
  readonly averageFrom: number;
  readonly report?: (epoch: number, likelihood: number) => void;
}

export interface LinearOptions extends RunOptions {
  readonly dropout: number;
  /** Weights below `threshold` are left out after `epoch`. */
  readonly prune?: { readonly epoch: number; readonly threshold: number };
}

export type Predict = (instance: NerInstance) => Uint8Array;

/** What every part has learned. */
export interface TrainedPart {
  readonly chain: Chain;
  readonly document: ScoreRows;
}

export interface TrainedLinear extends TrainedPart {
  readonly features: ScoreRows;
}

export interface TrainedNet extends TrainedPart {
  readonly net: LearnedNet;
}

const LABELS = NER_LABELS.length;
const RATE = 0.05;
const DOCUMENT_DROPOUT = 0.1;
/** Share of presentations in which a sentence is shown as in a first pass, without document features. */
const FIRST_PASS_SHARE = 0.2;
/** Share of settled sentences that an epoch passes over. */
const PASS_OVER = 0.5;

/** `predict` labels with what was learned; weights must not be changed while it is used. */
export function trainLinear(
  instances: readonly NerInstance[],
  options: LinearOptions,
): TrainedLinear & { readonly predict: Predict } {
  const { averageFrom, dropout, seed, prune } = options;
  const features = new SparseLayer(instances, {
    listOf: (instance) => instance,
    labels: LABELS,
    bits: FEATURE_BITS,
    rate: RATE,
    averageFrom,
    dropout,
    seed,
  });
  const document = documentLayer(instances, options);
  const { chain, predict } = learn(instances, [features, document], options, (epoch) => {
    if (epoch === prune?.epoch) features.prune(prune.threshold);
  });
  features.useAverage();
  document.useAverage();
  return { chain, features: features.learned(), document: document.learned(), predict };
}

export function trainNet(
  instances: readonly NerInstance[],
  vocabulary: GrowingVocabulary,
  vectors: Float32Array,
  options: RunOptions & NetOptions,
): TrainedNet {
  const net = new NetLayer(vocabulary, vectors, options);
  const document = documentLayer(instances, options);
  const { chain } = learn(instances, [net, document], options);
  net.useAverage();
  document.useAverage();
  return { chain, net: net.learned(), document: document.learned() };
}

function documentLayer(instances: readonly NerInstance[], { averageFrom, seed }: RunOptions): SparseLayer<NerInstance> {
  return new SparseLayer<NerInstance>(instances, {
    labels: LABELS,
    bits: DOCUMENT_BITS,
    rate: RATE,
    averageFrom,
    dropout: DOCUMENT_DROPOUT,
    seed: seed + 1,
    listOf: (instance) => instance.document,
  });
}

function learn(
  instances: readonly NerInstance[],
  layers: readonly EmissionLayer<NerInstance>[],
  { epochs, seed, averageFrom, report }: RunOptions,
  endEpoch?: (epoch: number) => void,
): { readonly chain: Chain; readonly predict: Predict } {
  const trainer = new CrfTrainer(nerChain(), layers, { rate: RATE, seed, passOver: PASS_OVER });
  const ends: Chain[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const random = createRandom(seed + 31 * epoch);
    const shown = instances.map((instance) =>
      instance.document && random.next() < FIRST_PASS_SHARE ? withoutDocument(instance) : instance,
    );
    const likelihood = trainer.epoch(shown);
    endEpoch?.(epoch);
    if (epoch >= averageFrom) ends.push(structuredClone(trainer.chain));
    report?.(epoch, likelihood);
  }
  if (ends.length > 0) {
    sumChains(
      trainer.chain,
      ends.map((chain) => [chain, 1 / ends.length]),
    );
  }
  return { chain: trainer.chain, predict: (instance) => trainer.predict(instance) };
}

/** Sets the scores of `to` to the weighted sum of others; forbidden steps stay so. */
export function sumChains(to: Chain, from: readonly (readonly [chain: Chain, weight: number])[]): void {
  for (const part of ["transitions", "start", "end"] as const) {
    to[part].forEach((score, cell) => {
      if (score <= FORBIDDEN) return;
      to[part][cell] = from.reduce((sum, [chain, weight]) => sum + weight * (chain[part][cell] ?? 0), 0);
    });
  }
}

/** The instance as a first pass sees it. */
function withoutDocument(instance: NerInstance): NerInstance {
  const { document: _, ...rest } = instance;
  return rest;
}
