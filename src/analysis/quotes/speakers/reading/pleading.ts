/** "Lawyer Ann Lee was away when her client was held after he pleaded not guilty": the accused plead, and nobody else in court. */
import type { Attribution } from "../../attribution.ts";
import { ROLE_STRENGTH, type RoleWords } from "../roles/role-words.ts";
import { type Scene, tokensIn, wordAt } from "../scene.ts";
import type { SourceReading } from "./source-reading.ts";

/** Whether "he" or "she" pleads guilty or not. */
export function pleads(scene: Scene, { cue, source }: Attribution, { pronoun }: SourceReading): boolean {
  const [verb] = cue;
  if ((pronoun !== "he" && pronoun !== "she") || !verb || source.length === 0) return false;
  const { from } = tokensIn(scene, verb);
  if (!/^plead(?:s|ed|ing)?$/.test(wordAt(scene, from))) return false;
  return /^(?:not|guilty|innocent)$/.test(wordAt(scene, from + 1));
}

/** Whether the article calls somebody a lawyer, a judge or an officer. */
export function isOfCourt({ ofEntity }: RoleWords, entity: number): boolean {
  for (const [word, { strength }] of ofEntity[entity] ?? [])
    if (strength === ROLE_STRENGTH.head && OF_COURT.test(word)) return true;
  return false;
}

const OF_COURT =
  /^(?:lawyer|solicitor|barrister|attorney|counsel|advocate|prosecutor|judge|justice|magistrate|inspector|recorder|coroner)$/;
