/** Numbers that are learned by AdaGrad (Duchi, Hazan & Singer 2011), with the average of their values over epochs. */
export class Parameters {
  readonly values: Float32Array;
  /** The gradient, gathered until `climb`. */
  readonly slopes: Float32Array;
  private readonly squares: Float32Array;
  private readonly sum: Float32Array;
  private readonly rate: number;
  private summed = 0;

  constructor(values: Float32Array, rate: number) {
    this.values = values;
    this.slopes = new Float32Array(values.length);
    this.squares = new Float32Array(values.length).fill(0.01);
    this.sum = new Float32Array(values.length);
    this.rate = rate;
  }

  /** A step up the gathered gradient, which starts again at zero. */
  climb(): void {
    const { values, slopes, squares, rate } = this;
    for (let cell = 0; cell < values.length; cell++) {
      const slope = slopes[cell] ?? 0;
      if (slope === 0) continue;
      const square = (squares[cell] ?? 0) + slope * slope;
      squares[cell] = square;
      values[cell] = (values[cell] ?? 0) + (rate * slope) / Math.sqrt(square);
      slopes[cell] = 0;
    }
  }

  /** A step of one cell at once. */
  climbCell(cell: number, slope: number): void {
    const square = (this.squares[cell] ?? 0) + slope * slope;
    this.squares[cell] = square;
    this.values[cell] = (this.values[cell] ?? 0) + (this.rate * slope) / Math.sqrt(square);
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
