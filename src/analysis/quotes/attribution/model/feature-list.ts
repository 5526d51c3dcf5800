/** Hashed features: lists of bucket numbers, one list for each word, in one array. */

/** Features are hashed to 2^BITS buckets; only those that training met often enough have weights. */
export const BITS = 22;

/** FNV-1a over UTF-16 code units. */
export function stringHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The bucket of a feature: its template's number and up to four values. */
export function mix(template: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + c;
  hash = Math.imul(hash ^ (hash >>> 14), 0x165667b1) + d;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) & ((1 << BITS) - 1);
}

/** Rows of features. Rows are opened in order; those of row i are `ids.subarray(offsets[i], offsets[i + 1])`. */
export class FeatureList {
  ids: Int32Array;
  readonly offsets: Int32Array;
  #row = 0;
  #used = 0;

  constructor(rows: number, perRow: number) {
    this.ids = new Int32Array(Math.max(16, rows * perRow));
    this.offsets = new Int32Array(rows + 1);
  }

  /** Number of rows opened. */
  get rows(): number {
    return this.#row;
  }

  /** Starts the next row; at most as many as the list was made for. */
  open(): void {
    this.#row++;
    this.offsets[this.#row] = this.#used;
  }

  /** Adds a feature to the row opened last. */
  add(bucket: number): void {
    if (this.#used === this.ids.length) {
      const grown = new Int32Array(2 * this.ids.length);
      grown.set(this.ids);
      this.ids = grown;
    }
    this.ids[this.#used++] = bucket;
    this.offsets[this.#row] = this.#used;
  }
}
