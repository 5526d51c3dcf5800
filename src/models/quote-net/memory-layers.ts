/** A pair of layers of long short-term memory in the net's kernel, one from the left and one from the right. */
import { BYTES, HELD_BYTES, type NetKernel } from "./net-kernel.ts";
import type { NetWeights } from "./quote-net.ts";

export class MemoryLayers {
  readonly #kernel: NetKernel;
  readonly #units: number;
  readonly #step: number;
  readonly #weightsAt: number;
  readonly #scratchAt: number;

  /** `recurrent`: from what each layer holds to its gates, [2 × units × 4 units]. */
  constructor(kernel: NetKernel, units: number, recurrent: NetWeights<Int8Array>) {
    this.#kernel = kernel;
    this.#units = units;
    this.#step = recurrent.step;
    this.#weightsAt = kernel.placePairs(recurrent, 4 * units);
    this.#scratchAt = kernel.take(2 * units * BYTES);
  }

  /**
   * `gates`: where the sums of the gates of `length` words stand, those of both layers side by side; `states` and `held`: where
   * what both hold goes, as numbers and in whole steps.
   */
  run(length: number, gates: number, states: number, held: number): void {
    const units = this.#units;
    const ofGates = 4 * units;
    for (const side of [0, 1]) {
      this.#kernel.calls.run(
        length,
        units,
        gates + side * ofGates * BYTES,
        2 * ofGates * BYTES,
        this.#weightsAt + side * units * ofGates * HELD_BYTES,
        this.#step,
        this.#scratchAt,
        states + side * units * BYTES,
        2 * units * BYTES,
        held + side * units * HELD_BYTES,
        2 * units * HELD_BYTES,
        side === 1,
      );
    }
  }
}
