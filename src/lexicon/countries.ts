/** Countries by whatever the news calls them: names, demonyms, adjectives, abbreviations. */
import { COUNTRY_TABLE } from "./country-table.ts";

/** What a form says of a country: its name ("Japan"), its people or adjective ("Japanese"), or an abbreviation ("UK"). */
export type CountryFormKind = "name" | "demonym" | "abbreviation";

export interface CountryForm {
  /** ISO 3166-1 alpha-2; Kosovo has the user-assigned XK. */
  readonly code: string;
  readonly kind: CountryFormKind;
}

let forms: Map<string, CountryForm> | undefined;

/** Plain apostrophe, single spaces, no leading "the": the spelling that forms are looked up by. */
function spelling(text: string): string {
  return text.replace(/’/g, "'").replace(/\s+/g, " ").replace(/^the /i, "");
}

/** Regular plurals of demonyms; "Japanese", "French", "Swiss" have none. */
function pluralOf(demonym: string): string | undefined {
  return /(?:ese|sh|ch|ss|s|men|man|woman|Arabian)$/.test(demonym) ? undefined : `${demonym}s`;
}

function loadForms(): Map<string, CountryForm> {
  const loaded = new Map<string, CountryForm>();
  const add = (form: string, code: string, kind: CountryFormKind): void => {
    const key = spelling(form);
    if (key !== "" && !loaded.has(key)) loaded.set(key, { code, kind });
  };
  for (const line of COUNTRY_TABLE.trim().split("\n")) {
    const [code = "", names = "", demonyms = "", abbreviations = ""] = line.split("|");
    for (const name of names.split(",")) add(name, code, "name");
    for (const demonym of demonyms.split(",")) {
      add(demonym, code, "demonym");
      const plural = pluralOf(demonym);
      if (plural !== undefined) add(plural, code, "demonym");
    }
    for (const abbreviation of abbreviations.split(",")) add(abbreviation, code, "abbreviation");
  }
  return loaded;
}

/**
 * The country that `form` names, if it is a form of just one: "the US", "U.S.", "Burma", "Swiss". Case counts ("us" is no
 * country), except that a name all in capitals ("SOUTH KOREA") is read as in ordinary case.
 */
export function countryOf(form: string): CountryForm | undefined {
  forms ??= loadForms();
  const key = spelling(form);
  return forms.get(key) ?? (/^[A-Z][A-Z ]{3,}$/.test(key) ? forms.get(titleCase(key)) : inFull(key, forms));
}

/** "Republic of Iraq" and "Arab Republic of Egypt" by the name in them, where the table has no such form of another country. */
function inFull(key: string, known: ReadonlyMap<string, CountryForm>): CountryForm | undefined {
  const name = key.includes(" of ") ? IN_FULL.exec(key)?.[1] : undefined;
  const form = name === undefined ? undefined : known.get(name);
  return form?.kind === "name" ? form : undefined;
}

const IN_FULL =
  /^(?:(?:Arab|Islamic|Democratic|Federal|Federative|Cooperative|Bolivarian|Hashemite|Socialist|United|People's) ){0,3}(?:Republic|Kingdom|Sultanate|Principality) of (?:the )?(.+)$/;

/** Every form of every country with its country, in the order of the table. */
export function countryForms(): ReadonlyMap<string, CountryForm> {
  forms ??= loadForms();
  return forms;
}

/** "SOUTH KOREA" as "South Korea". */
function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    word === "AND" || word === "OF" ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
