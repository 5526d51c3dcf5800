/** One passage through attribution's net and back: its scores, and what they say of the weights. */

import { QUOTE_LABELS } from "../../../models/quote-model.ts";
import {
  BOTH_GATES,
  ENDING,
  ENDING_BUCKETS,
  GATES,
  INPUT,
  ROW,
  STATE,
  UNITS,
  VECTOR,
} from "../../../models/quote-net/quote-net.ts";
import { VECTOR_SIZE } from "../../ner/load-vectors.ts";
import type { Random } from "../../random.ts";
import type { NetCase, NetExample } from "./net-example.ts";
import { type LearnedMatrix, NetParameters, RELATION } from "./net-parameters.ts";

const BYTES = Float32Array.BYTES_PER_ELEMENT;
const SIDE: number = GATES * BYTES;

/** Shares that are left out at random while learning: of words, of the numbers of a word, of what is held at a word. */
const WORDS_OUT = 0.1;
const INPUT_OUT = 0.2;
const STATES_OUT = 0.3;

/** What a log-likelihood counts for: of a word's role, and of a word's role for a cue. */
export interface NetShares {
  readonly roles: number;
  readonly relations: number;
}

export interface NetLoss {
  roles: number;
  relations: number;
}

/** Numbers of each room for passages of so many words, in the order in which `Rooms` names them. */
const ROOMS = {
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
  words: RELATION,
  wordSlopes: RELATION,
  cue: RELATION,
  cueSlopes: RELATION,
} as const;
type Room = keyof typeof ROOMS;
const ROOM_NAMES = Object.keys(ROOMS) as readonly Room[];

export class NetPass {
  readonly parameters: NetParameters;
  readonly #random: Random;
  /** [words × VECTOR_SIZE]. */
  readonly #known: Float32Array;
  readonly #at: Readonly<Record<Room, number>>;
  /** What each number counts for: 0 where it is left out. */
  readonly #inputMask: Float32Array;
  readonly #stateMask: Float32Array;
  readonly #hidden: Float32Array = new Float32Array(RELATION);
  readonly #back: Float32Array = new Float32Array(ROW);

  /** `known`: the vectors of words, [words × VECTOR_SIZE]; `longest`: words of the longest passage. */
  constructor(known: Float32Array, longest: number, random: Random) {
    this.#random = random;
    this.#known = known;
    this.parameters = new NetParameters(
      random,
      ROOM_NAMES.map((name) => longest * ROOMS[name]),
    );
    const at: Partial<Record<Room, number>> = {};
    ROOM_NAMES.forEach((name, index) => {
      at[name] = this.parameters.rooms[index] ?? 0;
    });
    this.#at = at as Record<Room, number>;
    this.#inputMask = new Float32Array(longest * INPUT);
    this.#stateMask = new Float32Array(longest * STATE);
  }

  /** Reads `example` and adds to the slopes of all parameters, and to `loss`. */
  learn(example: NetExample, shares: NetShares, loss: NetLoss): void {
    const { length } = example;
    const { floats, calls } = this.parameters;
    const at = this.#at;
    this.#forward(example);
    this.#clear("stateSlopes", length);
    this.#scoreRoles(example, shares.roles, loss);
    this.#through("roles", "rolesBias", "scores", length, ROW);
    if (example.cases.length > 0) {
      this.#spread("words", "wordsBias", RELATION, length);
      calls.addProducts(length, at.seen, STATE, this.parameters.of("words").at, RELATION, at.words);
      this.#clear("wordSlopes", length);
      for (const one of example.cases) this.#relate(one, shares.relations, loss);
      this.#through("words", "wordsBias", "wordSlopes", length, RELATION);
    }
    const from = at.stateSlopes / BYTES;
    for (let cell = 0; cell < length * STATE; cell++) {
      floats[from + cell] = (floats[from + cell] ?? 0) * (this.#stateMask[cell] ?? 0);
    }
    this.#backThroughLayers(length);
    this.#backToWords(example);
  }

  #forward({ length, entries, suffixes, rows, offsets }: NetExample): void {
    const { floats, calls } = this.parameters;
    const at = this.#at;
    const random = this.#random;
    const endings = this.parameters.of("endings").parameters.values;
    const known = at.known / BYTES;
    for (let i = 0; i < length; i++) {
      const entry = entries[i] ?? -1;
      const to = known + i * VECTOR_SIZE;
      const from = entry * VECTOR_SIZE;
      if (entry < 0 || random.next() < WORDS_OUT) floats.fill(0, to, to + VECTOR_SIZE);
      else floats.set(this.#known.subarray(from, from + VECTOR_SIZE), to);
    }
    this.#clear("vectors", length);
    calls.addProducts(length, at.known, VECTOR_SIZE, this.parameters.of("projection").at, VECTOR, at.vectors);
    for (let i = 0; i < length; i++) {
      const ending = ((suffixes[i] ?? 0) >>> 8) % ENDING_BUCKETS;
      for (let axis = 0; axis < INPUT; axis++) {
        const counts = random.next() < INPUT_OUT ? 0 : 1 / (1 - INPUT_OUT);
        this.#inputMask[i * INPUT + axis] = counts;
        const value =
          axis < VECTOR
            ? (floats[at.vectors / BYTES + i * VECTOR + axis] ?? 0)
            : (endings[ending * ENDING + axis - VECTOR] ?? 0);
        floats[at.input / BYTES + i * INPUT + axis] = counts * value;
      }
    }
    this.#spread("gates", "inputBias", BOTH_GATES, length);
    const knownRows = this.parameters.of("known").at;
    for (let i = 0; i < length; i++) {
      for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k++) {
        const row = knownRows + (rows[k] ?? 0) * BOTH_GATES * BYTES;
        calls.addTo(row, BOTH_GATES, at.gates + i * 2 * SIDE);
      }
    }
    calls.addProducts(length, at.input, INPUT, this.parameters.of("input").at, BOTH_GATES, at.gates);
    const weights = this.parameters.of("recurrent").at;
    const states = STATE * BYTES;
    calls.runAll(length, UNITS, at.gates, 2 * SIDE, weights, at.cellsLeft, at.states, states, false);
    const right = at.states + UNITS * BYTES;
    calls.runAll(length, UNITS, at.gates + SIDE, 2 * SIDE, weights + UNITS * SIDE, at.cellsRight, right, states, true);
    for (let cell = 0; cell < length * STATE; cell++) {
      const counts = random.next() < STATES_OUT ? 0 : 1 / (1 - STATES_OUT);
      this.#stateMask[cell] = counts;
      floats[at.seen / BYTES + cell] = counts * (floats[at.states / BYTES + cell] ?? 0);
    }
  }

  /** Leaves the slopes of the scores where the scores were. */
  #scoreRoles({ length, labels }: NetExample, share: number, loss: NetLoss): void {
    const { floats, calls } = this.parameters;
    const { scores, seen } = this.#at;
    this.#spread("scores", "rolesBias", ROW, length);
    calls.addProducts(length, seen, STATE, this.parameters.of("roles").at, ROW, scores);
    for (let i = 0; i < length; i++) {
      loss.roles += slopesOfScores(floats, scores / BYTES + i * ROW, labels[i] ?? 0, share);
    }
  }

  /** The words of a case; adds to the slopes of its words and of its cue. */
  #relate({ head, words, distances, labels }: NetCase, share: number, loss: NetLoss): void {
    const { floats, calls } = this.parameters;
    const at = this.#at;
    const hidden = this.#hidden;
    const back = this.#back;
    const cue = at.cue / BYTES;
    const cueSlopes = at.cueSlopes / BYTES;
    const cues = this.parameters.of("cues");
    const distance = this.parameters.of("distances");
    const second = this.parameters.of("relations");
    const bias = this.parameters.of("relationsBias");
    const seen = at.seen + head * STATE * BYTES;
    floats.fill(0, cue, cue + RELATION);
    floats.fill(0, cueSlopes, cueSlopes + RELATION);
    calls.addProducts(1, seen, STATE, cues.at, RELATION, at.cue);
    for (let k = 0; k < words.length; k++) {
      const word = at.words / BYTES + (words[k] ?? 0) * RELATION;
      const wordSlopes = at.wordSlopes / BYTES + (words[k] ?? 0) * RELATION;
      const place = (distances[k] ?? 0) * RELATION;
      back.set(bias.parameters.values);
      for (let unit = 0; unit < RELATION; unit++) {
        const sum =
          (floats[word + unit] ?? 0) + (floats[cue + unit] ?? 0) + (distance.parameters.values[place + unit] ?? 0);
        hidden[unit] = sum;
        if (sum <= 0) continue;
        for (let label = 0; label < QUOTE_LABELS; label++) {
          back[label] = (back[label] ?? 0) + sum * (second.parameters.values[unit * ROW + label] ?? 0);
        }
      }
      loss.relations += slopesOfScores(back, 0, labels[k] ?? 0, share);
      for (let label = 0; label < QUOTE_LABELS; label++) {
        bias.parameters.slopes[label] = (bias.parameters.slopes[label] ?? 0) + (back[label] ?? 0);
      }
      for (let unit = 0; unit < RELATION; unit++) {
        const value = hidden[unit] ?? 0;
        if (value <= 0) continue;
        let slope = 0;
        for (let label = 0; label < QUOTE_LABELS; label++) {
          const cell = unit * ROW + label;
          const given = back[label] ?? 0;
          slope += given * (second.parameters.values[cell] ?? 0);
          second.parameters.slopes[cell] = (second.parameters.slopes[cell] ?? 0) + given * value;
        }
        floats[wordSlopes + unit] = (floats[wordSlopes + unit] ?? 0) + slope;
        floats[cueSlopes + unit] = (floats[cueSlopes + unit] ?? 0) + slope;
        distance.parameters.slopes[place + unit] = (distance.parameters.slopes[place + unit] ?? 0) + slope;
      }
    }
    calls.backProducts(1, at.cueSlopes, cues.at, STATE, RELATION, at.stateSlopes + head * STATE * BYTES);
    calls.addOuter(1, seen, 0, STATE, at.cueSlopes, 0, RELATION, cues.slopesAt);
  }

  /** From the slopes of `size` numbers a word to those of a matrix and its bias, and of what is held at the words. */
  #through(matrix: LearnedMatrix, bias: LearnedMatrix, room: Room, length: number, size: number): void {
    const { calls } = this.parameters;
    const { at: weights, slopesAt } = this.parameters.of(matrix);
    const slopes = this.#at[room];
    calls.backProducts(length, slopes, weights, STATE, size, this.#at.stateSlopes);
    calls.addOuter(length, this.#at.seen, STATE * BYTES, STATE, slopes, size * BYTES, size, slopesAt);
    for (let i = 0; i < length; i++) calls.addTo(slopes + i * size * BYTES, size, this.parameters.of(bias).slopesAt);
  }

  #backThroughLayers(length: number): void {
    const { calls } = this.parameters;
    const at = this.#at;
    const { at: weights, slopesAt } = this.parameters.of("recurrent");
    const states = STATE * BYTES;
    const half = UNITS * BYTES;
    const right = { weights: weights + UNITS * SIDE, slopes: slopesAt + UNITS * SIDE };
    const { cellsLeft, cellsRight, stateSlopes, gates, gateSlopes, cue } = at;
    calls.runBack(length, UNITS, gates, 2 * SIDE, weights, cellsLeft, stateSlopes, states, gateSlopes, cue, false);
    calls.runBack(
      length,
      UNITS,
      gates + SIDE,
      2 * SIDE,
      right.weights,
      cellsRight,
      stateSlopes + half,
      states,
      gateSlopes + SIDE,
      cue,
      true,
    );
    // What a layer held at the word before met the gates of this one.
    calls.addOuter(length - 1, at.states, states, UNITS, gateSlopes + 2 * SIDE, 2 * SIDE, GATES, slopesAt);
    calls.addOuter(
      length - 1,
      at.states + states + half,
      states,
      UNITS,
      gateSlopes + SIDE,
      2 * SIDE,
      GATES,
      right.slopes,
    );
  }

  #backToWords({ length, suffixes, rows, offsets }: NetExample): void {
    const { floats, calls } = this.parameters;
    const at = this.#at;
    const known = this.parameters.of("known");
    const bias = this.parameters.of("inputBias");
    const input = this.parameters.of("input");
    const endings = this.parameters.of("endings").parameters.slopes;
    for (let i = 0; i < length; i++) {
      const slopes = at.gateSlopes + i * 2 * SIDE;
      calls.addTo(slopes, BOTH_GATES, bias.slopesAt);
      for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k++) {
        calls.addTo(slopes, BOTH_GATES, known.slopesAt + (rows[k] ?? 0) * BOTH_GATES * BYTES);
      }
    }
    calls.addOuter(length, at.input, INPUT * BYTES, INPUT, at.gateSlopes, 2 * SIDE, BOTH_GATES, input.slopesAt);
    this.#clear("inputSlopes", length);
    calls.backProducts(length, at.gateSlopes, input.at, INPUT, BOTH_GATES, at.inputSlopes);
    for (let i = 0; i < length; i++) {
      const ending = ((suffixes[i] ?? 0) >>> 8) % ENDING_BUCKETS;
      for (let axis = 0; axis < INPUT; axis++) {
        const cell = i * INPUT + axis;
        const slope = (this.#inputMask[cell] ?? 0) * (floats[at.inputSlopes / BYTES + cell] ?? 0);
        if (axis < VECTOR) floats[at.vectorSlopes / BYTES + i * VECTOR + axis] = slope;
        else {
          const to = ending * ENDING + axis - VECTOR;
          endings[to] = (endings[to] ?? 0) + slope;
        }
      }
    }
    const { slopesAt } = this.parameters.of("projection");
    calls.addOuter(
      length,
      at.known,
      VECTOR_SIZE * BYTES,
      VECTOR_SIZE,
      at.vectorSlopes,
      VECTOR * BYTES,
      VECTOR,
      slopesAt,
    );
  }

  #clear(room: Room, length: number): void {
    const from = this.#at[room] / BYTES;
    this.parameters.floats.fill(0, from, from + length * ROOMS[room]);
  }

  /** Copies the numbers of `bias` to each word's of `room`. */
  #spread(room: Room, bias: LearnedMatrix, size: number, length: number): void {
    const { floats } = this.parameters;
    const from = this.parameters.of(bias).at / BYTES;
    const to = this.#at[room] / BYTES;
    for (let i = 0; i < length; i++) floats.copyWithin(to + i * size, from, from + size);
  }
}

/** Turns the scores of the labels at `from` into `share` times their slopes; returns the negative log-likelihood of `label`. */
function slopesOfScores(scores: Float32Array, from: number, label: number, share: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < QUOTE_LABELS; other++) top = Math.max(top, scores[from + other] ?? 0);
  let sum = 0;
  for (let other = 0; other < QUOTE_LABELS; other++) sum += Math.exp((scores[from + other] ?? 0) - top);
  const loss = top + Math.log(sum) - (scores[from + label] ?? 0);
  for (let other = 0; other < QUOTE_LABELS; other++) {
    const chance = Math.exp((scores[from + other] ?? 0) - top) / sum;
    scores[from + other] = share * ((other === label ? 1 : 0) - chance);
  }
  for (let other = QUOTE_LABELS; other < ROW; other++) scores[from + other] = 0;
  return loss;
}
