/** "Agreed, reckoned wing-back Tom Doe. ¶ “It is the best of all.”": the paragraph before words in marks says who speaks. */

import { PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { ROLE_STRENGTH, type RoleWords } from "../roles/role-words.ts";
import { blockAt, mentionIndexAt, paragraphAt, type Scene, sentenceAt, wordAt } from "../scene.ts";

/** Most words of a sentence that only brings somebody on. */
const SHORT = 14;
/** Most words between the verb and the name: "reckoned veteran wing-back". */
const FARTHEST = 5;

/** The person (index of the entity) whom the sentence before a paragraph of words in marks, which nothing reports, brings on; undefined where it brings nobody on. */
export function introducedBefore(
  scene: Scene,
  roles: RoleWords,
  { quoted, cue }: Attribution,
  { kind }: SourceReading,
): number | undefined {
  const [first] = quoted;
  if (kind !== "none" || cue.length > 0 || !first) return undefined;
  const block = blockAt(scene, first.start);
  if (!block || first.start - block.start > 2) return undefined;
  const { sentences } = scene.segmentation;
  const before = sentences[sentenceAt(scene, first.start) - 1];
  if (
    !before ||
    before.start < scene.titleEnd ||
    paragraphAt(scene, first.start) - paragraphAt(scene, before.start) !== 1
  )
    return undefined;
  const { from, to } = before.tokens;
  if (to - from > SHORT) return undefined;
  for (let i = from; i < to; i++) if (/^["“”„«]$/.test(wordAt(scene, i))) return undefined;
  return invertedAt(scene, from, to) ?? officerAt(scene, roles, from, to);
}

/** Whoever is named at the end of a paragraph of one sentence, behind a verb of saying. */
function invertedAt(scene: Scene, from: number, to: number): number | undefined {
  const { starts } = scene.segmentation.tokens;
  const placed = scene.mentions[(scene.mentionOf[to - 2] ?? 0) - 1];
  if (!placed || scene.entities[placed.entity]?.type !== "PERSON" || placed.isPossessive) return undefined;
  if (placed.mention.tokens.to !== to - 1 || starts[from] !== blockAt(scene, starts[from] ?? 0)?.start)
    return undefined;
  for (let i = placed.mention.tokens.from - 1; i >= Math.max(from, placed.mention.tokens.from - FARTHEST); i--) {
    const word = wordAt(scene, i);
    if (reportingVerb(word)?.forms.has("past") === true) return placed.entity;
    if (!/^(?:\p{Ll}[\p{L}-]*|-)$/u.test(word) || PREPOSITIONS.has(word)) return undefined;
  }
  return undefined;
}

/** "The |judge| was having none of it.": the one person whom the article calls so. */
function officerAt(scene: Scene, { byWord, ofEntity }: RoleWords, from: number, to: number): number | undefined {
  const noun = wordAt(scene, from + 1);
  if (wordAt(scene, from) !== "The" || !OFFICES.test(noun) || !/^\p{Ll}/u.test(wordAt(scene, from + 2)))
    return undefined;
  const start = scene.segmentation.tokens.starts[from] ?? 0;
  const named = scene.mentions[mentionIndexAt(scene, start)];
  if (named && named.mention.tokens.from < to) return undefined;
  const holders = (byWord.get(noun) ?? []).filter(
    (entity) =>
      scene.entities[entity]?.type === "PERSON" && ofEntity[entity]?.get(noun)?.strength === ROLE_STRENGTH.head,
  );
  return holders.length === 1 ? holders[0] : undefined;
}

const OFFICES =
  /^(?:judge|magistrate|coroner|mayor|president|governor|minister|manager|coach|captain|principal|headteacher)$/;
