/**
 * Weights of hashed features, used as they lie in the file: one row for each bucket, shared by all features that fall there.
 * The model is trained with the same collisions, so that it knows to live with them (Weinberger et al. 2009).
 */
import { Kernel } from "./kernel.ts";
import { type Tensor, type TensorFile, tensorOf } from "./safetensors.ts";

/** Features are hashed to 2^17 buckets. */
export const BUCKET_BITS = 17;
const BUCKETS = 2 ** BUCKET_BITS;
/** Bytes of a 32-bit word of a row: one for each label, 128 more than the weight. */
const LANES = 4;
/** Words of a row for each model. */
const WORDS = 2;
const LABELS_OF_ROW: number = WORDS * LANES;
const BIAS = 128;
/** Most features of a sum: more might not fit 16 bits. */
const MOST = 128;
/** Most bytes of a column that are read at once. */
const MOST_OF_COLUMN = 2 ** 16;

/** As src/kernels/lanes.ts exports them; all addresses in bytes. */
interface LaneCalls {
  sumRows(rows: number, buckets: number, count: number, out: number): void;
  sumPairs(rows: number, buckets: number, count: number, out: number): void;
  readColumn(from: number, stride: number, count: number, out: number): void;
}

/** Rows for one model, or for two that are asked about the same features; of 8 labels at most, and 128 features a sum. */
export class LaneTable {
  readonly #calls: LaneCalls;
  readonly #labels: number;
  readonly #scales: Float32Array;
  /** Where in the memory of the kernel the rows begin, the features that are asked about, and their sums. */
  readonly #rowsAt: number;
  readonly #bucketsAt: number;
  readonly #sumsAt: number;
  /** Room for a column of the rows. */
  readonly #column: Int8Array;
  readonly #buckets: Int32Array;
  /** Sums of a row's bytes, for one model after the other. */
  readonly #sums: Uint16Array;

  /** `scales`: value of a step of the weights, for each of the models in the rows. */
  constructor(rows: Int32Array, labels: number, scales: Float32Array) {
    const kernel = new Kernel<LaneCalls>("lanes");
    this.#calls = kernel.calls;
    this.#labels = labels;
    this.#scales = scales;
    this.#rowsAt = kernel.take(rows.byteLength);
    this.#bucketsAt = kernel.take(MOST * Int32Array.BYTES_PER_ELEMENT);
    this.#sumsAt = kernel.take(2 * LABELS_OF_ROW * Uint16Array.BYTES_PER_ELEMENT);
    const columnAt = kernel.take(MOST_OF_COLUMN);
    new Int32Array(kernel.buffer, this.#rowsAt, rows.length).set(rows);
    this.#column = new Int8Array(kernel.buffer, columnAt, MOST_OF_COLUMN);
    this.#buckets = new Int32Array(kernel.buffer, this.#bucketsAt, MOST);
    this.#sums = new Uint16Array(kernel.buffer, this.#sumsAt, 2 * LABELS_OF_ROW);
  }

  /** Adds the scores of the first `count` of `buckets` to `out` at `offset`; rows of one model. */
  addTo(buckets: Int32Array, count: number, out: Float64Array, offset: number): void {
    this.#hand(buckets, count);
    this.#calls.sumRows(this.#rowsAt, this.#bucketsAt, count, this.#sumsAt);
    this.#spread(count, 0, out, offset);
  }

  /** Adds the scores of both models to `first` and `second`. */
  addToBoth(buckets: Int32Array, count: number, first: Float64Array, second: Float64Array, offset: number): void {
    this.#hand(buckets, count);
    this.#calls.sumPairs(this.#rowsAt, this.#bucketsAt, count, this.#sumsAt);
    this.#spread(count, 0, first, offset);
    this.#spread(count, 1, second, offset);
  }

  /** A copy of every `stride`th byte of the rows from byte `first` on; `count` of them, 2^16 at most. */
  columnOf(first: number, stride: number, count: number): Int8Array {
    this.#calls.readColumn(this.#rowsAt + first, stride, count, this.#column.byteOffset);
    return this.#column.slice(0, count);
  }

  #hand(buckets: Int32Array, count: number): void {
    const given = this.#buckets;
    for (let k = 0; k < count; k++) given[k] = buckets[k] ?? 0;
  }

  #spread(count: number, model: number, out: Float64Array, offset: number): void {
    const scale = this.#scales[model] ?? 0;
    const labels = this.#labels;
    const sums = this.#sums;
    const row = model * LABELS_OF_ROW;
    const bias = BIAS * count;
    for (let label = 0; label < labels; label++) {
      out[offset + label] = (out[offset + label] ?? 0) + ((sums[row + label] ?? 0) - bias) * scale;
    }
  }
}

/** Share of the weights that are cut off at the largest whole number, so that the others get finer steps. */
const CUT = 1e-4;

/** Tensors of the weights of one or two models, each row-major [2^BUCKET_BITS × labels]. */
export function laneTensors(prefix: string, models: readonly Float32Array[], labels: number): Record<string, Tensor> {
  const scales = models.map((weights) => {
    const sizes = weights.map(Math.abs).sort();
    return Math.max(1e-6, sizes[Math.floor(sizes.length * (1 - CUT))] ?? 0) / (BIAS - 1);
  });
  const stride = WORDS * LANES * models.length;
  const bytes = new Uint8Array(BUCKETS * stride).fill(BIAS);
  models.forEach((weights, model) => {
    const scale = scales[model] ?? 1;
    weights.forEach((weight, cell) => {
      const at = Math.floor(cell / labels) * stride + model * WORDS * LANES + (cell % labels);
      bytes[at] = BIAS + Math.max(1 - BIAS, Math.min(BIAS - 1, Math.round(weight / scale)));
    });
  });
  return {
    [`${prefix}.rows`]: { dtype: "I32", shape: [bytes.length / LANES], data: new Int32Array(bytes.buffer) },
    [`${prefix}.scales`]: { dtype: "F32", shape: [models.length], data: Float32Array.from(scales) },
  };
}

/** The rows of as many models. Throws `ModelError` when a tensor is missing or of another shape. */
export function readLaneTable(file: TensorFile, prefix: string, labels: number, models: number): LaneTable {
  const rows = tensorOf(file, `${prefix}.rows`, "I32", [BUCKETS * WORDS * models]);
  return new LaneTable(rows, labels, tensorOf(file, `${prefix}.scales`, "F32", [models]));
}

/** The weights of as many models as `laneTensors` packed them, but for what rounding took; each row-major [2^BUCKET_BITS × labels]. */
export function laneWeights(file: TensorFile, prefix: string, labels: number, models: number): readonly Float32Array[] {
  const rows = tensorOf(file, `${prefix}.rows`, "I32", [BUCKETS * WORDS * models]);
  const scales = tensorOf(file, `${prefix}.scales`, "F32", [models]);
  const bytes = new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
  const stride = LABELS_OF_ROW * models;
  return Array.from(scales, (scale, model) =>
    Float32Array.from({ length: BUCKETS * labels }, (_, cell) => {
      const at = Math.floor(cell / labels) * stride + model * LABELS_OF_ROW + (cell % labels);
      return ((bytes[at] ?? BIAS) - BIAS) * scale;
    }),
  );
}
