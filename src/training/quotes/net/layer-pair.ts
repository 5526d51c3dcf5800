/** Two layers of long short-term memory while they are learned, one from the left and one from the right, there and back. */
import type { Random } from "../../random.ts";
import type { LearnedMatrix } from "./net-parameters.ts";
import { BYTES, type PassRooms, type Room } from "./pass-rooms.ts";

/** Share of what is held that is left out at random while learning. */
const STATES_OUT = 0.3;

/** Rooms of the layers: `seen` is what is held with something left out. */
export interface LayerRooms {
  readonly gates: Room;
  readonly gateSlopes: Room;
  readonly cells: readonly [Room, Room];
  readonly states: Room;
  readonly stateSlopes: Room;
  readonly seen: Room;
}

export class LayerPair {
  readonly #rooms: PassRooms;
  readonly #of: LayerRooms;
  readonly #recurrent: LearnedMatrix;
  readonly #units: number;
  readonly #random: Random;
  /** What each number held counts for: 0 where it is left out. */
  readonly #mask: Float32Array;

  constructor(
    rooms: PassRooms,
    of: LayerRooms,
    recurrent: LearnedMatrix,
    units: number,
    longest: number,
    random: Random,
  ) {
    this.#rooms = rooms;
    this.#of = of;
    this.#recurrent = recurrent;
    this.#units = units;
    this.#random = random;
    this.#mask = new Float32Array(longest * 2 * units);
  }

  /** From the sums of the gates, which become the gates' values, to what is held and what is seen of it. */
  read(length: number): void {
    const { at, calls, floats, parameters } = this.#rooms;
    const { gates, cells, states, seen } = this.#of;
    const units = this.#units;
    const [side, state] = [4 * units * BYTES, units * BYTES];
    const weights = parameters.of(this.#recurrent).at;
    calls.runAll(length, units, at[gates], 2 * side, weights, at[cells[0]], at[states], 2 * state, false);
    calls.runAll(
      length,
      units,
      at[gates] + side,
      2 * side,
      weights + units * side,
      at[cells[1]],
      at[states] + state,
      2 * state,
      true,
    );
    for (let cell = 0; cell < length * 2 * units; cell++) {
      const counts = this.#random.next() < STATES_OUT ? 0 : 1 / (1 - STATES_OUT);
      this.#mask[cell] = counts;
      floats[at[seen] / BYTES + cell] = counts * (floats[at[states] / BYTES + cell] ?? 0);
    }
  }

  /** From the slopes of what is seen, in `stateSlopes`, to those of the gates before they were cut to 0 to 1. */
  readBack(length: number): void {
    const { at, calls, floats, parameters } = this.#rooms;
    const { gates, gateSlopes, cells, states, stateSlopes } = this.#of;
    const units = this.#units;
    const [side, state] = [4 * units * BYTES, units * BYTES];
    const { at: weights, slopesAt } = parameters.of(this.#recurrent);
    const from = at[stateSlopes] / BYTES;
    for (let cell = 0; cell < length * 2 * units; cell++) {
      floats[from + cell] = (floats[from + cell] ?? 0) * (this.#mask[cell] ?? 0);
    }
    cells.forEach((room, right) => {
      calls.runBack(
        length,
        units,
        at[gates] + right * side,
        2 * side,
        weights + right * units * side,
        at[room],
        at[stateSlopes] + right * state,
        2 * state,
        at[gateSlopes] + right * side,
        at.carry,
        right === 1,
      );
    });
    // What a layer held at the word before met the gates of this one.
    const [left, right] = [at[states], at[states] + 2 * state + state];
    const [ofLeft, ofRight] = [at[gateSlopes] + 2 * side, at[gateSlopes] + side];
    calls.addOuter(length - 1, left, 2 * state, units, ofLeft, 2 * side, 4 * units, slopesAt);
    calls.addOuter(length - 1, right, 2 * state, units, ofRight, 2 * side, 4 * units, slopesAt + units * side);
  }
}
