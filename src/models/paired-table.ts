/** Two feature tables over the same buckets, read together: one look-up for both. */
import { readFeatureTable } from "./feature-table.ts";
import { type TensorFile, tensorOf } from "./safetensors.ts";

/** Value of a gap byte that stands for 255 buckets without a row. */
const SKIP = 255;

/** The two halves of a row lie `HALF` bytes apart; 8 keeps rows aligned. Room for 7 labels each. */
const HALF = 8;

export class PairedTable {
  readonly labels: number;
  readonly #rows: Int8Array;
  readonly #scales: readonly [number, number];
  readonly #present: Uint32Array;
  readonly #before: Uint32Array;
  /** Sums of one word, in steps of the scales. */
  readonly #sums: Int32Array = new Int32Array(2 * HALF);

  constructor(bits: number, labels: number, first: TableHalf, second: TableHalf) {
    this.labels = labels;
    this.#scales = [first.scale, second.scale];
    this.#present = new Uint32Array(2 ** Math.max(0, bits - 5));
    this.#before = new Uint32Array(this.#present.length);
    const halves = [first, second].map((half) => ({ ...half, buckets: unpackBuckets(half.gaps) }));
    for (const { buckets } of halves) {
      for (const bucket of buckets) {
        this.#present[bucket >>> 5] = (this.#present[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
      }
    }
    let count = 0;
    for (let word = 0; word < this.#present.length; word++) {
      this.#before[word] = count;
      count += bitCount(this.#present[word] ?? 0);
    }
    this.#rows = new Int8Array(count * 2 * HALF);
    halves.forEach(({ buckets, rows }, which) => {
      buckets.forEach((bucket, row) => {
        this.#rows.set(rows.subarray(row * labels, (row + 1) * labels), this.#rowOf(bucket) * 2 * HALF + which * HALF);
      });
    });
  }

  /** Adds the scores of buckets `from` to `to` of `ids` to both score arrays at `offset`. */
  addScores(
    ids: Int32Array,
    from: number,
    to: number,
    first: Float64Array,
    second: Float64Array,
    offset: number,
  ): void {
    const sums = this.#sums;
    const rows = this.#rows;
    sums.fill(0);
    for (let k = from; k < to; k++) {
      const row = this.#rowOf(ids[k] ?? 0);
      if (row < 0) continue;
      const base = row * 2 * HALF;
      for (let l = 0; l < 2 * HALF; l++) sums[l] = (sums[l] ?? 0) + (rows[base + l] ?? 0);
    }
    const [firstScale, secondScale] = this.#scales;
    for (let l = 0; l < this.labels; l++) {
      first[offset + l] = (first[offset + l] ?? 0) + (sums[l] ?? 0) * firstScale;
      second[offset + l] = (second[offset + l] ?? 0) + (sums[HALF + l] ?? 0) * secondScale;
    }
  }

  #rowOf(bucket: number): number {
    const word = this.#present[bucket >>> 5] ?? 0;
    const bit = 1 << (bucket & 31);
    return (word & bit) === 0 ? -1 : (this.#before[bucket >>> 5] ?? 0) + bitCount(word & (bit - 1));
  }
}

/** One table as `featureTensors` wrote it. */
export interface TableHalf {
  readonly gaps: Uint8Array;
  /** Row-major [rows × labels]. */
  readonly rows: Int8Array;
  readonly scale: number;
}

/** Throws `ModelError` when a tensor is missing or of another shape. At most 8 labels. */
export function readPairedTable(file: TensorFile, first: string, second: string, labels: number): PairedTable {
  const half = (prefix: string): TableHalf => {
    const { rows, scale } = readFeatureTable(file, prefix, labels);
    return { gaps: tensorOf(file, `${prefix}.gaps`, "U8", [-1]), rows, scale };
  };
  const [, bits = 0] = tensorOf(file, `${first}.scale`, "F32", [2]);
  return new PairedTable(bits, labels, half(first), half(second));
}

/** The buckets that gap bytes stand for; see `packBuckets`. */
function unpackBuckets(gaps: Uint8Array): Int32Array {
  const buckets = new Int32Array(gaps.length);
  let used = 0;
  let bucket = -1;
  for (const gap of gaps) {
    bucket += gap;
    if (gap !== SKIP) buckets[used++] = bucket;
  }
  return buckets.subarray(0, used);
}

function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
