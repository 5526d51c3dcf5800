/** One passage through attribution's net and back: its scores, and what they say of the weights. */

import { QUOTE_LABELS } from "../../../models/quote-model.ts";
import { BOTH_GATES, ENDING, ENDING_BUCKETS, INPUT, UNITS, VECTOR } from "../../../models/quote-net/quote-net.ts";
import { VECTOR_SIZE } from "../../ner/load-vectors.ts";
import type { Random } from "../../random.ts";
import { LayerPair } from "./layer-pair.ts";
import { LinkPass } from "./link-pass.ts";
import type { NetExample, NetTask } from "./net-example.ts";
import type { NetParameters } from "./net-parameters.ts";
import { BYTES, type LabelProduct, PassRooms } from "./pass-rooms.ts";
import { RELATION_LABELS } from "./syntax-labels.ts";

/** Shares that are left out at random while learning: of words, and of the numbers of a word. */
const WORDS_OUT = 0.1;
const INPUT_OUT = 0.2;
/** From what the layers hold to the labels of each task. */
const TO_LABELS: Readonly<Record<NetTask, LabelProduct>> = {
  attribution: { matrix: "roles", bias: "rolesBias", from: "seen", to: "scores", labels: QUOTE_LABELS },
  syntax: { matrix: "syntax", bias: "syntaxBias", from: "seen", to: "syntaxScores", labels: RELATION_LABELS },
};

/** What a log-likelihood counts for: of a word's role, and of a word's role for a cue; with syntax of its relation, and of what it is in a clause. */
export interface NetShares {
  readonly roles: number;
  readonly relations: number;
}

export interface NetLoss {
  roles: number;
  relations: number;
}

export class NetPass {
  readonly parameters: NetParameters;
  readonly #random: Random;
  /** [words × VECTOR_SIZE]. */
  readonly #known: Float32Array;
  readonly #rooms: PassRooms;
  readonly #layers: LayerPair;
  readonly #links: LinkPass;
  /** What each number of a word counts for: 0 where it is left out. */
  readonly #mask: Float32Array;

  /** `known`: the vectors of words, [words × VECTOR_SIZE]; `longest`: words of the longest passage. */
  constructor(known: Float32Array, longest: number, random: Random) {
    this.#random = random;
    this.#known = known;
    const rooms = new PassRooms(longest, random);
    const of = {
      gates: "gates",
      gateSlopes: "gateSlopes",
      cells: ["cellsLeft", "cellsRight"],
      states: "states",
      stateSlopes: "stateSlopes",
      seen: "seen",
    } as const;
    this.#rooms = rooms;
    this.parameters = rooms.parameters;
    this.#layers = new LayerPair(rooms, of, "recurrent", UNITS, longest, random);
    this.#links = new LinkPass(rooms, longest, random);
    this.#mask = new Float32Array(longest * INPUT);
  }

  /** Reads `example` and adds to the slopes of all parameters, and to `loss`. */
  learn(example: NetExample, shares: NetShares, loss: NetLoss): void {
    const { length, labels, task } = example;
    const rooms = this.#rooms;
    const to = TO_LABELS[task];
    this.#readWords(example);
    this.#layers.read(length);
    rooms.multiply(to, length);
    for (let i = 0; i < length; i++) loss.roles += rooms.slopesOfLabels(to, i, labels[i] ?? 0, shares.roles);
    rooms.clear("stateSlopes", length);
    rooms.multiplyBack(to, to.to, "stateSlopes", length);
    loss.relations += this.#links.learn(example, shares.relations);
    this.#layers.readBack(length);
    this.#readBackToWords(example);
  }

  /** The sums of the gates of each word. */
  #readWords({ length, entries, suffixes, rows, offsets }: NetExample): void {
    const rooms = this.#rooms;
    const { floats, calls, at, parameters } = rooms;
    const random = this.#random;
    const endings = parameters.of("endings").parameters.values;
    const known = at.known / BYTES;
    for (let i = 0; i < length; i++) {
      const entry = entries[i] ?? -1;
      const to = known + i * VECTOR_SIZE;
      const from = entry * VECTOR_SIZE;
      if (entry < 0 || random.next() < WORDS_OUT) floats.fill(0, to, to + VECTOR_SIZE);
      else floats.set(this.#known.subarray(from, from + VECTOR_SIZE), to);
    }
    rooms.clear("vectors", length);
    calls.addProducts(length, at.known, VECTOR_SIZE, parameters.of("projection").at, VECTOR, at.vectors);
    for (let i = 0; i < length; i++) {
      const ending = ((suffixes[i] ?? 0) >>> 8) % ENDING_BUCKETS;
      for (let axis = 0; axis < INPUT; axis++) {
        const counts = random.next() < INPUT_OUT ? 0 : 1 / (1 - INPUT_OUT);
        this.#mask[i * INPUT + axis] = counts;
        const value =
          axis < VECTOR
            ? (floats[at.vectors / BYTES + i * VECTOR + axis] ?? 0)
            : (endings[ending * ENDING + axis - VECTOR] ?? 0);
        floats[at.input / BYTES + i * INPUT + axis] = counts * value;
      }
    }
    rooms.spread("inputBias", "gates", length);
    const knownRows = parameters.of("known").at;
    for (let i = 0; i < length; i++) {
      for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k++) {
        calls.addTo(knownRows + (rows[k] ?? 0) * BOTH_GATES * BYTES, BOTH_GATES, rooms.wordAt("gates", i));
      }
    }
    calls.addProducts(length, at.input, INPUT, parameters.of("input").at, BOTH_GATES, at.gates);
  }

  /** The way back of `#readWords`. */
  #readBackToWords({ length, suffixes, rows, offsets }: NetExample): void {
    const rooms = this.#rooms;
    const { floats, calls, at, parameters } = rooms;
    const known = parameters.of("known").slopesAt;
    const bias = parameters.of("inputBias").slopesAt;
    const input = parameters.of("input");
    const endings = parameters.of("endings").parameters.slopes;
    for (let i = 0; i < length; i++) {
      const slopes = rooms.wordAt("gateSlopes", i);
      calls.addTo(slopes, BOTH_GATES, bias);
      for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k++) {
        calls.addTo(slopes, BOTH_GATES, known + (rows[k] ?? 0) * BOTH_GATES * BYTES);
      }
    }
    const ofGates = BOTH_GATES * BYTES;
    calls.addOuter(length, at.input, INPUT * BYTES, INPUT, at.gateSlopes, ofGates, BOTH_GATES, input.slopesAt);
    rooms.clear("inputSlopes", length);
    calls.backProducts(length, at.gateSlopes, input.at, INPUT, BOTH_GATES, at.inputSlopes);
    for (let i = 0; i < length; i++) {
      const ending = ((suffixes[i] ?? 0) >>> 8) % ENDING_BUCKETS;
      for (let axis = 0; axis < INPUT; axis++) {
        const cell = i * INPUT + axis;
        const slope = (this.#mask[cell] ?? 0) * (floats[at.inputSlopes / BYTES + cell] ?? 0);
        if (axis < VECTOR) floats[at.vectorSlopes / BYTES + i * VECTOR + axis] = slope;
        else {
          const to = ending * ENDING + axis - VECTOR;
          endings[to] = (endings[to] ?? 0) + slope;
        }
      }
    }
    const { slopesAt } = parameters.of("projection");
    const [size, ofVector] = [VECTOR_SIZE * BYTES, VECTOR * BYTES];
    calls.addOuter(length, at.known, size, VECTOR_SIZE, at.vectorSlopes, ofVector, VECTOR, slopesAt);
  }
}
