/** The known vectors of the words in the cue lexicon. */
import { unitRows } from "../../ner/cluster-words.ts";
import { VECTOR_SIZE } from "../../ner/load-vectors.ts";
import { codedVectors } from "../cue-lexicon.ts";

/** Length of a vector: its numbers are then of the size of the others of a word. */
const LENGTH = 3;

/** Row-major [keys × VECTOR_SIZE]; zeros for words that have none. `keys`: of the lexicon's table. */
export function vectorsOf(keys: Uint32Array): Float32Array {
  const { codes, vectors } = codedVectors();
  const unit = unitRows(vectors, VECTOR_SIZE);
  const rows = new Map<number, number>();
  codes.forEach((code, row) => {
    if (!rows.has(code)) rows.set(code, row);
  });
  const found = new Float32Array(keys.length * VECTOR_SIZE);
  keys.forEach((key, entry) => {
    const row = rows.get(key | 0);
    if (row === undefined) return;
    for (let axis = 0; axis < VECTOR_SIZE; axis++) {
      found[entry * VECTOR_SIZE + axis] = LENGTH * (unit[row * VECTOR_SIZE + axis] ?? 0);
    }
  });
  return found;
}
