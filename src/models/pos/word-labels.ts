/** Labels of frequent words that have only one: looked up instead of scored. */
import { type Tensor, type TensorFile, tensorOf } from "../safetensors.ts";

const NONE = 255;

/** A hash table with open addressing, a quarter full at most. */
export class WordLabels {
  private readonly keys: Int32Array;
  private readonly labels: Uint8Array;
  private readonly mask: number;

  /** `keys`: hashes of words as `PosFeatures.wordKey` gives them; `labels`: those of the keys. */
  constructor(keys: Int32Array, labels: Uint8Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, keys.length * 4)));
    this.keys = new Int32Array(size);
    this.labels = new Uint8Array(size).fill(NONE);
    this.mask = size - 1;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? 0;
      let slot = key & this.mask;
      while (this.labels[slot] !== NONE) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.labels[slot] = labels[index] ?? 0;
    }
  }

  /** Label of a word, -1 when it has to be scored. */
  labelOf(key: number): number {
    let slot = key & this.mask;
    while (this.labels[slot] !== NONE) {
      if (this.keys[slot] === key) return this.labels[slot] ?? -1;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }
}

export function wordLabelTensors(labels: ReadonlyMap<number, number>): Record<string, Tensor> {
  return {
    "words.keys": { dtype: "I32", shape: [labels.size], data: Int32Array.from(labels.keys()) },
    "words.labels": { dtype: "U8", shape: [labels.size], data: Uint8Array.from(labels.values()) },
  };
}

/** Throws `ModelError` when tensors are missing. */
export function readWordLabels(file: TensorFile): WordLabels {
  return new WordLabels(tensorOf(file, "words.keys", "I32", [-1]), tensorOf(file, "words.labels", "U8", [-1]));
}
