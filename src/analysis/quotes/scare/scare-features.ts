/**
 * What tells words that somebody is quoted with from words that only stand in marks (terms, titles, nicknames): hashed
 * features of a logistic model.
 */
import type { Span, TokenRange } from "../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from "../../../lexicon/clause-words.ts";
import { COMPOUND_HEADS } from "../../../lexicon/compound-heads.ts";
import { reportingLemma, reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import { bucketOf, hashText, mixHash } from "../../../models/feature-hash.ts";
import type { Attribution } from "../attribution.ts";
import { blockAt, type Scene, tokensIn, wordAt } from "../speakers/scene.ts";
import { scareRule } from "./scare-reason.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";

/** Buckets are 2^SCARE_BITS. */
export const SCARE_BITS = 13;

/** What the stretches of an article have in common. */
export interface MarkedWords {
  readonly scene: Scene;
  /** How often each marked text occurs, lower case, closing punctuation left out. */
  readonly counts: ReadonlyMap<string, number>;
}

export function gatherMarkedWords(scene: Scene, attributions: readonly Attribution[]): MarkedWords {
  const counts = new Map<string, number>();
  for (const { quoted } of attributions) {
    for (const span of quoted) {
      const key = markedKey(scene.article.text, span);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { scene, counts };
}

/** Whether an offset lies in a headline or a heading. */
export function isTitleBlock(scene: Scene, offset: number): boolean {
  const kind = blockAt(scene, offset)?.kind;
  return kind === "title" || kind === "heading";
}

/** What marked words are known by when they come again: lower case, without closing punctuation. */
export function markedKey(text: string, { start, end }: Span): string {
  return text
    .slice(start, Math.min(end, start + 80))
    .replace(/[.,!?;:]+$/, "")
    .toLowerCase();
}

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

const SHAPES = ["lower", "first-capital", "title-case", "capitals", "digits", "mixed"] as const;

/** The buckets that hold for the stretch `span` of `attribution`. */
export function scareFeatures(marked: MarkedWords, attribution: Attribution, span: Span): readonly number[] {
  const buckets: number[] = [];
  const add: Add = (template, ...parts) => {
    let hash = Math.imul(SEEDS.get(template) ?? 0, 0x9e3779b1);
    for (const part of parts) hash = mixHash(hash, typeof part === "number" ? part : hashText(part, 0, part.length, 7));
    buckets.push(bucketOf(hash, SCARE_BITS));
  };
  const facts = readStretch(marked, attribution, span);
  // In this order, whose sums the weights were fitted to.
  addWords(add, facts);
  addAttribution(add, facts, attribution);
  addPlace(add, facts);
  addScore(add, facts, attribution);
  return buckets;
}

type Add = (template: Template, ...parts: readonly (string | number)[]) => void;

/** What is known of a stretch before anything is weighed. */
interface StretchFacts {
  readonly text: string;
  /** Its words in small letters; of a long one the first. */
  readonly lower: readonly string[];
  readonly length: number;
  readonly shape: (typeof SHAPES)[number];
  /** How it ends inside the marks. */
  readonly end: "stop" | "comma" | "none";
  readonly around: Surroundings;
  readonly beforeClass: string;
  readonly hasVerb: 0 | 1;
  /** Whether a source (1), a cue (3) or both (2) were found. */
  readonly isAttributed: 0 | 1 | 2 | 3;
  /** Whether the content is this stretch and no more. */
  readonly isWhole: 0 | 1;
  /** How often the same words stand in marks, up to three. */
  readonly repeated: number;
  /** The type of the name that it is. */
  readonly named: string;
  /** What a rule takes the marks to be for. */
  readonly reason: string;
  readonly isTitle: boolean;
  readonly hasStop: boolean;
}

function readStretch({ scene, counts }: MarkedWords, attribution: Attribution, span: Span): StretchFacts {
  const { text } = scene.article;
  const inner = tokensIn(scene, span);
  const words = wordsIn(scene, inner);
  const lower = words.map((word) => word.toLowerCase());
  const around = surroundings(scene, span);
  return {
    text,
    lower,
    length: lengthBucket(inner.to - inner.from > MOST_WORDS ? MOST_WORDS : words.length),
    shape: shapeOf(words),
    end: endOf(text.slice(span.start, span.end)),
    around,
    beforeClass: classOf(around.before[0] ?? "", around.beforeCapital),
    hasVerb: lower.some((word) => AUXILIARIES.has(word) || (reportingVerb(word)?.forms.has("past") ?? false)) ? 1 : 0,
    isAttributed: foundParts(attribution),
    isWhole: attribution.content.some(({ start, end }) => start >= span.start - 1 && end <= span.end + 1) ? 1 : 0,
    repeated: Math.min(3, counts.get(markedKey(text, span)) ?? 1),
    named: namedAs(scene, inner.from, inner.to),
    reason: scareRule(scene, span),
    isTitle: isTitleBlock(scene, span.start),
    hasStop: /[.?!]\s+\p{Lu}/u.test(text.slice(span.start, Math.min(span.end, span.start + 300))),
  };
}

/** Words of a stretch that are looked at. */
const MOST_WORDS = 60;

function wordsIn(scene: Scene, { from, to }: TokenRange): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to && words.length < MOST_WORDS; i++) {
    const word = wordAt(scene, i);
    if (/^[\p{L}\p{N}#@]/u.test(word)) words.push(word);
  }
  return words;
}

function endOf(words: string): StretchFacts["end"] {
  if (/[.?!…]$/.test(words)) return "stop";
  return words.endsWith(",") ? "comma" : "none";
}

function foundParts({ source, cue }: Attribution): StretchFacts["isAttributed"] {
  if (source.length > 0) return cue.length > 0 ? 2 : 1;
  return cue.length > 0 ? 3 : 0;
}

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
function addAttribution(add: Add, facts: StretchFacts, attribution: Attribution): void {
  const { length, shape, around, isAttributed, isWhole } = facts;
  const [before, before2, before3] = around.before;
  const [after, after2] = around.after;
  add("attributed", isAttributed, isWhole);
  add("attributed-length", isAttributed, isWhole, length);
  add("inner-shape-attributed", isAttributed, shape);
  add("cue-lemma", cueLemma(facts.text, attribution));
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
function addScore(add: Add, facts: StretchFacts, { score, method }: Attribution): void {
  const { length, shape, around, beforeClass, isAttributed, reason } = facts;
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

function lengthBucket(words: number): number {
  if (words <= 3) return words;
  return words <= 5 ? 4 : words <= 8 ? 5 : words <= 14 ? 6 : 7;
}

function shapeOf(words: readonly string[]): (typeof SHAPES)[number] {
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  if (letters.length === 0) return "digits";
  const capitals = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (letters.every((word) => word === word.toUpperCase() && word.length > 1)) return "capitals";
  if (capitals === 0) return "lower";
  const first = /^\p{Lu}/u.test(letters[0] ?? "");
  if (first && capitals === 1 && letters.length > 1) return "first-capital";
  const heavy = letters.filter((word) => /^\p{Lu}/u.test(word) || word.length <= 3).length;
  return first && heavy === letters.length ? "title-case" : "mixed";
}

function classOf(word: string, isCapital: boolean): string {
  if (word === "") return "none";
  if (!/^[\p{L}\p{N}]/u.test(word)) return word;
  if (/^(?:a|an)$/.test(word)) return "a";
  if (DETERMINERS.has(word)) return word === "the" ? "the" : "determiner";
  if (PREPOSITIONS.has(word)) return "preposition";
  if (AUXILIARIES.has(word)) return "auxiliary";
  const verb = reportingVerb(word);
  if (verb && !isCapital) return verb.classes.has("say") ? "say" : verb.classes.has("call") ? "call" : "report";
  if (isCapital) return "Name";
  if (isAdverb(word)) return "adverb";
  return /(?:ed|ing)$/.test(word) ? "verb" : "noun";
}

function cueLemma(text: string, { cue }: Attribution): string {
  const [first] = cue;
  if (!first) return "";
  const word = text.slice(first.start, first.end).toLowerCase();
  return reportingLemma(word) || word;
}

function namedAs({ mentionOf, mentions, entities }: Scene, from: number, to: number): string {
  let covered = 0;
  let type = "";
  for (let i = from; i < to && i < from + 12; i++) {
    const index = (mentionOf[i] ?? 0) - 1;
    if (index < 0) continue;
    covered++;
    type = entities[mentions[index]?.entity ?? -1]?.type ?? "";
  }
  return covered * 3 >= (to - from) * 2 ? type : covered > 0 ? "partly" : "";
}
