/** Weighs, by a linear model, everybody whom the words for a speaker may mean, and nobody whom the article names beside them. */
import { kindredOfPerson } from "../../../lexicon/kindred-nouns.ts";
import { pronounsOfTitle } from "../../../lexicon/titles.ts";
import { type LinearModel, linearScore, softmax } from "../../../models/linear-model.ts";
import { titleBefore } from "../../entities/people/title-before.ts";
import type { Attribution } from "../attribution.ts";
import type { Cast } from "./cast.ts";
import type { Conversation } from "./conversation.ts";
import { isReplying } from "./ranking/answerer.ts";
import { findCandidates, mentionedIn } from "./ranking/candidates.ts";
import { isCompatible, isOfficial } from "./ranking/compatible.ts";
import { sharedWords } from "./ranking/description-features.ts";
import { goesOnSpeaking, misnamedBefore, staysWithSpeaker, voiceOfOffice } from "./ranking/goes-on.ts";
import { governedNames } from "./ranking/governed-names.ts";
import { soleHolder } from "./ranking/headlines.ts";
import { withoutListed } from "./ranking/in-a-row.ts";
import { introducersOf } from "./ranking/introducers.ts";
import { namedBelow } from "./ranking/named-below.ts";
import { isNamelessBody } from "./ranking/nameless-body.ts";
import { isNamelessOfficer } from "./ranking/nameless-officer.ts";
import { isNewBefore } from "./ranking/new-before.ts";
import { isNobodyNamed } from "./ranking/nobody-named.ts";
import { introductionOf, isUnnamedBefore } from "./ranking/noun-places.ts";
import { headsPair, mayBeMany } from "./ranking/pairs.ts";
import type { Asked, Candidate, Question } from "./ranking/question.ts";
import { signersOf } from "./ranking/signers.ts";
import { candidateFeatures, nobodyFeatures } from "./ranking/speaker-features.ts";
import { toldApart } from "./ranking/told-apart.ts";
import { isUnnamedBody } from "./ranking/unnamed-body.ts";
import { addresseesOf, askerOf } from "./reading/framed-pronoun.ts";
import { isOfCourt, pleads } from "./reading/pleading.ts";
import { PAIR } from "./reading/pronoun-sources.ts";
import type { SourceReading } from "./reading/source-reading.ts";
import { paragraphAt, type Scene, sentenceAt, tokensIn, wordAt } from "./scene.ts";
import type { RankedSpeaker, SpeakerDecision } from "./speaker-decision.ts";

/** The likeliest speaker of `attribution`, with all that were weighed. */
export function rankSpeakers(
  cast: Cast,
  attribution: Attribution,
  reading: SourceReading,
  conversation: Conversation,
  model: LinearModel,
): SpeakerDecision {
  const { scene } = cast;
  const asked = askedOf(cast, attribution, reading, conversation);
  const candidates = candidatesOf(cast, attribution, asked, conversation);
  const question = questionOf(cast, attribution, asked, candidates);
  const features = [nobodyFeatures(question, candidates.length)];
  for (const candidate of candidates) features.push(candidateFeatures(question, candidate, candidates.length));
  const odds = softmax(Float64Array.from(features, (active) => linearScore(model, active)));
  const ranked = features.map((active, index): RankedSpeaker => {
    const candidate = candidates[index - 1];
    const mention = candidate ? (candidate.before >= 0 ? candidate.before : candidate.after) : -1;
    return { entity: candidate?.entity ?? -1, probability: odds[index] ?? 0, features: active, mention };
  });
  const best = ranked.reduce((top, answer) => (answer.probability > top.probability ? answer : top));
  const holder = Math.max(
    soleHolder(asked, (entity) => cast.named.has(entity)),
    namedBelow(asked),
  );
  if (holder >= 0) return { attribution, reading, entity: holder, probability: HOLDS, ranked };
  const going = Math.max(
    goesOnSpeaking(asked, attribution, best.entity),
    voiceOfOffice(asked, best.entity),
    misnamedBefore(asked),
    staysWithSpeaker(asked, attribution, best.entity),
  );
  if (going >= 0) return { attribution, reading, entity: going, probability: HOLDS, ranked };
  if (
    isNobodyNamed(asked, attribution, best.entity) ||
    isNewcomer(cast, question, best.entity) ||
    isNamelessOfficer(scene, asked, best.entity) ||
    isNamelessBody(scene, asked, conversation.spokeIn, best.entity) ||
    isUnnamedBody(question, cast.nouns.get(reading.head), best.entity)
  )
    return { attribution, reading, entity: -1, probability: 0.5, ranked };
  if (isGuess(reading, best)) return { attribution, reading, entity: -1, probability: 0.5, ranked, guess: best.entity };
  return { attribution, reading, entity: best.entity, probability: best.probability, ranked };
}

/** How sure it is that a headline's noun is that of the one person below who is called so. */
const HOLDS = 0.7;

/** Whether a phrase without a name means one human being. */
const isPersons = ({ kind, nounClass }: SourceReading): boolean =>
  kind === "description" && (nounClass === "person" || nounClass === "spokesperson");

/** "The document" that may be several people's: of names given to one with less than this, one in four was right. */
const LEAST = 0.4;
/** The same of "the company" and "the agency", which are seldom so many. */
const LEAST_OF_BODIES = 0.3;

/** Whether the likeliest answer for a thing or a body is a guess among many. */
function isGuess(reading: SourceReading, { entity, probability }: RankedSpeaker): boolean {
  return (
    entity >= 0 &&
    reading.kind === "description" &&
    !isPersons(reading) &&
    probability < (reading.nounClass === "group" ? LEAST_OF_BODIES : LEAST)
  );
}

/** 'One man interrupted the candidate. “They stole it,” the man shouted': brought up without a name when `entity` had been named, and never called so. */
function isNewcomer({ nouns }: Cast, { scene, roles, reading, place, isUnnamed }: Question, entity: number): boolean {
  if (!isUnnamed || reading.determiner !== "definite" || reading.nounClass !== "person" || entity < 0) return false;
  const known = roles.ofEntity[entity];
  if (known?.has(reading.head) || [...kindredOfPerson(reading.head)].some((noun) => known?.has(noun))) return false;
  // "A local man was held. … “He had a knife,” Officer Lee said. The man admitted": no official, however far back he was brought up.
  if (/^(?:man|woman|boy|girl|teenager|youth)$/.test(reading.head) && isOfficial(known)) return true;
  const token = introductionOf(scene, nouns, reading.head, place.at) ?? 0;
  const brought = scene.segmentation.tokens.starts[token] ?? 0;
  return place.at - brought < NEWS && (scene.entities[entity]?.mentions[0]?.start ?? brought) < brought;
}

/** How far behind an introduction, in characters, the same noun still means whoever it brought up. */
const NEWS = 600;

/** What is known before anybody is considered. */
function askedOf(
  { scene, roles, pronouns, focusAt, mostMentioned, firstPerson, titled, isSaidAt, nouns, ...cast }: Cast,
  attribution: Attribution,
  reading: SourceReading,
  { turns, spokeIn }: Conversation,
): Asked {
  const content = attribution.content;
  const at = attribution.source[0]?.start ?? content[0]?.start ?? 0;
  const end = Math.max(content.at(-1)?.end ?? at, attribution.source.at(-1)?.end ?? at);
  const introduction =
    reading.nounClass === "document" || reading.nounClass === "other"
      ? // "“They reached an agreement,” says the document": what is said brings nothing up.
        introductionOf(scene, nouns, reading.head, Math.min(at, content[0]?.start ?? at))
      : undefined;
  const signers = reading.nounClass === "document" ? signersOf(scene, nouns.get(reading.head), at) : [];
  // "Ex-PM's aide says she was 'sidelined'": a headline calls by description whom the text names.
  const isOpening = reading.kind === "description" && paragraphAt(scene, at) <= 1;
  return {
    scene,
    possessor: possessorOf(scene, focusAt, reading, at),
    roles,
    pronouns,
    place: { at, end, content },
    focusAt,
    mostMentioned,
    firstPerson,
    titled,
    isSaidAt,
    reading,
    turns,
    sameWords: reading.kind === "none" || isOpening ? cast.sameWords(attribution) : NO_ENTITIES,
    introducers:
      introduction === undefined || isAnother(scene, reading, introduction)
        ? NOBODY
        : introducersOf(scene, introduction, spokeIn, isSaidAt, signers),
  };
}

/** '“aware of reports” … A report by investigators found': one that is new takes up none of many. */
function isAnother(
  { article: { text }, segmentation: { tokens } }: Scene,
  reading: SourceReading,
  introduction: number,
): boolean {
  if (reading.determiner !== "indefinite" || reading.isPlural) return false;
  const noun = text.slice(tokens.starts[introduction], tokens.ends[introduction]).toLowerCase();
  return noun === `${reading.head}s`;
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

/** Everybody whom gender, kind and the words around leave. */
function candidatesOf(
  { scene, roles, pronouns, firstNamed, nouns, spokenOfBy }: Cast,
  attribution: Attribution,
  asked: Asked,
  { turns, takenUpAs }: Conversation,
): readonly Candidate[] {
  const { reading, place, introducers, sameWords } = asked;
  const spoke = turns
    .slice(-RECENT_TURNS)
    .flatMap(({ entity }) => (entity >= 0 ? [entity] : []))
    .slice(-RECENT_SPEAKERS);
  const brought = [...introducers].flatMap(([entity, how]) => (how.size > 1 ? [entity] : [])).slice(0, BROUGHT);
  const focus =
    reading.pronoun === "he" || reading.pronoun === "she" ? asked.focusAt(reading.pronoun, place.at) : undefined;
  const heard = [...spoke, ...sameWords, ...brought];
  const find = (isMeant: (entity: number) => boolean): readonly Candidate[] =>
    findCandidates(scene, roles, place, reading, heard, firstNamed, turns, isMeant, focus);
  const asker = askerOf(scene, attribution, reading);
  const addressees = addresseesOf(scene, attribution, reading);
  const isSingle = reading.pronoun === "he" || reading.pronoun === "she";
  // Who was surely "he" before is not "she".
  const wasOther = (entity: number): boolean =>
    isSingle && takenUpAs.has(entity) && takenUpAs.get(entity) !== reading.pronoun;
  // "The solicitor said Foxe would make no further comment": reported without marks, nobody calls themselves by name.
  const isReported = isPersons(reading) && (place.content[0]?.start ?? 0) > place.at;
  const reportedOf = isReported ? mentionedIn(scene, place.content, ({ isQuoted }) => !isQuoted) : NO_ENTITIES;
  const claimedOf = isSingle && reading.head === "" ? (spokenOfBy.get(place.at) ?? NO_ENTITIES) : NO_ENTITIES;
  const inBrackets = namedInBrackets(scene, attribution);
  const isPlea = pleads(scene, attribution, reading);
  const apart = toldApart(scene, roles, nouns.get(reading.head), reading, place.at);
  const compatible = find(
    (entity) =>
      entity !== asker &&
      !apart.has(entity) &&
      !addressees.has(entity) &&
      !(isPlea && isOfCourt(roles, entity)) &&
      !wasOther(entity) &&
      !(reportedOf.has(entity) && scene.entities[entity]?.type === "PERSON") &&
      !claimedOf.has(entity) &&
      !inBrackets.has(entity) &&
      isCompatible(asked, entity),
  );
  // "Rana Tanveer Hayat … he said": a given name may mislead where nobody else can be meant.
  if (isSingle && compatible.every(({ before }) => before < 0) && !isNewBefore(scene, place.at, reading))
    return find(
      (entity) =>
        isCompatible(asked, entity) ||
        (isUntitled(scene, entity) &&
          !wasOther(entity) &&
          (scene.entities[entity]?.mentions[0]?.start ?? 0) < place.at),
    );
  // "The two lawmakers" are those whom the article named together, and nobody else.
  if (reading.head === PAIR)
    return compatible.filter(({ before, turn }) => turn?.isMany === true || headsPair(scene, before, place.at));
  if (isSingle) return withoutListed(scene, compatible, place.at, turns);
  return reading.pronoun === "they" ? compatible.filter((one) => mayBeMany(scene, pronouns, one)) : compatible;
}

/** “I know that he (|Lee|) will win”: people by whose names the writer explains what somebody says of them. */
function namedInBrackets(scene: Scene, { quoted }: Attribution): ReadonlySet<number> {
  const { text } = scene.article;
  return mentionedIn(
    scene,
    quoted,
    ({ mention: { start, end } }) =>
      /^[([]$/.test(text.charAt(start - 1)) &&
      /^[)\]]$/.test(text.charAt(end)) &&
      /(?:^|[^\p{L}])(?:he|him|she|her|his) $/iu.test(text.slice(Math.max(0, start - 6), start - 1)),
  );
}

/** Whether somebody's pronouns are known by no form of address. */
function isUntitled({ article: { text }, segmentation, entities }: Scene, entity: number): boolean {
  const { type, mentions = [] } = entities[entity] ?? {};
  if (type !== "PERSON") return false;
  // "Prosecutor Mary Nel … Ms Nel": one such address is enough.
  return !mentions
    .slice(0, ADDRESSED)
    .some((mention) =>
      titleBefore(text, segmentation, mention)?.words.some((word) => pronounsOfTitle(word) !== undefined),
    );
}

/** Mentions that are looked at for a form of address. */
const ADDRESSED = 20;

/** What was asked, with what the candidates among each other say of it. */
function questionOf(
  { scene, pronouns, nouns }: Cast,
  attribution: Attribution,
  asked: Asked,
  candidates: readonly Candidate[],
): Question {
  const { reading, place } = asked;
  const here = sentenceAt(scene, place.at);
  return {
    ...asked,
    spokenOf: mentionedIn(scene, place.content),
    mostShared: Math.max(0, ...candidates.map(({ entity }) => sharedWords(asked, entity))),
    isReply: isReplying(scene, attribution),
    isKnownNear: candidates.some(
      ({ entity, before }) => pronouns[entity] === reading.pronoun && scene.mentions[before]?.sentence === here,
    ),
    isUnnamed:
      (reading.nounClass === "person" || reading.nounClass === "spokesperson") &&
      isUnnamedBefore(scene, nouns.get(reading.head), place.at),
    governed: governedNames(scene, place.at, reading),
  };
}

/** Turns whose speakers may speak again, wherever they were last named, and how many of them. */
const RECENT_TURNS = 8;
const RECENT_SPEAKERS = 5;
/** How many of those who brought a thing up are weighed wherever they were named. */
const BROUGHT = 4;
const NOBODY: Question["introducers"] = new Map();
const NO_ENTITIES: ReadonlySet<number> = new Set();
