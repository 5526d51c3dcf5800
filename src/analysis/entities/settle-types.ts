/** One type per name: what a form is elsewhere in the article corrects what the tagger made of it here. */
import type { EntityType } from "../../document/annotations.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { FAMILY_FIRST } from "../../lexicon/family-names.ts";
import { genderOfName } from "../../lexicon/given-names.ts";
import { isPeopleOrLanguage } from "../../lexicon/languages.ts";
import {
  COMMON_WORDS,
  FACILITY_WORDS,
  HEADS,
  NON_PERSON_WORDS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from "../../lexicon/name-words.ts";
import { isKnownPlace } from "../../lexicon/places.ts";
import { wellKnownNames } from "../../lexicon/well-known-names.ts";
import { type NameForm, ofType } from "./name-forms.ts";

// Above this mean confidence a single word is what the tagger says.
const CERTAIN = 0.97;
/** Below this the tagger is in doubt. */
const DOUBTFUL = 0.8;
/** Below this a given name in front weighs more than the tagger: "Olive Garden" is nobody. */
const GUESSED = 0.7;

/** Members of parties: peoples, in the corpus' sense. */
const ADHERENTS = new Set(
  "republican republicans democrat democrats tory tories conservative conservatives liberals communists socialists".split(
    " ",
  ),
);

/**
 * `found`, in order, with their types put right: a single word that is somebody's family name is that person, one that opens the name of a company is the
 * company, the full name of a country is a place, members of a party are a people.
 */
export function settleTypes(found: readonly NameForm[]): NameForm[] {
  // "Novo Nordisk", taken for somebody, is known to be a firm: so is "Novo".
  const forms = found.map(asWellKnown);
  const families = new Set<string>();
  /** Given names of two letters: "PJ" of PJ Ryan. */
  const letters = new Set<string>();
  /** Family names of two words: "St. Louis" of Martin St. Louis. */
  const pairs = new Set<string>();
  const names = new Set<string>();
  const firms = new Set<string>();
  const singles = new Set<string>();
  /** Families of people whom everybody knows. */
  const famous = new Set<string>();
  for (const form of forms) {
    const { type, words } = form;
    const [first = ""] = words;
    if (words.length < 2 && type === "PERSON") singles.add(first);
    if (words.length < 2) continue;
    // "Israel Lee", taken for a firm: "Lee" is him all the same.
    const isSomebody = type === "PERSON" || (headType(words) === undefined && looksLikePerson(form));
    if (type === "ORG" && !isSomebody) firms.add(first);
    if (!isSomebody) continue;
    for (const word of words) names.add(word);
    families.add(words.at(-1) ?? "");
    if (words.length > 2 && PARTICLES.test(words.at(-2) ?? "")) pairs.add(words.slice(-2).join(" "));
    if (/^\p{Lu}\.?\p{Lu}\.? \p{Lu}\p{Ll}/u.test(form.text)) letters.add(first);
    if (wellKnownNames().get(form.text) === "PERSON")
      famous.add((FAMILY_FIRST.has(first) ? first : words.at(-1)) ?? "");
    // "Kim" of Kim Jong Un
    if (FAMILY_FIRST.has(first)) families.add(first);
  }
  return forms.map((form) => {
    if (form.canonical || form.type === "DATE" || form.type === "MONEY") return form;
    if (wellKnownType(form) !== undefined) return form;
    if (isCountry(form)) return form.type === "LOC" ? form : ofType(form, "LOC");
    if (form.type === "ORG" && letters.has(form.key) && form.text.length === 2) return ofType(form, "PERSON");
    if (isShoutedGiven(form) && singles.has(form.words[1] ?? "")) return ofType(form, "PERSON");
    if (form.type !== "PERSON" && form.type !== "NORP" && isPeopleOrLanguage(form.text)) return ofType(form, "NORP");
    if (form.words.length === 2 && pairs.has(form.words.join(" ")) && isDoubted(form)) return ofType(form, "PERSON");
    if (form.words.length === 2 && singles.has(form.words[1] ?? "") && isDoubtfulPerson(form, families))
      return ofType(form, "PERSON");
    if (form.words.length > 1) return withHead(form);
    // "Tory" of John Tory
    if (form.key === "tory" && families.has(form.key)) return form.type === "PERSON" ? form : ofType(form, "PERSON");
    if (ADHERENTS.has(form.key)) return form.type === "ORG" || form.type === "PERSON" ? ofType(form, "NORP") : form;
    if (form.confidence >= CERTAIN || countryOf(form.text) !== undefined) return form;
    // "Musk", of whom the tagger makes a firm again and again
    if (famous.has(form.key) && form.type !== "PERSON" && !form.shouted && !isKnownPlace(form.text))
      return ofType(form, "PERSON");
    // "the Saurashtra right-hander", but "the Caribbean people"
    if (form.type === "NORP" && form.text !== "Caribbean" && isKnownPlace(form.text)) return ofType(form, "LOC");
    // Ana Lima is not the city, where the tagger itself is in doubt.
    if (isKnownPlace(form.text) && form.confidence >= DOUBTFUL) return form;
    const isThing = form.type === "ORG" || form.type === "LOC" || form.type === "MISC";
    // "Tata" beside "Tata Group" and Noel Tata stays what it is.
    // "UN" is nobody, though Kim Jong Un is.
    if (
      isThing &&
      families.has(form.key) &&
      !(form.text.length < 4 && form.text === form.text.toUpperCase()) &&
      !(form.type === "ORG" && (firms.has(form.key) || isSteady(form)))
    )
      return ofType(form, "PERSON");
    // "Micky", whom an article has called Micky van de Ven
    const isGiven = form.type === "ORG" && form.confidence < DOUBTFUL && names.has(form.key) && !firms.has(form.key);
    if (isGiven && genderOfName(form.text) !== undefined) return ofType(form, "PERSON");
    // "Wells" beside "Wells Fargo"
    const isFirm =
      form.type === "PERSON" && firms.has(form.key) && !names.has(form.key) && genderOfName(form.text) === undefined;
    return isFirm ? ofType(form, "ORG") : form;
  });
}

const PARTICLES = /^(?:st\.?|saint|van|von|de|du|la|le|di|da|al|el|ben|bin|bint|ter|mac)$/;

/** Whether a name may be somebody's, though it is taken for something else: a place only where the tagger is in doubt. */
function isDoubted({ type, confidence }: NameForm): boolean {
  return type === "ORG" || type === "MISC" || (type === "LOC" && confidence < DOUBTFUL);
}

function wellKnownType({ text, type, confidence }: NameForm): EntityType | undefined {
  if (type === "DATE" || type === "MONEY" || confidence >= CERTAIN) return undefined;
  return wellKnownNames().get(text.replace(/’/g, "'"));
}

function asWellKnown(form: NameForm): NameForm {
  const type = form.canonical ? undefined : wellKnownType(form);
  return type === undefined || type === form.type ? form : ofType(form, type);
}

/** "Ras Kimono", of whom the tagger makes a place without being sure, and whom the article calls "Kimono"; "Everton Harris", taken for a club, beside a "Damian Harris". */
function isDoubtfulPerson({ type, text, words, confidence }: NameForm, families: ReadonlySet<string>): boolean {
  if (
    !(
      type === "LOC" ||
      (type === "MISC" && genderOfName(text.split(" ")[1] ?? "") === undefined) ||
      (type === "ORG" && families.has(words[1] ?? ""))
    ) ||
    confidence >= GUESSED ||
    !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text)
  )
    return false;
  return headType(words) === undefined && !words.some(isKindOfThing) && !NO_GIVEN.has(words[0] ?? "");
}

const NO_GIVEN: ReadonlySet<string> = new Set(
  "team camp mount lake fort port new saint san santa stop house villa casa radio".split(" "),
);

/** "MICHELLE McLean has been named": a paper prints the first word of a report in capitals. */
function isShoutedGiven({ type, text, words }: NameForm): boolean {
  const [first = ""] = words;
  if (type !== "ORG" || words.length !== 2 || !/^\p{Lu}{3,} \p{Lu}\p{L}*\p{Ll}/u.test(text)) return false;
  return genderOfName(`${first.charAt(0).toUpperCase()}${first.slice(1)}`) !== undefined;
}

/** "Caloi", the maker of bicycles that Guido Caloi runs: the tagger is nearly sure of it again and again. */
function isSteady({ mentions, confidence }: NameForm): boolean {
  return mentions.length >= 4 && confidence >= DOUBTFUL;
}

/** "World University Games" is no organisation, whatever its first words look like. */
function withHead(form: NameForm): NameForm {
  if (form.confidence >= CERTAIN) return form;
  // "Wall Street" is no product, though the tagger thinks so.
  if (isKnownPlace(form.text) && form.text.endsWith(" State")) return form.type === "LOC" ? form : ofType(form, "LOC");
  if (isKnownPlace(form.text)) return form.type === "PRODUCT" || form.type === "MISC" ? ofType(form, "LOC") : form;
  if (isNamesake(form)) return form;
  // "the nearby Flora Bank and its salmon": under water.
  if (form.type === "LOC" && form.words.at(-1) === "bank" && form.confidence >= SHOAL) return form;
  const type = headType(form.words) ?? (looksLikePerson(form) ? "PERSON" : undefined);
  return type === undefined || type === form.type || form.type === "NORP" ? form : ofType(form, type);
}

const SHOAL = 0.6;

/** "Kelsey Ward", "Denis Law": a person by the tagger and by the given name, whose family name is a word for places or things too. */
function isNamesake({ type, words }: NameForm): boolean {
  const [given = "", family = ""] = words;
  return type === "PERSON" && words.length === 2 && FAMILIES_TOO.has(family) && genderOfName(given) !== undefined;
}

const FAMILIES_TOO: ReadonlySet<string> = new Set("ward law day lake street beach bill bridge field church".split(" "));

/** What the last word makes of a name; a "School District" is run by people. */
function headType(words: readonly string[]): EntityType | undefined {
  const last = words.at(-1) ?? "";
  return last === "district" && words.at(-2) === "school" ? "ORG" : HEADS.get(last);
}

/** "Rupert Murdoch" among companies: a given name, and a second word that is no kind of thing. */
function looksLikePerson({ type, text, words, confidence }: NameForm): boolean {
  if (type !== "ORG" || confidence >= GUESSED || words.length > 4) return false;
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? (?:\p{Lu}[\p{Ll}\p{Lu}'’-]+ ?){1,2}$/u.test(text)) return false;
  const [first = "", ...rest] = words;
  return genderOfName(first) !== undefined && !isKnownPlace(text.split(" ")[0] ?? "") && !rest.some(isKindOfThing);
}

function isKindOfThing(word: string): boolean {
  return (
    ORGANISATION_WORDS.has(word) ||
    FACILITY_WORDS.has(word) ||
    NON_PERSON_WORDS.has(word) ||
    PLACE_WORDS.has(word) ||
    COMMON_WORDS.has(word) ||
    FIRM_WORDS.has(word)
  );
}

/** "Salomon Brothers", "Palmer House", "Joy Division": what firms, clubs and bands end in beside the words for their kind. */
const FIRM_WORDS: ReadonlySet<string> = new Set(
  `brothers bros sons sisters house casino garden gardens division avenue drive street beach ward ventures motors foods brands labs steel mills
  express global international worldwide solutions logistics line lines rail railways farms wines pharmacy bakery restaurant cafe grill pizza bar pub records band orchestra choir theatre ballet`.split(
    /\s+/,
  ),
);

/** Whether a form is sure to be a country: "DPRK" and "Islamic Republic of Iran" are, "Jordan" may be somebody. */
function isCountry({ text, words, type, confidence }: NameForm): boolean {
  const country = countryOf(text);
  if (country === undefined || country.kind === "demonym") return false;
  // "Jordan" and "Chad" are given names, "Türkiye" is none.
  const isNobody = type === "PERSON" && confidence < CERTAIN && genderOfName(text) === undefined;
  return words.length > 1 || type === "ORG" || country.kind === "abbreviation" || isNobody;
}
