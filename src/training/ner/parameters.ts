/** Numbers that are learned by gradient ascent, with the average of their values over the ends of epochs. */
import type { Random } from "../random.ts";

/** Decay of the running means of Adam (Kingma & Ba 2015): the values of its authors. */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const EPSILON = 1e-8;
/** Squared slopes that every number of AdaGrad starts with. */
const FIRST_SQUARE = 1e-4;

export class Parameters {
  readonly values: Float32Array;
  /** The gradient, gathered until `climb`. */
  readonly slopes: Float32Array;
  private readonly means: Float32Array;
  private readonly squares: Float32Array;
  private readonly sum: Float32Array;
  private steps = 0;
  private summed = 0;

  /** `slopes`: room for them, as many as `values`, all zero. */
  constructor(values: Float32Array, slopes: Float32Array = new Float32Array(values.length)) {
    this.values = values;
    this.slopes = slopes;
    this.means = new Float32Array(values.length);
    this.squares = new Float32Array(values.length);
    this.sum = new Float32Array(values.length);
  }

  /** So many that start anywhere up to `reach` from 0. */
  static uniform(size: number, reach: number, random: Random): Parameters {
    return new Parameters(Float32Array.from({ length: size }, () => (2 * random.next() - 1) * reach));
  }

  /** A step of Adam up the gathered gradient, which starts again at zero. */
  climb(rate: number): void {
    const { values, slopes, means, squares } = this;
    this.steps++;
    const step = (rate * Math.sqrt(1 - SQUARE_DECAY ** this.steps)) / (1 - MEAN_DECAY ** this.steps);
    for (let cell = 0; cell < values.length; cell++) {
      const slope = slopes[cell] ?? 0;
      const mean = MEAN_DECAY * (means[cell] ?? 0) + (1 - MEAN_DECAY) * slope;
      const square = SQUARE_DECAY * (squares[cell] ?? 0) + (1 - SQUARE_DECAY) * slope * slope;
      means[cell] = mean;
      squares[cell] = square;
      values[cell] = (values[cell] ?? 0) + (step * mean) / (Math.sqrt(square) + EPSILON);
      slopes[cell] = 0;
    }
  }

  /** A step of AdaGrad (Duchi, Hazan & Singer 2011) of one number at once: for numbers that few sentences touch. */
  climbCell(cell: number, slope: number, rate: number): void {
    const square = (this.squares[cell] ?? 0) + slope * slope;
    this.squares[cell] = square;
    this.values[cell] = (this.values[cell] ?? 0) + (rate * slope) / Math.sqrt(square + FIRST_SQUARE);
  }

  addToAverage(): void {
    this.summed++;
    for (let cell = 0; cell < this.sum.length; cell++)
      this.sum[cell] = (this.sum[cell] ?? 0) + (this.values[cell] ?? 0);
  }

  useAverage(): void {
    if (this.summed === 0) return;
    for (let cell = 0; cell < this.sum.length; cell++) this.values[cell] = (this.sum[cell] ?? 0) / this.summed;
  }
}
