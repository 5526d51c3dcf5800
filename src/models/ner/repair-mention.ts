/** Corrections of what the tagger never saw in training, by word lists and the print around a mention. */
import type { EntityType } from "../../document/annotations.ts";
import { countryOf } from "../../lexicon/countries.ts";

/** The type of a mention that stands at `start` to `end`; undefined when it is no name. */
export function repairType(text: string, start: number, end: number, type: EntityType): EntityType | undefined {
  // "General Joseph Dunford (L)": left in the photograph.
  if (end === start + 1 && text.charAt(start - 1) === "(" && text.charAt(end) === ")") return undefined;
  if (type !== "ORG" && type !== "MISC" && type !== "PRODUCT") return type;
  // "DPRK", which no training text names: its letters look like those of an agency.
  const country = countryOf(text.slice(start, end));
  return country === undefined || country.kind === "demonym" ? type : "LOC";
}
