/** Tokens while the tokenizer finds them: a table that grows. */
import type { Tokens } from "../../document/annotations.ts";

export const WORD = 0;
export const NUMBER = 1;
export const PUNCTUATION_KIND = 2;
export const SYMBOL_KIND = 3;

/** Tokens while they are being found: parallel arrays that double when they are full. */
export class TokenTable {
  length = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  kinds: Uint8Array;

  /** `characters` is the length of the text to come; English has a token every five. */
  constructor(characters: number) {
    const capacity = Math.max(16, Math.ceil(characters / 4));
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.kinds = new Uint8Array(capacity);
  }

  /** Appends a token; an empty one is left out. */
  push(start: number, end: number, kind: number): void {
    if (end <= start) return;
    if (this.length === this.starts.length) this.#grow();
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.kinds[this.length] = kind;
    this.length++;
  }

  /** The tokens so far, in arrays cut to their number. */
  finish(): Tokens {
    const { length } = this;
    return {
      length,
      starts: this.starts.slice(0, length),
      ends: this.ends.slice(0, length),
      kinds: this.kinds.slice(0, length),
    };
  }

  #grow(): void {
    const capacity = this.starts.length * 2;
    const starts = new Uint32Array(capacity);
    const ends = new Uint32Array(capacity);
    const kinds = new Uint8Array(capacity);
    starts.set(this.starts);
    ends.set(this.ends);
    kinds.set(this.kinds);
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
  }
}
