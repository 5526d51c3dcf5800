/** The type of a name that the gazetteers know. */
import type { EntityType } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";

/** What a country, its people or a well-known place is. */
export function typeOfPlace(words: string): EntityType | undefined {
  const country = countryOf(words);
  if (country !== undefined) return country.kind === "demonym" ? "NORP" : "LOC";
  return isKnownPlace(words) ? "LOC" : undefined;
}
