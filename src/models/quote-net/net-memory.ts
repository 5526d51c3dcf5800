/** The net at work over one passage after the other: what it holds of each word, and the scores of words that come from it. */
import { Kernel } from "../kernel.ts";
import {
  BOTH_GATES,
  ENDING,
  ENDING_BUCKETS,
  GATES,
  INPUT,
  type NetWeights,
  type QuoteNet,
  ROW,
  STATE,
  UNITS,
  VECTOR,
} from "./quote-net.ts";

const BYTES = Float32Array.BYTES_PER_ELEMENT;
/** Bytes of a row of gates. */
const GATES_SIZE: number = BOTH_GATES * BYTES;
/** Rows that are summed up for a word: of its spelling, and of what is known of it here. */
const ROWS = 6;
/** Most rows of a spelling. */
const MOST_ROWS = 32;
/** Spellings that are kept before all are forgotten; no passage has more words. */
const MOST_SPELLINGS = 1536;

/** As src/kernels/recurrent.ts exports them; all addresses and strides in bytes. */
interface RecurrentCalls {
  addProduct(input: number, inputs: number, rows: number, units: number, out: number): void;
  widenBytes(weights: number, count: number, step: number, out: number): void;
  widenPairs(weights: number, count: number, step: number, out: number): void;
  pairRows(weights: number, inputs: number, units: number, out: number): void;
  products(length: number, input: number, inputs: number, rows: number, bias: number, units: number, out: number): void;
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
    backwards: boolean,
  ): void;
}

/** What the net asks of a word's spelling. */
export interface Spelling {
  /** Number of its vector; -1 where it has none. */
  readonly entry: number;
  /** Any number that words with the same ending share. */
  readonly suffix: number;
  /** The rows of what is known of it wherever it stands. */
  readonly rows: readonly number[];
}

/** The matrices that the kernel reads. */
const PLACED = ["input", "inputBias", "known", "roles", "rolesBias"] as const;
type PlacedMatrix = (typeof PLACED)[number];

/** Most rows of a word in its place, beside its spelling's. */
export const PLACE_ROWS: number = ROWS - 1;

export class NetMemory {
  readonly #net: QuoteNet;
  readonly #kernel: Kernel<RecurrentCalls> = new Kernel("recurrent");
  /** Where the weights stand that the kernel reads. */
  readonly #at: Readonly<Record<PlacedMatrix, number>>;
  /** Where a row of zeros stands, the weights of both layers, room for the cells of one, for rows, and the numbers of a word. */
  readonly #nothingAt: number;
  readonly #recurrentAt: number;
  readonly #scratchAt: number;
  readonly #rowsAt: number;
  readonly #wordAt: number;
  /** The first spelling's row of gates, and where each one's stands. */
  readonly #spellingsAt: number;
  readonly #spellings: Map<object, number> = new Map();
  /** What is beyond belongs to the passage. */
  readonly #rest: number;
  #length = 0;
  #placesAt = 0;
  #statesAt = 0;
  #scoresAt = 0;
  /** Views of the memory as it is. */
  #floats: Float32Array;
  #addresses: Uint32Array;

  constructor(net: QuoteNet) {
    this.#net = net;
    const kernel = this.#kernel;
    const at: Partial<Record<PlacedMatrix, number>> = {};
    for (const name of PLACED) at[name] = kernel.take(net[name].data.length * BYTES);
    this.#at = at as Record<PlacedMatrix, number>;
    this.#nothingAt = kernel.take(GATES_SIZE);
    this.#recurrentAt = kernel.take(net.recurrent.data.byteLength);
    this.#scratchAt = kernel.take(GATES * BYTES);
    this.#rowsAt = kernel.take(MOST_ROWS * BYTES);
    this.#wordAt = kernel.take(INPUT * BYTES);
    this.#spellingsAt = kernel.take(MOST_SPELLINGS * GATES_SIZE);
    this.#rest = kernel.take(0);
    for (const name of PLACED) this.#place(net[name], this.#at[name]);
    this.#placeRecurrent(net.recurrent.data);
    this.#floats = new Float32Array(kernel.buffer);
    this.#addresses = new Uint32Array(kernel.buffer);
  }

  /** Writes weights as numbers to `at`; they lie behind all else while they are read. */
  #place({ data, step }: NetWeights, at: number): void {
    const kernel = this.#kernel;
    const from = kernel.take(data.byteLength);
    if (data instanceof Int8Array) {
      new Int8Array(kernel.buffer, from, data.length).set(data);
      kernel.calls.widenBytes(from, data.length, step, at);
    } else {
      new Int16Array(kernel.buffer, from, data.length).set(data);
      kernel.calls.widenPairs(from, data.length, step, at);
    }
    kernel.giveBack(this.#rest);
  }

  #placeRecurrent(data: Int16Array): void {
    const kernel = this.#kernel;
    const from = kernel.take(data.byteLength);
    new Int16Array(kernel.buffer, from, data.length).set(data);
    kernel.calls.pairRows(from, 2 * UNITS, GATES, this.#recurrentAt);
    kernel.giveBack(this.#rest);
  }

  /**
   * Reads a passage of `length` words. `words`: an object for each that stands for its spelling, always the same; `spellingOf`:
   * what it is asked for when it is met first; `places`: PLACE_ROWS rows for each word, -1 for none. Throws `RangeError` for
   * more words than spellings are kept of.
   */
  read<Word extends object>(
    length: number,
    words: readonly Word[],
    spellingOf: (word: Word) => Spelling,
    places: Int16Array,
  ): void {
    if (length > MOST_SPELLINGS) throw new RangeError(`a passage of ${length} words`);
    const kernel = this.#kernel;
    const { known } = this.#at;
    const nothing = this.#nothingAt;
    kernel.giveBack(this.#rest);
    this.#length = length;
    this.#placesAt = kernel.take(length * ROWS * BYTES);
    const gatesAt = kernel.take(length * GATES_SIZE);
    this.#statesAt = kernel.take(length * STATE * BYTES);
    this.#scoresAt = kernel.take(length * ROW * BYTES);
    if (this.#floats.buffer !== kernel.buffer) {
      this.#floats = new Float32Array(kernel.buffer);
      this.#addresses = new Uint32Array(kernel.buffer);
    }
    if (this.#spellings.size + length > MOST_SPELLINGS) this.#spellings.clear();
    const addresses = this.#addresses;
    let cell = this.#placesAt / BYTES;
    for (let i = 0; i < length; i++) {
      const word = words[i];
      if (!word) break;
      addresses[cell++] = this.#spellings.get(word) ?? this.#addSpelling(word, spellingOf(word));
      for (let which = 0; which < PLACE_ROWS; which++) {
        const row = places[i * PLACE_ROWS + which] ?? -1;
        addresses[cell++] = row < 0 ? nothing : known + row * GATES_SIZE;
      }
    }
    kernel.calls.sumRows(length, this.#placesAt, ROWS, BOTH_GATES, gatesAt);
    this.#run(gatesAt, 0);
    this.#run(gatesAt, 1);
  }

  /** The layer from the left (0), or that from the right (1). */
  #run(gatesAt: number, side: number): void {
    const ofGates = GATES * BYTES;
    this.#kernel.calls.run(
      this.#length,
      UNITS,
      gatesAt + side * ofGates,
      GATES_SIZE,
      this.#recurrentAt + side * UNITS * GATES * Int16Array.BYTES_PER_ELEMENT,
      this.#net.recurrent.step,
      this.#scratchAt,
      this.#statesAt + side * UNITS * BYTES,
      STATE * BYTES,
      side === 1,
    );
  }

  /** Adds `weight` times the scores of the words' roles to `scores`, row-major [words × labels]. */
  addRoles(scores: Float64Array, labels: number, weight: number): void {
    const { roles, rolesBias } = this.#at;
    const length = this.#length;
    this.#kernel.calls.products(length, this.#statesAt, STATE, roles, rolesBias, ROW, this.#scoresAt);
    const floats = this.#floats;
    const from = this.#scoresAt / BYTES;
    for (let i = 0; i < length; i++) {
      for (let label = 0; label < labels; label++) {
        const cell = i * labels + label;
        scores[cell] = (scores[cell] ?? 0) + weight * (floats[from + i * ROW + label] ?? 0);
      }
    }
  }

  /** The address of the gates that a word has by its spelling. */
  #addSpelling(key: object, { entry, suffix, rows }: Spelling): number {
    const { input, inputBias, known } = this.#at;
    const { vectors, endings } = this.#net;
    const floats = this.#floats;
    const addresses = this.#addresses;
    const { calls } = this.#kernel;
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
    addresses[cell++] = inputBias;
    for (const row of rows) addresses[cell++] = known + row * GATES_SIZE;
    calls.sumRows(1, this.#rowsAt, rows.length + 1, BOTH_GATES, at);
    calls.addProduct(this.#wordAt, INPUT, input, BOTH_GATES, at);
    this.#spellings.set(key, at);
    return at;
  }
}
