/** "The port authority has offered more … “There is no money,” the authority said": a body that the article tells of without a name. */
import { DETERMINERS, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { type Scene, wordAt } from "../scene.ts";
import { countBefore, type NounPlaces } from "./noun-places.ts";
import type { Question } from "./question.ts";

/** Nouns of bodies by what they are for; "the company", "the group" and "the school" may be any that was named. */
const OFFICIAL = /^(?:authority|board|council|commission|committee|ministry|department|court)$/;

/** Whether the bare noun of a source takes up such a body, of `places`, and not `entity`, whose name and description say nothing of the kind. */
export function isUnnamedBody(
  { scene, roles, reading, place }: Pick<Question, "scene" | "roles" | "reading" | "place">,
  places: NounPlaces | undefined,
  entity: number,
): boolean {
  const { kind, head, determiner, words, within } = reading;
  if (kind !== "description" || determiner !== "definite" || words.length > 0 || within.length > 0) return false;
  if (!places || entity < 0 || !OFFICIAL.test(head) || roles.ofEntity[entity]?.has(head)) return false;
  const name = scene.entities[entity]?.name ?? "";
  // "PTA", of an authority
  if (name.toLowerCase().includes(head) || /^\p{Lu}{2,6}$/u.test(name)) return false;
  const last = places.tokens[countBefore(scene, places, place.at) - 1];
  return last !== undefined && isSpecified(scene, last);
}

/** "the |port authority", "a |health board": a noun in small letters with another one before it, behind an article. */
function isSpecified(scene: Scene, noun: number): boolean {
  const modifier = wordAt(scene, noun - 1);
  if (!/^\p{Ll}{3,}$/u.test(modifier) || DETERMINERS.has(modifier) || PREPOSITIONS.has(modifier)) return false;
  return /^(?:the|an?)$/i.test(wordAt(scene, noun - 2)) || /^(?:the|an?)$/i.test(wordAt(scene, noun - 3));
}
