/**
 * What tells words that somebody is quoted with from words that only stand in marks (terms, titles, nicknames): hashed
 * features of a logistic model.
 */
import { SUBJECT_PRONOUNS } from "../../../lexicon/clause-words.ts";
import { COMPOUND_HEADS } from "../../../lexicon/compound-heads.ts";
import { reportingLemma } from "../../../lexicon/reporting-verbs.ts";
import { bucketOf, hashText, mixHash } from "../../../models/feature-hash.ts";
import type { Attribution } from "../attribution.ts";
import { classOf, type StretchFacts } from "./stretch-facts.ts";

/** Buckets are 2^SCARE_BITS. */
export const SCARE_BITS = 13;

/** Templates; the number is the seed of the hash, so the order must not change without a new feature version. */
const TEMPLATES = [
  "bias",
  "length",
  "shape",
  "end",
  "after-mark",
  "before-word",
  "before-word-2",
  "before-pair",
  "after-word",
  "first-word",
  "last-word",
  "before-class",
  "after-class",
  "has-verb",
  "has-pronoun",
  "has-stop",
  "attributed",
  "attributed-length",
  "verb-before",
  "verb-after",
  "repeated",
  "named",
  "position",
  "mark",
  "before-shape",
  "shape-length",
  "before-class-length",
  "end-after",
  "title-block",
  "neighbour-speech",
  "sentence-end",
  "before-class-shape",
  "cue-lemma",
  "verb-gap-before",
  "verb-gap-after",
  "position-attributed",
  "length-has-verb",
  "inner-shape-attributed",
  "reason",
  "reason-attributed",
  "reason-length",
  "score-attributed",
  "score-method",
  "score-fine",
  "score-reason",
  "score-before-class",
  "score-shape",
  "compound",
  "compound-length",
  "compound-before",
] as const;
type Template = (typeof TEMPLATES)[number];
const SEEDS: ReadonlyMap<Template, number> = new Map(TEMPLATES.map((name, index) => [name, index + 1]));

/** The buckets that hold for a stretch. */
export function scareFeatures(facts: StretchFacts): readonly number[] {
  const buckets: number[] = [];
  const add: Add = (template, ...parts) => {
    let hash = Math.imul(SEEDS.get(template) ?? 0, 0x9e3779b1);
    for (const part of parts) hash = mixHash(hash, typeof part === "number" ? part : hashText(part, 0, part.length, 7));
    buckets.push(bucketOf(hash, SCARE_BITS));
  };
  // In this order, whose sums the weights were fitted to.
  addWords(add, facts);
  addAttribution(add, facts);
  addPlace(add, facts);
  addScore(add, facts);
  return buckets;
}

type Add = (template: Template, ...parts: readonly (string | number)[]) => void;

/** The words of the stretch and those beside it. */
function addWords(add: Add, { lower, length, shape, end, around, beforeClass, hasVerb, hasStop }: StretchFacts): void {
  const [before = "", before2 = ""] = around.before;
  const [after = ""] = around.after;
  add("bias");
  add("length", length);
  add("shape", shape);
  add("end", end);
  add("after-mark", around.afterMark);
  add("before-word", before);
  add("before-word-2", before2);
  add("before-pair", before2, before);
  add("after-word", after);
  add("first-word", lower[0] ?? "");
  add("last-word", lower.at(-1) ?? "");
  add("before-class", beforeClass);
  add("before-shape", around.beforeCapital ? 1 : 0, shape);
  add("before-class-length", beforeClass, length);
  add("before-class-shape", beforeClass, shape);
  add("after-class", classOf(after, around.afterCapital), around.afterMark);
  add("has-verb", hasVerb);
  add("length-has-verb", length, hasVerb);
  add("has-pronoun", lower.some((word) => SUBJECT_PRONOUNS.has(word) || /^(?:my|our|your|me|us)$/.test(word)) ? 1 : 0);
  add("has-stop", hasStop ? 1 : 0);
}

/** What was found to report it, and the verbs beside it that could. */
function addAttribution(add: Add, facts: StretchFacts): void {
  const { length, shape, around, isAttributed, isWhole } = facts;
  const [before, before2, before3] = around.before;
  const [after, after2] = around.after;
  add("attributed", isAttributed, isWhole);
  add("attributed-length", isAttributed, isWhole, length);
  add("inner-shape-attributed", isAttributed, shape);
  add("cue-lemma", cueLemma(facts.scene.article.text, facts.attribution));
  add("verb-before", reportingLemma(before), reportingLemma(before2), reportingLemma(before3));
  add("verb-after", reportingLemma(after), reportingLemma(after2));
  add("verb-gap-before", around.verbBefore, length);
  add("verb-gap-after", around.verbAfter, length);
}

/** Where it stands, whether it comes again or is a name, and what a rule takes the marks to be for. */
function addPlace(add: Add, facts: StretchFacts): void {
  const { length, shape, end, around, isAttributed, reason } = facts;
  add("repeated", facts.repeated);
  add("named", facts.named, length);
  add("position", around.position);
  add("position-attributed", around.position, isAttributed);
  add("mark", around.mark);
  add("shape-length", shape, length);
  add("end-after", end, around.afterMark, length);
  add("sentence-end", around.endsSentence ? 1 : 0, around.position, length);
  add("reason", reason);
  add("reason-attributed", reason, isAttributed);
  add("reason-length", reason, length);
  add("title-block", facts.isTitle ? 1 : 0);
}

/** How sure attribution is that somebody says this: of all that is known the most telling. With it, whether the marked words modify the noun behind them. */
function addScore(add: Add, facts: StretchFacts): void {
  const { length, shape, around, beforeClass, isAttributed, reason } = facts;
  const { score, method } = facts.attribution;
  const tenth = Math.min(9, Math.floor(score * 10));
  add("score-attributed", tenth, isAttributed);
  add("score-method", method, length);
  add("score-fine", Math.min(19, Math.floor(score * 20)), method === "model" ? 1 : 0);
  add("score-reason", tenth, reason);
  add("score-before-class", tenth, beforeClass);
  add("score-shape", tenth, shape);
  const isCompound = COMPOUND_HEADS.has(around.after[0] ?? "") ? 1 : 0;
  add("compound", isCompound, around.afterMark);
  add("compound-length", isCompound, length, isAttributed);
  add("compound-before", isCompound, beforeClass);
}

function cueLemma(text: string, { cue }: Attribution): string {
  const [first] = cue;
  if (!first) return "";
  const word = text.slice(first.start, first.end).toLowerCase();
  return reportingLemma(word) || word;
}
