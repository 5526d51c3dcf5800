/** The net at work over one passage after the other: what it holds of each word, and the scores of words that come from it. */
import { type LinkedWords, LinkLayers } from "./link-layers.ts";
import { MemoryLayers } from "./memory-layers.ts";
import { BYTES, HELD_BYTES, NetKernel } from "./net-kernel.ts";
import { BOTH_GATES, ENDING, ENDING_BUCKETS, INPUT, type QuoteNet, ROW, STATE, UNITS, VECTOR } from "./quote-net.ts";

/** Bytes of a row of gates. */
const GATES_SIZE: number = BOTH_GATES * BYTES;
/** Rows that are summed up for a word: of its spelling, and of what is known of it here. */
const ROWS = 6;
/** Most rows of a spelling. */
const MOST_ROWS = 32;
/** Spellings that are kept before all are forgotten; no passage has more words. */
const MOST_SPELLINGS = 1536;

/** What the net asks of a word's spelling. */
export interface Spelling {
  /** Number of its vector; -1 where it has none. */
  readonly entry: number;
  /** Any number that words with the same ending share. */
  readonly suffix: number;
  /** The rows of what is known of it wherever it stands. */
  readonly rows: readonly number[];
}

/** Most rows of a word in its place, beside its spelling's. */
export const PLACE_ROWS: number = ROWS - 1;

export class NetMemory {
  readonly #net: QuoteNet;
  readonly #kernel: NetKernel = new NetKernel();
  readonly #layers: MemoryLayers;
  readonly #links: LinkLayers;
  /** Where the weights stand that the kernel reads. */
  readonly #inputAt: number;
  readonly #inputBiasAt: number;
  readonly #knownAt: number;
  readonly #rolesAt: number;
  readonly #rolesBiasAt: number;
  /** Where a row of zeros stands, and room for rows, and for the numbers of a word. */
  readonly #nothingAt: number;
  readonly #rowsAt: number;
  readonly #wordAt: number;
  /** The first spelling's row of gates, and where each one's stands. */
  readonly #spellingsAt: number;
  readonly #spellings: Map<object, number> = new Map();
  /** What is beyond belongs to the passage. */
  readonly #rest: number;
  #length = 0;
  #statesAt = 0;
  #heldAt = 0;

  constructor(net: QuoteNet) {
    this.#net = net;
    const kernel = this.#kernel;
    this.#nothingAt = kernel.take(GATES_SIZE);
    this.#inputAt = kernel.placeNumbers(net.input);
    this.#inputBiasAt = kernel.placeNumbers(net.inputBias);
    this.#knownAt = kernel.placeNumbers(net.known);
    this.#rolesAt = kernel.placeNumbers(net.roles);
    this.#rolesBiasAt = kernel.placeNumbers(net.rolesBias);
    this.#layers = new MemoryLayers(kernel, UNITS, net.recurrent);
    this.#links = new LinkLayers(kernel, net);
    this.#rowsAt = kernel.take(MOST_ROWS * BYTES);
    this.#wordAt = kernel.take(INPUT * BYTES);
    this.#spellingsAt = kernel.take(MOST_SPELLINGS * GATES_SIZE);
    this.#rest = kernel.take(0);
  }

  /**
   * Reads a passage of `length` words. `words`: an object for each that stands for its spelling, always the same; `spellingOf`:
   * what it is asked for when it is met first; `rows`: PLACE_ROWS rows for each word, -1 for none. Throws `RangeError` for
   * more words than spellings are kept of.
   */
  read<Word extends object>(
    length: number,
    words: readonly Word[],
    spellingOf: (word: Word) => Spelling,
    rows: Int16Array,
  ): void {
    if (length > MOST_SPELLINGS) throw new RangeError(`a passage of ${length} words`);
    const kernel = this.#kernel;
    const known = this.#knownAt;
    const nothing = this.#nothingAt;
    kernel.giveBack(this.#rest);
    this.#length = length;
    const places = kernel.take(length * ROWS * BYTES);
    const gates = kernel.take(length * GATES_SIZE);
    this.#statesAt = kernel.take(length * STATE * BYTES);
    this.#heldAt = kernel.take(length * STATE * HELD_BYTES);
    if (this.#spellings.size + length > MOST_SPELLINGS) this.#spellings.clear();
    const { addresses } = kernel;
    let cell = places / BYTES;
    for (let i = 0; i < length; i++) {
      const word = words[i];
      if (!word) break;
      addresses[cell++] = this.#spellings.get(word) ?? this.#addSpelling(word, spellingOf(word));
      for (let which = 0; which < PLACE_ROWS; which++) {
        const row = rows[i * PLACE_ROWS + which] ?? -1;
        addresses[cell++] = row < 0 ? nothing : known + row * GATES_SIZE;
      }
    }
    kernel.calls.sumRows(length, places, ROWS, BOTH_GATES, gates);
    this.#layers.run(length, gates, this.#statesAt, this.#heldAt);
  }

  /** Adds `weight` times the scores of the words' roles to `scores`, row-major [words × labels]. */
  addRoles(scores: Float64Array, labels: number, weight: number): void {
    const kernel = this.#kernel;
    const length = this.#length;
    const roles = kernel.take(length * ROW * BYTES);
    kernel.calls.products(length, this.#statesAt, STATE, this.#rolesAt, this.#rolesBiasAt, ROW, roles);
    const { floats } = kernel;
    const from = roles / BYTES;
    for (let i = 0; i < length; i++) {
      for (let label = 0; label < labels; label++) {
        const cell = i * labels + label;
        scores[cell] = (scores[cell] ?? 0) + weight * (floats[from + i * ROW + label] ?? 0);
      }
    }
    kernel.giveBack(roles);
  }

  /** Makes the words of the passage ready for `addLinks`. */
  readyLinks(): void {
    this.#links.ready(this.#length, this.#heldAt);
  }

  /** Adds `weight` times the scores of what words are for a cue of the passage to `scores`, row-major [words × labels]. */
  addLinks(words: LinkedWords, scores: Float64Array, labels: number, weight: number): void {
    this.#links.addTo(words, scores, labels, weight);
  }

  /** The address of the gates that a word has by its spelling. */
  #addSpelling(key: object, { entry, suffix, rows }: Spelling): number {
    const { vectors, endings } = this.#net;
    const { floats, addresses, calls } = this.#kernel;
    const word = this.#wordAt / BYTES;
    const ending = ((suffix >>> 8) % ENDING_BUCKETS) * ENDING;
    for (let axis = 0; axis < VECTOR; axis++) {
      floats[word + axis] = entry < 0 ? 0 : vectors.step * (vectors.data[entry * VECTOR + axis] ?? 0);
    }
    for (let axis = 0; axis < ENDING; axis++) {
      floats[word + VECTOR + axis] = endings.step * (endings.data[ending + axis] ?? 0);
    }
    const at = this.#spellingsAt + this.#spellings.size * GATES_SIZE;
    let cell = this.#rowsAt / BYTES;
    addresses[cell++] = this.#inputBiasAt;
    for (const row of rows) addresses[cell++] = this.#knownAt + row * GATES_SIZE;
    calls.sumRows(1, this.#rowsAt, rows.length + 1, BOTH_GATES, at);
    calls.addProduct(this.#wordAt, INPUT, this.#inputAt, BOTH_GATES, at);
    this.#spellings.set(key, at);
    return at;
  }
}
