/** What words add to the scores of the tokens around them, and their sums over a sentence, in a kernel. */
import { Kernel } from "../kernel.ts";
import { NER_LABELS } from "./labels.ts";
import { PLACES } from "./word-features.ts";

const LABELS = NER_LABELS.length;
/** Bytes of a word: a row of labels for each place, in 16 bits. Rows lie end to end. */
const WORD_BYTES: number = PLACES * LABELS * Int16Array.BYTES_PER_ELEMENT;
/** Bytes from one word to the next; the last row of a word is loaded with some of what is behind it. */
const STRIDE: number = Math.ceil(WORD_BYTES / 16) * 16;
/** Numbers of a sum: labels, their best, and some that mean nothing. */
export const SUM = 24;
/** Where in a sum the best of all labels but the first stands. */
export const BEST: number = LABELS;

/** As src/kernels/words.ts exports it; all addresses in bytes. */
interface WordCalls {
  sumWords(words: number, length: number, beyond: number, sums: number): void;
}

export class WordScores {
  /** Sums of the sentence that `sum` was last called for: `SUM` numbers for each of its tokens. */
  sums: Int16Array;
  private readonly kernel: Kernel<WordCalls> = new Kernel("words");
  private readonly wordsAt: number;
  private readonly sumsAt: number;
  /** Scores begin here: those of word 0, and so on, as many as there is room for. */
  private readonly scoresAt: number;
  private room = 0;
  /** Views of the memory as it is. */
  private addresses: Int32Array;
  private scores: Int16Array;

  /** `longest`: tokens of a sentence at most. */
  constructor(longest: number) {
    const { kernel } = this;
    this.wordsAt = kernel.take(longest * Int32Array.BYTES_PER_ELEMENT);
    this.sumsAt = kernel.take(longest * SUM * Int16Array.BYTES_PER_ELEMENT);
    this.scoresAt = kernel.take(0);
    this.addresses = new Int32Array(kernel.buffer);
    this.scores = new Int16Array(kernel.buffer);
    this.sums = this.scores.subarray(this.sumsAt / Int16Array.BYTES_PER_ELEMENT);
  }

  /** Gives back the room of all words. */
  forget(): void {
    this.kernel.giveBack(this.scoresAt);
    this.room = 0;
  }

  /** Writes what a word adds to the scores of the token that it has this place for. */
  write(word: number, place: number, scores: Int32Array): void {
    this.reserve(word + 2);
    const first = (this.scoresAt + word * STRIDE) / Int16Array.BYTES_PER_ELEMENT + place * LABELS;
    for (let label = 0; label < LABELS; label++) this.scores[first + label] = scores[label] ?? 0;
  }

  /** Sums what the words of a sentence add to the scores of each; `types`: their numbers, from `from` to `to`. */
  sum(types: Int32Array, from: number, to: number): void {
    const { addresses, scoresAt, wordsAt } = this;
    const first = wordsAt / Int32Array.BYTES_PER_ELEMENT - from;
    for (let token = from; token < to; token++) addresses[first + token] = scoresAt + (types[token] ?? 0) * STRIDE;
    this.kernel.calls.sumWords(wordsAt, to - from, scoresAt, this.sumsAt);
  }

  private reserve(words: number): void {
    const { kernel } = this;
    if (words <= this.room) return;
    kernel.take((words - this.room) * STRIDE);
    this.room = words;
    if (this.scores.buffer === kernel.buffer) return;
    this.addresses = new Int32Array(kernel.buffer);
    this.scores = new Int16Array(kernel.buffer);
    this.sums = this.scores.subarray(this.sumsAt / Int16Array.BYTES_PER_ELEMENT);
  }
}
