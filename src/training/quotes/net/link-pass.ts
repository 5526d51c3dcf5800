/** The layers around a candidate cue, there and back: what its words are for it, and what that says of the weights. */

import { QUOTE_LABELS } from "../../../models/quote-model.ts";
import { BOTH_LINK_GATES, LINK_UNITS, STATE, WORD_LINK_ROWS } from "../../../models/quote-net/quote-net.ts";
import type { Random } from "../../random.ts";
import { LayerPair } from "./layer-pair.ts";
import type { NetCase, NetExample, NetTask } from "./net-example.ts";
import { BYTES, type LabelProduct, type PassRooms, type Product } from "./pass-rooms.ts";
import { CLAUSE_LABELS } from "./syntax-labels.ts";

const SIZE: number = BOTH_LINK_GATES * BYTES;
const FROM_WORDS: Product = { matrix: "linkWords", bias: "linkBias", from: "seen", to: "wordGates" };
/** From what the layers hold to the labels of each task. */
const TO_LABELS: Readonly<Record<NetTask, LabelProduct>> = {
  attribution: {
    matrix: "linkRoles",
    bias: "linkRolesBias",
    from: "linkSeen",
    to: "linkScores",
    labels: QUOTE_LABELS,
  },
  syntax: {
    matrix: "linkSyntax",
    bias: "linkSyntaxBias",
    from: "linkSeen",
    to: "linkScores",
    labels: CLAUSE_LABELS,
  },
};

export class LinkPass {
  readonly #rooms: PassRooms;
  readonly #layers: LayerPair;

  constructor(rooms: PassRooms, longest: number, random: Random) {
    this.#rooms = rooms;
    const of = {
      gates: "linkGates",
      gateSlopes: "linkGateSlopes",
      cells: ["linkCellsLeft", "linkCellsRight"],
      states: "linkStates",
      stateSlopes: "linkStateSlopes",
      seen: "linkSeen",
    } as const;
    this.#layers = new LayerPair(rooms, of, "linkRecurrent", LINK_UNITS, longest, random);
  }

  /**
   * Reads the cases of a passage, whose `seen` is there, and adds to the slopes of all that they depend on;
   * returns their loss. `share`: what the log-likelihood of a word counts for.
   */
  learn({ cases, length, task }: NetExample, share: number): number {
    if (cases.length === 0) return 0;
    const rooms = this.#rooms;
    rooms.multiply(FROM_WORDS, length);
    rooms.clear("wordGateSlopes", length);
    const loss = cases.reduce((sum, one) => sum + this.#relate(one, share, TO_LABELS[task]), 0);
    rooms.multiplyBack(FROM_WORDS, "wordGateSlopes", "stateSlopes", length);
    return loss;
  }

  #relate(one: NetCase, share: number, to: LabelProduct): number {
    const rooms = this.#rooms;
    const { length } = one.words;
    this.#gather(one);
    this.#layers.read(length);
    rooms.multiply(to, length);
    let loss = 0;
    for (let k = 0; k < length; k++) {
      loss += rooms.slopesOfLabels(to, k, one.labels[k] ?? 0, share);
    }
    rooms.clear("linkStateSlopes", length);
    rooms.multiplyBack(to, "linkScores", "linkStateSlopes", length);
    this.#layers.readBack(length);
    this.#spreadSlopes(one);
    return loss;
  }

  /** The sums of the gates: of a word's own, of the cue's, and of what is known of both. */
  #gather({ head, words, rows }: NetCase): void {
    const rooms = this.#rooms;
    const { at, calls, floats, parameters } = rooms;
    const known = parameters.of("linkKnown").at;
    rooms.clear("cueGates", 1);
    const { at: weights } = parameters.of("linkCue");
    calls.addProducts(1, rooms.wordAt("seen", head), STATE, weights, BOTH_LINK_GATES, at.cueGates);
    for (let k = 0; k < words.length; k++) {
      const to = rooms.wordAt("linkGates", k);
      const from = rooms.wordAt("wordGates", words[k] ?? 0) / BYTES;
      floats.copyWithin(to / BYTES, from, from + BOTH_LINK_GATES);
      calls.addTo(at.cueGates, BOTH_LINK_GATES, to);
      for (let row = k * WORD_LINK_ROWS; row < (k + 1) * WORD_LINK_ROWS; row++) {
        calls.addTo(known + (rows[row] ?? 0) * SIZE, BOTH_LINK_GATES, to);
      }
    }
  }

  /** The way back of `#gather`. */
  #spreadSlopes({ head, words, rows }: NetCase): void {
    const rooms = this.#rooms;
    const { at, calls, parameters } = rooms;
    const known = parameters.of("linkKnown").slopesAt;
    rooms.clear("cueGateSlopes", 1);
    for (let k = 0; k < words.length; k++) {
      const from = rooms.wordAt("linkGateSlopes", k);
      calls.addTo(from, BOTH_LINK_GATES, rooms.wordAt("wordGateSlopes", words[k] ?? 0));
      calls.addTo(from, BOTH_LINK_GATES, at.cueGateSlopes);
      for (let row = k * WORD_LINK_ROWS; row < (k + 1) * WORD_LINK_ROWS; row++) {
        calls.addTo(from, BOTH_LINK_GATES, known + (rows[row] ?? 0) * SIZE);
      }
    }
    const { at: weights, slopesAt } = parameters.of("linkCue");
    calls.backProducts(1, at.cueGateSlopes, weights, STATE, BOTH_LINK_GATES, rooms.wordAt("stateSlopes", head));
    calls.addOuter(1, rooms.wordAt("seen", head), 0, STATE, at.cueGateSlopes, 0, BOTH_LINK_GATES, slopesAt);
  }
}
