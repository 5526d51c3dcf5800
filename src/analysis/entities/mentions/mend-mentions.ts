/** Second look at what the tagger found: edges by what every name has in common, then by what the rest of the article says. */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import { completeMentions } from "./complete-mentions.ts";
import { joinContinued } from "./join-continued.ts";
import { joinCountries } from "./join-countries.ts";
import { knownNames } from "./known-names.ts";
import { nameStorms } from "./named-storms.ts";
import { joinOwned } from "./owned-places.ts";
import { repairMentions } from "./repair-mentions.ts";
import { settleLists } from "./settle-lists.ts";
import { speakingPlaces } from "./speaking-places.ts";
import { splitJoined } from "./split-joined.ts";

/** `tagged` with edges put right, joined names split, passed-over ones added and lists of one kind: ordered and disjoint, on token boundaries, as it was. */
export function mendMentions(text: string, segmentation: Segmentation, tagged: readonly Mention[]): readonly Mention[] {
  const named = speakingPlaces(text, nameStorms(text, segmentation, tagged));
  const repaired = repairMentions(text, segmentation, named);
  const owned = joinOwned(text, segmentation.tokens, joinCountries(text, segmentation, repaired));
  const whole = joinContinued(text, segmentation, owned);
  const split = splitJoined(text, segmentation, whole, knownNames(text, whole));
  return settleLists(text, completeMentions(text, segmentation, split, knownNames(text, split)));
}
