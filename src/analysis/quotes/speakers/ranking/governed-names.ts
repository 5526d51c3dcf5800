/**
 * Whom a "he" or "she" cannot stand for because they are named further down in its own clause: "he called Omar a “terrorist”"
 * (Principle C of binding: Chomsky 1981).
 */
import { SUBORDINATORS } from "../../../../lexicon/clause-words.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { mentionIndexAt, type Scene, sentenceAt, tokensIn, wordAt } from "../scene.ts";

/** The entities that a clause names behind its subject "he" or "she", which starts at offset `at`, outside of quotations; none for other sources. */
export function governedNames(scene: Scene, at: number, { pronoun }: SourceReading): ReadonlySet<number> {
  const governed = new Set<number>();
  if (pronoun !== "he" && pronoun !== "she") return governed;
  // "His": no subject.
  if (
    scene.article.text
      .slice(at, at + pronoun.length + 1)
      .toLowerCase()
      .trimEnd() !== pronoun
  )
    return governed;
  const { from } = tokensIn(scene, { start: at, end: at + 1 });
  // "When he left, Smith said": what stands in front of a clause governs nothing in it.
  if (SUBORDINATORS.has(wordAt(scene, from - 1).toLowerCase())) return governed;
  const sentence = sentenceAt(scene, at);
  for (let i = mentionIndexAt(scene, at); i < scene.mentions.length; i++) {
    const placed = scene.mentions[i];
    if (!placed || placed.sentence !== sentence) break;
    if (placed.mention.start <= at || placed.isQuoted) continue;
    // "he would stay, Smith said": a clause of its own.
    const isOfAnother =
      placed.isSubject && /[,;:—–]|\b(?:and|but|while|as)\b/.test(between(scene, at, placed.mention.start));
    if (!isOfAnother) governed.add(placed.entity);
  }
  return governed;
}

function between({ article }: Scene, from: number, to: number): string {
  return article.text.slice(from, to);
}
