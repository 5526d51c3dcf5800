/** Quotations in paragraphs of their own: whoever was quoted last goes on, and no body that was named in between. */

import { isRoleNoun } from "../../../../lexicon/titles.ts";
import type { Attribution } from "../../attribution.ts";
import { blockAt, mentionIndexAt, paragraphAt, type Scene, wordAt } from "../scene.ts";
import { isReplying } from "./answerer.ts";
import { isCompatible } from "./compatible.ts";
import type { Asked } from "./question.ts";

/** Paragraphs between two quotations of one speaker. */
const REACH = 3;

/**
 * "“It is a start,” Roe said. ¶ Much is to be done before the tribe would say it was happy. ¶ “But we want to see how we can move on.”": the
 * person (index of the entity) who goes on where the words of `attribution` fill a paragraph and name no source, and `entity`, a body that
 * was not quoted so far, is only what the text speaks of; -1 elsewhere.
 */
export function goesOnSpeaking(asked: Asked, { quoted, source, cue }: Attribution, entity: number): number {
  const { scene, reading, turns } = asked;
  const [span] = quoted;
  if (reading.kind !== "none" || !span || source.length > 0 || cue.length > 0) return -1;
  if (entity < 0 || scene.entities[entity]?.type === "PERSON" || !fillsBlock(scene, span, quoted.at(-1))) return -1;
  const last = turns.findLast(({ isQuoted }) => isQuoted);
  if (!last || scene.entities[last.entity]?.type !== "PERSON") return -1;
  return paragraphAt(scene, span.start) - paragraphAt(scene, last.end - 1) <= REACH ? last.entity : -1;
}

/** Whether marked words begin and end a paragraph. */
function fillsBlock(
  scene: Scene,
  { start }: { readonly start: number },
  last: { readonly end: number } | undefined,
): boolean {
  const block = blockAt(scene, start);
  return block !== undefined && block.kind !== "title" && start - block.start < 2 && block.end - (last?.end ?? 0) < 3;
}

/**
 * "Public Relations Officer Ann Lee confirmed this. … the spokesman said": the only one who has spoken so far (index of the entity), whose office
 * it is to speak, where nobody was found for the spokesman; -1 elsewhere.
 */
export function voiceOfOffice(
  { scene, roles, pronouns, reading, turns, place, possessor }: Asked,
  entity: number,
): number {
  if (entity >= 0 || reading.nounClass !== "spokesperson" || reading.determiner !== "definite") return -1;
  if (reading.words.length > 0 || reading.within.length > 0 || reading.isPlural) return -1;
  const last = turns.at(-1);
  if (!last || last.entity < 0 || paragraphAt(scene, place.at) - last.paragraph > REACH) return -1;
  if (turns.some((turn) => turn.entity !== last.entity && scene.entities[turn.entity]?.type === "PERSON")) return -1;
  const known = roles.ofEntity[last.entity];
  if (!VOICES.some((word) => known?.has(word))) return -1;
  return isCompatible({ scene, roles, pronouns, reading, turns, place, possessor }, last.entity) ? last.entity : -1;
}

/** Words of offices that speak for a body. */
const VOICES: readonly string[] = [
  "relation",
  "press",
  "media",
  "information",
  "communication",
  "publicity",
  "pro",
  "ppro",
];

/**
 * "“…?” asked member Ann Lee. ¶ “We went there,” she said": whoever was quoted by name in the paragraph before (index of the entity), and not
 * `entity`, who has said nothing so far and is named nowhere near; -1 elsewhere.
 */
export function staysWithSpeaker(
  { scene, roles, pronouns, reading, turns, place, possessor }: Asked,
  attribution: Attribution,
  entity: number,
): number {
  const last = turns.at(-1);
  const [first] = attribution.quoted;
  if ((reading.pronoun !== "he" && reading.pronoun !== "she") || !first || entity < 0 || !last) return -1;
  if (last.entity < 0 || last.entity === entity || !last.isQuoted || !last.isNamed) return -1;
  if (scene.entities[last.entity]?.type !== "PERSON" || isReplying(scene, attribution)) return -1;
  if (first.start > place.at || paragraphAt(scene, first.start) - last.paragraph !== 1) return -1;
  if (first.start - (blockAt(scene, first.start)?.start ?? 0) > 2) return -1;
  if (turns.some((turn) => turn.entity === entity)) return -1;
  const opening = blockAt(scene, last.at)?.start ?? last.at;
  for (let index = mentionIndexAt(scene, opening); index < scene.mentions.length; index++) {
    const placed = scene.mentions[index];
    if (!placed || placed.mention.start >= place.at) break;
    const isPerson = scene.entities[placed.entity]?.type === "PERSON";
    if (isPerson && placed.entity !== last.entity && !placed.isQuoted) return -1;
  }
  return isCompatible({ scene, roles, pronouns, reading, turns, place, possessor }, last.entity) ? last.entity : -1;
}

/**
 * "Paris, a hotel receptionist, said it was hard. “I only hear from a friend,” she said": whoever was just quoted by a name (index of the entity)
 * that is taken for a place or a body, where the phrase behind it says that it is a person; -1 elsewhere.
 */
export function misnamedBefore({ scene, reading, turns, place }: Asked): number {
  const last = turns.at(-1);
  if ((reading.pronoun !== "he" && reading.pronoun !== "she") || !last?.isNamed || last.entity < 0) return -1;
  if (scene.entities[last.entity]?.type === "PERSON" || paragraphAt(scene, place.at) !== last.paragraph) return -1;
  const named = mentionIndexAt(scene, last.at);
  const placed = scene.mentions[named];
  if (placed?.entity !== last.entity || !isApposedPerson(scene, placed.mention.tokens.to)) return -1;
  for (let index = named + 1; index < scene.mentions.length; index++) {
    const other = scene.mentions[index];
    if (!other || other.mention.start >= place.at) break;
    if (scene.entities[other.entity]?.type === "PERSON" && !other.isQuoted) return -1;
  }
  return last.entity;
}

/** ", a hotel |receptionist,": whether a phrase from token `from` on says who somebody is. */
function isApposedPerson(scene: Scene, from: number): boolean {
  if (wordAt(scene, from) !== "," || !/^an?$/.test(wordAt(scene, from + 1))) return false;
  for (let i = from + 2; i < from + LONGEST; i++) {
    const word = wordAt(scene, i);
    if (!/^\p{Ll}[\p{L}-]*$/u.test(word)) return false;
    if (isRoleNoun(word)) return /^(?:,|who|in|at|from|of)$/.test(wordAt(scene, i + 1));
  }
  return false;
}

/** Most words of such a phrase, its comma and article among them. */
const LONGEST = 7;
