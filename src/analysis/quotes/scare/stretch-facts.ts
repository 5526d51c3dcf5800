/** What is known of a stretch of marked words before anything is weighed: what the judges of speech and scare quotes look at. */
import type { Span, TokenRange } from "../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from "../../../lexicon/clause-words.ts";
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import type { Attribution } from "../attribution.ts";
import { blockAt, type Scene, tokensIn, wordAt } from "../speakers/scene.ts";
import { scareRule } from "./scare-reason.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";

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

const SHAPES = ["lower", "first-capital", "title-case", "capitals", "digits", "mixed"] as const;

/** What is known of a stretch before anything is weighed. */
export interface StretchFacts {
  readonly scene: Scene;
  readonly attribution: Attribution;
  readonly span: Span;
  /** Its tokens. */
  readonly tokens: TokenRange;
  /** Its words; of a long one the first. */
  readonly words: readonly string[];
  /** The same in small letters. */
  readonly lower: readonly string[];
  /** How many words, in coarse steps. */
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

/** What is known of the stretch `span` of `attribution`. */
export function readStretch({ scene, counts }: MarkedWords, attribution: Attribution, span: Span): StretchFacts {
  const { text } = scene.article;
  const tokens = tokensIn(scene, span);
  const words = wordsIn(scene, tokens);
  const lower = words.map((word) => word.toLowerCase());
  const around = surroundings(scene, span);
  return {
    scene,
    attribution,
    span,
    tokens,
    words,
    lower,
    length: lengthBucket(tokens.to - tokens.from > MOST_WORDS ? MOST_WORDS : words.length),
    shape: shapeOf(words),
    end: endOf(text.slice(span.start, span.end)),
    around,
    beforeClass: classOf(around.before[0] ?? "", around.beforeCapital),
    hasVerb: lower.some((word) => AUXILIARIES.has(word) || (reportingVerb(word)?.forms.has("past") ?? false)) ? 1 : 0,
    isAttributed: foundParts(attribution),
    isWhole: attribution.content.some(({ start, end }) => start >= span.start - 1 && end <= span.end + 1) ? 1 : 0,
    repeated: Math.min(3, counts.get(markedKey(text, span)) ?? 1),
    named: namedAs(scene, tokens.from, tokens.to),
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

/** What kind of word it is, roughly. */
export function classOf(word: string, isCapital: boolean): string {
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
