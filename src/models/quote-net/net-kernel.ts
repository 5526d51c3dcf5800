/** The kernel of the net: its memory, views of that, and weights in it. */
import { Kernel } from "../kernel.ts";
import type { NetWeights } from "./quote-net.ts";

/** As src/kernels/recurrent.ts exports them; all addresses and strides in bytes. */
interface RecurrentCalls {
  addProduct(input: number, inputs: number, rows: number, units: number, out: number): void;
  widenBytes(weights: number, count: number, step: number, out: number): void;
  widenPairs(weights: number, count: number, step: number, out: number): void;
  pairRows(weights: number, inputs: number, units: number, out: number): void;
  products(length: number, input: number, inputs: number, rows: number, bias: number, units: number, out: number): void;
  heldProducts(
    length: number,
    held: number,
    inputs: number,
    rows: number,
    step: number,
    bias: number,
    units: number,
    out: number,
  ): void;
  sumRows(length: number, places: number, count: number, units: number, out: number): void;
  run(
    length: number,
    units: number,
    gates: number,
    stride: number,
    weights: number,
    step: number,
    scratch: number,
    states: number,
    stateStride: number,
    held: number,
    heldStride: number,
    backwards: boolean,
  ): void;
}

/** Bytes of a number, and of an address. */
export const BYTES: number = Float32Array.BYTES_PER_ELEMENT;
/** Bytes of what is held, in whole steps. */
export const HELD_BYTES: number = Int16Array.BYTES_PER_ELEMENT;

export class NetKernel {
  readonly #kernel: Kernel<RecurrentCalls> = new Kernel("recurrent");
  readonly calls: RecurrentCalls = this.#kernel.calls;
  #floats: Float32Array = new Float32Array(0);
  #addresses: Uint32Array = new Uint32Array(0);

  /** The memory as numbers. Another view after `take`. */
  get floats(): Float32Array {
    this.#look();
    return this.#floats;
  }

  /** The memory as addresses. Another view after `take`. */
  get addresses(): Uint32Array {
    this.#look();
    return this.#addresses;
  }

  /** See `Kernel`. */
  take(bytes: number): number {
    return this.#kernel.take(bytes);
  }

  giveBack(at: number): void {
    this.#kernel.giveBack(at);
  }

  /** Where `weights` stand as numbers. */
  placeNumbers({ data, step }: NetWeights): number {
    const kernel = this.#kernel;
    const at = kernel.take(data.length * BYTES);
    const from = kernel.take(data.byteLength);
    if (data instanceof Int8Array) {
      new Int8Array(kernel.buffer, from, data.length).set(data);
      kernel.calls.widenBytes(from, data.length, step, at);
    } else {
      new Int16Array(kernel.buffer, from, data.length).set(data);
      kernel.calls.widenPairs(from, data.length, step, at);
    }
    kernel.giveBack(from);
    return at;
  }

  /** Where `weights`, [inputs × units], stand as what is held meets them. */
  placePairs({ data }: NetWeights<Int8Array>, units: number): number {
    const kernel = this.#kernel;
    const at = kernel.take(data.length * HELD_BYTES);
    const from = kernel.take(data.byteLength);
    new Int8Array(kernel.buffer, from, data.length).set(data);
    kernel.calls.pairRows(from, data.length / units, units, at);
    kernel.giveBack(from);
    return at;
  }

  #look(): void {
    const { buffer } = this.#kernel;
    if (this.#floats.buffer === buffer) return;
    this.#floats = new Float32Array(buffer);
    this.#addresses = new Uint32Array(buffer);
  }
}
