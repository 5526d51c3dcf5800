/** Room for what the net's parameters are applied to in one passage, in their memory, and what is done there more than once. */
import {
  BOTH_GATES,
  BOTH_LINK_GATES,
  INPUT,
  LINK_STATE,
  LINK_UNITS,
  ROW,
  STATE,
  UNITS,
  VECTOR,
} from "../../../models/quote-net/quote-net.ts";
import { VECTOR_SIZE } from "../../ner/load-vectors.ts";
import type { Random } from "../../random.ts";
import { type LearnedMatrix, type LearningCalls, NetParameters, SYNTAX_ROW } from "./net-parameters.ts";
import { slopesOfScores } from "./slopes-of-scores.ts";

export const BYTES: number = Float32Array.BYTES_PER_ELEMENT;

/** Rooms of what the words of a passage have; then, from `wordGates` on, of what a cue and its words have. */
export type Room =
  | "known"
  | "vectors"
  | "vectorSlopes"
  | "input"
  | "inputSlopes"
  | "gates"
  | "gateSlopes"
  | "cellsLeft"
  | "cellsRight"
  | "states"
  | "stateSlopes"
  | "seen"
  | "scores"
  | "carry"
  | "wordGates"
  | "wordGateSlopes"
  | "cueGates"
  | "cueGateSlopes"
  | "linkGates"
  | "linkGateSlopes"
  | "linkCellsLeft"
  | "linkCellsRight"
  | "linkStates"
  | "linkStateSlopes"
  | "linkSeen"
  | "linkScores"
  | "syntaxScores";

/** Numbers of a word in each. */
const ROOMS: Readonly<Record<Room, number>> = {
  known: VECTOR_SIZE,
  vectors: VECTOR,
  vectorSlopes: VECTOR,
  input: INPUT,
  inputSlopes: INPUT,
  gates: BOTH_GATES,
  gateSlopes: BOTH_GATES,
  cellsLeft: 2 * UNITS,
  cellsRight: 2 * UNITS,
  states: STATE,
  stateSlopes: STATE,
  seen: STATE,
  scores: ROW,
  carry: 2 * UNITS,
  wordGates: BOTH_LINK_GATES,
  wordGateSlopes: BOTH_LINK_GATES,
  cueGates: BOTH_LINK_GATES,
  cueGateSlopes: BOTH_LINK_GATES,
  linkGates: BOTH_LINK_GATES,
  linkGateSlopes: BOTH_LINK_GATES,
  linkCellsLeft: 2 * LINK_UNITS,
  linkCellsRight: 2 * LINK_UNITS,
  linkStates: LINK_STATE,
  linkStateSlopes: LINK_STATE,
  linkSeen: LINK_STATE,
  linkScores: ROW,
  syntaxScores: SYNTAX_ROW,
};
const ROOM_NAMES = Object.keys(ROOMS) as readonly Room[];

/** A product whose numbers are the scores of so many labels, one for each word. */
export interface LabelProduct extends Product {
  readonly labels: number;
}

/** A product of what `from` has of each word and a matrix, with a bias, to what `to` has of it. */
export interface Product {
  readonly matrix: LearnedMatrix;
  readonly bias: LearnedMatrix;
  readonly from: Room;
  readonly to: Room;
}

export class PassRooms {
  readonly parameters: NetParameters;
  readonly calls: LearningCalls;
  readonly floats: Float32Array;
  /** Where each room begins, in bytes. */
  readonly at: Readonly<Record<Room, number>>;

  /** `longest`: words of the longest passage. */
  constructor(longest: number, random: Random) {
    this.parameters = new NetParameters(
      random,
      ROOM_NAMES.map((name) => longest * ROOMS[name]),
    );
    this.calls = this.parameters.calls;
    this.floats = this.parameters.floats;
    const at: Partial<Record<Room, number>> = {};
    ROOM_NAMES.forEach((name, index) => {
      at[name] = this.parameters.rooms[index] ?? 0;
    });
    this.at = at as Record<Room, number>;
  }

  /** Where word `i` begins in `room`, in bytes. */
  wordAt(room: Room, i: number): number {
    return this.at[room] + i * ROOMS[room] * BYTES;
  }

  clear(room: Room, length: number): void {
    const from = this.at[room] / BYTES;
    this.floats.fill(0, from, from + length * ROOMS[room]);
  }

  /** Copies the numbers of `bias` to each word's of `room`. */
  spread(bias: LearnedMatrix, room: Room, length: number): void {
    const size = ROOMS[room];
    const from = this.parameters.of(bias).at / BYTES;
    const to = this.at[room] / BYTES;
    for (let i = 0; i < length; i++) this.floats.copyWithin(to + i * size, from, from + size);
  }

  /**
   * Turns the scores of a word's labels into `share` times the slopes of the log-likelihood of `label`; returns its negative
   * log-likelihood.
   */
  slopesOfLabels({ to, labels }: LabelProduct, word: number, label: number, share: number): number {
    const from = this.wordAt(to, word) / BYTES;
    return slopesOfScores(this.floats.subarray(from, from + ROOMS[to]), labels, label, share);
  }

  multiply({ matrix, bias, from, to }: Product, length: number): void {
    this.spread(bias, to, length);
    const weights = this.parameters.of(matrix).at;
    this.calls.addProducts(length, this.at[from], ROOMS[from], weights, ROOMS[to], this.at[to]);
  }

  /** The way back of `multiply`: from the slopes of `to`, which stand in `slopes`, to those of the parameters and of `from`. */
  multiplyBack({ matrix, bias, from, to }: Product, slopes: Room, fromSlopes: Room, length: number): void {
    const { calls, at } = this;
    const [inputs, units] = [ROOMS[from], ROOMS[to]];
    const { at: weights, slopesAt } = this.parameters.of(matrix);
    calls.backProducts(length, at[slopes], weights, inputs, units, at[fromSlopes]);
    calls.addOuter(length, at[from], inputs * BYTES, inputs, at[slopes], units * BYTES, units, slopesAt);
    const biasSlopes = this.parameters.of(bias).slopesAt;
    for (let i = 0; i < length; i++) calls.addTo(this.wordAt(slopes, i), units, biasSlopes);
  }
}
