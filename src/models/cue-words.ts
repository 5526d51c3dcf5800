/** What is known of words outside any text: which are used alike, and how often they are part of a cue. */
import { type Tensor, type TensorFile, tensorOf } from "./safetensors.ts";

/** Words by the hash of their lower-case form, as `Lexeme.code`. */
export interface CueWords {
  /** Number of the word in the table; -1 for words that are not in it. */
  entryOf(code: number): number;
  /** Words used alike share a cluster, 1 to 255; 0 unknown. */
  clusterOf(code: number): number;
  /** How often the word was part of a cue in training, 1 (never) to 15; 0 for words too rare to say. */
  stepOf(code: number): number;
}

/** Arrays of one length; `keys` ascend as unsigned numbers. */
export interface CueWordTable {
  readonly keys: Uint32Array;
  readonly clusters: Uint8Array;
  readonly steps: Uint8Array;
}

export function createCueWords({ keys, clusters, steps }: CueWordTable): CueWords {
  return {
    entryOf: (code) => indexOf(keys, code),
    clusterOf: (code) => clusters[indexOf(keys, code)] ?? 0,
    stepOf: (code) => steps[indexOf(keys, code)] ?? 0,
  };
}

/** Index of `code` among ascending `keys`, -1 when it is not there. */
function indexOf(keys: Uint32Array, code: number): number {
  const wanted = code >>> 0;
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return keys[from] === wanted ? from : -1;
}

export function cueWordTensors({ keys, clusters, steps }: CueWordTable): Record<string, Tensor> {
  return {
    "lexicon.keys": { dtype: "U32", shape: [keys.length], data: keys },
    "lexicon.clusters": { dtype: "U8", shape: [clusters.length], data: clusters },
    "lexicon.steps": { dtype: "U8", shape: [steps.length], data: steps },
  };
}

/** Throws `ModelError` when a tensor is missing or of another shape. */
export function readCueWords(file: TensorFile): CueWords {
  const keys = tensorOf(file, "lexicon.keys", "U32", [-1]);
  return createCueWords({
    keys,
    clusters: tensorOf(file, "lexicon.clusters", "U8", [keys.length]),
    steps: tensorOf(file, "lexicon.steps", "U8", [keys.length]),
  });
}
