/** Two people named together, whom "they" takes up: "Prime Minister Fumio Kishida and his Irish counterpart Micheal Martin". */
import type { PronounSet } from "../../../../document/annotations.ts";
import { AUXILIARIES } from "../../../../lexicon/clause-words.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import type { Scene } from "../scene.ts";
import type { Candidate } from "./question.ts";

/** Characters between the two names. */
const WIDEST = 80;
/** Mentions behind the pair up to the place where it is taken up. */
const REACH = 12;

/** Whether mention `index` is the first of two people in a row, named shortly before `at`: the one of a pair that stands for both. */
export function headsPair(scene: Scene, index: number, at: number): boolean {
  const { mentions, entities } = scene;
  const first = mentions[index];
  const next = mentions.slice(index + 1, index + 4).find((placed) => entities[placed.entity]?.type === "PERSON");
  if (!first || !next || next.mention.start >= at || next.sentence !== first.sentence) return false;
  if (next.entity === first.entity || entities[first.entity]?.type !== "PERSON") return false;
  if (!isJoined(scene, first.mention.end, next.mention.start)) return false;
  const before = mentions[index - 1];
  if (before && entities[before.entity]?.type === "PERSON" && isJoined(scene, before.mention.end, first.mention.start))
    return false;
  const behind = mentions[index + REACH];
  return behind === undefined || behind.mention.start >= at;
}

/**
 * "Activists are frustrated. They acknowledge …": one man or woman is no "they", but may stand for the two that were named
 * together, or for those that "they" were before. `pronouns`: what each entity goes by, where the article tells.
 */
export function mayBeMany(
  scene: Scene,
  pronouns: readonly (PronounSet | undefined)[],
  { entity, before, turn }: Candidate,
): boolean {
  const isSingle = pronouns[entity] === "he" || pronouns[entity] === "she";
  return !isSingle || turn?.isMany === true || hasCompany(scene, before);
}

/** Whether somebody else is named in the sentence of mention `index`: "Netanyahu meets Obama. They will discuss …". */
function hasCompany({ mentions, entities }: Scene, index: number): boolean {
  const own = mentions[index];
  if (!own) return false;
  for (let i = Math.max(0, index - NEAR); i <= index + NEAR; i++) {
    const other = mentions[i];
    if (!other || other.sentence !== own.sentence || other.entity === own.entity) continue;
    if (entities[other.entity]?.type === "PERSON") return true;
  }
  return false;
}

/** Mentions looked at before and behind one. */
const NEAR = 6;

/** Whether only an "and" or a comma with titles and descriptions stands between two names. */
function isJoined({ article: { text } }: Scene, from: number, to: number): boolean {
  if (to - from > WIDEST || to < from) return false;
  // "Rep. Jason Chaffetz and Rep. Bob Goodlatte"
  const between = text.slice(from, to).replace(/\b(\p{Lu}\p{Ll}{1,3})\.(?= )/gu, "$1");
  if (!/^(?:,[^.;:"“”]*)? (?:and|&) [^.;:"“”]*$|^, $/.test(between)) return false;
  const behind = between.slice(between.lastIndexOf(" and ") + 5).split(" ");
  return !behind.some((word) => AUXILIARIES.has(word) || (reportingVerb(word)?.forms.has("past") ?? false));
}
