/** Rows of weights that learn by AdaGrad (Duchi et al. 2011), for the features that are met often enough. */

import { BITS } from "../../analysis/quotes/attribution/model/feature-list.ts";
import type { RowTable } from "../../analysis/quotes/attribution/model/score-rows.ts";
import { packBuckets } from "../../models/feature-table.ts";

const EPSILON = 1e-6;
/** Smaller gradients are left out: most words are plainly outside. */
const LEAST_GRADIENT = 1e-3;

/** Counts how often buckets are met, up to 255. */
export class BucketCounts {
  readonly counts: Uint8Array = new Uint8Array(1 << BITS);

  add(ids: Int32Array, to: number): void {
    for (let k = 0; k < to; k++) {
      const bucket = ids[k] ?? 0;
      const count = this.counts[bucket] ?? 0;
      if (count < 255) this.counts[bucket] = count + 1;
    }
  }
}

export class AdaTable implements RowTable {
  readonly labels: number;
  readonly rows: Float32Array;
  readonly scale: number = 1;
  readonly #index: Int32Array = new Int32Array(1 << BITS).fill(-1);
  readonly #squares: Float32Array;
  /** Sum of change × time of change: the average is weights - drift / time. */
  readonly #drift: Float32Array;
  readonly #rate: number;

  constructor(labels: number, rate: number, { counts }: BucketCounts, least: number) {
    this.labels = labels;
    let size = 0;
    for (let bucket = 0; bucket < counts.length; bucket++) {
      if ((counts[bucket] ?? 0) >= least) this.#index[bucket] = size++;
    }
    this.rows = new Float32Array(size * labels);
    this.#squares = new Float32Array(size * labels);
    this.#drift = new Float32Array(size * labels);
    this.#rate = rate;
  }

  rowOf(bucket: number): number {
    return this.#index[bucket] ?? -1;
  }

  /** Adds the scores of rows `from` to `to` of `list` to `out` at `offset`. */
  addTo(out: Float64Array, offset: number, list: Int32Array, from: number, to: number): void {
    const { rows, labels } = this;
    for (let k = from; k < to; k++) {
      const base = (list[k] ?? 0) * labels;
      for (let l = 0; l < labels; l++) out[offset + l] = (out[offset + l] ?? 0) + (rows[base + l] ?? 0);
    }
  }

  /** One step down `gradient` (read from `offset`) for rows `from` to `to` of `list`. `time` counts steps from 0. */
  step(list: Int32Array, from: number, to: number, gradient: Float64Array, offset: number, time: number): void {
    const { rows, labels } = this;
    const squares = this.#squares;
    const drift = this.#drift;
    const rate = this.#rate;
    for (let l = 0; l < labels; l++) {
      const g = gradient[offset + l] ?? 0;
      if (g < LEAST_GRADIENT && g > -LEAST_GRADIENT) continue;
      const gg = g * g;
      const rg = -rate * g;
      for (let k = from; k < to; k++) {
        const cell = (list[k] ?? 0) * labels + l;
        const square = (squares[cell] ?? 0) + gg;
        squares[cell] = square;
        const change = rg / Math.sqrt(square + EPSILON);
        rows[cell] = (rows[cell] ?? 0) + change;
        drift[cell] = (drift[cell] ?? 0) + change * time;
      }
    }
  }

  /** The mean of the weights over steps 0 … time - 1, as 8-bit rows of the `most` buckets with the largest weights. */
  pack(time: number, most: number): PackedTable {
    const { labels } = this;
    const drift = this.#drift;
    const mean = this.rows.map((weight, cell) => weight - (drift[cell] ?? 0) / Math.max(1, time));
    const size = mean.length / labels;
    const largest = new Float32Array(size);
    for (let cell = 0; cell < mean.length; cell++) {
      const row = Math.floor(cell / labels);
      largest[row] = Math.max(largest[row] ?? 0, Math.abs(mean[cell] ?? 0));
    }
    const sorted = Float32Array.from(largest).sort();
    const floor = Math.max(1e-3, sorted[Math.max(0, size - most)] ?? 0);
    const scale = (sorted[size - 1] ?? 1) / 127;
    const buckets: number[] = [];
    const rows: number[] = [];
    for (let bucket = 0; bucket < this.#index.length; bucket++) {
      const row = this.#index[bucket] ?? -1;
      if (row < 0 || (largest[row] ?? 0) < floor) continue;
      buckets.push(bucket);
      for (let l = 0; l < labels; l++) rows.push(Math.round((mean[row * labels + l] ?? 0) / scale));
    }
    return { bits: BITS, labels, gaps: packBuckets(buckets), rows: Int8Array.from(rows), scale };
  }
}

/** What `featureTensors` writes. */
export interface PackedTable {
  readonly bits: number;
  readonly labels: number;
  readonly gaps: Uint8Array;
  readonly rows: Int8Array;
  readonly scale: number;
}

/** A few dense weights that learn the same way. */
export class AdaVector {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #drift: Float64Array;
  readonly #rate: number;

  constructor(size: number, rate: number) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size);
    this.#drift = new Float64Array(size);
    this.#rate = rate;
  }

  step(gradient: Float64Array, time: number): void {
    for (let i = 0; i < this.weights.length; i++) {
      const g = gradient[i] ?? 0;
      if (g === 0) continue;
      const square = (this.#squares[i] ?? 0) + g * g;
      this.#squares[i] = square;
      const change = (-this.#rate * g) / Math.sqrt(square + EPSILON);
      this.weights[i] = (this.weights[i] ?? 0) + change;
      this.#drift[i] = (this.#drift[i] ?? 0) + change * time;
    }
  }

  average(time: number): Float64Array {
    return this.weights.map((weight, i) => weight - (this.#drift[i] ?? 0) / Math.max(1, time));
  }
}
