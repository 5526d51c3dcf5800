/** Puts the parts of the tagger together, as they ship. */
import type { EntityType } from "../../document/annotations.ts";
import { isBegin, NER_LABELS, nerChain, OUTSIDE, typeOf } from "../../models/ner/labels.ts";
import { INPUT, LETTER_BUCKETS, LETTER_PART, VECTOR_PART } from "../../models/ner/ner-net.ts";
import { knowledgeTensors } from "../../models/ner/ner-tensors.ts";
import { WINDOW } from "../../models/ner/window.ts";
import type { Tensor } from "../../models/safetensors.ts";
import { type ScoreRows, scoreTensors } from "../../models/score-table.ts";
import type { LearnedNet } from "./net-layer.ts";
import type { PreparedKnowledge } from "./prepare-knowledge.ts";
import { sumChains, type TrainedLinear, type TrainedNet } from "./train-tagger.ts";

export interface Mixture {
  /** What the scores of each part count in the sum. */
  readonly linear: number;
  readonly net: number;
  /** Weights of features below this are left out of the file. */
  readonly smallest: number;
  /**
   * What is added to the score of the first token of names of a type, a third of it to that of further ones: types that are rare in training
   * are found too seldom without.
   */
  readonly leanings: Readonly<Partial<Record<EntityType, number>>>;
}

/** The tensors of the file. */
export function exportTensors(
  knowledge: PreparedKnowledge,
  linear: TrainedLinear,
  { net, ...beside }: TrainedNet,
  mixture: Mixture,
): Record<string, Tensor> {
  const chain = nerChain();
  sumChains(chain, [
    [linear.chain, mixture.linear],
    [beside.chain, mixture.net],
  ]);
  const scaled = (rows: ScoreRows, weight: number): ScoreRows => ({
    ...rows,
    weights: rows.weights.map((value) => weight * value),
  });
  const document = sumRows(scaled(linear.document, mixture.linear), scaled(beside.document, mixture.net));
  return {
    ...knowledgeTensors(knowledge, chain),
    ...scoreTensors("features", scaled(linear.features, mixture.linear), mixture.linear * mixture.smallest),
    ...scoreTensors("document", document, 0),
    ...netTensors(net, mixture),
  };
}

/** Both tables are about the same buckets. */
function sumRows(a: ScoreRows, b: ScoreRows): ScoreRows {
  return { ...a, weights: a.weights.map((value, cell) => value + (b.weights[cell] ?? 0)) };
}

function netTensors(net: LearnedNet, { net: weight, leanings }: Mixture): Record<string, Tensor> {
  const labels = NER_LABELS.length;
  const hidden = net.bias.length;
  const words = toBytes(net.vectors);
  const letters = toBytes(net.letters);
  return {
    "net.vectors": { dtype: "I8", shape: [words.bytes.length / VECTOR_PART, VECTOR_PART], data: words.bytes },
    "net.letters": { dtype: "I8", shape: [LETTER_BUCKETS, LETTER_PART], data: letters.bytes },
    "net.scales": { dtype: "F32", shape: [2], data: Float32Array.of(words.scale, letters.scale) },
    "net.first": { dtype: "F32", shape: [WINDOW, INPUT, hidden], data: net.first },
    "net.bias": { dtype: "F32", shape: [hidden], data: net.bias },
    "net.second": { dtype: "F32", shape: [hidden, labels], data: net.second.map((value) => weight * value) },
    "net.outside": {
      dtype: "F32",
      shape: [labels],
      data: net.outside.map((value, label) => weight * value + leaningOf(label, leanings)),
    },
  };
}

function leaningOf(label: number, leanings: Mixture["leanings"]): number {
  if (label === OUTSIDE) return 0;
  const leaning = leanings[typeOf(label)] ?? 0;
  return isBegin(label) ? leaning : leaning / 3;
}

/** 8-bit numbers, cut off where only one in a thousand lies beyond. */
function toBytes(values: Float32Array): { readonly bytes: Int8Array; readonly scale: number } {
  const sizes = values.map(Math.abs).sort();
  const scale = (sizes[Math.floor(0.999 * (sizes.length - 1))] ?? 1) / 127 || 1;
  return {
    bytes: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))),
    scale,
  };
}
