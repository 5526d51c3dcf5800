/** The weights of attribution's net while they are learned, in the memory of a kernel. */
import { Kernel } from "../../../models/kernel.ts";
import {
  BOTH_GATES,
  BOTH_LINK_GATES,
  ENDING,
  ENDING_BUCKETS,
  GATES,
  INPUT,
  KNOWN_ROWS,
  type LearnedQuoteNet,
  LINK_GATES,
  LINK_ROWS,
  LINK_STATE,
  LINK_UNITS,
  type NetMatrix,
  ROW,
  STATE,
  UNITS,
  VECTOR,
} from "../../../models/quote-net/quote-net.ts";
import code from "../../kernel-code.json" with { type: "json" };
import { VECTOR_SIZE } from "../../ner/load-vectors.ts";
import { Parameters } from "../../ner/parameters.ts";
import type { Random } from "../../random.ts";
import { recoverProjection } from "./recover-projection.ts";

/** As src/training/kernels/recurrent-slopes.ts exports them; all addresses and strides in bytes. */
export interface LearningCalls {
  addProducts(length: number, input: number, inputs: number, rows: number, units: number, out: number): void;
  runAll(
    length: number,
    units: number,
    gates: number,
    stride: number,
    weights: number,
    cells: number,
    states: number,
    stateStride: number,
    backwards: boolean,
  ): void;
  backProducts(length: number, slopes: number, rows: number, inputs: number, units: number, out: number): void;
  addOuter(
    length: number,
    input: number,
    inputStride: number,
    inputs: number,
    slopes: number,
    slopeStride: number,
    units: number,
    out: number,
  ): void;
  addTo(slopes: number, units: number, out: number): void;
  runBack(
    length: number,
    units: number,
    gates: number,
    stride: number,
    weights: number,
    cells: number,
    stateSlopes: number,
    stateStride: number,
    gateSlopes: number,
    carry: number,
    backwards: boolean,
  ): void;
}

/** Weights and slopes, and where they stand in the kernel's memory, in bytes. */
export interface PlacedParameters {
  readonly parameters: Parameters;
  readonly at: number;
  readonly slopesAt: number;
}

/**
 * What is learned: the words' vectors by projecting known ones; and what leads to the labels of syntax, which are not kept: they
 * only shape the rest.
 */
export type LearnedMatrix =
  | Exclude<NetMatrix, "vectors">
  | "projection"
  | "syntax"
  | "syntaxBias"
  | "linkSyntax"
  | "linkSyntaxBias";

/** Scores of a word's relation in its tree, with room to be read four at a time. */
export const SYNTAX_ROW = 40;

/** What is learned, with its size and how far its first values are from 0. */
const MATRICES: Readonly<Record<LearnedMatrix, { readonly size: number; readonly reach: number }>> = {
  projection: { size: VECTOR_SIZE * VECTOR, reach: 0.15 },
  endings: { size: ENDING_BUCKETS * ENDING, reach: 0.5 },
  input: { size: INPUT * BOTH_GATES, reach: 1 / Math.sqrt(INPUT) },
  inputBias: { size: BOTH_GATES, reach: 0 },
  known: { size: KNOWN_ROWS * BOTH_GATES, reach: 0.17 },
  recurrent: { size: 2 * UNITS * GATES, reach: 1 / Math.sqrt(UNITS) },
  roles: { size: STATE * ROW, reach: 1 / Math.sqrt(STATE) },
  rolesBias: { size: ROW, reach: 0 },
  linkWords: { size: STATE * BOTH_LINK_GATES, reach: 1 / Math.sqrt(STATE) },
  linkCue: { size: STATE * BOTH_LINK_GATES, reach: 1 / Math.sqrt(STATE) },
  linkBias: { size: BOTH_LINK_GATES, reach: 0 },
  linkKnown: { size: LINK_ROWS * BOTH_LINK_GATES, reach: 0.17 },
  linkRecurrent: { size: 2 * LINK_UNITS * LINK_GATES, reach: 1 / Math.sqrt(LINK_UNITS) },
  linkRoles: { size: LINK_STATE * ROW, reach: 1 / Math.sqrt(LINK_STATE) },
  linkRolesBias: { size: ROW, reach: 0 },
  syntax: { size: STATE * SYNTAX_ROW, reach: 1 / Math.sqrt(STATE) },
  syntaxBias: { size: SYNTAX_ROW, reach: 0 },
  linkSyntax: { size: LINK_STATE * ROW, reach: 1 / Math.sqrt(LINK_STATE) },
  linkSyntaxBias: { size: ROW, reach: 0 },
};
const NAMES = Object.keys(MATRICES) as readonly LearnedMatrix[];
/** What a forget gate starts with: to remember (Jozefowicz, Zaremba & Sutskever 2015). */
const REMEMBER = 1;
const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** All parameters, and room in the same memory for what they are applied to. */
export class NetParameters {
  readonly calls: LearningCalls;
  readonly #kernel: Kernel<LearningCalls> = new Kernel("recurrent", code["recurrent-slopes"]);
  readonly #placed: Record<LearnedMatrix, PlacedParameters>;
  /** The memory; it does not grow any more. */
  readonly floats: Float32Array;
  /** Addresses of the rooms asked for. */
  readonly rooms: readonly number[];

  /** `rooms`: sizes in numbers. */
  constructor(random: Random, rooms: readonly number[]) {
    const kernel = this.#kernel;
    this.calls = kernel.calls;
    const addresses = NAMES.map((name) => {
      const bytes = MATRICES[name].size * BYTES;
      return { name, at: kernel.take(bytes), slopesAt: kernel.take(bytes) };
    });
    this.rooms = rooms.map((size) => kernel.take(size * BYTES));
    this.floats = new Float32Array(kernel.buffer);
    const placed: Partial<Record<LearnedMatrix, PlacedParameters>> = {};
    for (const { name, at, slopesAt } of addresses) {
      const { size, reach } = MATRICES[name];
      const view = (from: number): Float32Array => this.floats.subarray(from / BYTES, from / BYTES + size);
      const values = view(at);
      for (let cell = 0; cell < size; cell++) values[cell] = (2 * random.next() - 1) * reach;
      placed[name] = { at, slopesAt, parameters: new Parameters(values, view(slopesAt)) };
    }
    this.#placed = placed as Record<LearnedMatrix, PlacedParameters>;
    const bias = this.of("inputBias").parameters.values;
    for (const layer of [0, GATES]) bias.fill(REMEMBER, layer + UNITS, layer + 2 * UNITS);
    const linkBias = this.of("linkBias").parameters.values;
    for (const layer of [0, LINK_GATES]) linkBias.fill(REMEMBER, layer + LINK_UNITS, layer + 2 * LINK_UNITS);
  }

  of(name: LearnedMatrix): PlacedParameters {
    return this.#placed[name];
  }

  /** Begins with what `net` has learned. `known`: the vectors of the words, [words × VECTOR_SIZE]. */
  beginWith(net: LearnedQuoteNet, known: Float32Array): void {
    const { vectors, ...others } = net;
    this.of("projection").parameters.values.set(recoverProjection(known, vectors));
    for (const [name, values] of Object.entries(others) as [Exclude<NetMatrix, "vectors">, Float32Array][]) {
      this.of(name).parameters.values.set(values);
    }
  }

  /** A step up the slopes gathered, which start again at zero. */
  climb(rate: number): void {
    for (const name of NAMES) this.of(name).parameters.climb(rate);
  }

  /** `known`: the vectors of the words, [words × VECTOR_SIZE]. */
  learned(known: Float32Array): LearnedQuoteNet {
    const copyOf = (name: LearnedMatrix): Float32Array => this.of(name).parameters.values.slice();
    const projection = this.of("projection").parameters.values;
    const words = known.length / VECTOR_SIZE;
    const vectors = new Float32Array(words * VECTOR);
    for (let word = 0; word < words; word++) {
      for (let axis = 0; axis < VECTOR; axis++) {
        let sum = 0;
        for (let from = 0; from < VECTOR_SIZE; from++) {
          sum += (known[word * VECTOR_SIZE + from] ?? 0) * (projection[from * VECTOR + axis] ?? 0);
        }
        vectors[word * VECTOR + axis] = sum;
      }
    }
    return {
      vectors,
      endings: copyOf("endings"),
      input: copyOf("input"),
      inputBias: copyOf("inputBias"),
      known: copyOf("known"),
      recurrent: copyOf("recurrent"),
      roles: copyOf("roles"),
      rolesBias: copyOf("rolesBias"),
      linkWords: copyOf("linkWords"),
      linkCue: copyOf("linkCue"),
      linkBias: copyOf("linkBias"),
      linkKnown: copyOf("linkKnown"),
      linkRecurrent: copyOf("linkRecurrent"),
      linkRoles: copyOf("linkRoles"),
      linkRolesBias: copyOf("linkRolesBias"),
    };
  }
}
