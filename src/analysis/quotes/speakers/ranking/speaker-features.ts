/** What speaks for and against a candidate, as named features of a linear ranker. */
import type { SourceReading } from "../reading/source-reading.ts";
import { paragraphAt, sentenceAt } from "../scene.ts";
import { isAskedAbout } from "./addressee.ts";
import { addDescription, addNobodyDescribed } from "./description-features.ts";
import {
  FEATURES_PER_KIND,
  type FeatureName,
  NOBODY_FEATURES,
  RANKED_KINDS,
  type RankedKind,
  SPEAKER_FEATURES,
} from "./feature-names.ts";
import { headsPair } from "./pairs.ts";
import { addCount, addPlace, addTurns } from "./place-features.ts";
import type { Candidate, Question } from "./question.ts";

const INDEX: ReadonlyMap<string, number> = new Map(
  [...SPEAKER_FEATURES, ...NOBODY_FEATURES].map((name, index) => [name, index]),
);

/** How sure the tagger is of some mention of whom it is not in doubt. */
const SURE = 0.5;

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
  if (!scene.entities[candidate.entity]?.mentions.some(({ confidence }) => confidence >= SURE)) found.push("unsure");
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
  if (question.governed.has(entity)) found.push("governed");
  const last = scene.mentions[before];
  if (last && last.sentence === sentenceAt(scene, place.at) && isAskedAbout(scene, last)) found.push("asked-about");
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
