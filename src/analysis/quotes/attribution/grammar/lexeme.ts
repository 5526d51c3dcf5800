/** Distinct words with what attribution asks of each, worked out once: the rest of the stage handles numbers and flags. */
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "../../../../lexicon/clause-words.ts";
import { VERB_FORMS } from "../../../../lexicon/inflect-verb.ts";
import { REPORTING_CLASSES, type ReportingVerb, reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { verbLemma } from "../../../../lexicon/verb-lemma.ts";
import type { CueWords } from "../../../../models/cue-words.ts";

/** One way of writing one word. Numbers are features: a change asks for new weights. */
export interface Lexeme {
  /** Hash of the word as it is written. */
  readonly hash: number;
  readonly word: string;
  readonly lower: string;
  /** Nothing but punctuation. */
  readonly isPunctuation: boolean;
  /** Starts with a capital. */
  readonly isCapitalized: boolean;
  readonly reporting: ReportingVerb | undefined;
  /** Hash of the lower-cased word, digits made equal. */
  readonly code: number;
  /** Hash of the word without its inflection, and of its lemma where it is taken for a verb. */
  readonly stem: number;
  readonly verbStem: number;
  readonly suffix: number;
  /** Capitals, digits and length, roughly. */
  readonly shape: number;
  /** Reporting classes and form as bits; 0 for other words. */
  readonly verb: number;
  /** The word itself where it is of a closed class or punctuation, else its kind. */
  readonly frame: number;
  /** Number of the word among those of the cue lexicon; -1 unknown. */
  readonly entry: number;
  /** Words used alike share a cluster, 1 to 255; 0 unknown. */
  readonly cluster: number;
  /** How often the word is part of a cue, in steps; 0 unknown. */
  readonly cueStep: number;
  /** Joins clauses: a subordinator, coordinator or relative pronoun. */
  readonly isJoint: boolean;
  /** Comma, semicolon or dash. */
  readonly isPause: boolean;
}

/** Lexemes kept before the table starts anew; no article of usual length reaches it. */
const MOST_LEXEMES = 1 << 15;
const FIRST_SLOTS = 1 << 11;

/** Remembers the lexemes of texts. What it returns depends on the word alone. */
export class LexemeTable {
  readonly #cues: CueWords | undefined;
  #slots: (Lexeme | undefined)[] = emptySlots(FIRST_SLOTS);
  #size = 0;

  constructor(cues?: CueWords) {
    this.#cues = cues;
  }

  /** The lexeme of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): Lexeme {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let known = this.#slots[slot]; known !== undefined; known = this.#slots[slot]) {
      if (known.hash === hash && isAt(known.word, text, start, end)) return known;
      slot = (slot + 1) & mask;
    }
    const made = makeLexeme(text.slice(start, end), hash, this.#cues);
    this.#slots[slot] = made;
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return made;
  }

  /** Twice the room; at the limit everything is forgotten instead. */
  #grow(): void {
    const known = this.#slots;
    const isFull = this.#size >= MOST_LEXEMES;
    this.#slots = emptySlots(isFull ? FIRST_SLOTS : 2 * known.length);
    if (isFull) {
      this.#size = 0;
      return;
    }
    const mask = this.#slots.length - 1;
    for (const lexeme of known) {
      if (lexeme === undefined) continue;
      let slot = (lexeme.hash ^ (lexeme.hash >>> 15)) & mask;
      while (this.#slots[slot] !== undefined) slot = (slot + 1) & mask;
      this.#slots[slot] = lexeme;
    }
  }
}

function emptySlots(count: number): (Lexeme | undefined)[] {
  return new Array<Lexeme | undefined>(count).fill(undefined);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const PUNCTUATION = /^[^\p{L}\p{N}$€£#@]+$/u;

function makeLexeme(word: string, hash: number, cues: CueWords | undefined): Lexeme {
  const lower = word.toLowerCase();
  const reporting = reportingVerb(lower);
  const normal = /\d/.test(lower) ? lower.replace(/\d/g, "0") : lower;
  const code = stringHash(normal);
  const verb = verbBits(reporting);
  const stem = stringHash(reporting?.lemma ?? stemOf(normal));
  const shape = shapeOf(word);
  const closed = closedClass(lower);
  const isPunctuation = PUNCTUATION.test(word);
  const frame = closed !== 0 ? closed : isPunctuation ? code : shape * 8 + (verb !== 0 ? 4 : 0);
  return {
    hash,
    word,
    lower,
    isPunctuation,
    isCapitalized: /^\p{Lu}/u.test(word),
    reporting,
    code,
    stem,
    verbStem: verb === 0 ? stringHash(verbLemma(lower)) : stem,
    suffix: stringHash(normal.slice(-3)),
    shape,
    verb,
    frame,
    entry: cues?.entryOf(code) ?? -1,
    cluster: cues?.clusterOf(code) ?? 0,
    cueStep: cues?.stepOf(code) ?? 0,
    isJoint: SUBORDINATORS.has(lower) || COORDINATORS.has(lower) || RELATIVE_PRONOUNS.has(lower),
    isPause: lower === "," || lower === ";" || lower === "—" || lower === "–",
  };
}

/** FNV-1a over UTF-16 code units. */
export function stringHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function verbBits(known: ReportingVerb | undefined): number {
  if (!known) return 0;
  let bits = 0;
  REPORTING_CLASSES.forEach((name, bit) => {
    if (known.classes.has(name)) bits |= 1 << bit;
  });
  VERB_FORMS.forEach((name, bit) => {
    if (known.forms.has(name)) bits |= 1 << (bit + REPORTING_CLASSES.length);
  });
  return bits;
}

/** A rough stem, for verbs that no list knows. */
function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ing|ied|ed|ies|es|s|e|y)$/, "");
}

/** Hash of each word that stands for itself. */
const CLOSED: ReadonlyMap<string, number> = new Map(
  [
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    COORDINATORS,
    RELATIVE_PRONOUNS,
    SUBJECT_PRONOUNS,
    OBJECT_PRONOUNS,
    AUXILIARIES,
  ].flatMap((words) => [...words].map((word): [string, number] => [word, stringHash(word)])),
);

function closedClass(lower: string): number {
  const hash = CLOSED.get(lower);
  if (hash !== undefined) return hash;
  if (TIME_WORDS.has(lower)) return 1;
  return isAdverb(lower) ? 2 : 0;
}

function shapeOf(word: string): number {
  const capital = /^\p{Lu}/u.test(word) ? 1 : 0;
  const rest = capital === 1 && /^\p{Lu}{2,}$/u.test(word) ? 2 : 0;
  const digit = /\d/.test(word) ? 4 : 0;
  return (capital + rest + digit) * 4 + (word.length < 3 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3);
}
