/**
 * What tells words that somebody is quoted with from words that only stand in marks (terms, titles, nicknames): hashed
 * features of a logistic model.
 */
import type { Span } from "../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from "../../../lexicon/clause-words.ts";
import { COMPOUND_HEADS } from "../../../lexicon/compound-heads.ts";
import { reportingLemma, reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import { bucketOf, hashText, mixHash } from "../../../models/feature-hash.ts";
import type { Attribution } from "../attribution.ts";
import { blockAt, type Scene, sentenceAt, tokensIn, wordAt } from "../speakers/scene.ts";
import { scareRule } from "./scare-reason.ts";

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
  const { scene } = marked;
  const { text } = scene.article;
  const buckets: number[] = [];
  const add = (template: Template, ...parts: readonly (string | number)[]): void => {
    let hash = Math.imul(SEEDS.get(template) ?? 0, 0x9e3779b1);
    for (const part of parts) hash = mixHash(hash, typeof part === "number" ? part : hashText(part, 0, part.length, 7));
    buckets.push(bucketOf(hash, SCARE_BITS));
  };
  const inner = tokensIn(scene, span);
  const words: string[] = [];
  for (let i = inner.from; i < inner.to && words.length < 60; i++) {
    const word = wordAt(scene, i);
    if (/^[\p{L}\p{N}#@]/u.test(word)) words.push(word);
  }
  const lower = words.map((word) => word.toLowerCase());
  const length = lengthBucket(inner.to - inner.from > 60 ? 60 : words.length);
  const shape = shapeOf(words);
  const around = surroundings(scene, span);
  const end = /[.?!…]$/.test(text.slice(span.start, span.end))
    ? "stop"
    : /,$/.test(text.slice(span.start, span.end))
      ? "comma"
      : "none";
  const hasVerb = lower.some((word) => AUXILIARIES.has(word) || (reportingVerb(word)?.forms.has("past") ?? false))
    ? 1
    : 0;
  const isAttributed =
    attribution.source.length > 0 ? (attribution.cue.length > 0 ? 2 : 1) : attribution.cue.length > 0 ? 3 : 0;
  const isWhole = attribution.content.some(({ start, end: stop }) => start >= span.start - 1 && stop <= span.end + 1)
    ? 1
    : 0;
  const [before, before2, before3] = around.before;
  const [after, after2] = around.after;
  const beforeClass = classOf(before ?? "", around.beforeCapital);
  add("bias");
  add("length", length);
  add("shape", shape);
  add("end", end);
  add("after-mark", around.afterMark);
  add("before-word", before ?? "");
  add("before-word-2", before2 ?? "");
  add("before-pair", before2 ?? "", before ?? "");
  add("after-word", after ?? "");
  add("first-word", lower[0] ?? "");
  add("last-word", lower.at(-1) ?? "");
  add("before-class", beforeClass);
  add("before-shape", around.beforeCapital ? 1 : 0, shape);
  add("before-class-length", beforeClass, length);
  add("before-class-shape", beforeClass, shape);
  add("after-class", classOf(after ?? "", around.afterCapital), around.afterMark);
  add("has-verb", hasVerb);
  add("length-has-verb", length, hasVerb);
  add("has-pronoun", lower.some((word) => SUBJECT_PRONOUNS.has(word) || /^(?:my|our|your|me|us)$/.test(word)) ? 1 : 0);
  add("has-stop", /[.?!]\s+\p{Lu}/u.test(text.slice(span.start, Math.min(span.end, span.start + 300))) ? 1 : 0);
  add("attributed", isAttributed, isWhole);
  add("attributed-length", isAttributed, isWhole, length);
  add("inner-shape-attributed", isAttributed, shape);
  add("cue-lemma", cueLemma(text, attribution));
  add("verb-before", reportingLemma(before), reportingLemma(before2), reportingLemma(before3));
  add("verb-after", reportingLemma(after), reportingLemma(after2));
  add("verb-gap-before", around.verbBefore, length);
  add("verb-gap-after", around.verbAfter, length);
  add("repeated", Math.min(3, marked.counts.get(markedKey(text, span)) ?? 1));
  add("named", namedAs(scene, inner.from, inner.to), length);
  add("position", around.position);
  add("position-attributed", around.position, isAttributed);
  add("mark", around.mark);
  add("shape-length", shape, length);
  add("end-after", end, around.afterMark, length);
  add("sentence-end", around.endsSentence ? 1 : 0, around.position, length);
  const reason = scareRule(scene, span);
  add("reason", reason);
  add("reason-attributed", reason, isAttributed);
  add("reason-length", reason, length);
  add("title-block", isTitleBlock(scene, span.start) ? 1 : 0);
  // How sure attribution is that somebody says this: of all that is known the most telling.
  const tenth = Math.min(9, Math.floor(attribution.score * 10));
  add("score-attributed", tenth, isAttributed);
  add("score-method", attribution.method, length);
  add("score-fine", Math.min(19, Math.floor(attribution.score * 20)), attribution.method === "model" ? 1 : 0);
  add("score-reason", tenth, reason);
  add("score-before-class", tenth, beforeClass);
  add("score-shape", tenth, shape);
  const isCompound = COMPOUND_HEADS.has(after ?? "") ? 1 : 0;
  add("compound", isCompound, around.afterMark);
  add("compound-length", isCompound, length, isAttributed);
  add("compound-before", isCompound, beforeClass);
  return buckets;
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

interface Surroundings {
  /** Lower-case words before and after the marks in the same sentence, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly beforeCapital: boolean;
  readonly afterCapital: boolean;
  /** The sign right after the closing mark, "word" or "end". */
  readonly afterMark: string;
  readonly mark: string;
  /** Words to the nearest reporting verb in the sentence, in coarse steps. */
  readonly verbBefore: number;
  readonly verbAfter: number;
  /** "block" at the start of a paragraph, "alone" if it is all of it, else "inside". */
  readonly position: "block" | "alone" | "sentence" | "inside";
  readonly endsSentence: boolean;
}

const NEAR = 12;
/** How far it is looked for words behind marks: nobody writes more of those in a row, and a text of nothing else has no end of them. */
const FAR = 48;
const MARK_SIGN = /^["“”„‟«»'‘’`´]+$/;

function surroundings(scene: Scene, span: Span): Surroundings {
  const { sentences, tokens } = scene.segmentation;
  const range = tokensIn(scene, span);
  const sentence = sentences[sentenceAt(scene, span.start)];
  const last = sentences[sentenceAt(scene, span.end)] ?? sentence;
  const floor = Math.max(sentence?.tokens.from ?? range.from, range.from - FAR);
  const ceiling = Math.min(Math.max(range.to, last?.tokens.to ?? range.to), range.to + FAR);
  const before: string[] = [];
  for (let i = range.from - 1; i >= floor && before.length < NEAR; i--) {
    const word = wordAt(scene, i);
    if (before.length > 0 || !MARK_SIGN.test(word)) before.push(word);
  }
  const after: string[] = [];
  for (let i = range.to; i < ceiling && after.length < NEAR; i++) {
    const word = wordAt(scene, i);
    if (after.length > 0 || !MARK_SIGN.test(word)) after.push(word);
  }
  const block = scene.article.blocks[sentence?.block ?? 0];
  const opensBlock = block !== undefined && (tokens.starts[range.from] ?? 0) - block.start <= 2;
  const closesBlock = block !== undefined && block.end - span.end <= 2;
  return {
    before: before.map((word) => word.toLowerCase()),
    after: after.map((word) => word.toLowerCase()),
    beforeCapital: /^\p{Lu}/u.test(before[0] ?? ""),
    afterCapital: /^\p{Lu}/u.test(after[0] ?? ""),
    afterMark: after[0] === undefined ? "end" : /^\p{L}/u.test(after[0]) ? "word" : after[0],
    mark: scene.article.text.charAt(span.start - 1),
    verbBefore: verbGap(before),
    verbAfter: verbGap(after),
    position: opensBlock ? (closesBlock ? "alone" : "block") : before.length === 0 ? "sentence" : "inside",
    endsSentence: after.every((word) => !/^[\p{L}\p{N}]/u.test(word)),
  };
}

function verbGap(words: readonly string[]): number {
  const at = words.findIndex((word) => {
    const verb = word === word.toLowerCase() ? reportingVerb(word) : undefined;
    return verb !== undefined && (verb.forms.has("past") || verb.forms.has("third"));
  });
  return at < 0 ? 9 : at < 3 ? at : at < 6 ? 3 : 4;
}
