/** The net's sums over its weights, in a kernel: products of words with the weights of a place, and scores from them. */
import { Kernel } from "../kernel.ts";
import { NER_LABELS } from "./labels.ts";
import { INPUT, type NerNet, writeInput } from "./ner-net.ts";
import { WINDOW } from "./window.ts";
import type { WordType } from "./word-types.ts";

const LABELS = NER_LABELS.length;
/** Labels of a row in the kernel, with zeros at its end. */
const ROW = 20;
const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** As src/kernels/net.ts exports them; all addresses in bytes. */
interface NetCalls {
  product(input: number, inputs: number, rows: number, units: number, out: number): void;
  layer(places: number, count: number, bias: number, units: number, hidden: number, second: number, out: number): void;
}

export class NetKernel {
  private readonly net: NerNet;
  private readonly kernel: Kernel<NetCalls> = new Kernel("net");
  private readonly first: number;
  private readonly bias: number;
  private readonly second: number;
  private readonly hidden: number;
  private readonly placesAt: number;
  private readonly scoresAt: number;
  /** What is beyond is products and inputs. */
  private readonly rest: number;
  /** Views of the memory as it is. */
  private floats: Float32Array;
  private addresses: Int32Array;

  constructor(net: NerNet) {
    this.net = net;
    const { kernel } = this;
    this.first = kernel.take(net.first.length * BYTES);
    this.bias = kernel.take(net.hidden * BYTES);
    this.second = kernel.take(net.hidden * ROW * BYTES);
    this.hidden = kernel.take(net.hidden * BYTES);
    this.placesAt = kernel.take(WINDOW * BYTES) / BYTES;
    this.scoresAt = kernel.take(ROW * BYTES) / BYTES;
    this.rest = kernel.take(0);
    this.floats = new Float32Array(kernel.buffer);
    this.addresses = new Int32Array(kernel.buffer);
    this.floats.set(net.first, this.first / BYTES);
    this.floats.set(net.bias, this.bias / BYTES);
    for (let unit = 0; unit < net.hidden; unit++) {
      const row = net.second.subarray(unit * LABELS, (unit + 1) * LABELS);
      this.floats.set(row, this.second / BYTES + unit * ROW);
    }
  }

  /** Forgets all inputs and products. */
  forget(): void {
    this.kernel.giveBack(this.rest);
  }

  /** The address of the numbers of a word; never 0. */
  addInput(type: WordType): number {
    const input = this.take(INPUT * BYTES);
    writeInput(type, this.net, this.floats, input / BYTES);
    return input;
  }

  /** The address of the product of a word's numbers and the weights of a place of the window; never 0. */
  addProduct(input: number, place: number): number {
    const { hidden } = this.net;
    const product = this.take(hidden * BYTES);
    const rows = this.first + place * INPUT * hidden * BYTES;
    this.kernel.calls.product(input, INPUT, rows, hidden, product);
    return product;
  }

  /** Adds the scores of a token to the row of `emissions` that begins at `row`. `places`: the addresses of `count` products. */
  addScores(places: Int32Array, count: number, emissions: Float32Array, row: number): void {
    const { kernel, addresses, floats, placesAt, scoresAt } = this;
    for (let index = 0; index < count; index++) addresses[placesAt + index] = places[index] ?? 0;
    kernel.calls.layer(placesAt * BYTES, count, this.bias, this.net.hidden, this.hidden, this.second, scoresAt * BYTES);
    for (let label = 0; label < LABELS; label++) {
      emissions[row + label] = (emissions[row + label] ?? 0) + (floats[scoresAt + label] ?? 0);
    }
  }

  private take(bytes: number): number {
    const at = this.kernel.take(bytes);
    if (this.floats.buffer !== this.kernel.buffer) {
      this.floats = new Float32Array(this.kernel.buffer);
      this.addresses = new Int32Array(this.kernel.buffer);
    }
    return at;
  }
}
