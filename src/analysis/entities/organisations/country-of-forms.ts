/** The country that an entity is, or whose people it is. */
import type { EntityType } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { countryOfCode } from "../../../lexicon/country-codes.ts";
import type { NameForm } from "../name-forms.ts";

/** ISO 3166-1 alpha-2 of a place or nationality, through any of its names; undefined for cities, regions and peoples without a state. */
export function countryOfForms(forms: readonly NameForm[], type: EntityType): string | undefined {
  if (type !== "LOC" && type !== "NORP") return undefined;
  for (const { text } of forms) {
    const country = countryOf(text);
    if (country !== undefined) return country.code;
    const coded = type === "LOC" ? countryOfCode(text) : undefined;
    if (coded !== undefined) return coded;
  }
  return undefined;
}
