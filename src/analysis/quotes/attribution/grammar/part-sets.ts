/** Parts of speech in groups, as tables over the numbers of `Passage.parts`. */
import { POS_LABELS, type PosLabel, posIndex } from "../../../../models/pos/labels.ts";

/** A table that tells these parts of speech, as `Passage.parts` numbers them, from the others. */
export function partSet(labels: readonly PosLabel[]): Uint8Array {
  const set = new Uint8Array(POS_LABELS.length + 1);
  for (const label of labels) set[posIndex(label) + 1] = 1;
  return set;
}

/** Parts of verbs. */
export const VERB: Uint8Array = partSet(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"]);
/** Parts of verbs that make a clause. */
export const FINITE: Uint8Array = partSet(["MD", "VBD", "VBP", "VBZ"]);

/** The same of participles of the past. */
export const PAST_PARTICIPLE: Uint8Array = partSet(["VBN"]);
