/** What is known of words outside any text: their cluster and vector, whether they are names, how they are usually written. */

/** Bits of `WordTable.bits` and of the gazetteer. */
export const WORD_BITS = {
  /** Written with a small letter inside sentences, nine times in ten. */
  usuallyLower: 1,
  /** Written with a capital inside sentences, nine times in ten. */
  usuallyUpper: 2,
  givenName: 4,
  familyName: 8,
  city: 16,
  largeCity: 32,
} as const;

/** Words by the hash of their lower-case form. Arrays of one length; `keys` ascend. */
export interface WordTable {
  readonly keys: Uint32Array;
  /** Fine cluster of each word, 0 to 1023; `NO_CLUSTER` for words without a vector. */
  readonly clusters: Uint16Array;
  readonly bits: Uint8Array;
}

export const NO_CLUSTER = 0xffff;

/** Phrases (names of one or more words) by the hash of their lower-case words. `keys` ascend. */
export interface PhraseTable {
  readonly keys: Uint32Array;
  readonly bits: Uint8Array;
}

/** Index of `key` (any 32 bits) in ascending `keys`, -1 when it is not there. */
export function indexOfKey(keys: Uint32Array, key: number): number {
  const wanted = key >>> 0;
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return keys[from] === wanted ? from : -1;
}

/** Coarser clusters of each fine one: [1024] each. */
export interface ClusterTree {
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
}

/** All that the features look words up in. */
export interface WordKnowledge {
  readonly words: WordTable;
  readonly phrases: PhraseTable;
  readonly tree: ClusterTree;
}
