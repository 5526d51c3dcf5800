/** What lies between two words of a passage: counts that the link features of all its candidates share. */
import type { TokenRange } from "../../../../document/span.ts";
import { FINITE } from "../grammar/part-sets.ts";
import type { Passage } from "../passage.ts";
import { PAD, type WordCodes } from "./word-codes.ts";

/** Counts above it are all alike. */
const MOST = 3;

/** Running counts, filled anew for each passage; grows, never shrinks. Ranges are half-open, in words. */
export class Crossings {
  #commas: Int32Array = new Int32Array(0);
  #marks: Int32Array = new Int32Array(0);
  #joints: Int32Array = new Int32Array(0);
  #cues: Int32Array = new Int32Array(0);
  #verbs: Int32Array = new Int32Array(0);
  #finite: Int32Array = new Int32Array(0);
  #phrases: Int32Array = new Int32Array(0);

  count(passage: Passage, codes: WordCodes, candidates: readonly TokenRange[]): void {
    const { length, lexemes } = passage;
    if (this.#commas.length <= length) this.#reserve(2 * length + 2);
    let [commas, marks, joints, cues, verbs, finite, phrases] = [0, 0, 0, 0, 0, 0, 0];
    let next = 0;
    for (let i = 0; i < length; i++) {
      this.#commas[i] = commas;
      this.#marks[i] = marks;
      this.#joints[i] = joints;
      this.#cues[i] = cues;
      this.#verbs[i] = verbs;
      this.#finite[i] = finite;
      this.#phrases[i] = phrases;
      const lexeme = lexemes[i];
      if (lexeme?.isPause === true) commas++;
      if (lexeme?.isJoint === true) joints++;
      if (passage.mark[i] !== 0) marks++;
      if (codes.verb[i + PAD] !== 0) verbs++;
      if (FINITE[codes.part[i + PAD] ?? 0] === 1) finite++;
      if (codes.chunk[i + PAD] === 1) phrases++;
      if (candidates[next]?.from === i) {
        cues++;
        next++;
      }
    }
    this.#commas[length] = commas;
    this.#marks[length] = marks;
    this.#joints[length] = joints;
    this.#cues[length] = cues;
    this.#verbs[length] = verbs;
    this.#finite[length] = finite;
    this.#phrases[length] = phrases;
  }

  /** Commas, semicolons and dashes. */
  commas(from: number, to: number): number {
    return between(this.#commas, from, to);
  }

  /** Quotation marks. */
  marks(from: number, to: number): number {
    return between(this.#marks, from, to);
  }

  /** Words that join clauses. */
  joints(from: number, to: number): number {
    return between(this.#joints, from, to);
  }

  /** Candidate cues that start there. */
  cues(from: number, to: number): number {
    return between(this.#cues, from, to);
  }

  /** Reporting verbs. */
  verbs(from: number, to: number): number {
    return between(this.#verbs, from, to);
  }

  /** Finite verbs, by parts of speech. */
  finite(from: number, to: number): number {
    return between(this.#finite, from, to);
  }

  /** Noun phrases that start there, by parts of speech. */
  phrases(from: number, to: number): number {
    return between(this.#phrases, from, to);
  }

  #reserve(size: number): void {
    const made = (): Int32Array => new Int32Array(size);
    [this.#commas, this.#marks, this.#joints, this.#cues] = [made(), made(), made(), made()];
    [this.#verbs, this.#finite, this.#phrases] = [made(), made(), made()];
  }
}

function between(counts: Int32Array, from: number, to: number): number {
  const count = (counts[to] ?? 0) - (counts[from] ?? 0);
  return count < 0 ? 0 : count > MOST ? MOST : count;
}
