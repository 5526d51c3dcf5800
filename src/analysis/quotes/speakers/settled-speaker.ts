/** Speakers that the words around a quotation settle, so that nobody else is weighed: a name, whoever was asked, nobody. */
import { singularOf } from "../../../lexicon/speaker-nouns.ts";
import type { Attribution } from "../attribution.ts";
import type { Cast } from "./cast.ts";
import type { Conversation } from "./conversation.ts";
import { answererOf, askedOf, intervieweeOf, isAsked } from "./ranking/answerer.ts";
import { gesturedBefore } from "./ranking/gestured.ts";
import { isMarkedHeading } from "./ranking/headings.ts";
import { introducedBefore } from "./ranking/introduced-before.ts";
import { ownSubject } from "./ranking/own-subject.ts";
import { statementOwner } from "./ranking/statement-owner.ts";
import { questionedOf, whoseUtterance } from "./reading/framed-pronoun.ts";
import { namedBeforeMarks } from "./reading/named-before-marks.ts";
import type { SourceReading } from "./reading/source-reading.ts";
import type { Scene } from "./scene.ts";
import type { SpeakerDecision } from "./speaker-decision.ts";

/** The decision where there is no choice; undefined where the ranker has to weigh. Without a ranker (`isRanked`) names alone are settled. */
export function settledSpeaker(
  cast: Cast,
  attribution: Attribution,
  reading: SourceReading,
  conversation: Conversation,
  isRanked: boolean,
): SpeakerDecision | undefined {
  const { scene } = cast;
  const settle = (entity: number, probability: number): SpeakerDecision => {
    const ranked = entity < 0 ? [] : [{ entity, probability, features: [], mention: -1 }];
    return { attribution, reading, entity, probability, ranked };
  };
  if (isAccused(scene, attribution)) return settle(-1, ANSWERS);
  if (isExampleOfMany(scene, attribution) || isInsider(scene, attribution)) return settle(-1, ANSWERS);
  if (isSomebodys(scene, attribution)) return settle(-1, ANSWERS);
  const announced = namedBeforeMarks(scene, attribution, reading);
  if (announced !== undefined) return settle(announced, ANSWERS);
  const [named] = reading.names;
  if (reading.kind === "name" && named !== undefined) return settle(named, 1);
  if (!isRanked) return undefined;
  if (reading.kind === "none" && isMarkedHeading(scene, attribution)) return settle(-1, 0.5);
  if (reading.kind === "none" && isAsked(scene, attribution)) return settle(-1, 0.7);
  const writer = reading.kind === "pronoun" ? statementOwner(scene, attribution, reading) : undefined;
  if (writer !== undefined) return settle(writer, ANSWERS);
  const answering =
    reading.kind === "none"
      ? (gesturedBefore(scene, attribution, reading) ??
        answererOf(scene, attribution) ??
        introducedBefore(scene, cast.roles, attribution, reading) ??
        askedOf(scene, attribution, reading))
      : (intervieweeOf(scene, attribution, conversation.turns) ??
        goingBy(cast, reading, ownSubject(scene, attribution, reading)) ??
        whoseUtterance(scene, attribution, reading) ??
        goingBy(cast, reading, asBefore(conversation, reading, gesturedBefore(scene, attribution, reading))) ??
        goingBy(cast, reading, questionedOf(scene, attribution, reading) ?? askedOf(scene, attribution, reading)));
  if (answering !== undefined) return settle(answering, ANSWERS);
  // "fears about the program have grown", "it was unclear whether": of reports without marks that name no source, not one
  // in five has the one that the context offers.
  return reading.kind === "none" && attribution.quoted.length === 0 ? settle(-1, 0.5) : undefined;
}

/** How sure it is that whoever the writer asked answers in the next paragraph. */
const ANSWERS = 0.9;

/** `entity`, unless another pronoun is known of it. */
function goingBy({ pronouns }: Cast, { pronoun }: SourceReading, entity: number | undefined): number | undefined {
  return entity === undefined || (pronouns[entity] ?? pronoun) === pronoun ? entity : undefined;
}

/** `entity`, unless another pronoun took them up before. */
function asBefore(
  { takenUpAs }: Conversation,
  { pronoun }: SourceReading,
  entity: number | undefined,
): number | undefined {
  return entity === undefined || (takenUpAs.get(entity) ?? pronoun) === pronoun ? entity : undefined;
}

/** "Magistrate accused of ‘abdicating his duty’", "Bishop criticised for ‘cruel’ joke": a headline's passive, whose subject says nothing. */
export function isAccused({ article: { text }, titleEnd }: Scene, { cue }: Attribution): boolean {
  const [verb] = cue;
  if (!verb || verb.start >= titleEnd) return false;
  const word = text.slice(verb.start, verb.end);
  const behind = text.slice(verb.end, verb.end + " after ".length);
  return (
    (/^(?:accused|suspected|convicted|cleared|acquitted)$/i.test(word) && behind.startsWith(" of ")) ||
    (/^(?:criticised|criticized|condemned|slammed|blasted|mocked|praised|blamed|denounced|ridiculed|rebuked|lambasted|hailed|lauded)$/i.test(
      word,
    ) &&
      /^ (?:for|over|after|as|by) /.test(behind))
  );
}

/** "His client said he was ill", "his mother, two brothers and sister told them": somebody of somebody's, who is neither of them and has no name. */
function isSomebodys({ article: { text } }: Scene, { source }: Attribution): boolean {
  const words = text.slice(source[0]?.start ?? 0, source.at(-1)?.end ?? 0);
  return /^(?:[Hh]is|[Hh]er|[Tt]heir) (?:clients?|patients?|accusers?|\p{Ll}+, (?:\p{Ll}+ )?\p{Ll}+ and (?:\p{Ll}+ )?\p{Ll}+)$/u.test(
    words,
  );
}

/** "Ann Lee, Paul Roe insider reveals": somebody close to those who are named, and none of them. */
function isInsider({ article: { text } }: Scene, { source }: Attribution): boolean {
  const start = source[0]?.start ?? 0;
  const end = source.at(-1)?.end ?? 0;
  return end - start < OPENING && /^(?:\p{Lu}[\p{L}.'’-]*,? )+(?:insiders?|sources?)$/u.test(text.slice(start, end));
}

/** "Directors including Ann Lee and Paul Daly were quick to remember": many, of whom no single one is quoted. */
function isExampleOfMany({ article: { text } }: Scene, { source: [span] }: Attribution): boolean {
  if (!span) return false;
  const [, noun] =
    /^(?:[\p{L}-]+ ){0,3}(\p{L}+),? (?:including|such as) \p{Lu}/u.exec(
      text.slice(span.start, Math.min(span.end, span.start + OPENING)),
    ) ?? [];
  // "Many Democrats, including Ann Lee" are a name themselves.
  if (noun === undefined || (/^\p{Lu}/u.test(noun) && !text.startsWith(noun, span.start))) return false;
  return singularOf(noun.toLowerCase()) !== noun.toLowerCase();
}

/** Characters in which a phrase says that it names examples. */
const OPENING = 80;
