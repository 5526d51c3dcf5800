/** Given names of the world's press in Latin letters, and whether they are a man's or a woman's. */
import { isEastAsianGiven } from "./family-names.ts";
import { foldAccents } from "./fold-accents.ts";
import table from "./given-names.json" with { type: "json" };

/** Whose name it is; "either" for names that both bear somewhere ("Andrea", "Jean", "Kim"). */
export type NameGender = "male" | "female" | "either";

const GENDERS = ["male", "female", "either"] as const;
/** The names of each gender in their order, a space before and behind each. */
const LISTS = GENDERS.map((gender) => ({ gender, names: ` ${table[gender]} ` }));

/** The listed names by their first two letters, looked up in the lists when one of them is first asked about: an article asks about few. */
const groups = new Map<string, ReadonlyMap<string, NameGender>>();

/**
 * The gender of a given name, accents and case aside; undefined for a name that is not listed. Of "Jean-Luc" the first part decides,
 * but "Jung-kwon", with a small letter, is one name, of whose syllables none is Jung's.
 */
export function genderOfName(name: string): NameGender | undefined {
  const key = foldAccents(name).toLowerCase();
  const hyphen = key.indexOf("-");
  return genderOf(key) ?? (hyphen < 0 || isSyllables(name) ? undefined : genderOf(key.slice(0, hyphen)));
}

/** "Jae-in", "Ing-wen": two syllables of the East, and not "Abdul-aziz" or "Ali-reza". */
function isSyllables(name: string): boolean {
  return /^\p{Lu}\p{Ll}{0,4}-\p{Ll}{1,5}$/u.test(name) && isEastAsianGiven(name);
}

/** Every listed name, in lower case without accents. */
export function givenNames(): readonly string[] {
  return GENDERS.flatMap((gender) => table[gender].split(" "));
}

function genderOf(key: string): NameGender | undefined {
  const first = key.charCodeAt(0);
  // All listed names start with a letter of these.
  if (!(first >= 0x61 && first <= 0x7a)) return undefined;
  const letters = key.slice(0, 2);
  const group = groups.get(letters) ?? groupOf(letters);
  groups.set(letters, group);
  return group.get(key);
}

/** Where the first of `names` stands that does not come before `letters`: the space before it. */
function firstAt(names: string, letters: string): number {
  let from = 0;
  let to = names.length - 1;
  while (from < to) {
    const at = names.lastIndexOf(" ", (from + to) >> 1);
    if (names.slice(at + 1, at + 3) < letters) from = names.indexOf(" ", at + 1);
    else to = at;
  }
  return from;
}

/** The names that start with `letters`. The lists ascend, so that each holds them in one stretch. */
function groupOf(letters: string): ReadonlyMap<string, NameGender> {
  const group = new Map<string, NameGender>();
  for (const { gender, names } of LISTS) {
    let at = firstAt(names, letters);
    while (at >= 0 && names.startsWith(letters, at + 1)) {
      const end = names.indexOf(" ", at + 1);
      group.set(names.slice(at + 1, end), gender);
      at = end;
    }
  }
  return group;
}
