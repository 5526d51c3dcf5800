/**
 * The layers that read the words around one candidate cue, over what the net holds of each word of the passage: as semantic
 * role labelling reads a sentence for each predicate (He et al. 2017, "Deep semantic role labeling: what works and what's
 * next").
 */
import { MemoryLayers } from "./memory-layers.ts";
import { BYTES, HELD_BYTES, type NetKernel } from "./net-kernel.ts";
import { BOTH_LINK_GATES, LINK_STATE, LINK_UNITS, type QuoteNet, ROW, STATE, WORD_LINK_ROWS } from "./quote-net.ts";

/** Bytes of a row of gates. */
const GATES_SIZE: number = BOTH_LINK_GATES * BYTES;
/** Beside these: what is held at the word, and at the head of the cue. */
const ROWS: number = WORD_LINK_ROWS + 2;

/** The words around a cue: their places in the passage, WORD_LINK_ROWS rows for each, and the place of the head of the cue. */
export interface LinkedWords {
  readonly words: Int32Array;
  readonly rows: Int16Array;
  readonly head: number;
}

/** Asks of the kernel what `ready` took to be given back before the next passage. */
export class LinkLayers {
  readonly #kernel: NetKernel;
  readonly #net: QuoteNet;
  readonly #layers: MemoryLayers;
  readonly #wordsAt: number;
  readonly #cueAt: number;
  readonly #biasAt: number;
  readonly #knownAt: number;
  readonly #rolesAt: number;
  readonly #rolesBiasAt: number;
  /** Room for the row of the cue. */
  readonly #cueGatesAt: number;
  #heldAt = 0;
  #wordGatesAt = 0;
  /** What is beyond belongs to one cue. */
  #rest = 0;

  constructor(kernel: NetKernel, net: QuoteNet) {
    this.#kernel = kernel;
    this.#net = net;
    this.#layers = new MemoryLayers(kernel, LINK_UNITS, net.linkRecurrent);
    this.#wordsAt = kernel.placePairs(net.linkWords, BOTH_LINK_GATES);
    this.#cueAt = kernel.placePairs(net.linkCue, BOTH_LINK_GATES);
    this.#biasAt = kernel.placeNumbers(net.linkBias);
    this.#knownAt = kernel.placeNumbers(net.linkKnown);
    this.#rolesAt = kernel.placeNumbers(net.linkRoles);
    this.#rolesBiasAt = kernel.placeNumbers(net.linkRolesBias);
    this.#cueGatesAt = kernel.take(GATES_SIZE);
  }

  /** `held`: where what is held at the `length` words of the passage stands, in whole steps. */
  ready(length: number, held: number): void {
    const kernel = this.#kernel;
    const { step } = this.#net.linkWords;
    this.#heldAt = held;
    this.#wordGatesAt = kernel.take(length * GATES_SIZE);
    this.#rest = kernel.take(0);
    kernel.calls.heldProducts(length, held, STATE, this.#wordsAt, step, 0, BOTH_LINK_GATES, this.#wordGatesAt);
  }

  /** Adds `weight` times the scores of what `words` are for the cue to `scores`, row-major [words × labels]. */
  addTo({ words, rows, head }: LinkedWords, scores: Float64Array, labels: number, weight: number): void {
    const kernel = this.#kernel;
    const { calls } = kernel;
    const { length } = words;
    kernel.giveBack(this.#rest);
    const places = kernel.take(length * ROWS * BYTES);
    const gates = kernel.take(length * GATES_SIZE);
    const states = kernel.take(length * LINK_STATE * BYTES);
    const held = kernel.take(length * LINK_STATE * HELD_BYTES);
    const roles = kernel.take(length * ROW * BYTES);
    const { step } = this.#net.linkCue;
    const cueGates = this.#cueGatesAt;
    const headAt = this.#heldAt + head * STATE * HELD_BYTES;
    calls.heldProducts(1, headAt, STATE, this.#cueAt, step, this.#biasAt, BOTH_LINK_GATES, cueGates);
    const { addresses, floats } = kernel;
    let cell = places / BYTES;
    for (let k = 0; k < length; k++) {
      addresses[cell++] = this.#wordGatesAt + (words[k] ?? 0) * GATES_SIZE;
      addresses[cell++] = cueGates;
      for (let row = k * WORD_LINK_ROWS; row < (k + 1) * WORD_LINK_ROWS; row++) {
        addresses[cell++] = this.#knownAt + (rows[row] ?? 0) * GATES_SIZE;
      }
    }
    calls.sumRows(length, places, ROWS, BOTH_LINK_GATES, gates);
    this.#layers.run(length, gates, states, held);
    calls.products(length, states, LINK_STATE, this.#rolesAt, this.#rolesBiasAt, ROW, roles);
    const from = roles / BYTES;
    for (let k = 0; k < length; k++) {
      for (let label = 0; label < labels; label++) {
        const to = k * labels + label;
        scores[to] = (scores[to] ?? 0) + weight * (floats[from + k * ROW + label] ?? 0);
      }
    }
  }
}
