/** What the net is told of a word beside its spelling: one row of weights for each value. */

import { VERB_FORMS } from "../../../../lexicon/inflect-verb.ts";
import { REPORTING_CLASSES } from "../../../../lexicon/reporting-verbs.ts";
import { PLACE_ROWS, type Spelling } from "../../../../models/quote-net/net-memory.ts";
import { WORD_LINK_ROWS } from "../../../../models/quote-net/quote-net.ts";
import type { Lexeme } from "../grammar/lexeme.ts";
import type { Passage } from "../passage.ts";
import type { CandidateContext } from "./candidates.ts";
import { type CueView, REACHES } from "./link-features.ts";
import { LABELS } from "./roles.ts";
import type { Window } from "./window.ts";
import { PAD, type WordCodes } from "./word-codes.ts";

/** Where the rows of each property begin. Their number is KNOWN_ROWS: a change asks for new weights. */
const PART = 0;
const QUOTE: number = PART + 37;
const NAME: number = QUOTE + 4;
const RULE: number = NAME + 10;
const CUE_STEP: number = RULE + 7;
const VERB: number = CUE_STEP + 16;
const SHAPE: number = VERB + REPORTING_CLASSES.length + VERB_FORMS.length;
const FRAME: number = SHAPE + 32;

/** What a word is wherever it stands. */
export function spellingOf({ entry, suffix, shape, verb, cueStep }: Lexeme): Spelling {
  const rows = [SHAPE + shape, CUE_STEP + cueStep];
  for (let bit = 0; VERB + bit < SHAPE; bit++) if (((verb >> bit) & 1) === 1) rows.push(VERB + bit);
  return { entry, suffix, rows };
}

/** Writes PLACE_ROWS rows for each word of a passage to `out`: what it is in its place. */
export function writePlaceRows({ length, frameOf }: Passage, codes: WordCodes, out: Int16Array): void {
  const { part, quote, name, rule } = codes;
  let at = 0;
  for (let i = 0; i < length; i++) {
    out[at++] = PART + (part[i + PAD] ?? 0);
    out[at++] = QUOTE + (quote[i + PAD] ?? 0);
    out[at++] = NAME + (name[i + PAD] ?? 0);
    out[at++] = RULE + (rule[i + PAD] ?? 0);
    out[at++] = i === 0 || frameOf[i] !== frameOf[i - 1] ? FRAME : -1;
  }
}

/** Room for the rows of `length` words. */
export function placeRows(length: number): Int16Array {
  return new Int16Array(length * PLACE_ROWS);
}

/** Where the rows of what a word is for a candidate cue begin. Their number is LINK_ROWS. */
const ROLE: number = REACHES;
const LABEL: number = ROLE + 10;
const CHANCE: number = LABEL + LABELS;
const SENTENCE: number = CHANCE + 10;
const MARKS: number = SENTENCE + 5;

/** The words around a candidate cue, as they are seen from it. */
export interface SeenWindow {
  readonly passage: Passage;
  readonly context: CandidateContext;
  readonly view: CueView;
  readonly window: Pick<Window, "words">;
}

/** Writes WORD_LINK_ROWS rows for each word of a window to `out`: what it is in relation to the cue. */
export function writeLinkRows({ passage, context, view, window: { words } }: SeenWindow, out: Int16Array): void {
  const { frameOf, stretch } = passage;
  const { labels, cueTenths } = context;
  const { from } = view.cue;
  let at = 0;
  for (let k = 0; k < words.length; k++) {
    const i = words[k] ?? 0;
    const apart = (frameOf[i] ?? 0) - (frameOf[from] ?? 0);
    const marks = stretch[i] ?? 0;
    out[at++] = view.reachOf(i);
    out[at++] = ROLE + view.ruleRole(i);
    out[at++] = LABEL + (labels[i] ?? 0);
    out[at++] = CHANCE + (cueTenths[i] ?? 0);
    out[at++] = SENTENCE + Math.max(-2, Math.min(2, apart)) + 2;
    out[at++] = MARKS + (marks !== 0 && marks === stretch[from] ? 1 : 0);
  }
}

/** Room for the rows of `length` words of a window. */
export function linkRows(length: number): Int16Array {
  return new Int16Array(length * WORD_LINK_ROWS);
}
