/** Which country "the country's president" is of. */
import type { TokenRange } from "../../../../document/span.ts";
import { countryOf } from "../../../../lexicon/countries.ts";
import { mentionIndexAt, type Scene, sentenceAt, wordAt } from "../scene.ts";

/** The code of the country that was named last, in the sentence of the phrase or the one before; none for phrases without "the country's". */
export function countryMeant(scene: Scene, { from, to }: TokenRange): readonly string[] {
  let owner = from;
  while (owner < to && !/^(?:country|nation)$/.test(wordAt(scene, owner).toLowerCase())) owner++;
  if (owner >= to || !/^['’]s$/.test(wordAt(scene, owner + 1))) return [];
  const at = scene.segmentation.tokens.starts[from] ?? 0;
  const here = sentenceAt(scene, at);
  for (let index = mentionIndexAt(scene, at) - 1; index >= 0; index--) {
    const placed = scene.mentions[index];
    if (!placed || here - placed.sentence > 1) return [];
    const country = countryOf(scene.entities[placed.entity]?.name ?? "");
    if (country) return [country.code];
    // "north-western Nigeria's Kebbi state": the last word of a name, or a place in it
    const last = wordAt(scene, placed.mention.tokens.to - 1);
    const inside = countryOf(last);
    if (inside) return [inside.code];
  }
  return [];
}
