/** Given names of the world's press in Latin letters, and whether they are a man's or a woman's. */
import { foldAccents } from "./fold-accents.ts";
import table from "./given-names.json" with { type: "json" };

/** Whose name it is; "either" for names that both bear somewhere ("Andrea", "Jean", "Kim"). */
export type NameGender = "male" | "female" | "either";

let genders: Map<string, NameGender> | undefined;

/** The gender of a given name, accents and case aside; undefined for a name that is not listed. Of "Jean-Luc" the first part decides. */
export function genderOfName(name: string): NameGender | undefined {
  genders ??= loadGenders();
  const key = foldAccents(name).toLowerCase();
  return genders.get(key) ?? (key.includes("-") ? genders.get(key.slice(0, key.indexOf("-"))) : undefined);
}

/** Every listed name, in lower case without accents. */
export function givenNames(): ReadonlyMap<string, NameGender> {
  genders ??= loadGenders();
  return genders;
}

function loadGenders(): Map<string, NameGender> {
  const loaded = new Map<string, NameGender>();
  for (const gender of ["male", "female", "either"] as const) {
    for (const name of table[gender].split(" ")) loaded.set(name, gender);
  }
  return loaded;
}
