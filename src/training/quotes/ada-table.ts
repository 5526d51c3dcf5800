/** A table of weights that learns by AdaGrad (Duchi et al. 2011) and hands out the average over all its steps. */

const EPSILON = 1e-6;

export class AdaTable {
  readonly weights: Float64Array | Float32Array;
  readonly #squares: Float32Array;
  /** Sum of change × time of change: the average is weights - drift / time. */
  readonly #drift: Float32Array;
  readonly #rate: number;

  constructor(size: number, rate: number) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#drift = new Float32Array(size);
    this.#rate = rate;
  }

  /** One step down `gradient` for the cells `base` … `base + labels - 1`; `gradient` is read from `offset`. `time` counts steps from 0. */
  step(base: number, gradient: Float64Array, offset: number, labels: number, time: number): void {
    const { weights } = this;
    const squares = this.#squares;
    const drift = this.#drift;
    const rate = this.#rate;
    for (let l = 0; l < labels; l++) {
      const g = gradient[offset + l] ?? 0;
      if (g < 1e-4 && g > -1e-4) continue;
      const cell = base + l;
      const square = (squares[cell] ?? 0) + g * g;
      squares[cell] = square;
      const change = (-rate * g) / Math.sqrt(square + EPSILON);
      weights[cell] = (weights[cell] ?? 0) + change;
      drift[cell] = (drift[cell] ?? 0) + change * time;
    }
  }

  /** The mean of the weights over steps 0 … time - 1. */
  average(time: number): Float32Array {
    return Float32Array.from(this.weights, (weight, cell) => weight - (this.#drift[cell] ?? 0) / Math.max(1, time));
  }
}
