/** "Duval questioned the Prime Minister … the Prime Minister refuted it": whoever does something to somebody, or tells of them, is not they. */
import { AUXILIARIES, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { posIndex } from "../../../../models/pos/labels.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { ROLE_STRENGTH, type RoleWords } from "../roles/role-words.ts";
import { type Scene, wordAt } from "../scene.ts";
import { countBefore, type NounPlaces } from "./noun-places.ts";

/** Earlier places of the noun that are looked at. */
const LOOK_BACK = 8;
/** Most words from the subject to the phrase. */
const FARTHEST = 24;

/** The people whom an earlier sentence names as its subject, with the phrase of `reading` behind its verb; `places` are those of the head noun. */
export function toldApart(
  scene: Scene,
  roles: RoleWords,
  places: NounPlaces | undefined,
  reading: SourceReading,
  at: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (!places || reading.kind !== "description" || reading.determiner !== "definite" || reading.isPlural) return found;
  if (reading.nounClass !== "person" || !scene.parts) return found;
  const count = countBefore(scene, places, at);
  for (let k = count - 1; k >= Math.max(0, count - LOOK_BACK); k--) {
    const noun = places.tokens[k] ?? 0;
    const the = noun - 1 - reading.words.length;
    if (!isSamePhrase(scene, reading, the, noun) || !isGoverned(scene, the)) continue;
    const subject = subjectBefore(scene, the);
    if (subject >= 0 && roles.ofEntity[subject]?.get(reading.head)?.strength !== ROLE_STRENGTH.head) found.add(subject);
  }
  return found;
}

/** "the |prime| minister": the article, and the same words before the noun. */
function isSamePhrase(scene: Scene, { words }: SourceReading, the: number, noun: number): boolean {
  if (wordAt(scene, the).toLowerCase() !== "the") return false;
  for (let i = the + 1; i < noun; i++) if (!words.includes(wordAt(scene, i).toLowerCase())) return false;
  return true;
}

/** Whether a verb, a preposition or a "that" stands right before a phrase. */
function isGoverned(scene: Scene, the: number): boolean {
  const before = wordAt(scene, the - 1).toLowerCase();
  if (before === "as" || before === "by" || AUXILIARIES.has(before)) return false;
  return before === "that" || PREPOSITIONS.has(before) || isVerb(scene, the - 1);
}

const VERBS: readonly number[] = [posIndex("VBD"), posIndex("VBZ"), posIndex("VBP")];

function isVerb({ parts }: Scene, i: number): boolean {
  return VERBS.includes(parts?.[i] ?? -1);
}

/** The person who is the subject of the sentence of token `the` and stands before its first verb, or -1. */
function subjectBefore(scene: Scene, the: number): number {
  let hasVerb = false;
  for (let i = the - 1; i > the - FARTHEST && scene.sentenceOf[i] === scene.sentenceOf[the]; i--) {
    const word = wordAt(scene, i);
    if (/^[.;:"“”]$/.test(word)) return -1;
    if (isVerb(scene, i)) {
      // "Smith is the striker", "was named the captain"
      if (AUXILIARIES.has(word.toLowerCase()) || /^(?:became|remains|remained)$/.test(word)) return -1;
      hasVerb = true;
    }
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (!placed || !hasVerb || placed.isPossessive || scene.entities[placed.entity]?.type !== "PERSON") continue;
    return placed.isSubject && !placed.followsPreposition ? placed.entity : -1;
  }
  return -1;
}
