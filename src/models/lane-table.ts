/**
 * Weights of hashed features, used as they lie in the file: one row for each bucket, shared by all features that fall there.
 * The model is trained with the same collisions, so that it knows to live with them (Weinberger et al. 2009).
 */
import { type Tensor, type TensorFile, tensorOf } from "./safetensors.ts";

/** Features are hashed to 2^17 buckets. */
export const BUCKET_BITS = 17;
const BUCKETS = 2 ** BUCKET_BITS;
/** Bytes of a 32-bit word of a row: one for each label, 128 more than the weight. */
const LANES = 4;
/** Words of a row for each model. */
const WORDS = 2;
const BIAS = 128;
const LOW = 0x00ff00ff;

/** Rows for one model, or for two that are asked about the same features; of 8 labels at most, and 128 features a sum. */
export class LaneTable {
  readonly #rows: Int32Array;
  readonly #labels: number;
  readonly #scales: Float32Array;

  /** `scales`: value of a step of the weights, for each of the models in the rows. */
  constructor(rows: Int32Array, labels: number, scales: Float32Array) {
    this.#rows = rows;
    this.#labels = labels;
    this.#scales = scales;
  }

  /** Adds the scores of the first `count` of `buckets` to `out` at `offset`; rows of one model. */
  addTo(buckets: Int32Array, count: number, out: Float64Array, offset: number): void {
    const rows = this.#rows;
    let even0 = 0;
    let odd0 = 0;
    let even1 = 0;
    let odd1 = 0;
    for (let k = 0; k < count; k++) {
      const row = WORDS * (buckets[k] ?? 0);
      const a = rows[row] ?? 0;
      const b = rows[row + 1] ?? 0;
      even0 = (even0 + (a & LOW)) | 0;
      odd0 = (odd0 + ((a >>> 8) & LOW)) | 0;
      even1 = (even1 + (b & LOW)) | 0;
      odd1 = (odd1 + ((b >>> 8) & LOW)) | 0;
    }
    this.#spread(even0, odd0, even1, odd1, count, 0, out, offset);
  }

  /** Adds the scores of both models to `first` and `second`. */
  addToBoth(buckets: Int32Array, count: number, first: Float64Array, second: Float64Array, offset: number): void {
    const rows = this.#rows;
    let even0 = 0;
    let odd0 = 0;
    let even1 = 0;
    let odd1 = 0;
    let even2 = 0;
    let odd2 = 0;
    let even3 = 0;
    let odd3 = 0;
    for (let k = 0; k < count; k++) {
      const row = 2 * WORDS * (buckets[k] ?? 0);
      const a = rows[row] ?? 0;
      const b = rows[row + 1] ?? 0;
      const c = rows[row + 2] ?? 0;
      const d = rows[row + 3] ?? 0;
      even0 = (even0 + (a & LOW)) | 0;
      odd0 = (odd0 + ((a >>> 8) & LOW)) | 0;
      even1 = (even1 + (b & LOW)) | 0;
      odd1 = (odd1 + ((b >>> 8) & LOW)) | 0;
      even2 = (even2 + (c & LOW)) | 0;
      odd2 = (odd2 + ((c >>> 8) & LOW)) | 0;
      even3 = (even3 + (d & LOW)) | 0;
      odd3 = (odd3 + ((d >>> 8) & LOW)) | 0;
    }
    this.#spread(even0, odd0, even1, odd1, count, 0, first, offset);
    this.#spread(even2, odd2, even3, odd3, count, 1, second, offset);
  }

  /** Sums of up to 128 rows fit 16 bits a lane: even and odd bytes of two words, as scores of eight labels at most. */
  #spread(
    even0: number,
    odd0: number,
    even1: number,
    odd1: number,
    count: number,
    model: number,
    out: Float64Array,
    offset: number,
  ): void {
    const scale = this.#scales[model] ?? 0;
    const labels = this.#labels;
    const bias = BIAS * count;
    for (let label = 0; label < labels; label++) {
      const pair = label < LANES ? (label % 2 === 0 ? even0 : odd0) : label % 2 === 0 ? even1 : odd1;
      const sum = label % LANES < 2 ? pair & 0xffff : pair >>> 16;
      out[offset + label] = (out[offset + label] ?? 0) + (sum - bias) * scale;
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

/** Views into the file: nothing is unpacked. Throws `ModelError` when a tensor is missing or of another shape. */
export function readLaneTable(file: TensorFile, prefix: string, labels: number, models: number): LaneTable {
  const rows = tensorOf(file, `${prefix}.rows`, "I32", [BUCKETS * WORDS * models]);
  return new LaneTable(rows, labels, tensorOf(file, `${prefix}.scales`, "F32", [models]));
}
