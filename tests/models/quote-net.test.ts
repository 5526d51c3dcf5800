/** The net of attribution against the same sums written plainly, and what it remembers between passages. */
import { describe, expect, it } from "vitest";
import { NetMemory, PLACE_ROWS, type Spelling } from "../../src/models/quote-net/net-memory.ts";
import {
  BOTH_GATES,
  ENDING,
  ENDING_BUCKETS,
  GATES,
  INPUT,
  KNOWN_ROWS,
  type NetMatrix,
  type QuoteNet,
  quoteNetTensors,
  ROW,
  readQuoteNet,
  STATE,
  UNITS,
  VECTOR,
} from "../../src/models/quote-net/quote-net.ts";
import { readSafetensors } from "../../src/models/safetensors.ts";
import { createRandom } from "../../src/training/random.ts";
import { writeSafetensors } from "../../src/training/write-safetensors.ts";

const LABELS = 7;
const random = createRandom(5);
const some = (size: number, reach: number): Float32Array =>
  Float32Array.from({ length: size }, () => (2 * random.next() - 1) * reach);
const WORDS = 20;
const net: QuoteNet = readQuoteNet(
  readSafetensors(
    writeSafetensors(
      quoteNetTensors({
        vectors: some(WORDS * VECTOR, 1),
        endings: some(ENDING_BUCKETS * ENDING, 1),
        input: some(INPUT * BOTH_GATES, 0.3),
        inputBias: some(BOTH_GATES, 1),
        known: some(KNOWN_ROWS * BOTH_GATES, 1),
        recurrent: some(2 * UNITS * GATES, 0.3),
        roles: some(STATE * ROW, 1),
        rolesBias: some(ROW, 1),
      }),
    ),
  ),
);

interface Passage {
  readonly words: readonly Spelling[];
  readonly places: Int16Array;
}

function passageOf(length: number, seed: number): Passage {
  const { below, next } = createRandom(seed);
  const words = Array.from({ length }, () => ({
    entry: next() < 0.2 ? -1 : below(WORDS),
    suffix: below(2 ** 31) - 2 ** 30,
    rows: [below(KNOWN_ROWS), below(KNOWN_ROWS)],
  }));
  const places = Int16Array.from({ length: length * PLACE_ROWS }, () => below(KNOWN_ROWS + 1) - 1);
  return { words, places };
}

/** The matrices as numbers. */
const plain = (name: NetMatrix): Float32Array => Float32Array.from(net[name].data, (value) => net[name].step * value);
const [vectors, endings, input, inputBias] = [plain("vectors"), plain("endings"), plain("input"), plain("inputBias")];
const [knownRows, recurrent] = [plain("known"), plain("recurrent")];

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const at = (values: ArrayLike<number>, cell: number): number => values[cell] ?? 0;

/** What the net holds at each word, in plain loops. */
function statesOf({ words, places }: Passage): number[][] {
  const gates = words.map(({ entry, suffix, rows }, i) => {
    const own = [...rows, ...places.subarray(i * PLACE_ROWS, (i + 1) * PLACE_ROWS)].filter((row) => row >= 0);
    const ending = (suffix >>> 8) % ENDING_BUCKETS;
    const numbers = Array.from({ length: INPUT }, (_, axis) => {
      if (axis >= VECTOR) return at(endings, ending * ENDING + axis - VECTOR);
      return entry < 0 ? 0 : at(vectors, entry * VECTOR + axis);
    });
    return Array.from({ length: BOTH_GATES }, (_, gate) => {
      const known = own.reduce((sum, row) => sum + at(knownRows, row * BOTH_GATES + gate), at(inputBias, gate));
      return numbers.reduce((sum, value, axis) => sum + value * at(input, axis * BOTH_GATES + gate), known);
    });
  });
  const layer = (side: number): number[][] => {
    let state = new Array<number>(UNITS).fill(0);
    let cell = new Array<number>(UNITS).fill(0);
    const order = side === 0 ? gates : gates.toReversed();
    const states = order.map((row) => {
      const sums = Array.from({ length: GATES }, (_, gate) =>
        state.reduce(
          (sum, value, unit) => sum + value * at(recurrent, (side * UNITS + unit) * GATES + gate),
          at(row, side * GATES + gate),
        ),
      );
      cell = cell.map((before, unit) => {
        const [input, forget, value] = [at(sums, unit), at(sums, UNITS + unit), at(sums, 2 * UNITS + unit)];
        return sigmoid(forget) * before + sigmoid(input) * Math.tanh(value);
      });
      state = cell.map((value, unit) => sigmoid(at(sums, 3 * UNITS + unit)) * Math.tanh(value));
      return state;
    });
    return side === 0 ? states : states.toReversed();
  };
  const right = layer(1);
  return layer(0).map((left, i) => [...left, ...(right[i] ?? [])]);
}

function product(values: readonly number[], rows: Float32Array, bias: ArrayLike<number>, size: number): number[] {
  return Array.from({ length: size }, (_, cell) =>
    values.reduce((sum, value, i) => sum + value * at(rows, i * size + cell), at(bias, cell)),
  );
}

const LENGTHS = [1, 2, 3, 17, 90];

function read(memory: NetMemory, { words, places }: Passage): Float64Array {
  memory.read(words.length, words, (word) => word, places);
  const scores = new Float64Array(words.length * LABELS);
  memory.addRoles(scores, LABELS, 1);
  return scores;
}

describe("the net of attribution", () => {
  it.each(LENGTHS)("gives the words of %i the scores of plain loops", (length) => {
    const passage = passageOf(length, length);
    const found = read(new NetMemory(net), passage);
    statesOf(passage).forEach((state, i) => {
      const wanted = product(state, plain("roles"), plain("rolesBias"), ROW);
      for (let label = 0; label < LABELS; label++) {
        expect(at(found, i * LABELS + label)).toBeCloseTo(at(wanted, label), 2);
      }
    });
  });

  it("says the same of a passage whatever it has read before", () => {
    const memory = new NetMemory(net);
    const passages = Array.from({ length: 60 }, (_, seed) => passageOf(1 + ((seed * 37) % 130), 100 + seed));
    const alone = passages.map((passage) => read(new NetMemory(net), passage));
    // More spellings than are kept: the earlier ones are forgotten on the way.
    for (let round = 0; round < 2; round++) {
      passages.forEach((passage, index) => {
        expect(read(memory, passage)).toEqual(alone[index]);
      });
    }
  });

  it("reads a passage of as many words as it keeps spellings, and no longer one", () => {
    const long = passageOf(1536, 9);
    const scores = read(new NetMemory(net), long);
    const half = { words: long.words.slice(768), places: long.places.subarray(768 * PLACE_ROWS) };
    const last = (all: Float64Array): Float64Array => all.subarray(all.length - LABELS);
    last(read(new NetMemory(net), half)).forEach((score, label) => {
      expect(score).toBeCloseTo(at(last(scores), label), 2);
    });
    expect(() => read(new NetMemory(net), passageOf(1537, 9))).toThrow(RangeError);
  });
});
