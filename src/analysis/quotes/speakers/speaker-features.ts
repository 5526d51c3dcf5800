/** What speaks for and against a candidate, as named features of a linear ranker. */
import type { PronounSet } from "../../../document/annotations.ts";
import type { Candidate, Place } from "./candidates.ts";
import { addDescription, addNobodyDescribed } from "./description-features.ts";
import type { FocusAt } from "./focus.ts";
import type { Introduction } from "./introductions.ts";
import { headsPair } from "./pairs.ts";
import { addCount, addPlace, addTurns } from "./place-features.ts";
import type { SourceReading } from "./read-source.ts";
import type { RoleWords } from "./role-words.ts";
import { paragraphAt, type Scene, sentenceAt } from "./scene.ts";

/** Features of a candidate. The order is that of the weights. */
export const SPEAKER_FEATURES = [
  "person",
  "org",
  "place",
  "other",
  "sentence-0",
  "sentence-1",
  "sentence-2",
  "sentence-3",
  "sentence-5",
  "sentence-far",
  "never-before",
  "after-in-sentence",
  "after-in-paragraph",
  "only-after",
  "paragraph-0",
  "paragraph-1",
  "paragraph-2",
  "paragraph-far",
  "rank-0",
  "rank-1",
  "rank-2",
  "rank-3",
  "was-subject",
  "was-possessive",
  "was-after-preposition",
  "was-in-list",
  "was-questioned",
  "was-told",
  "has-relative",
  "was-quoted",
  "was-reported",
  "is-quoted-here",
  "subject-in-sentence",
  "subject-in-sentence-before",
  "subject-in-paragraph",
  "subject-rank-0",
  "subject-since-other-spoke",
  "object-in-sentence",
  "latest-subject",
  "latest-subject-in-sentence",
  "latest-subject-in-sentence-before",
  "latest-subject-in-paragraph",
  "latest-subject-in-paragraph-before",
  "latest-subject-spoke-last",
  "spoke-last",
  "spoke-last-here",
  "spoke-last-in-paragraph-before",
  "spoke-last-far",
  "spoke-before",
  "silent-body",
  "quoted-last",
  "quoted-last-in-paragraph-before",
  "spoke-last-and-nobody-since",
  "answers-itself",
  "asked-last",
  "named-since-other-spoke",
  "count-1",
  "count-2",
  "count-4",
  "count-8",
  "most-mentioned",
  "first-person",
  "in-title",
  "same-words",
  "pronoun-agrees",
  "pronoun-clashes",
  "heads-pair",
  "focus",
  "focus-in-sentence",
  "focus-in-sentence-before",
  "focus-near",
  "focus-far",
  "focus-sole",
  "pronoun-unknown",
  "pronoun-unknown-beside-known",
  "pronoun-agrees-rank-0",
  "alone",
  "role-head",
  "role-phrase",
  "role-name",
  "role-kindred",
  "role-other-body",
  "role-alone",
  "role-unfit",
  "role-elsewhere",
  "role-abroad",
  "role-before",
  "definite-later",
  "rank-missing",
  "rank-too-low",
  "named-since-same-head",
  "named-right-after",
  "indefinite-named-before",
  "role-words-1",
  "role-words-2",
  "role-words-missing",
  "role-words-fewer",
  "country-clashes",
  "class-agrees",
  "class-clashes",
  "owns-document",
  "spoke-as-document",
  "person-for-document",
  "owned-by-another",
  "spokesperson-of",
  "named-in-phrase",
  "named-in-phrase-agrees",
  "definite-recent",
  "definite-subject",
  "same-head-spoke",
  "same-head-spoke-earlier",
  "same-head-spoke-otherwise",
  "signed",
  "introduced-by-speaker",
  "introduced-by-possessive",
  "introduced-by-subject",
  "introduced-after",
  "introduced-as-modifier",
  "introduced-in-sentence",
  "signs-off",
  "year-old",
] as const;

/** Features of the answer that nobody named in the article is meant. */
export const NOBODY_FEATURES = [
  "nobody",
  "nobody-indefinite",
  "nobody-indefinite-document",
  "nobody-though-owned",
  "nobody-definite",
  "nobody-possessive",
  "nobody-bare",
  "nobody-plural",
  "nobody-spokesperson",
  "nobody-person",
  "nobody-group",
  "nobody-document",
  "nobody-people",
  "nobody-other",
  "nobody-no-role",
  "nobody-role-known",
  "nobody-spoke-last",
  "nobody-spoke-last-here",
  "nobody-spoke-last-as-person",
  "nobody-quoted-last",
  "nobody-first-person",
  "nobody-alone",
  "nobody-names-within",
  "nobody-same-head",
  "nobody-never-introduced",
  "nobody-introduced-unnamed",
] as const;

/** Each kind of source has weights of its own. */
export const RANKED_KINDS = ["person-pronoun", "other-pronoun", "description", "none"] as const;
export type RankedKind = (typeof RANKED_KINDS)[number];

export const FEATURES_PER_KIND: number = SPEAKER_FEATURES.length + NOBODY_FEATURES.length;

const INDEX: ReadonlyMap<string, number> = new Map(
  [...SPEAKER_FEATURES, ...NOBODY_FEATURES].map((name, index) => [name, index]),
);
export type FeatureName = (typeof SPEAKER_FEATURES)[number] | (typeof NOBODY_FEATURES)[number];

/** Who spoke before, latest last; -1 for somebody without a name. */
export interface Turn {
  readonly entity: number;
  /** Paragraph number and end of the attribution. */
  readonly paragraph: number;
  readonly end: number;
  /** Head noun, where a description named the speaker. */
  readonly head: string;
  /** The other words of that description, joined by spaces. */
  readonly words: string;
  readonly isPerson: boolean;
  /** Whether something written was cited, or somebody's office. */
  readonly isDocument: boolean;
  /** Sentence of the source, or of the content where there is none. */
  readonly sentence: number;
  /** Whether words in marks were quoted. */
  readonly isQuoted: boolean;
  /** Whether they ask something. */
  readonly isQuestion: boolean;
  /** Start of the source, or of the content where there is none. */
  readonly at: number;
  /** Whether the source was a name. */
  readonly isNamed: boolean;
  /** Whether the source was "they" or "both". */
  readonly isMany: boolean;
}

/** Everything features are read from. */
export interface Question {
  readonly scene: Scene;
  readonly roles: RoleWords;
  /** By entity. */
  readonly pronouns: readonly (PronounSet | undefined)[];
  readonly place: Place;
  readonly reading: SourceReading;
  readonly turns: readonly Turn[];
  readonly focusAt: FocusAt;
  readonly mostMentioned: number;
  readonly firstPerson: number;
  readonly titled: ReadonlySet<number>;
  /** Entities that are named in what is said. */
  readonly spokenOf: ReadonlySet<number>;
  /** The most words of the description, its head left out, that fit any one candidate. */
  readonly mostShared: number;
  /** Whether the cue says that somebody else is answered. */
  readonly isReply: boolean;
  /** Whether somebody who goes by the pronoun, as is known, is named in its sentence. */
  readonly isKnownNear: boolean;
  /** Whether a person was brought up by the same noun without a name: "A homeowner shot a man". */
  readonly isUnnamed: boolean;
  /** Who is quoted with the same words elsewhere. */
  readonly sameWords: ReadonlySet<number>;
  /** Who brought up what the description takes up, and how. */
  readonly introducers: ReadonlyMap<number, ReadonlySet<Introduction>>;
}

/** Indices of the features that hold (each counts 1), shifted to the weights of the question's kind. */
export function candidateFeatures(question: Question, candidate: Candidate, rivals: number): readonly number[] {
  const found: FeatureName[] = [];
  const { scene, reading } = question;
  const type = scene.entities[candidate.entity]?.type;
  found.push(type === "PERSON" ? "person" : type === "ORG" ? "org" : type === "LOC" ? "place" : "other");
  addPlace(question, candidate, found);
  addTurns(question, candidate, found);
  addCount(question, candidate, found);
  if (rivals === 1) found.push("alone");
  if (reading.kind === "pronoun") addPronoun(question, candidate, found);
  if (reading.kind === "description") addDescription(question, candidate, found);
  return shift(reading, found);
}

function addPronoun(question: Question, { entity, rank, before }: Candidate, found: FeatureName[]): void {
  const { scene, reading, pronouns, place, focusAt } = question;
  const known = pronouns[entity];
  const isSingle = known === "he" || known === "she";
  if (reading.pronoun === "they" && isSingle) found.push("pronoun-clashes");
  else found.push(known === undefined ? "pronoun-unknown" : "pronoun-agrees");
  if (known === undefined && question.isKnownNear) found.push("pronoun-unknown-beside-known");
  if (known !== undefined && rank === 0) found.push("pronoun-agrees-rank-0");
  if (reading.pronoun === "they" && headsPair(scene, before, place.at)) found.push("heads-pair");
  const focus = reading.pronoun === "he" || reading.pronoun === "she" ? focusAt(reading.pronoun, place.at) : undefined;
  if (focus?.entity !== entity) return;
  const distance = sentenceAt(scene, place.at) - focus.sentence;
  found.push("focus");
  if (focus.isSole) found.push("focus-sole");
  if (distance <= 0) found.push("focus-in-sentence");
  else found.push(distance === 1 ? "focus-in-sentence-before" : distance > 4 ? "focus-far" : "focus-near");
}

/** The same for the answer that nobody named is meant; `rivals` is the number of candidates. */
export function nobodyFeatures(question: Question, rivals: number): readonly number[] {
  const { reading, turns, scene, place } = question;
  const found: FeatureName[] = ["nobody"];
  const last = turns.at(-1);
  if (last?.entity === -1) {
    found.push("nobody-spoke-last");
    if (last.isPerson) found.push("nobody-spoke-last-as-person");
    if (last.paragraph === paragraphAt(scene, place.at)) found.push("nobody-spoke-last-here");
  }
  if (turns.findLast(({ isQuoted }) => isQuoted)?.entity === -1) found.push("nobody-quoted-last");
  if (reading.pronoun === "other") found.push("nobody-first-person");
  if (rivals === 0) found.push("nobody-alone");
  if (reading.kind === "description") addNobodyDescribed(question, found);
  return shift(reading, found);
}

function rankedKind({ kind, pronoun }: SourceReading): RankedKind {
  if (kind === "pronoun") return pronoun === "he" || pronoun === "she" ? "person-pronoun" : "other-pronoun";
  return kind === "description" ? kind : "none";
}

function shift(reading: SourceReading, names: readonly FeatureName[]): readonly number[] {
  const kind = RANKED_KINDS.indexOf(rankedKind(reading));
  return names.map((name) => kind * FEATURES_PER_KIND + (INDEX.get(name) ?? 0));
}
