/**
 * A stretch of marked words in plain numbers, which boosted trees ask for: many of the facts that the hashed features cut into
 * steps, as they are, and the parts of speech in and around the marks.
 */
import { SCARE_RULES } from "./scare-reason.ts";
import type { StretchFacts } from "./stretch-facts.ts";

type PlainNumber = (facts: StretchFacts) => number;

/** By name; trees know a number by its place, so that another order needs another version of the features. */
export const PLAIN_NUMBERS: Readonly<Record<string, PlainNumber>> = {
  tokens: ({ tokens: { from, to } }) => to - from,
  characters: ({ span: { start, end } }) => end - start,
  capitals,
  "share of capitals": (facts) => capitals(facts) / Math.max(1, lettered(facts).length),
  "first word is capital": (facts) => (CAPITAL.test(lettered(facts)[0] ?? "") ? 1 : 0),
  "ends in a stop": ({ end }) => (end === "stop" ? 1 : 0),
  "ends in a comma": ({ end }) => (end === "comma" ? 1 : 0),
  "score of the attribution": ({ attribution: { score } }) => score,
  "has a cue": ({ attribution: { cue } }) => (cue.length > 0 ? 1 : 0),
  "has a source": ({ attribution: { source } }) => (source.length > 0 ? 1 : 0),
  "stretches of the content": ({ attribution: { quoted } }) => quoted.length,
  "is the whole content": ({ isWhole }) => isWhole,
  "characters of the content": ({ attribution: { content } }) =>
    content.reduce((sum, { start, end }) => sum + end - start, 0),
  "steps to a verb before": ({ around }) => around.verbBefore,
  "steps to a verb after": ({ around }) => around.verbAfter,
  "capital before": ({ around }) => (around.beforeCapital ? 1 : 0),
  "capital after": ({ around }) => (around.afterCapital ? 1 : 0),
  "ends the sentence": ({ around }) => (around.endsSentence ? 1 : 0),
  position: ({ around }) => POSITIONS.indexOf(around.position),
  "words before": ({ around }) => around.before.length,
  "words after": ({ around }) => around.after.length,
  mark: ({ around }) => MARKS.indexOf(around.mark),
  rule: ({ reason }) => SCARE_RULES.indexOf(reason),
  "first part": firstPart,
  "last part": lastPart,
  "part before": (facts) => partAt(facts, facts.around.outer.from - 1),
  "second part before": (facts) => partAt(facts, facts.around.outer.from - 2),
  "third part before": (facts) => partAt(facts, facts.around.outer.from - 3),
  "part after": (facts) => partAt(facts, facts.around.outer.to),
  "second part after": (facts) => partAt(facts, facts.around.outer.to + 1),
  "third part after": (facts) => partAt(facts, facts.around.outer.to + 2),
};

const READERS: readonly PlainNumber[] = Object.values(PLAIN_NUMBERS);
const POSITIONS: readonly StretchFacts["around"]["position"][] = ["block", "alone", "sentence", "inside"];
const MARKS: readonly string[] = ["“", "”", '"', "‘", "'", "«"];
const CAPITAL = /^\p{Lu}/u;

/** The numbers of a stretch in the order of `PLAIN_NUMBERS`. Without parts of speech they are not what the trees learned. */
export function plainNumbers(facts: StretchFacts): Float32Array {
  return Float32Array.from(READERS, (read) => read(facts));
}

function lettered({ words }: StretchFacts): readonly string[] {
  return words.filter((word) => /^\p{L}/u.test(word));
}

function capitals(facts: StretchFacts): number {
  return facts.words.filter((word) => CAPITAL.test(word)).length;
}

/** Index of the part of speech of a token; -1 outside the text. */
function partAt({ scene: { parts } }: StretchFacts, token: number): number {
  return parts?.[token] ?? -1;
}

/** Part of the first word in the marks; 0, which all marks have, where there is no word near the edge. */
function firstPart(facts: StretchFacts): number {
  const { from, to } = facts.tokens;
  for (let i = from; i < Math.min(to, from + NEAR_EDGE); i++) if (partAt(facts, i) > 0) return partAt(facts, i);
  return 0;
}

function lastPart(facts: StretchFacts): number {
  const { from, to } = facts.tokens;
  for (let i = to - 1; i >= Math.max(from, to - NEAR_EDGE); i--) if (partAt(facts, i) > 0) return partAt(facts, i);
  return 0;
}

/** Tokens that are looked through for a word. */
const NEAR_EDGE = 6;
