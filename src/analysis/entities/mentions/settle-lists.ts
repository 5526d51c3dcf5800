/** Names in a row are names of one kind: "in La Laura, Plaine-Sophie, Mapou, Senneville and Bel-Ombre". */

import type { EntityType, Mention } from "../../../document/annotations.ts";
import { withType } from "./mention-with.ts";

/** Fewer names than this are no list. */
const SHORTEST = 4;
/** A name that the tagger is this sure of stays what it is: "Google, Apple, Intel and Elon Musk". */
const SURE = 0.8;
/** How much more the others must weigh than those of the same type. */
const MAJORITY = 2;
/** The text between two names of a list; each may have a figure or a country in brackets. */
const LINK = /^(?: \([^()\n]{1,24}\))?(?:,|;|,? (?:and|or|&)|; and) $/;
const LONGEST_LINK = 34;

/** `mentions` with the doubtful ones of each list of people, places or organisations given the type of the others. In order, as they were. */
export function settleLists(text: string, mentions: readonly Mention[]): readonly Mention[] {
  let settled: Mention[] | undefined;
  for (let from = 0; from < mentions.length; ) {
    let to = from + 1;
    while (to < mentions.length && isListed(text, mentions[to - 1], mentions[to])) to++;
    if (to - from >= SHORTEST) {
      const weights = new Map<EntityType, number>();
      for (const { type, confidence } of mentions.slice(from, to))
        weights.set(type, (weights.get(type) ?? 0) + confidence);
      const [[type, weight] = ["LOC" as const, 0]] = [...weights].sort((a, b) => b[1] - a[1]);
      for (let index = from; index < to; index++) {
        const mention = mentions[index];
        if (mention === undefined || mention.type === type || mention.confidence >= SURE) continue;
        if (weight < MAJORITY * (weights.get(mention.type) ?? 0)) continue;
        settled ??= [...mentions];
        settled[index] = withType(mention, type);
      }
    }
    from = to;
  }
  return settled ?? mentions;
}

function isListed(text: string, left: Mention | undefined, right: Mention | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > LONGEST_LINK) return false;
  return isNamed(left) && isNamed(right) && LINK.test(text.slice(left.end, right.start));
}

function isNamed({ type, canonical }: Mention): boolean {
  return canonical === undefined && (type === "PERSON" || type === "LOC" || type === "ORG");
}
