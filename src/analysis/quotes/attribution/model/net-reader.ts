/** The net over a passage: what it is told of the words, and what it adds to the scores of the first chain. */
import { NetMemory, PLACE_ROWS } from "../../../../models/quote-net/net-memory.ts";
import type { QuoteNet } from "../../../../models/quote-net/quote-net.ts";
import type { Passage } from "../passage.ts";
import { placeRows, spellingOf, writePlaceRows } from "./net-rows.ts";
import { LABELS } from "./roles.ts";
import type { WordCodes } from "./word-codes.ts";

/** Reads one passage after the other; what it says of one depends on that alone. */
export class NetReader {
  readonly #memory: NetMemory;
  #places: Int16Array = placeRows(0);

  constructor(net: QuoteNet) {
    this.#memory = new NetMemory(net);
  }

  /** `codes`: of the passage. */
  read(passage: Passage, codes: WordCodes): void {
    if (this.#places.length < passage.length * PLACE_ROWS) this.#places = placeRows(2 * passage.length);
    writePlaceRows(passage, codes, this.#places);
    this.#memory.read(passage.length, passage.lexemes, spellingOf, this.#places);
  }

  /** Adds `share` times the scores of the words' roles to `scores`, row-major [words × labels]. */
  addRoles(scores: Float64Array, share: number): void {
    this.#memory.addRoles(scores, LABELS, share);
  }
}
