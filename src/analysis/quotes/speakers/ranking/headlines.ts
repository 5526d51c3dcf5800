/** Headlines call by description, or quote without saying whom, who is named in the text below. */
import { kindredOfPerson } from "../../../../lexicon/kindred-nouns.ts";
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { ROLE_STRENGTH } from "../roles/role-words.ts";
import { mentionIndexAt, paragraphAt, type Scene } from "../scene.ts";
import { isAccused } from "../settled-speaker.ts";
import { isCompatible } from "./compatible.ts";
import type { Asked } from "./question.ts";

/** Who was found for an attribution: index of the entity, or -1. */
interface Answer {
  readonly entity: number;
  readonly probability: number;
}

/** How sure an answer is that the text below gives to a headline. */
const SURE = 0.6;
/** Fewest reports of the one person who speaks below a headline. */
const FEWEST = 3;
/** Fewest words that a headline and a report have in a row. */
const FEWEST_WORDS = 3;

/**
 * The one person whom the article calls by the noun of a headline's source, "Cop says he was fired", or by that of somebody
 * new in its first paragraph, "An employer questioned a judge", and who speaks in it by name (`isHeard`); -1 for nobody.
 */
export function soleHolder(asked: Asked, isHeard: (entity: number) => boolean): number {
  const { scene, roles, reading, place } = asked;
  const isHeadline = isInHeadline(scene, place.at) && reading.determiner === "none";
  if (!isOnePerson(reading) || !(isHeadline || isNewInLead(asked))) return -1;
  // An employer may be a body as well.
  const ofPerson: Asked = { ...asked, reading: { ...reading, nounClass: "person" } };
  const holders = (noun: string): readonly number[] =>
    (roles.byWord.get(noun) ?? []).filter(
      (entity) =>
        scene.entities[entity]?.type === "PERSON" &&
        roles.ofEntity[entity]?.get(noun)?.strength === ROLE_STRENGTH.head &&
        isHeard(entity) &&
        isCompatible(ofPerson, entity),
    );
  const own = holders(reading.head);
  if (own.length > 1) return -1;
  if (own[0] !== undefined) return isHeadline || isNamedNext(asked, own[0]) || isNamedSoon(asked, own[0]) ? own[0] : -1;
  // "UNHCR official", for the minister whom the official met; "Jeb Bush Super PAC chief", for the governor
  const isTied = (entity: number): boolean => {
    const strengths = reading.words.map((word) => roles.ofEntity[entity]?.get(word)?.strength ?? 0);
    return (
      strengths.length === 0 ||
      (strengths.some((strength) => strength > ROLE_STRENGTH.name) && !strengths.includes(ROLE_STRENGTH.name))
    );
  };
  const kindred = new Set(isHeadline ? [...kindredOfPerson(reading.head)].flatMap(holders).filter(isTied) : []);
  return kindred.size === 1 ? ([...kindred][0] ?? -1) : -1;
}

function isInHeadline({ titleEnd }: Pick<Scene, "titleEnd">, at: number): boolean {
  return at < titleEnd;
}

/** "A Hong Kong employer" in the first paragraph. */
function isNewInLead({ scene, reading, place }: Asked): boolean {
  return (
    paragraphAt(scene, place.at) <= 1 &&
    reading.determiner === "indefinite" &&
    /^an? /i.test(scene.article.text.slice(place.at, place.at + 3))
  );
}

/** Whether somebody is the first person whom the text names behind a place. */
function isNamedNext({ scene, place }: Asked, entity: number): boolean {
  for (let index = mentionIndexAt(scene, place.at); index < scene.mentions.length; index++) {
    const placed = scene.mentions[index];
    if (placed && scene.entities[placed.entity]?.type === "PERSON") return placed.entity === entity;
  }
  return false;
}

/** "A lawyer said he was “disturbed”. ¶ Tom Doe denied it. ¶ But the man's lawyer, Ann Lee, said": whether somebody is first named in one of the next paragraphs. */
function isNamedSoon({ scene, place }: Asked, entity: number): boolean {
  const first = scene.entities[entity]?.mentions[0]?.start ?? 0;
  return first > place.end && paragraphAt(scene, first) - paragraphAt(scene, place.at) <= SOON;
}

const SOON = 2;

function isOnePerson({ kind, nounClass, head, isPlural }: SourceReading): boolean {
  return (
    kind === "description" &&
    !isPlural &&
    (nounClass === "person" || nounClass === "spokesperson" || head === "employer")
  );
}

/** `answers` to `attributions`, those of a headline that found nobody by what is found below it. */
export function withHeadlines<Found extends Answer>(
  scene: Scene,
  attributions: readonly Attribution[],
  readings: readonly SourceReading[],
  answers: readonly Found[],
): readonly Found[] {
  const startOf = ({ content, source }: Attribution): number => source[0]?.start ?? content[0]?.start ?? 0;
  let voice: number | undefined;
  return answers.map((answer, index) => {
    const attribution = attributions[index];
    const reading = readings[index];
    if (!attribution || !reading || answer.entity >= 0 || !isInHeadline(scene, startOf(attribution))) return answer;
    if (isAccused(scene, attribution)) return answer;
    const isUnsourced = reading.kind === "none" && attribution.quoted.length > 0 && attribution.cue.length === 0;
    if (isUnsourced) voice ??= soleVoice(scene, attributions, readings, answers);
    // "… ‘absolutely devastated’, official says"
    const isDescribed = isOnePerson(reading) && reading.determiner === "none" && attribution.quoted.length > 0;
    const quoting = isUnsourced || isDescribed ? quotedBelow(scene, attributions, answers, index) : -1;
    const entity = isUnsourced
      ? Math.max(quoting, voice ?? -1)
      : Math.max(takenUpBelow(scene, readings, answers, index), isPersonAt(scene, quoting) ? quoting : -1);
    return entity < 0 ? answer : { ...answer, entity, probability: SURE };
  });
}

/** The one person who says all that anybody says below the headline, and says enough; -1 where there are others. */
function soleVoice(
  scene: Scene,
  attributions: readonly Attribution[],
  readings: readonly SourceReading[],
  answers: readonly Answer[],
): number {
  let voice = -1;
  let count = 0;
  for (const [index, { entity }] of answers.entries()) {
    const attribution = attributions[index];
    const start = attribution?.content[0]?.start ?? 0;
    if (!attribution || isInHeadline(scene, start)) continue;
    if (entity < 0) {
      // Somebody without a name
      if (readings[index]?.kind !== "none" && attribution.quoted.length > 0) return -1;
      continue;
    }
    if (voice >= 0 && entity !== voice) return -1;
    voice = entity;
    count++;
  }
  return count >= FEWEST && scene.entities[voice]?.type === "PERSON" ? voice : -1;
}

const isPersonAt = ({ entities }: Pick<Scene, "entities">, entity: number): boolean =>
  entities[entity]?.type === "PERSON";

/** Who says the words of headline `title` below it, a few in a row; -1 for nobody. */
function quotedBelow(
  { article: { text } }: Pick<Scene, "article">,
  attributions: readonly Attribution[],
  answers: readonly Answer[],
  title: number,
): number {
  const wordsOf = (spans: Attribution["content"]): string =>
    spans.map(({ start, end }) => (text.slice(start, end).toLowerCase().match(WORDS) ?? []).join(" ")).join(" ");
  const words = wordsOf(attributions[title]?.quoted ?? []);
  if (words.split(" ").length < FEWEST_WORDS) return markedBelow(attributions, answers, title, words, wordsOf);
  const below = attributions.findIndex(
    ({ content }, index) =>
      index > title && (answers[index]?.entity ?? -1) >= 0 && ` ${wordsOf(content)} `.includes(` ${words} `),
  );
  return answers[below]?.entity ?? -1;
}

/** "Deaths ‘devastating’ for the town … said the news was “devastating”": who alone has a word or two of headline `title` in marks below it; -1 for nobody. */
function markedBelow(
  attributions: readonly Attribution[],
  answers: readonly Answer[],
  title: number,
  words: string,
  wordsOf: (spans: Attribution["quoted"]) => string,
): number {
  if (words.length < FEWEST_LETTERS) return -1;
  const found = new Set<number>();
  for (const [index, { quoted }] of attributions.entries())
    if (index > title && ` ${wordsOf(quoted)} `.includes(` ${words} `)) found.add(answers[index]?.entity ?? -1);
  return found.size === 1 ? ([...found][0] ?? -1) : -1;
}

/** Letters of a word or two that are no everyday ones. */
const FEWEST_LETTERS = 8;

const WORDS = /[\p{L}\p{N}]+/gu;

/** "Iran MP: Oil exports underway … The Iranian lawmaker said": the one person whom descriptions of the kind mean below headline `title`; -1 for nobody. */
function takenUpBelow(
  { entities }: Pick<Scene, "entities">,
  readings: readonly SourceReading[],
  answers: readonly Answer[],
  title: number,
): number {
  const asked = readings[title];
  if (!asked || !isOnePerson(asked) || asked.determiner !== "none") return -1;
  const nouns = new Set([asked.head, ...kindredOfPerson(asked.head)]);
  const found = new Set<number>();
  for (const [index, { entity }] of answers.entries()) {
    const reading = readings[index];
    if (index <= title || entity < 0 || !reading || !isOnePerson(reading) || !nouns.has(reading.head)) continue;
    if (asked.words.length > 0 && !asked.words.some((word) => reading.words.includes(word))) continue;
    // "Jeb Bush Super PAC chief praises": not he.
    // "Unification minister urges return … South Korea's unification minister called"
    const isTaken =
      reading.determiner === "definite" || (reading.determiner === "possessive" && asked.words.length > 0);
    if (isTaken && entities[entity]?.type === "PERSON" && !asked.within.includes(entity)) found.add(entity);
  }
  return found.size === 1 ? ([...found][0] ?? -1) : -1;
}
