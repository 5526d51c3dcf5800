/** Whom the verb of a "he" or "she" governs, who is somebody else. */
import { type Scene, wordAt } from "../scene.ts";

/** "While he called it a mistake, Cruz …": of a clause that is put before, the pronoun may mean who comes in the main one. */
const FRONTS = /^(?:when|as|while|after|before|although|though|if|since|because|once|until|whereas|even|where|what)$/i;

/** Words between the pronoun and the name that its verb governs. */
const NEAREST = 6;

/** The entity named first behind "he" or "she" at token `from`, outside marks and in what the verb governs; -1 for nobody. */
export function boundBehind(scene: Scene, from: number): number {
  if (!/^s?he$/i.test(wordAt(scene, from)) || FRONTS.test(wordAt(scene, from - 1))) return -1;
  for (let i = from + 1; i <= from + NEAREST; i++) {
    if (scene.sentenceOf[i] !== scene.sentenceOf[from]) return -1;
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed) return placed.isQuoted ? -1 : placed.entity;
    if (!/^[\p{L}\p{N}’'.-]+$/u.test(wordAt(scene, i)) || wordAt(scene, i) === ".") return -1;
  }
  return -1;
}
