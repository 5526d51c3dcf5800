import { kindredDocuments } from "../../../lexicon/kindred-nouns.ts";
import { pronounsOfTitle, ROLE_NOUNS } from "../../../lexicon/titles.ts";
import { type LinearModel, linearScore, softmax } from "../../../models/linear-model.ts";
import { mapped } from "../../mapped.ts";
import type { Attribution } from "../attribution.ts";
import { answererOf, intervieweeOf, isAsked, isReplying } from "./ranking/answerer.ts";
import { findCandidates, mentionedIn } from "./ranking/candidates.ts";
import { isCompatible } from "./ranking/compatible.ts";
import { sharedWords } from "./ranking/description-features.ts";
import { ownsSpeech } from "./ranking/document-owners.ts";
import { traceFocus } from "./ranking/focus.ts";
import { governedNames } from "./ranking/governed-names.ts";
import {
  findNouns,
  introducersOf,
  introductionOf,
  isUnnamedBefore,
  type NounPlaces,
  signersOf,
} from "./ranking/introductions.ts";
import { findPronouns } from "./ranking/known-pronouns.ts";
import { isNobodyNamed, makeIsSaidAt } from "./ranking/nobody-named.ts";
import { mayBeMany } from "./ranking/pairs.ts";
import type { Question, Turn } from "./ranking/question.ts";
import { indexSameWords, type SameWords } from "./ranking/same-words.ts";
import { candidateFeatures, nobodyFeatures } from "./ranking/speaker-features.ts";
import { addresseesOf, askerOf, questionedOf, whoseUtterance } from "./reading/framed-pronoun.ts";
import { namedBeforeMarks } from "./reading/named-before-marks.ts";
import { readSource } from "./reading/read-source.ts";
import { resolveRelative } from "./reading/relative-pronoun.ts";
import type { SourceReading } from "./reading/source-reading.ts";
import { collectRoleWords, type RoleWords } from "./roles/role-words.ts";
import { paragraphAt, type Scene, sentenceAt, tokensIn, wordAt } from "./scene.ts";
import { isQuestion, isSpoken } from "./spoken-turn.ts";

/** One answer that was weighed: an entity's index, or -1 for nobody named in the article. */
export interface RankedSpeaker {
  readonly entity: number;
  readonly probability: number;
  /** Feature indices, see `feature-names.ts`. */
  readonly features: readonly number[];
  /** Index into `Scene.mentions` of the mention that speaks for it, or -1. */
  readonly mention: number;
}

/** Who speaks in one attribution, and who else was weighed. */
export interface SpeakerDecision {
  readonly attribution: Attribution;
  readonly reading: SourceReading;
  /** Index into the entities, or -1. */
  readonly entity: number;
  readonly probability: number;
  /** All answers that were weighed, in no order; a single one for names. */
  readonly ranked: readonly RankedSpeaker[];
}

/** What is known of an article before the first attribution is looked at. */
export interface Cast {
  readonly scene: Scene;
  readonly roles: RoleWords;
  readonly pronouns: Question["pronouns"];
  readonly focusAt: Question["focusAt"];
  readonly mostMentioned: number;
  readonly firstPerson: number;
  /** The first person named outside captions, or -1. */
  readonly firstNamed: number;
  readonly titled: ReadonlySet<number>;
  readonly isRole: (noun: string) => boolean;
  /** For each attribution, its source as read. */
  readonly readings: readonly SourceReading[];
  /** Where the head nouns of descriptions stand, by noun. */
  readonly nouns: ReadonlyMap<string, NounPlaces>;
  readonly sameWords: SameWords;
  /** Whether an offset lies in what somebody is reported to say. */
  readonly isSaidAt: (offset: number) => boolean;
}

export function buildCast(scene: Scene, attributions: readonly Attribution[]): Cast {
  const { article, entities } = scene;
  const roles = collectRoleWords(scene);
  const pronouns = findPronouns(scene);
  const people = entities.map(({ type, mentions }) => (type === "PERSON" ? mentions.length : 0));
  const most = Math.max(0, ...people);
  const title = article.blocks.find(({ kind }) => kind === "title");
  const inTitle = scene.mentions.filter(({ mention }) => title && mention.end <= title.end);
  const isRole = (noun: string): boolean => ROLE_NOUNS.has(noun);
  const readings = attributions.map((attribution) =>
    resolveRelative(scene, attribution, readSource(scene, attribution.source, isRole)),
  );
  const heads = readings.flatMap(({ kind, head }) => (kind === "description" ? [head, ...kindredDocuments(head)] : []));
  return {
    scene,
    roles,
    readings,
    sameWords: indexSameWords(scene, attributions, readings),
    isSaidAt: makeIsSaidAt(attributions),
    nouns: findNouns(scene, new Set(heads)),
    pronouns,
    focusAt: traceFocus(scene, pronouns, roles),
    mostMentioned: most > 0 ? people.indexOf(most) : -1,
    firstNamed:
      scene.mentions.find(({ entity, isCaption }) => !isCaption && entities[entity]?.type === "PERSON")?.entity ?? -1,
    firstPerson: people.findIndex((count) => count > 0),
    titled: new Set(inTitle.map(({ entity }) => entity)),
    isRole,
  };
}

/** Answers for every attribution, in their order; without a model for names alone. `correct` may overrule an answer before the next one builds on it. */
export function decideSpeakers(
  cast: Cast,
  attributions: readonly Attribution[],
  model: LinearModel | undefined,
  correct: (decision: SpeakerDecision, index: number) => number = ({ entity }) => entity,
): readonly SpeakerDecision[] {
  const turns: Turn[] = [];
  const spokeIn = new Map<number, number>();
  const takenUpAs = new Map<number, SourceReading["pronoun"]>();
  return attributions.map((attribution, index) => {
    const reading = cast.readings[index] ?? readSource(cast.scene, [], cast.isRole);
    const decision =
      namedBefore(cast, attribution, reading) ??
      decideSpeaker(cast, attribution, reading, turns, spokeIn, takenUpAs, model);
    const last = Math.max(attribution.content.at(-1)?.end ?? 0, attribution.source.at(-1)?.end ?? 0);
    const start = attribution.content[0]?.start ?? last;
    if (decision.reading.kind !== "none" || decision.entity >= 0) {
      const entity = correct(decision, index);
      const isSingle = reading.pronoun === "he" || reading.pronoun === "she";
      if (isSingle && decision.probability > SURELY && !takenUpAs.has(entity)) takenUpAs.set(entity, reading.pronoun);
      const sentence = sentenceAt(cast.scene, attribution.source[0]?.start ?? start);
      // "Yamagami indicated in a letter that he planned it, sources said": the one of two who is named may own what comes up there.
      if (entity >= 0 || !spokeIn.has(sentence)) spokeIn.set(sentence, entity);
      const isAside = isNobodysTurn(decision);
      if (entity >= 0 || (!isAside && isSpoken(cast.scene, attribution)))
        turns.push({
          entity,
          sentence,
          paragraph: paragraphAt(cast.scene, start),
          end: last,
          head: reading.head,
          words: reading.words.join(" "),
          isPerson: reading.nounClass === "person" || reading.nounClass === "spokesperson",
          isDocument: ownsSpeech(reading),
          isQuoted: attribution.quoted.length > 0,
          isQuestion: isQuestion(cast.scene, attribution),
          at: attribution.source[0]?.start ?? start,
          isNamed: reading.kind === "name" || reading.kind === "none",
          isMany: reading.pronoun === "they",
        });
    }
    return decision;
  });
}

function namedBefore(cast: Cast, attribution: Attribution, reading: SourceReading): SpeakerDecision | undefined {
  const entity = namedBeforeMarks(cast.scene, attribution, reading);
  if (entity === undefined) return undefined;
  const probability = ANSWERS;
  return { attribution, reading, entity, probability, ranked: [{ entity, probability, features: [], mention: -1 }] };
}

function decideSpeaker(
  cast: Cast,
  attribution: Attribution,
  reading: SourceReading,
  turns: readonly Turn[],
  spokeIn: ReadonlyMap<number, number>,
  takenUpAs: ReadonlyMap<number, SourceReading["pronoun"]>,
  model: LinearModel | undefined,
): SpeakerDecision {
  const { scene } = cast;
  const [named] = reading.names;
  if (reading.kind === "name" && named !== undefined) {
    return {
      attribution,
      reading,
      entity: named,
      probability: 1,
      ranked: [{ entity: named, probability: 1, features: [], mention: -1 }],
    };
  }
  if (!model) return { attribution, reading, entity: -1, probability: 1, ranked: [] };
  if (reading.kind === "none" && isAsked(scene, attribution))
    return { attribution, reading, entity: -1, probability: 0.7, ranked: [] };
  const answering =
    reading.kind === "none"
      ? answererOf(scene, attribution)
      : (intervieweeOf(scene, attribution, turns) ??
        whoseUtterance(scene, attribution, reading) ??
        goingBy(cast, reading, questionedOf(scene, attribution, reading)));
  if (answering !== undefined) {
    const [entity, probability] = [answering, ANSWERS];
    return { attribution, reading, entity, probability, ranked: [{ entity, probability, features: [], mention: -1 }] };
  }
  // "fears about the program have grown", "it was unclear whether": of reports without marks that name no source, not one
  // in five has the one that the context offers.
  if (reading.kind === "none" && attribution.quoted.length === 0) {
    return { attribution, reading, entity: -1, probability: 0.5, ranked: [] };
  }
  const content = attribution.content;
  const at = attribution.source[0]?.start ?? content[0]?.start ?? 0;
  const end = Math.max(content.at(-1)?.end ?? at, attribution.source.at(-1)?.end ?? at);
  const introduction =
    reading.nounClass === "document" || reading.nounClass === "other"
      ? introductionOf(scene, cast.nouns, reading.head, at)
      : undefined;
  const signers = reading.nounClass === "document" ? signersOf(scene, cast.nouns.get(reading.head), at) : [];
  const introducers =
    introduction === undefined ? NOBODY : introducersOf(scene, introduction, spokeIn, cast.isSaidAt, signers);
  const brought = [...introducers].flatMap(([entity, how]) => (how.size > 1 ? [entity] : [])).slice(0, BROUGHT);
  const place = { at, end, content };
  const spoke = turns
    .slice(-RECENT_TURNS)
    .flatMap(({ entity }) => (entity >= 0 ? [entity] : []))
    .slice(-RECENT_SPEAKERS);
  // "Ex-PM's aide says she was 'sidelined'": a headline calls by description whom the text names.
  const isOpening = reading.kind === "description" && paragraphAt(scene, at) <= 1;
  const sameWords = reading.kind === "none" || isOpening ? cast.sameWords(attribution) : NO_ENTITIES;
  const { roles, pronouns, focusAt, mostMentioned, firstPerson, titled, isSaidAt } = cast;
  const possessor = possessorOf(scene, focusAt, reading, at);
  const asked = {
    scene,
    possessor,
    roles,
    pronouns,
    focusAt,
    mostMentioned,
    firstPerson,
    titled,
    isSaidAt,
    reading,
    turns,
    sameWords,
    introducers,
  };
  const find = (isMeant: (entity: number) => boolean) =>
    findCandidates(
      scene,
      cast.roles,
      place,
      reading,
      [...spoke, ...sameWords, ...brought],
      cast.firstNamed,
      turns,
      isMeant,
    );
  const asker = askerOf(scene, attribution, reading);
  const addressees = addresseesOf(scene, attribution, reading);
  // Who was surely "he" before is not "she".
  const wasOther = (entity: number): boolean => {
    const taken = takenUpAs.get(entity);
    return (reading.pronoun === "he" && taken === "she") || (reading.pronoun === "she" && taken === "he");
  };
  let candidates = find(
    (entity) => entity !== asker && !addressees.has(entity) && !wasOther(entity) && isCompatible(asked, entity),
  );
  // "Rana Tanveer Hayat … he said": a given name may mislead where nobody else can be meant.
  if (candidates.every(({ before }) => before < 0) && (reading.pronoun === "he" || reading.pronoun === "she"))
    candidates = find(
      (entity) =>
        isCompatible(asked, entity) ||
        (isUntitled(scene, entity) && (takenUpAs.get(entity) ?? reading.pronoun) === reading.pronoun),
    );
  if (reading.pronoun === "they") candidates = candidates.filter((one) => mayBeMany(scene, cast.pronouns, one));
  const shared = candidates.map(({ entity }) => sharedWords(asked, entity));
  const spokenOf = mentionedIn(scene, content);
  const isUnnamed =
    (reading.nounClass === "person" || reading.nounClass === "spokesperson") &&
    isUnnamedBefore(scene, cast.nouns.get(reading.head), at);
  const mostShared = Math.max(0, ...shared);
  const isReply = isReplying(scene, attribution);
  const here = sentenceAt(scene, at);
  const isKnownNear = candidates.some(
    ({ entity, before }) => cast.pronouns[entity] === reading.pronoun && scene.mentions[before]?.sentence === here,
  );
  const question: Question = {
    scene,
    possessor,
    roles,
    pronouns,
    place,
    reading,
    turns,
    focusAt,
    mostMentioned,
    firstPerson,
    titled,
    spokenOf,
    mostShared,
    isReply,
    isKnownNear,
    isUnnamed,
    sameWords,
    introducers,
    governed: governedNames(scene, at, reading),
  };
  const features = [nobodyFeatures(question, candidates.length)];
  for (const candidate of candidates) features.push(candidateFeatures(question, candidate, candidates.length));
  const odds = softmax(Float64Array.from(features, (active) => linearScore(model, active)));
  const ranked = mapped(features, (active, index): RankedSpeaker => {
    const candidate = candidates[index - 1];
    const mention = candidate ? (candidate.before >= 0 ? candidate.before : candidate.after) : -1;
    return { entity: candidate?.entity ?? -1, probability: odds[index] ?? 0, features: active, mention };
  });
  const best = ranked.reduce((top, answer) => (answer.probability > top.probability ? answer : top));
  if (isNobodyNamed(asked, attribution, best.entity))
    return { attribution, reading, entity: -1, probability: 0.5, ranked };
  return { attribution, reading, entity: best.entity, probability: best.probability, ranked };
}

/** `entity`, unless another pronoun is known of it. */
function goingBy({ pronouns }: Cast, { pronoun }: SourceReading, entity: number | undefined): number | undefined {
  return entity === undefined || (pronouns[entity] ?? pronoun) === pronoun ? entity : undefined;
}

/** Whom the pronoun of "his lawyer" stands for (index of the entity), or -1. */
function possessorOf(scene: Scene, focusAt: Question["focusAt"], { determiner }: SourceReading, at: number): number {
  if (determiner !== "possessive") return -1;
  const word = wordAt(scene, tokensIn(scene, { start: at, end: at + 1 }).from).toLowerCase();
  if (word !== "his" && word !== "her") return -1;
  const focus = focusAt(word === "his" ? "he" : "she", at);
  return focus && sentenceAt(scene, at) - focus.sentence <= IN_FOCUS ? focus.entity : -1;
}

/** Sentences for which somebody is kept in mind. */
const IN_FOCUS = 2;

/** "I asked", "those who say": reports that take the floor from nobody. */
function isNobodysTurn({ attribution, reading, entity }: SpeakerDecision): boolean {
  return entity < 0 && attribution.quoted.length === 0 && (reading.pronoun === "other" || reading.pronoun === "who");
}

/** How sure it is that whoever the writer asked answers in the next paragraph. */
const ANSWERS = 0.9;

/** Whether somebody's pronouns are known by no form of address. */
function isUntitled({ entities }: Scene, entity: number): boolean {
  const { type, person } = entities[entity] ?? {};
  return type === "PERSON" && !person?.honorific?.split(" ").some((word) => pronounsOfTitle(word) !== undefined);
}

/** Turns whose speakers may speak again, wherever they were last named, and how many of them. */
const RECENT_TURNS = 8;
const RECENT_SPEAKERS = 5;
/** From which probability on an answer says by which pronoun somebody goes. */
const SURELY = 0.9;
/** How many of those who brought a thing up are weighed wherever they were named. */
const BROUGHT = 4;
const NOBODY: Question["introducers"] = new Map();
const NO_ENTITIES: ReadonlySet<number> = new Set();
