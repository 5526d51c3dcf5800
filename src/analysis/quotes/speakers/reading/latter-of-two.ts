/** "Balgobin, Minister of ICT, and Hurreeram, Minister of Infrastructure, were awaited. The latter denounced": of two that were just named, the one meant. */
import { mentionIndexAt, type Scene } from "../scene.ts";

const LOOK_BACK = 12;

/** Whom "the latter" or "the former" means at offset `at`: the second or first of the last two people, else of the last two others that can speak; undefined where there are no two. */
export function latterOfTwo(scene: Scene, words: readonly string[], at: number): number | undefined {
  const [article, which] = words;
  if (words.length !== 2 || article !== "the" || (which !== "latter" && which !== "former")) return undefined;
  const next = mentionIndexAt(scene, at);
  const named: number[] = [];
  for (let i = next - 1; i >= 0 && i >= next - LOOK_BACK; i--) {
    const placed = scene.mentions[i];
    if (placed && !placed.isCaption && !placed.isQuoted && !named.includes(placed.entity)) named.push(placed.entity);
  }
  for (const type of ["PERSON", "ORG", "LOC"]) {
    const [last, first] = named.filter((entity) => scene.entities[entity]?.type === type);
    if (last !== undefined && first !== undefined) return which === "latter" ? last : first;
  }
  return undefined;
}
