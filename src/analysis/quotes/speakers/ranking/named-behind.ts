/** Whom a pronoun cannot mean by where the names stand: in "he has declared Cruz to be …", he is not Cruz. */
import type { SourceReading } from "../reading/source-reading.ts";
import { type Scene, tokensIn, wordAt } from "../scene.ts";
import { boundBehind } from "./bound-behind.ts";
import type { Place } from "./question.ts";

/**
 * Who is named first behind "he" or "she", outside marks and in what the verb governs ("he declared Cruz to be", "he said
 * when asked about Trump"): somebody else (principle C of binding, Chomsky 1981). Further names prove nothing, since reporters
 * go back to names in long sentences. -1 for nobody.
 */
export function namedBehind(scene: Scene, { at }: Place, { pronoun }: SourceReading): number {
  if (pronoun !== "he" && pronoun !== "she") return -1;
  return boundBehind(scene, tokensIn(scene, { start: at, end: at + 1 }).from);
}

/** "Trump, who |he blasted as a bully": whom a relative clause with the pronoun as its subject is about, somebody else. -1 for nobody. */
export function namedInFront(scene: Scene, { at }: Place, { pronoun }: SourceReading): number {
  if (pronoun !== "he" && pronoun !== "she") return -1;
  const { from } = tokensIn(scene, { start: at, end: at + 1 });
  if (!/^(?:who|whom|whose)$/i.test(wordAt(scene, from - 1))) return -1;
  const before = wordAt(scene, from - 2) === "," ? from - 3 : from - 2;
  return scene.mentions[(scene.mentionOf[before] ?? 0) - 1]?.entity ?? -1;
}

/** "Pasha, |he noted, “would take every opportunity”": the subject of what is said, which begins with a name before the pronoun. -1 for nobody. */
export function namedAsSubject(scene: Scene, { at }: Place, { pronoun }: SourceReading): number {
  if (pronoun !== "he" && pronoun !== "she") return -1;
  const { from } = tokensIn(scene, { start: at, end: at + 1 });
  const placed = scene.mentions[(scene.mentionOf[from - 2] ?? 0) - 1];
  if (wordAt(scene, from - 1) !== "," || !placed || placed.isPossessive) return -1;
  const opens = scene.segmentation.sentences[placed.sentence]?.tokens.from === placed.mention.tokens.from;
  return opens ? placed.entity : -1;
}
