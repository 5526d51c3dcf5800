/** 'The Prime Minister paid tribute. “She put flour on our hands,” he said': somebody of whom no more than an office is told. */
import { kindredOfPerson } from "../../../../lexicon/kindred-nouns.ts";
import { type Scene, sentenceAt, wordAt } from "../scene.ts";
import type { Asked } from "./question.ts";

/** Offices that nobody holds without the article's calling them so; "the striker" and "the lawyer" may well be any who were named. */
const OFFICES =
  /^(?:president|premier|minister|chancellor|mayor|governor|pope|king|queen|judge|magistrate|coroner|prosecutor|ambassador|bishop|archbishop)$/;
/** Most words before the noun: "The country's new foreign minister". */
const LONGEST = 5;

/** Whether "he" or "she" takes up the holder of an office who is the subject of the sentence before, and `entity`, whom it does not name, is not called so. */
export function isNamelessOfficer(
  scene: Scene,
  { reading, place, roles }: Pick<Asked, "reading" | "place" | "roles">,
  entity: number,
): boolean {
  if (entity < 0 || (reading.pronoun !== "he" && reading.pronoun !== "she")) return false;
  const { sentences } = scene.segmentation;
  const here = sentenceAt(scene, Math.min(place.at, place.content[0]?.start ?? place.at));
  const before = sentences[here - 1];
  if (!before || before.block !== sentences[here]?.block) return false;
  const { from, to } = before.tokens;
  if (wordAt(scene, from) !== "The") return false;
  for (let i = from; i < to; i++) {
    const named = scene.mentions[(scene.mentionOf[i] ?? 0) - 1]?.entity ?? -1;
    if (named === entity || (i < from + LONGEST + 2 && scene.entities[named]?.type === "PERSON")) return false;
  }
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) {
    const noun = wordAt(scene, i).toLowerCase();
    if (!OFFICES.test(noun) || !/^\p{Ll}/u.test(wordAt(scene, i + 1))) continue;
    const known = roles.ofEntity[entity];
    return !known?.has(noun) && ![...kindredOfPerson(noun)].some((other) => known?.has(other));
  }
  return false;
}
