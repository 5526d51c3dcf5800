/** Leads that leave a name to the paragraph below them, which begins with it: "according to a leading charity. ¶ Mind says". */
import { kindredOfPerson } from "../../../../lexicon/kindred-nouns.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { ROLE_STRENGTH } from "../roles/role-words.ts";
import { mentionIndexAt, type PlacedMention, paragraphAt, type Scene, sentenceAt } from "../scene.ts";
import { isCompatible } from "./compatible.ts";
import { isMisnamed } from "./description-features.ts";
import type { Asked } from "./question.ts";

/** Paragraph number of the last one that leads a report in, behind headline and byline. */
const LEAD = 2;

/** Whom a lead without a name means: index of the entity that the next paragraph begins with; -1 for nobody. */
export function namedBelow(asked: Asked): number {
  const { scene, place } = asked;
  const here = paragraphAt(scene, place.at);
  if (here > LEAD) return -1;
  const next = firstNamedBelow(scene, place.at, here + 1);
  if (!next || (scene.entities[next.entity]?.mentions[0]?.start ?? 0) < next.mention.start) return -1;
  const isMeant =
    isBodyBelow(asked, next) || isHolderBelow(asked, next) || isTitledBelow(asked, next) || isAgedBelow(asked, next);
  return isMeant && isCompatible(asked, next.entity) ? next.entity : -1;
}

/** The first body or person whom paragraph `paragraph` names, behind `at`. */
function firstNamedBelow(scene: Scene, at: number, paragraph: number): PlacedMention | undefined {
  const { mentions, entities } = scene;
  for (let index = mentionIndexAt(scene, at); index < mentions.length; index++) {
    const placed = mentions[index];
    const own = scene.paragraphOf[placed?.block ?? 0] ?? 0;
    if (!placed || own > paragraph) return undefined;
    const type = entities[placed.entity]?.type;
    if (own === paragraph && !placed.isCaption && (type === "ORG" || type === "PERSON")) return placed;
  }
  return undefined;
}

/** "according to a leading charity. ¶ Mind says" */
function isBodyBelow({ scene, reading, place, roles }: Asked, next: PlacedMention): boolean {
  const { kind, nounClass, determiner, isPlural, within } = reading;
  if (kind !== "description" || nounClass !== "group" || determiner !== "indefinite" || isPlural) return false;
  if (within.length > 0 || NEVER_ONE.test(reading.head)) return false;
  if (!/^an? /i.test(scene.article.text.slice(place.at, place.at + 3))) return false;
  if (scene.entities[next.entity]?.type !== "ORG" || isMisnamed({ scene, roles, reading }, next.entity)) return false;
  return /^(?:The )?$/.test(before(scene, next)) && reports(scene, next);
}

/** Bodies that papers seldom name as such. */
const NEVER_ONE = /^(?:court|jury|panel|inquest|team|family|couple|crowd|tribunal)$/;

/** "The president of the farmers' union has vowed. ¶ Mr Paul Daly told", "The housing minister called on them. ¶ In a talk, Ann Lee also urged": who is told of without a word on who that is. */
function isHolderBelow({ scene, reading }: Asked, next: PlacedMention): boolean {
  const { kind, nounClass, determiner, isPlural } = reading;
  if (kind !== "description" || nounClass !== "person" || isPlural || determiner === "indefinite") return false;
  if (scene.entities[next.entity]?.type !== "PERSON" || !OFFICES.test(reading.head)) return false;
  const front = before(scene, next);
  if (/^(?:Mr|Mrs|Ms|Miss|Dr)\.? $/.test(front)) return reports(scene, next);
  return /^(?:|(?:In|At|During|Speaking|On) \p{Ll}[^,.;:"“]{0,80}, )$/u.test(front) && alsoReports(scene, next);
}

const OFFICES =
  /^(?:president|chairman|chairwoman|chair|leader|head|director|chief|boss|secretary|minister|mayor|governor|premier|commissioner|ambassador|bishop|archbishop|principal|manager|coach|captain|spokesman|spokeswoman)$/;

/** "A tribal leader says no. ¶ Grand Chief Paul Daly told": who stands below with a title that goes with the noun, and reports. */
function isTitledBelow({ scene, reading, roles }: Asked, next: PlacedMention): boolean {
  const { kind, nounClass, determiner, isPlural, head, within } = reading;
  if (kind !== "description" || nounClass !== "person" || isPlural || determiner !== "indefinite") return false;
  if (within.length > 0 || scene.entities[next.entity]?.type !== "PERSON") return false;
  const known = roles.ofEntity[next.entity];
  const isCalled = [head, ...kindredOfPerson(head)].some(
    (noun) => (known?.get(noun)?.strength ?? 0) > ROLE_STRENGTH.name,
  );
  return isCalled && /^(?:\p{Lu}[\p{L}.-]+ ){0,4}$/u.test(before(scene, next)) && reports(scene, next);
}

/** "A motorist has told how he was fined. ¶ Paul Daly, 44, was": a lead about somebody new, whom its "he" or "she" means as well. */
function isAgedBelow({ scene, reading, place }: Asked, next: PlacedMention): boolean {
  if (reading.pronoun !== "he" && reading.pronoun !== "she") return false;
  const sentence = scene.segmentation.sentences[sentenceAt(scene, place.at)];
  const { text } = scene.article;
  if (!sentence || scene.entities[next.entity]?.type !== "PERSON" || before(scene, next) !== "") return false;
  if (!/^An? \p{L}/u.test(text.slice(sentence.start, sentence.start + 4)) || sentence.start >= place.at) return false;
  for (let index = mentionIndexAt(scene, sentence.start); index < scene.mentions.length; index++) {
    const placed = scene.mentions[index];
    if (!placed || placed.mention.start >= place.at) break;
    if (scene.entities[placed.entity]?.type === "PERSON") return false;
  }
  return /^(?:, (?:aged )?\d{1,3},| \(\d{1,3}\))/.test(text.slice(next.mention.end, next.mention.end + 12));
}

/** What stands in front of a name in its paragraph. */
function before(scene: Scene, { block, mention }: PlacedMention): string {
  const { start = 0, dateline } = scene.article.blocks[block] ?? {};
  return scene.article.text.slice(Math.max(start, dateline?.end ?? 0), mention.start).trimStart();
}

/** Whether a verb that reports follows on a name: "Mind |says", "Mr Daly |told". */
function reports(scene: Scene, { mention }: PlacedMention): boolean {
  const [, verb = ""] =
    /^ (?:has |have )?(\p{Ll}+)/u.exec(scene.article.text.slice(mention.end, mention.end + WORD)) ?? [];
  return reportingVerb(verb) !== undefined;
}

/** "Ann Lee |also urged" */
function alsoReports(scene: Scene, { mention }: PlacedMention): boolean {
  const [, verb = ""] = /^ also (\p{Ll}+)/u.exec(scene.article.text.slice(mention.end, mention.end + WORD)) ?? [];
  return verb === "called" || reportingVerb(verb) !== undefined;
}

/** Characters of a verb. */
const WORD = 30;
