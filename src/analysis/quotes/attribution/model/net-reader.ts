/** The net over a passage: what it is told of the words, and what it adds to the scores of both chains. */
import { NetMemory, PLACE_ROWS } from "../../../../models/quote-net/net-memory.ts";
import { type QuoteNet, WORD_LINK_ROWS } from "../../../../models/quote-net/quote-net.ts";
import type { Passage } from "../passage.ts";
import { linkRows, placeRows, type SeenWindow, spellingOf, writeLinkRows, writePlaceRows } from "./net-rows.ts";
import { LABELS } from "./roles.ts";
import type { WordCodes } from "./word-codes.ts";

/** Reads one passage after the other; what it says of one depends on that alone. */
export class NetReader {
  readonly #memory: NetMemory;
  #places: Int16Array = placeRows(0);
  #links: Int16Array = linkRows(0);

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

  /** Makes the words of the passage ready for `addLinks`. */
  readyLinks(): void {
    this.#memory.readyLinks();
  }

  /** Adds `share` times the scores of what the words of a window are for its cue to `scores`, row-major [words × labels]. */
  addLinks(seen: SeenWindow, head: number, scores: Float64Array, share: number): void {
    const { words } = seen.window;
    if (this.#links.length < words.length * WORD_LINK_ROWS) this.#links = linkRows(2 * words.length);
    writeLinkRows(seen, this.#links);
    this.#memory.addLinks({ words, rows: this.#links, head }, scores, LABELS, share);
  }
}
