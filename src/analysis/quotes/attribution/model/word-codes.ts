/**
 * What a word of a passage is to the model, as numbers: its spelling, class, part of speech, place in marks and role by the
 * rules. Features are made of these, so a change here asks for new weights.
 */
import { FINITE, partSet, VERB } from "../grammar/part-sets.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";

/** Free places before and after the words, so that features look at neighbours without asking whether there are any. */
export const PAD = 3;
/** What stands before the first word and after the last. */
const BEFORE = -1;
const AFTER = -2;
/** Distances count up to this many words. */
const FAR = 30;

/** Things that each word knows its nearest of, before and after it. */
export const MARK = 0;
export const CUE_VERB = 1;
export const NAME = 2;
export const STOP = 3;
export const CLAUSE = 4;
const LANDMARKS = 5;

/** One number for each word and property; word i stands at PAD + i. Filled anew for each passage; grows, never shrinks. */
export class WordCodes {
  length = 0;
  hasParts = false;
  /** See `Lexeme`. */
  word: Int32Array = new Int32Array(0);
  stem: Int32Array = new Int32Array(0);
  suffix: Int32Array = new Int32Array(0);
  shape: Int32Array = new Int32Array(0);
  verb: Int32Array = new Int32Array(0);
  frame: Int32Array = new Int32Array(0);
  cluster: Int32Array = new Int32Array(0);
  cueStep: Int32Array = new Int32Array(0);
  /** 0 none, else 1 + index into ENTITY_TYPES. */
  name: Int32Array = new Int32Array(0);
  /** Part of speech; 0 unknown. */
  part: Int32Array = new Int32Array(0);
  /** By parts of speech: 0 none, 1 and 2 noun phrase, 3 and 4 verb group (odd: its first word). */
  chunk: Int32Array = new Int32Array(0);
  /** 0 outside marks, 1 inside, 2 opening, 3 closing. */
  quote: Int32Array = new Int32Array(0);
  /** Role by the rules: 0 none, 1 and 2 source, 3 and 4 cue, 5 and 6 content (odd: its first word). */
  rule: Int32Array = new Int32Array(0);
  /** For each landmark, PAD + index of the nearest before and after; 0 for none. Row-major [landmarks × words]. */
  #before: Int32Array = new Int32Array(0);
  #after: Int32Array = new Int32Array(0);
  /** Which landmarks each word is, as bits. */
  #flags: Uint8Array = new Uint8Array(0);
  #capacity = 0;

  /** The codes of `passage`, with the roles that the rules propose for its words. */
  encode(passage: Passage, proposals: readonly Proposal[]): void {
    const { length, lexemes } = passage;
    this.length = length;
    this.#reserve(length);
    const { word, stem, suffix, shape, verb, frame, cluster, cueStep, name, part, quote, rule } = this;
    let parts = 0;
    for (let i = 0; i < length; i++) {
      const lexeme = lexemes[i];
      if (!lexeme) continue;
      const at = i + PAD;
      const label = passage.parts[i] ?? 0;
      const mark = passage.mark[i] ?? 0;
      parts |= label;
      word[at] = lexeme.code;
      stem[at] = VERB[label] === 1 ? lexeme.verbStem : lexeme.stem;
      suffix[at] = lexeme.suffix;
      shape[at] = lexeme.shape;
      verb[at] = lexeme.verb;
      frame[at] = lexeme.frame;
      cluster[at] = lexeme.cluster;
      cueStep[at] = lexeme.cueStep;
      name[at] = passage.name[i] ?? 0;
      part[at] = label;
      quote[at] = mark !== 0 ? mark + 1 : passage.stretch[i] !== 0 ? 1 : 0;
      rule[at] = 0;
    }
    this.hasParts = parts !== 0;
    this.#paintRoles(proposals);
    this.#chunk();
    this.#pad();
    this.#findLandmarks(passage);
  }

  /** PAD + index of the nearest `landmark` before a place; 0 when there is none. */
  before(landmark: number, at: number): number {
    return this.#before[landmark * this.#capacity + at] ?? 0;
  }

  after(landmark: number, at: number): number {
    return this.#after[landmark * this.#capacity + at] ?? 0;
  }

  #paintRoles(proposals: readonly Proposal[]): void {
    const paint = (from: number, to: number, role: number): void => {
      for (let i = from; i < to; i++) this.rule[i + PAD] = i === from ? role : role + 1;
    };
    for (const { content } of proposals) for (const { from, to } of content) paint(from, to, 5);
    for (const { source } of proposals) if (source) paint(source.from, source.to, 1);
    for (const { cue } of proposals) if (cue) paint(cue.from, cue.to, 3);
  }

  /** Noun phrases and verb groups, as runs of parts of speech. */
  #chunk(): void {
    let before = 0;
    for (let at = PAD; at < PAD + this.length; at++) {
      const label = this.part[at] ?? 0;
      let chunk = 0;
      if (NOUN_PHRASE[label] === 1) chunk = (before === 1 || before === 2) && OPENS_PHRASE[label] === 0 ? 2 : 1;
      else if (VERB_GROUP[label] === 1) chunk = before === 3 || before === 4 ? 4 : 3;
      this.chunk[at] = chunk;
      before = chunk;
    }
  }

  #pad(): void {
    const end = PAD + this.length;
    for (const codes of this.#all()) {
      codes.fill(BEFORE, 0, PAD);
      codes.fill(AFTER, end, end + PAD);
    }
  }

  #findLandmarks({ lexemes }: Passage): void {
    const { length, quote, verb, name, part } = this;
    const flags = this.#flags;
    for (let i = 0; i < length; i++) {
      const at = i + PAD;
      const lexeme = lexemes[i];
      let bits = 0;
      if ((quote[at] ?? 0) > 1) bits |= 1 << MARK;
      if (verb[at] !== 0) bits |= 1 << CUE_VERB;
      if (name[at] !== 0 || lexeme?.isCapitalized === true) bits |= 1 << NAME;
      if (lexeme?.isPunctuation === true) bits |= 1 << STOP;
      if (FINITE[part[at] ?? 0] === 1) bits |= 1 << CLAUSE;
      flags[at] = bits;
    }
    for (let landmark = 0; landmark < LANDMARKS; landmark++) {
      const row = landmark * this.#capacity;
      const bit = 1 << landmark;
      let last = 0;
      for (let at = PAD; at < PAD + length; at++) {
        this.#before[row + at] = last;
        if (((flags[at] ?? 0) & bit) !== 0) last = at;
      }
      last = 0;
      for (let at = PAD + length - 1; at >= PAD; at--) {
        this.#after[row + at] = last;
        if (((flags[at] ?? 0) & bit) !== 0) last = at;
      }
    }
  }

  #all(): Int32Array[] {
    const { word, stem, suffix, shape, verb, frame, cluster, cueStep, name, part, chunk, quote, rule } = this;
    return [word, stem, suffix, shape, verb, frame, cluster, cueStep, name, part, chunk, quote, rule];
  }

  #reserve(length: number): void {
    if (this.#capacity >= length + 2 * PAD) return;
    const capacity = 2 * (length + 2 * PAD);
    this.#capacity = capacity;
    const made = (): Int32Array => new Int32Array(capacity);
    [this.word, this.stem, this.suffix, this.shape, this.verb, this.frame] = [
      made(),
      made(),
      made(),
      made(),
      made(),
      made(),
    ];
    [this.cluster, this.cueStep, this.name, this.part, this.chunk] = [made(), made(), made(), made(), made()];
    [this.quote, this.rule] = [made(), made()];
    this.#flags = new Uint8Array(capacity);
    this.#before = new Int32Array(capacity * LANDMARKS);
    this.#after = new Int32Array(capacity * LANDMARKS);
  }
}

/** Distances grow coarser: 0-6 exact, then 8, 11, 15, 21, 29, more. */
export function bucket(distance: number): number {
  if (distance <= 6) return distance;
  if (distance <= 8) return 7;
  if (distance <= 11) return 8;
  if (distance <= 15) return 9;
  if (distance <= 21) return 10;
  if (distance < 30) return 11;
  return distance < 45 ? 12 : 13;
}

/** The bucket of the distance between a place and a landmark, 12 and more where it is far or missing. */
export function reach(at: number, landmark: number): number {
  if (landmark === 0) return 12;
  const distance = at > landmark ? at - landmark : landmark - at;
  return distance >= FAR ? 12 : bucket(distance);
}

const NOUN_PHRASE = partSet([
  "DT",
  "PRP$",
  "CD",
  "JJ",
  "JJR",
  "JJS",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "PRP",
  "POS",
  "PDT",
  "WP",
  "EX",
]);
const VERB_GROUP = partSet(["MD", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "TO", "RB", "RP"]);
/** Parts that open a noun phrase even behind another. */
const OPENS_PHRASE = partSet(["DT", "PRP$", "PRP", "WP", "EX"]);
