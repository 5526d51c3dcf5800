/** Of several people whose work speaks, the first. */
import type { TokenRange } from "../../../../document/span.ts";
import { type Scene, wordAt } from "../scene.ts";

/** "an analysis by |Lee Epstein, a professor, and Kevin Quinn": the first of those whose it is, in place of the last one, at mention `index`. */
export function firstOfJoined(scene: Scene, index: number, range: TokenRange): number {
  const from = scene.mentions[index]?.mention.tokens.from ?? 0;
  if (wordAt(scene, from - 1) !== "and") return index;
  for (let i = range.from; i < from - 1; i++) {
    const first = (scene.mentionOf[i] ?? 0) - 1;
    if (scene.mentions[first]?.mention.tokens.from !== i || !isPerson(scene, first)) continue;
    return /^(?:by|from)$/.test(wordAt(scene, i - 1)) ? first : index;
  }
  return index;
}

function isPerson({ mentions, entities }: Scene, index: number): boolean {
  return entities[mentions[index]?.entity ?? -1]?.type === "PERSON";
}
