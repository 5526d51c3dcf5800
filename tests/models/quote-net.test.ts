/** The net of attribution against the same sums written plainly, and what it remembers between passages. */
import { describe, expect, it } from "vitest";
import type { LinkedWords } from "../../src/models/quote-net/link-layers.ts";
import { NetMemory, PLACE_ROWS, type Spelling } from "../../src/models/quote-net/net-memory.ts";
import {
  BOTH_GATES,
  BOTH_LINK_GATES,
  ENDING,
  ENDING_BUCKETS,
  GATES,
  INPUT,
  KNOWN_ROWS,
  LINK_GATES,
  LINK_ROWS,
  LINK_STATE,
  LINK_UNITS,
  type NetMatrix,
  type QuoteNet,
  quoteNetTensors,
  ROW,
  readQuoteNet,
  STATE,
  UNITS,
  VECTOR,
  WORD_LINK_ROWS,
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
        linkWords: some(STATE * BOTH_LINK_GATES, 0.3),
        linkCue: some(STATE * BOTH_LINK_GATES, 0.3),
        linkBias: some(BOTH_LINK_GATES, 1),
        linkKnown: some(LINK_ROWS * BOTH_LINK_GATES, 1),
        linkRecurrent: some(2 * LINK_UNITS * LINK_GATES, 0.3),
        linkRoles: some(LINK_STATE * ROW, 1),
        linkRolesBias: some(ROW, 1),
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
  return layersOver(gates, recurrent, UNITS);
}

/** What a pair of layers holds at each word; `gates`: the sums of both, `weights`: [2 × units × 4 units]. */
function layersOver(gates: readonly (readonly number[])[], weights: Float32Array, units: number): number[][] {
  const layer = (side: number): number[][] => {
    let state = new Array<number>(units).fill(0);
    let cell = new Array<number>(units).fill(0);
    const order = side === 0 ? gates : gates.toReversed();
    const states = order.map((row) => {
      const sums = Array.from({ length: 4 * units }, (_, gate) =>
        state.reduce(
          (sum, value, unit) => sum + value * at(weights, (side * units + unit) * 4 * units + gate),
          at(row, side * 4 * units + gate),
        ),
      );
      cell = cell.map((before, unit) => {
        const [input, forget, value] = [at(sums, unit), at(sums, units + unit), at(sums, 2 * units + unit)];
        return sigmoid(forget) * before + sigmoid(input) * Math.tanh(value);
      });
      state = cell.map((value, unit) => sigmoid(at(sums, 3 * units + unit)) * Math.tanh(value));
      return state;
    });
    return side === 0 ? states : states.toReversed();
  };
  const right = layer(1);
  return layer(0).map((left, i) => [...left, ...(right[i] ?? [])]);
}

/** The scores of words for a cue, in plain loops, from what the net holds at each word of the passage. */
function linkScores(states: readonly (readonly number[])[], { words, rows, head }: LinkedWords): number[][] {
  const nothing = new Float32Array(BOTH_LINK_GATES);
  const cue = product(states[head] ?? [], plain("linkCue"), plain("linkBias"), BOTH_LINK_GATES);
  const known = plain("linkKnown");
  const gates = [...words].map((i, k) => {
    const own = product(states[i] ?? [], plain("linkWords"), nothing, BOTH_LINK_GATES);
    const ofWord = rows.subarray(k * WORD_LINK_ROWS, (k + 1) * WORD_LINK_ROWS);
    return own.map((sum, gate) =>
      ofWord.reduce((all, row) => all + at(known, row * BOTH_LINK_GATES + gate), sum + at(cue, gate)),
    );
  });
  const held = layersOver(gates, plain("linkRecurrent"), LINK_UNITS);
  return held.map((state) => product(state, plain("linkRoles"), plain("linkRolesBias"), ROW));
}

/** Every word of a passage but some, seen from its word `head`. */
function linkedWords(length: number, head: number, seed: number): LinkedWords {
  const { below } = createRandom(seed);
  const words = Int32Array.from(Array.from({ length }, (_, i) => i).filter((i) => i === head || below(4) !== 0));
  return { words, rows: Int16Array.from({ length: words.length * WORD_LINK_ROWS }, () => below(LINK_ROWS)), head };
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

  it.each(LENGTHS)("gives the words around each cue of a passage of %i words the scores of plain loops", (length) => {
    const passage = passageOf(length, length);
    const memory = new NetMemory(net);
    read(memory, passage);
    memory.readyLinks();
    const states = statesOf(passage);
    for (const head of [0, length >> 1, length - 1]) {
      const linked = linkedWords(length, head, head);
      const scores = new Float64Array(linked.words.length * LABELS).fill(1);
      memory.addLinks(linked, scores, LABELS, 0.5);
      linkScores(states, linked).forEach((wanted, k) => {
        for (let label = 0; label < LABELS; label++) {
          expect(at(scores, k * LABELS + label)).toBeCloseTo(1 + 0.5 * at(wanted, label), 1);
        }
      });
    }
  });

  it("says the same of a cue whatever other cues it was asked for", () => {
    const passage = passageOf(40, 7);
    const scoresOf = (memory: NetMemory, head: number): Float64Array => {
      const linked = linkedWords(40, head, head);
      const scores = new Float64Array(linked.words.length * LABELS);
      memory.addLinks(linked, scores, LABELS, 1);
      return scores;
    };
    const ready = (): NetMemory => {
      const memory = new NetMemory(net);
      read(memory, passage);
      memory.readyLinks();
      return memory;
    };
    const memory = ready();
    for (const head of [3, 17, 30, 3]) expect(scoresOf(memory, head)).toEqual(scoresOf(ready(), head));
    expect(scoresOf(memory, 3)).not.toEqual(scoresOf(memory, 4));
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
