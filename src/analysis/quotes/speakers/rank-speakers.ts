/** Decides who speaks, one attribution after the other: names by themselves, everybody else by a ranker. */
import type { Span } from "../../../document/span.ts";
import { ROLE_NOUNS } from "../../../lexicon/titles.ts";
import { type LinearModel, linearScore, softmax } from "../../../models/linear-model.ts";
import type { Attribution } from "../attribution.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { findIntroductions } from "./introductions.ts";
import { findPronouns } from "./known-pronouns.ts";
import { readSource, type SourceReading } from "./read-source.ts";
import { collectRoleWords, type RoleWords } from "./role-words.ts";
import { mentionIndexAt, paragraphAt, type Scene } from "./scene.ts";
import { candidateFeatures, isCompatible, nobodyFeatures, type Question, type Turn } from "./speaker-features.ts";

/** One answer that was weighed: an entity's index, or -1 for nobody named in the article. */
export interface RankedSpeaker {
  readonly entity: number;
  readonly probability: number;
  /** Feature indices, see `speaker-features.ts`. */
  readonly features: readonly number[];
  /** The mention that speaks for it, where there is one. */
  readonly evidence?: Span;
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
  readonly mostMentioned: number;
  readonly firstPerson: number;
  readonly titled: ReadonlySet<number>;
  readonly isRole: (noun: string) => boolean;
  /** For each attribution, its source as read. */
  readonly readings: readonly SourceReading[];
  /** Where the head nouns of descriptions stand, by noun. */
  readonly introductions: ReadonlyMap<string, readonly number[]>;
}

export function buildCast(scene: Scene, attributions: readonly Attribution[]): Cast {
  const { article, entities } = scene;
  const roles = collectRoleWords(scene);
  const people = entities.map(({ type, mentions }) => (type === "PERSON" ? mentions.length : 0));
  const most = Math.max(0, ...people);
  const title = article.blocks.find(({ kind }) => kind === "title");
  const inTitle = scene.mentions.filter(({ mention }) => title && mention.end <= title.end);
  const isRole = (noun: string): boolean => ROLE_NOUNS.has(noun);
  const readings = attributions.map((attribution) =>
    resolveRelative(scene, attribution, readSource(scene, attribution.source, isRole)),
  );
  const heads = readings.flatMap(({ kind, head }) => (kind === "description" ? [head] : []));
  return {
    scene,
    roles,
    readings,
    introductions: findIntroductions(scene, new Set(heads)),
    pronouns: findPronouns(scene),
    mostMentioned: most > 0 ? people.indexOf(most) : -1,
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
  return attributions.map((attribution, index) => {
    const reading = cast.readings[index] ?? readSource(cast.scene, [], cast.isRole);
    const decision = decideSpeaker(cast, attribution, reading, turns, model);
    const last = Math.max(attribution.content.at(-1)?.end ?? 0, attribution.source.at(-1)?.end ?? 0);
    const start = attribution.content[0]?.start ?? last;
    if (decision.reading.kind !== "none" || decision.entity >= 0) {
      turns.push({
        entity: correct(decision, index),
        paragraph: paragraphAt(cast.scene, start),
        end: last,
        head: reading.head,
        isPerson: reading.nounClass === "person" || reading.nounClass === "spokesperson",
      });
    }
    return decision;
  });
}

function decideSpeaker(
  cast: Cast,
  attribution: Attribution,
  reading: SourceReading,
  turns: readonly Turn[],
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
      ranked: [{ entity: named, probability: 1, features: [] }],
    };
  }
  if (!model) return { attribution, reading, entity: -1, probability: 1, ranked: [] };
  const content = attribution.content;
  const at = attribution.source[0]?.start ?? content[0]?.start ?? 0;
  const end = Math.max(content.at(-1)?.end ?? at, attribution.source.at(-1)?.end ?? at);
  const before = (cast.introductions.get(reading.head) ?? []).filter(
    (token) => (scene.segmentation.tokens.ends[token] ?? 0) <= at,
  );
  const question: Question = { ...cast, reading, turns, place: { at, end, content }, introductions: before };
  const spoke = turns.flatMap(({ entity }) => (entity >= 0 ? [entity] : []));
  const candidates = findCandidates(scene, cast.roles, question.place, reading, spoke, (entity) =>
    isCompatible(question, entity),
  );
  const answers = [
    { entity: -1, features: nobodyFeatures(question, candidates.length) },
    ...candidates.map((candidate) => ({
      entity: candidate.entity,
      features: candidateFeatures(question, candidate, candidates.length),
      ...evidenceOf(scene, candidate),
    })),
  ];
  const odds = softmax(answers.map(({ features }) => linearScore(model, features)));
  const ranked = answers.map((answer, index) => ({ ...answer, probability: odds[index] ?? 0 }));
  const best = ranked.reduce((top, answer) => (answer.probability > top.probability ? answer : top));
  return { attribution, reading, entity: best.entity, probability: best.probability, ranked };
}

function evidenceOf(scene: Scene, { before, after }: Candidate): { evidence?: Span } {
  const mention = (scene.mentions[before] ?? scene.mentions[after])?.mention;
  return mention ? { evidence: { start: mention.start, end: mention.end } } : {};
}

/** "a lawyer at Dentons, who said": the pronoun takes up the last name of its sentence, or what spoke there. */
function resolveRelative(scene: Scene, attribution: Attribution, reading: SourceReading): SourceReading {
  const at = attribution.source[0]?.start;
  if (reading.pronoun !== "who" || at === undefined) return reading;
  const index = mentionIndexAt(scene, at) - 1;
  const placed = scene.mentions[index];
  const sentence = placed && scene.segmentation.sentences[placed.sentence];
  const type = placed && scene.entities[placed.entity]?.type;
  if (!placed || !sentence || sentence.end < at || at - placed.mention.end > 3) return reading;
  return type === "PERSON" || type === "ORG" ? { ...reading, kind: "name", names: [placed.entity] } : reading;
}
