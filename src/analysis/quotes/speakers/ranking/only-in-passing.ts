/** Names that stand near words without a source of their own, and whose bearers do not speak: where people stand, what is only spoken of, who wrote the article. */
import { contains, type Span } from "../../../../document/span.ts";
import { mentionIndexAt, type PlacedMention, paragraphAt, type Scene, sentenceAt, wordAt } from "../scene.ts";
import type { NobodyRule } from "./nobody-rule.ts";

/** “The land was taken by Acme Holdings,” they wrote: a body that is named only in what is said has not said it. */
const isOnlySpokenOf: NobodyRule = ({ scene, reading, place }, _attribution, entity) => {
  if (reading.pronoun !== "they" && reading.pronoun !== "it") return false;
  const { type, mentions = [] } = scene.entities[entity] ?? {};
  const first = mentions[0];
  if (type === "PERSON" || !first || !place.content.some((span) => contains(span, first))) return false;
  const last = mentions.at(-1);
  return last !== undefined && place.content.some((span) => contains(span, last));
};

/** "Their sit-in continued outside the Press Club. They felt": the house before which they stand. */
const isWhereTheyStand: NobodyRule = ({ scene, reading, place, turns }, _attribution, entity) => {
  if (reading.pronoun !== "they" || scene.entities[entity]?.type === "PERSON") return false;
  if (turns.some((turn) => turn.entity === entity)) return false;
  const own = (scene.entities[entity]?.mentions ?? []).slice(0, FEW).filter(({ start }) => start < place.at);
  return own.length > 0 && own.every(({ tokens: { from } }) => isBesideOf(scene, from));
};

/** Mentions that are looked at. */
const FEW = 6;

/** "outside |the Press Club" */
function isBesideOf(scene: Scene, from: number): boolean {
  const before = wordAt(scene, from - 1).toLowerCase();
  return BESIDE.test(before === "the" ? wordAt(scene, from - 2).toLowerCase() : before);
}

const BESIDE = /^(?:outside|inside|near|opposite|towards?)$/;

/** "By Ann Lee 26 April 2016": whoever wrote an article, and is named in it nowhere else, says nothing in it. */
const isByline: NobodyRule = ({ scene, reading, firstPerson }, _attribution, entity) => {
  const { type, mentions = [] } = scene.entities[entity] ?? {};
  if (type !== "PERSON" || mentions.length > FEW || reading.pronoun === "other") return false;
  if (reading.kind === "none" && entity === firstPerson) return false;
  return mentions.every(({ start }) => isAside(scene, scene.mentions[mentionIndexAt(scene, start)]));
};

/** Blocks at the head of an article: its title, who wrote it, and when. */
const HEAD = 3;

const isAllOf = (block: Span, mention: Span): boolean => block.start === mention.start && block.end === mention.end;

function isAside({ article: { blocks } }: Scene, placed: PlacedMention | undefined): boolean {
  if (!placed) return false;
  const block = blocks[placed.block];
  // "China quake / Calum MacLeod / BEIJING — New hope": a name that is all of a line at the head.
  const isLine = block !== undefined && placed.block < HEAD && isAllOf(block, placed.mention);
  return isLine || (placed.isCaption && block?.kind !== "caption");
}

/** "Streeting's visit … “We work hard,” he said", for somebody whom the article brings up paragraphs later. */
const isNamedMuchLater: NobodyRule = ({ scene, reading, place }, _attribution, entity) => {
  if (reading.pronoun !== "he" && reading.pronoun !== "she") return false;
  const first = scene.entities[entity]?.mentions[0];
  return (
    first !== undefined &&
    first.start > place.end &&
    paragraphAt(scene, first.start) - paragraphAt(scene, place.at) > SOON
  );
};

/** Paragraphs behind which nobody is looked forward to. */
const SOON = 3;

/** "A police spokesman said", behind a spokesman who was quoted by name: one that is new. */
const isNewVoice: NobodyRule = ({ scene, reading, turns }, { source: [span] }, entity) =>
  reading.kind === "description" &&
  reading.determiner === "indefinite" &&
  !reading.isPlural &&
  (reading.nounClass === "spokesperson" || reading.nounClass === "person") &&
  span !== undefined &&
  /^an? /i.test(scene.article.text.slice(span.start, span.start + 3)) &&
  !reading.within.includes(entity) &&
  turns.some((turn) => turn.entity === entity && turn.isNamed && turn.paragraph > LEAD) &&
  !isNamedBeside(scene, span.start, entity);

/** "Lee, a host on the show, said": whether the sentence of an offset names somebody. */
function isNamedBeside(scene: Scene, at: number, entity: number): boolean {
  const sentence = sentenceAt(scene, at);
  const { start = at, end = at } = scene.segmentation.sentences[sentence] ?? {};
  for (let index = mentionIndexAt(scene, start); index < scene.mentions.length; index++) {
    const placed = scene.mentions[index];
    if (!placed || placed.mention.start >= end) return false;
    if (placed.entity === entity) return true;
  }
  return false;
}

/** Number of the last paragraph that may still be a headline, or the line below it. */
const LEAD = 1;

/** "The government", for a prefectural one that comes up later. */
const isLesserGovernment: NobodyRule = ({ scene, reading, place }, _attribution, entity) => {
  const { type, name = "", mentions = [] } = scene.entities[entity] ?? {};
  if (reading.kind !== "description" || reading.head !== "government" || reading.words.length > 0) return false;
  return type === "ORG" && (mentions[0]?.start ?? 0) > place.at && LESSER.test(name);
};

const LESSER = /\b(?:prefectural|regional|provincial|local|county|city|municipal|state) government$/i;

/** "The intelligence office", for the Taliban: a band or a party by one word is no office. */
const isNoOffice: NobodyRule = ({ scene, reading, roles }, _attribution, entity) => {
  const { type, name = "" } = scene.entities[entity] ?? {};
  if (reading.kind !== "description" || reading.determiner !== "definite" || type === "PERSON" || type === "LOC")
    return false;
  if (!OFFICES.test(reading.head) || reading.within.includes(entity) || roles.ofEntity[entity]?.has(reading.head))
    return false;
  return /^(?:[Tt]he )?\p{Lu}\p{Ll}+$/u.test(name) && !SEATS.test(name);
};

const OFFICES = /^(?:office|ministry|department|directorate|court|embassy|consulate|council)$/;
/** Offices that go by one word. */
const SEATS =
  /(?:Treasury|Kremlin|Pentagon|Interpol|Europol|Vatican|Cabinet|Senate|Congress|Parliament|Elysée|Élysée|Defen[cs]e|Health|Education|Interior|Justice|State|Labou?r|Commerce|Energy|Transportation|Transport|Agriculture|Parks|Police)$/;

/** "Lee said the head of the division reported that": who is described in what somebody is said to say is not they. */
const isToldOfAnother: NobodyRule = ({ scene, reading, place }, { quoted, source: [span] }, entity) => {
  if (reading.kind !== "description" || quoted.length > 0 || !span) return false;
  if (reading.nounClass !== "person" && reading.nounClass !== "spokesperson") return false;
  for (let index = mentionIndexAt(scene, span.start) - 1; index >= 0; index--) {
    const placed = scene.mentions[index];
    if (!placed || placed.sentence !== sentenceAt(scene, place.at)) return false;
    if (placed.entity !== entity || placed.isPossessive) continue;
    const behind = placed.mention.tokens.to;
    // "Roe told the paper that it was late — the actress also said": one that goes on.
    if (/[–—;]/.test(scene.article.text.slice(placed.mention.end, span.start))) return false;
    return (
      placed.isSubject &&
      /^(?:said|says|told|added|claimed|explained|stated)$/.test(wordAt(scene, behind)) &&
      !/^(?:,|when|as|after)$/.test(wordAt(scene, behind + 1))
    );
  }
  return false;
};

/** "The chief executive and chief creative officer |have| apologized": two people, and neither alone. */
const isTwo: NobodyRule = ({ scene, reading }, { source: [span], cue: [verb] }, entity) =>
  reading.kind === "description" &&
  reading.nounClass === "person" &&
  !reading.isPlural &&
  scene.entities[entity]?.type === "PERSON" &&
  span !== undefined &&
  verb !== undefined &&
  /^(?:have|are|were) /.test(scene.article.text.slice(verb.start, verb.end)) &&
  / and /.test(scene.article.text.slice(span.start, span.end));

/** In any order: one that holds is enough. */
export const IN_PASSING: readonly NobodyRule[] = [
  isOnlySpokenOf,
  isWhereTheyStand,
  isByline,
  isNamedMuchLater,
  isNewVoice,
  isLesserGovernment,
  isNoOffice,
  isToldOfAnother,
  isTwo,
];
