/** Near misses: what somebody may have meant by a word that is not known. */
import { editDistance } from "../input/suggest.ts";

/** A word of three letters or fewer may be one letter off, a longer one a letter in three. */
const farthest = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/**
 * The one of `known` that is nearest to `typed`, case aside: the shortest that begins with it, else the one that the
 * fewest letters away make of it. Undefined when none is near.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return undefined;
  const begun = known.filter((word) => word.toLowerCase().startsWith(wanted));
  if (begun.length > 0) return begun.toSorted((a, b) => a.length - b.length)[0];
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const word of known) {
    const near = word.toLowerCase();
    // Of two as near as each other, the one that begins alike: the first letter is rarely wrong.
    const distance = editDistance(wanted.slice(0, 64), near.slice(0, 64)) - (near[0] === wanted[0] ? 0.5 : 0);
    if (distance <= farthest(wanted) && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { word, distance };
    }
  }
  return best?.word;
}

/** What to do about a word that is not known: the near miss if there is one, and what there is. */
export function choiceHint(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === undefined ? `choose from ${known.join(", ")}` : `did you mean ${near}? (${known.join(", ")})`;
}
