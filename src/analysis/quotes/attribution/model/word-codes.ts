/**
 * What a word of a passage is to the model, as numbers: its spelling, class, part of speech, place in marks and role by the
 * rules. Features are made of these, so a change here asks for new weights.
 */
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
import { REPORTING_CLASSES, reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { verbLemma } from "../../../../lexicon/verb-lemma.ts";
import { POS_LABELS, type PosLabel, posIndex } from "../../../../models/pos/labels.ts";
import type { Passage } from "../passage.ts";
import { isPunctuation, type Proposal } from "../proposal.ts";
import { stringHash } from "./feature-list.ts";

/** What features are made of: one number for each word and property. */
export interface WordCodes {
  readonly length: number;
  /** Hash of the lower-cased word, digits made equal. */
  readonly word: Int32Array;
  /** Hash of the word without its inflection. */
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  /** Capitals, digits and length, roughly. */
  readonly shape: Int32Array;
  /** Reporting classes and form as bits; 0 for other words. */
  readonly verb: Int32Array;
  /** The word itself where it is of a closed class or punctuation, else its kind. */
  readonly frame: Int32Array;
  /** Part of speech; 0 unknown. */
  readonly part: Uint8Array;
  /** By parts of speech: 0 none, 1 and 2 noun phrase, 3 and 4 verb group (odd: its first word). */
  readonly chunk: Uint8Array;
  /** 0 outside marks, 1 inside, 2 opening, 3 closing. */
  readonly quote: Uint8Array;
  /** Role by the rules: 0 none, 1 and 2 source, 3 and 4 cue, 5 and 6 content (odd: its first word). */
  readonly rule: Uint8Array;
}

/** The codes of a passage's words, with the roles that the rules propose for them. */
export function encodeWords(passage: Passage, proposals: readonly Proposal[]): WordCodes {
  const { length } = passage;
  const codes = {
    length,
    word: new Int32Array(length),
    stem: new Int32Array(length),
    suffix: new Int32Array(length),
    shape: new Int32Array(length),
    verb: new Int32Array(length),
    frame: new Int32Array(length),
    quote: new Uint8Array(length),
    rule: ruleRoles(passage, proposals),
    part: passage.parts,
    chunk: chunksOf(passage.parts),
  };
  for (let i = 0; i < length; i++) {
    const lower = passage.lower[i] ?? "";
    const entry = wordEntry(lower);
    codes.word[i] = entry.word;
    codes.stem[i] = VERB[codes.part[i] ?? 0] === 1 && entry.verb === 0 ? stringHash(verbLemma(lower)) : entry.stem;
    codes.suffix[i] = entry.suffix;
    codes.verb[i] = entry.verb;
    codes.shape[i] = shapeOf(passage.words[i] ?? "");
    codes.frame[i] = entry.closed !== 0 ? entry.closed : (codes.shape[i] ?? 0) * 8 + (entry.verb !== 0 ? 4 : 0);
    const mark = passage.mark[i] ?? 0;
    codes.quote[i] = mark !== 0 ? mark + 1 : passage.stretch[i] !== 0 ? 1 : 0;
    if (isPunctuation(passage, i) && entry.closed === 0) codes.frame[i] = entry.word;
  }
  return codes;
}

interface WordEntry {
  readonly word: number;
  readonly stem: number;
  readonly suffix: number;
  readonly verb: number;
  readonly closed: number;
}

function wordEntry(lower: string): WordEntry {
  const known = reportingVerb(lower);
  let verb = 0;
  if (known) {
    REPORTING_CLASSES.forEach((name, bit) => {
      if (known.classes.has(name)) verb |= 1 << bit;
    });
    VERB_FORMS.forEach((name, bit) => {
      if (known.forms.has(name)) verb |= 1 << (bit + REPORTING_CLASSES.length);
    });
  }
  const normal = /\d/.test(lower) ? lower.replace(/\d/g, "0") : lower;
  return {
    word: stringHash(normal),
    stem: stringHash(known?.lemma ?? stemOf(normal)),
    suffix: stringHash(normal.slice(-3)),
    verb,
    closed: closedClass(lower),
  };
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
  const capital = startsLarge(word) ? 1 : 0;
  const rest = capital === 1 && /^\p{Lu}{2,}$/u.test(word) ? 2 : 0;
  const digit = /\d/.test(word) ? 4 : 0;
  return (capital + rest + digit) * 4 + (word.length < 3 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3);
}

function ruleRoles(passage: Passage, proposals: readonly Proposal[]): Uint8Array {
  const roles = new Uint8Array(passage.length);
  const paint = (from: number, to: number, role: number): void => {
    for (let i = from; i < to; i++) roles[i] = i === from ? role : role + 1;
  };
  for (const { content } of proposals) for (const { from, to } of content) paint(from, to, 5);
  for (const { source } of proposals) if (source) paint(source.from, source.to, 1);
  for (const { cue } of proposals) if (cue) paint(cue.from, cue.to, 3);
  return roles;
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

function partSet(labels: readonly PosLabel[]): Uint8Array {
  const set = new Uint8Array(POS_LABELS.length + 1);
  for (const label of labels) set[posIndex(label) + 1] = 1;
  return set;
}

const VERB = partSet(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"]);
/** Parts of verbs that make a clause. */
export const FINITE: Uint8Array = partSet(["MD", "VBD", "VBP", "VBZ"]);

/** Noun phrases and verb groups, as runs of parts of speech. */
function chunksOf(parts: Uint8Array): Uint8Array {
  const chunks = new Uint8Array(parts.length);
  let before = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? 0;
    let chunk = 0;
    if (NOUN_PHRASE[part] === 1) chunk = (before === 1 || before === 2) && OPENS_PHRASE[part] === 0 ? 2 : 1;
    else if (VERB_GROUP[part] === 1) chunk = before === 3 || before === 4 ? 4 : 3;
    chunks[i] = chunk;
    before = chunk;
  }
  return chunks;
}

/** Whether a word begins with a capital. */
export function startsLarge(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
