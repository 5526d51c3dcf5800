/** Who can be meant at all, before anything is weighed: by gender, by kind, and by what stands in the phrase itself. */
import type { PronounSet } from "../../../document/annotations.ts";
import { textOf } from "../../../document/span.ts";
import { pronounsOfTitle } from "../../../lexicon/titles.ts";
import { mentionedIn } from "./candidates.ts";
import { isMisnamed } from "./description-features.ts";
import { ownsSpeech } from "./document-owners.ts";
import type { Question } from "./speaker-features.ts";

/** Who can be meant at all: gender and kind decide before anything is weighed. */
export function isCompatible(
  { scene, roles, pronouns, reading, turns }: Pick<Question, "scene" | "roles" | "pronouns" | "reading" | "turns">,
  entity: number,
): boolean {
  const isPerson = scene.entities[entity]?.type === "PERSON";
  const { kind, pronoun, nounClass } = reading;
  if (kind === "pronoun") {
    if (pronoun === "he" || pronoun === "she") return isPerson && (pronouns[entity] ?? pronoun) === pronoun;
    // "It concludes", after a letter that a person wrote.
    return (
      pronoun !== "it" ||
      !isPerson ||
      turns.slice(-3).some(({ isDocument, entity: spoke }) => isDocument && spoke === entity)
    );
  }
  if (kind !== "description") return true;
  // "A paper from the Brookings Institution": new, and whose it is stands there.
  if (ownsSpeech(reading) && reading.determiner === "indefinite" && reading.owners.length > 0)
    return reading.owners.includes(entity);
  // "independent researchers", for somebody who is one; "family members of the founder", who is none of them.
  if (isPerson && reading.isPlural && nounClass !== "other") {
    if (!reading.within.includes(entity) || nounClass === "people" || nounClass === "person") return false;
  }
  if (nounClass === "person" || nounClass === "spokesperson") {
    const implied = pronounsOfTitle(reading.head) ?? genderOf(reading.words);
    // "Trump's campaign manager" is not Trump.
    if (reading.within.includes(entity) || isSomebodyElses({ scene, roles, reading }, entity)) return false;
    return isPerson && (implied === undefined || (pronouns[entity] ?? implied) === implied);
  }
  if (nounClass === "group" && !isPerson && isMisnamed({ scene, roles, reading }, entity)) return false;
  return nounClass !== "group" || !isPerson || (ownsSpeech(reading) && reading.owners.includes(entity));
}

/** "Morrison's lawyer", for somebody whom the article calls Trump's lawyer, or for Trump: who is owned by a person is known by that one alone. */
function isSomebodyElses(
  { scene, roles, reading: { head, owners } }: Pick<Question, "scene" | "roles" | "reading">,
  entity: number,
): boolean {
  const isPerson = (other: number): boolean => scene.entities[other]?.type === "PERSON";
  if (!owners.some(isPerson)) return false;
  let isElses = false;
  for (const known of roles.byWord.get(head) ?? []) {
    for (const role of scene.entities[known]?.roles ?? []) {
      if (!textOf(scene.article.text, role).toLowerCase().includes(head)) continue;
      for (const owner of mentionedIn(scene, [role])) {
        if (known === entity && owners.includes(owner)) return false;
        if (known === entity ? owner !== entity && isPerson(owner) : owner === entity) isElses = true;
      }
    }
  }
  return isElses;
}

/** "the lady senator", "the female officer" */
function genderOf(words: readonly string[]): PronounSet | undefined {
  if (words.includes("lady") || words.includes("female") || words.includes("woman")) return "she";
  return words.includes("male") ? "he" : undefined;
}
