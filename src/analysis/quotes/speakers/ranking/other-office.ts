/** Offices and countries that somebody is known not to have: "the chief minister" is no minister of water, "the Peruvian president" not the Mexican leader. */
import { ROLE_STRENGTH } from "../roles/role-words.ts";
import { mentionIndexAt } from "../scene.ts";
import { COUNTRY } from "./description-features.ts";
import type { Question } from "./question.ts";

/** Words that make another office of a noun, and stand beside it wherever the holder is introduced. */
const RANKS = /^(?:prime|chief)$/;
const RANKED = /^(?:minister|secretary|justice|magistrate|whip|judge|inspector|superintendent|constable)$/;

/** "The Chief Minister", for somebody whom the article calls water resources minister; "the finance minister", for that one, too. */
export function isOfAnotherRank({ roles, reading }: Pick<Question, "roles" | "reading">, entity: number): boolean {
  const words = roles.ofEntity[entity];
  if (!words || !RANKED.test(reading.head) || words.get(reading.head)?.strength !== ROLE_STRENGTH.head) return false;
  if (reading.words.some((word) => RANKS.test(word) && !words.has(word))) return true;
  const asked = portfoliosAmong(reading.words);
  if (asked.length === 0) return false;
  const held = portfoliosAmong([...words.keys()]);
  return held.length > 0 && !asked.some((portfolio) => held.includes(portfolio));
}

/** What ministers look after; words on one line mean the same. */
const PORTFOLIOS: readonly RegExp[] = [
  /^(?:foreign|external)$/,
  /^(?:finance|treasury|economy|economic)$/,
  /^(?:defence|defense|war)$/,
  /^(?:interior|home)$/,
  /^(?:health)$/,
  /^(?:education)$/,
  /^(?:justice|law)$/,
  /^(?:transport|transportation|railway|road|aviation)$/,
  /^(?:energy|power|petroleum|oil|electricity)$/,
  /^(?:agriculture|agricultural|farm|fishery)$/,
  /^(?:environment|climate|water|forest)$/,
  /^(?:labour|labor|employment)$/,
  /^(?:trade|commerce|industry)$/,
  /^(?:tourism|culture|sport)$/,
  /^(?:information|communication|press)$/,
  /^(?:mine|mining|mineral)$/,
];

function portfoliosAmong(words: readonly string[]): readonly number[] {
  return [...PORTFOLIOS.keys()].filter((index) => words.some((word) => PORTFOLIOS[index]?.test(word)));
}

/** "The Peruvian president", for whoever spoke as "the Mexican leader" before. */
export function spokeForAnotherLand({ reading, turns }: Pick<Question, "reading" | "turns">, entity: number): boolean {
  const countries = reading.words.filter((word) => COUNTRY.test(word));
  if (countries.length === 0 || isOfContinent(reading)) return false;
  return turns.some((turn) => {
    if (turn.entity !== entity || !turn.isPerson) return false;
    const known = turn.words.split(" ").filter((word) => COUNTRY.test(word));
    return known.length > 0 && !countries.some((code) => known.includes(code));
  });
}

/** "the South American president", "the Latin American pope" */
export const isOfContinent = ({ words }: Pick<Question["reading"], "words">): boolean =>
  words.includes("US") && words.some((word) => /^(?:south|north|latin|central)$/.test(word));

/** "The Prime Minister", in a paper of Mauritius, for India's, whom it names once in passing. */
export function isOnceAbroad(
  { scene, roles, reading }: Pick<Question, "scene" | "roles" | "reading">,
  entity: number,
): boolean {
  const words = roles.ofEntity[entity];
  if (!words || reading.determiner !== "definite" || !OFFICES.test(reading.head)) return false;
  if (reading.words.some((word) => COUNTRY.test(word))) return false;
  const { mentions = [] } = scene.entities[entity] ?? {};
  if (mentions.length > 1 || scene.mentions[mentionIndexAt(scene, mentions[0]?.start ?? 0)]?.isTopic !== false)
    return false;
  return [...words].some(([word, { strength }]) => COUNTRY.test(word) && strength !== ROLE_STRENGTH.name);
}

const OFFICES = /^(?:president|premier|minister|chancellor|king|queen)$/;
