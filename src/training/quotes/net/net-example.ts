/** A passage made ready for the net to learn from. */

import { Crossings } from "../../../analysis/quotes/attribution/model/crossings.ts";
import { CueView, headOf } from "../../../analysis/quotes/attribution/model/link-features.ts";
import {
  linkRows,
  placeRows,
  spellingOf,
  writeLinkRows,
  writePlaceRows,
} from "../../../analysis/quotes/attribution/model/net-rows.ts";
import { windowAround } from "../../../analysis/quotes/attribution/model/window.ts";
import { WordCodes } from "../../../analysis/quotes/attribution/model/word-codes.ts";
import { PLACE_ROWS } from "../../../models/quote-net/net-memory.ts";
import type { LinkExample } from "../link-scores.ts";
import { goldLabels } from "../role-trainer.ts";

/** A candidate cue, with the words around it: what they are seen from it, and their roles for it. */
export interface NetCase {
  readonly head: number;
  readonly words: Int32Array;
  /** Rows of each word for the cue, [words × WORD_LINK_ROWS]. */
  readonly rows: Int16Array;
  readonly labels: Uint8Array;
}

export interface NetExample {
  readonly length: number;
  /** Of each word: number of its vector, -1 where it has none, and what its ending is told by. */
  readonly entries: Int32Array;
  readonly suffixes: Int32Array;
  /** Rows of what is known of word i: `rows.subarray(offsets[i], offsets[i + 1])`. */
  readonly rows: Int16Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  readonly cases: readonly NetCase[];
  readonly task: NetTask;
}

/** What the labels of an example say: roles in attributions, or the syntax of a treebank, which is learned beside them. */
export type NetTask = "attribution" | "syntax";

/** `entryOf`: number of the vector of a word with that code; -1 where it has none. */
export function netExampleOf(
  { passage, proposals, gold, context }: LinkExample,
  entryOf: (code: number) => number,
): NetExample {
  const { length, lexemes } = passage;
  const codes = new WordCodes();
  codes.encode(passage, proposals);
  const places = placeRows(length);
  writePlaceRows(passage, codes, places);
  const rows: number[] = [];
  const offsets = new Int32Array(length + 1);
  lexemes.forEach((lexeme, i) => {
    rows.push(...spellingOf(lexeme).rows);
    for (const row of places.subarray(i * PLACE_ROWS, (i + 1) * PLACE_ROWS)) if (row >= 0) rows.push(row);
    offsets[i + 1] = rows.length;
  });
  const crossings = new Crossings();
  crossings.count(passage, codes, context.candidates);
  const cases = context.candidates.map((candidate): NetCase => {
    const window = windowAround(passage, candidate);
    const { words } = window;
    const target = gold.find(({ cue }) => cue.from < candidate.to && candidate.from < cue.to);
    const all = goldLabels(length, target ? [target] : []);
    const view = new CueView(passage, codes, context, crossings, candidate);
    const rows = linkRows(words.length);
    writeLinkRows({ passage, context, view, window }, rows);
    return {
      head: headOf(codes, candidate),
      words,
      rows,
      labels: Uint8Array.from(words, (i) => all[i] ?? 0),
    };
  });
  return {
    length,
    entries: Int32Array.from(lexemes, ({ code }) => entryOf(code)),
    suffixes: Int32Array.from(lexemes, ({ suffix }) => suffix),
    rows: Int16Array.from(rows),
    offsets,
    labels: goldLabels(length, gold),
    cases,
    task: "attribution",
  };
}
