/** The tables of the tagger in its weights file. */
import type { Chain } from "../linear-chain.ts";
import { type Tensor, type TensorFile, tensorOf } from "../safetensors.ts";
import { ScoreTable } from "../score-table.ts";
import { NER_LABELS } from "./labels.ts";
import { type NerNet, readNet } from "./ner-net.ts";
import type { WordKnowledge } from "./word-table.ts";

/** Name of the weights file. */
export const NER_WEIGHTS = "ner";

/** Changes whenever a feature is computed in another way, so that old weights are refused. */
export const NER_FEATURES = "ner-2";

/** Everything that a weights file holds. */
export interface NerWeights {
  readonly knowledge: WordKnowledge;
  readonly features: ScoreTable;
  readonly document: ScoreTable;
  readonly chain: Chain;
  readonly net: NerNet;
}

/** Throws `ModelError` when a tensor is missing or of another shape. */
export function readNerWeights(file: TensorFile): NerWeights {
  const labels = NER_LABELS.length;
  const keys = tensorOf(file, "words.keys", "U32", [-1]);
  const phrases = tensorOf(file, "phrases.keys", "U32", [-1]);
  return {
    knowledge: {
      words: {
        keys,
        clusters: tensorOf(file, "words.clusters", "U16", [keys.length]),
        bits: tensorOf(file, "words.bits", "U8", [keys.length]),
      },
      phrases: { keys: phrases, bits: tensorOf(file, "phrases.bits", "U8", [phrases.length]) },
      tree: {
        middle: tensorOf(file, "tree.middle", "U8", [-1]),
        coarse: tensorOf(file, "tree.coarse", "U8", [-1]),
      },
    },
    features: new ScoreTable(file, "features", labels),
    document: new ScoreTable(file, "document", labels),
    chain: {
      labels,
      transitions: tensorOf(file, "chain.transitions", "F32", [labels, labels]),
      start: tensorOf(file, "chain.start", "F32", [labels]),
      end: tensorOf(file, "chain.end", "F32", [labels]),
    },
    net: readNet(file, labels),
  };
}

/** The tensors of the tables and of the chain; those of features and net come from where they are made. */
export function knowledgeTensors({ words, phrases, tree }: WordKnowledge, chain: Chain): Record<string, Tensor> {
  const { labels } = chain;
  return {
    "words.keys": { dtype: "U32", shape: [words.keys.length], data: words.keys },
    "words.clusters": { dtype: "U16", shape: [words.keys.length], data: words.clusters },
    "words.bits": { dtype: "U8", shape: [words.keys.length], data: words.bits },
    "phrases.keys": { dtype: "U32", shape: [phrases.keys.length], data: phrases.keys },
    "phrases.bits": { dtype: "U8", shape: [phrases.keys.length], data: phrases.bits },
    "tree.middle": { dtype: "U8", shape: [tree.middle.length], data: tree.middle },
    "tree.coarse": { dtype: "U8", shape: [tree.coarse.length], data: tree.coarse },
    "chain.transitions": { dtype: "F32", shape: [labels, labels], data: chain.transitions },
    "chain.start": { dtype: "F32", shape: [labels], data: chain.start },
    "chain.end": { dtype: "F32", shape: [labels], data: chain.end },
  };
}
