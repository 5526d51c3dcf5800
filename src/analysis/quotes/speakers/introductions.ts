/** Where the things that descriptions take up were spoken of before: "sent a letter … the letter". */
import { singularOf } from "../../../lexicon/speaker-nouns.ts";
import { type Scene, wordAt } from "./scene.ts";

/** How many places of one noun are kept: the first ones, where owners are named. */
const KEPT = 24;

/** Token indices of each of `nouns` (lower case, singular), ascending. One pass over the text, none if there are no nouns. */
export function findIntroductions(scene: Scene, nouns: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  if (nouns.size === 0) return places;
  const lengths = new Set<number>();
  for (const noun of nouns) for (let extra = 0; extra <= 3; extra++) lengths.add(noun.length + extra);
  const { tokens } = scene.segmentation;
  for (let i = 0; i < tokens.length; i++) {
    if (!lengths.has((tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0))) continue;
    const noun = singularOf(wordAt(scene, i).toLowerCase());
    if (!nouns.has(noun)) continue;
    const list = places.get(noun);
    if (!list) places.set(noun, [i]);
    else if (list.length < KEPT) list.push(i);
  }
  return places;
}
