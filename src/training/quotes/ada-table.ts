/** Rows of weights that learn by AdaGrad (Duchi et al. 2011), one for each bucket of the hashed features. */

import { BUCKET_BITS } from "../../models/lane-table.ts";

const EPSILON = 1e-6;
/** Smaller gradients are left out: most words are plainly outside. */
const LEAST_GRADIENT = 5e-3;

/** Rows of weights, one for each bucket. */
export class FeatureRows {
  readonly labels: number;
  /** Row-major [buckets × labels]. */
  readonly rows: Float32Array;

  constructor(labels: number, rows: Float32Array) {
    this.labels = labels;
    this.rows = rows;
  }

  /** Adds the scores of rows `from` to `to` of `list` to `out` at `offset`. */
  addTo(out: Float64Array, offset: number, list: Int32Array, from: number, to: number): void {
    const { rows, labels } = this;
    for (let k = from; k < to; k++) {
      const base = (list[k] ?? 0) * labels;
      for (let l = 0; l < labels; l++) out[offset + l] = (out[offset + l] ?? 0) + (rows[base + l] ?? 0);
    }
  }
}

/** The same while they learn. */
export class AdaTable extends FeatureRows {
  readonly #squares: Float32Array;
  /** Sum of change × time of change: the average is weights - drift / time. */
  readonly #drift: Float32Array;
  readonly #rate: number;

  constructor(labels: number, rate: number) {
    const size = labels * 2 ** BUCKET_BITS;
    super(labels, new Float32Array(size));
    this.#squares = new Float32Array(size);
    this.#drift = new Float32Array(size);
    this.#rate = rate;
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

  /** The mean of the weights over steps 0 … time - 1. */
  average(time: number): Float32Array {
    const drift = this.#drift;
    return this.rows.map((weight, cell) => weight - (drift[cell] ?? 0) / Math.max(1, time));
  }
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

  /** One step down the same `slope` for the weights that `ids` names from `from` to `to`. */
  stepAt(ids: Int32Array, from: number, to: number, slope: number, time: number): void {
    for (let k = from; k < to; k++) {
      const i = ids[k] ?? 0;
      const square = (this.#squares[i] ?? 0) + slope * slope;
      this.#squares[i] = square;
      const change = (-this.#rate * slope) / Math.sqrt(square + EPSILON);
      this.weights[i] = (this.weights[i] ?? 0) + change;
      this.#drift[i] = (this.#drift[i] ?? 0) + change * time;
    }
  }

  average(time: number): Float64Array {
    return this.weights.map((weight, i) => weight - (this.#drift[i] ?? 0) / Math.max(1, time));
  }
}
