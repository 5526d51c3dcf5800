/** 'The Swiss foreign ministry confirmed it. "We did not pay," it said': a body or a paper without a name that the sentence before is about. */
import type { Sentence } from "../../../../document/annotations.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { type Scene, sentenceAt, wordAt } from "../scene.ts";
import type { Asked } from "./question.ts";

/** Most words of such a subject. */
const LONGEST = 7;

/** Whether "it" takes up a body that began the sentence before, whom nobody was found for there, and not `entity`. */
export function isNamelessBody(
  scene: Scene,
  { reading, place, turns }: Pick<Asked, "reading" | "place" | "turns">,
  spokeIn: ReadonlyMap<number, number>,
  entity: number,
): boolean {
  if (reading.pronoun !== "it" || entity < 0) return false;
  const { sentences } = scene.segmentation;
  const start = Math.min(place.at, place.content[0]?.start ?? place.at);
  const here = sentenceAt(scene, start);
  const before = sentences[here - 1];
  const isKnown = spokeIn.get(here - 1) === entity || turns.some((turn) => turn.isDocument && turn.entity === entity);
  if (!isKnown && before && before.block === sentences[here]?.block && opensWithDocument(scene, before, entity))
    return true;
  if (!before || before.block !== sentences[here]?.block || spokeIn.get(here - 1) !== -1) return false;
  const { from, to } = before.tokens;
  if (!/^(?:The|An?)$/.test(wordAt(scene, from))) return false;
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) {
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed?.entity === entity) return false;
    const next = wordAt(scene, i + 1);
    // "The foreign ministry confirmed", "the company's statement"
    if (nounClass(wordAt(scene, i), isRoleNoun) === "group" && /^\p{Ll}+(?:ed|s|aid)$/u.test(next)) return true;
  }
  return false;
}

/** "The decree, published on Wednesday, extends the emergency. It says": a paper that `entity`, whom its sentence does not name, has not been found to have written. */
function opensWithDocument(scene: Scene, { tokens: { from, to } }: Sentence, entity: number): boolean {
  if (!/^(?:The|An?)$/.test(wordAt(scene, from))) return false;
  for (let i = from + 1; i < to; i++)
    if (scene.mentions[(scene.mentionOf[i] ?? 0) - 1]?.entity === entity) return false;
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) {
    if (nounClass(wordAt(scene, i), isRoleNoun) !== "document") continue;
    // "The report by the agency", "The statement from its owners"
    return /^(?:,|which|that|\p{Ll}+s|\p{Ll}+ed|will|was|is|has)$/u.test(wordAt(scene, i + 1));
  }
  return false;
}
