/**
 * The people of an article out of the forms of their names: full names first, longest before shorter, then single names,
 * which go to the person they are a part of; where there are several, mention by mention.
 */

import { FAMILY_FIRST } from "../../../lexicon/family-names.ts";
import { foldAccents } from "../../../lexicon/fold-accents.ts";
import { nicknamesOf } from "../../../lexicon/nicknames.ts";
import { PARTICLES } from "../../../lexicon/titles.ts";
import { wellKnownPronouns } from "../../../lexicon/well-known-pronouns.ts";
import { type NameForm, TITLE_LIKE } from "../name-forms.ts";
import { initialsOf } from "../organisations/acronyms.ts";
import { differsByOne } from "./edit-distance.ts";
import { coreWords, isSamePerson, withServants } from "./match-people.ts";

/** A person as a set of forms, before single mentions are dealt out. */
export interface PersonForms {
  /** Indices into the forms; the first is the longest. */
  readonly forms: number[];
  /** The words of the fullest form, as `coreWords`. */
  readonly words: readonly string[];
}

/** A form that names several people: its mentions go to one of `people` each, by the evidence around them. */
export interface SharedForm {
  readonly form: number;
  /** Indices into `people`. */
  readonly people: readonly number[];
}

export interface People {
  readonly people: readonly PersonForms[];
  readonly shared: readonly SharedForm[];
}

// A word that more people than this share ("Singh") is looked up no further: the cost stays linear in the names.
const MOST_CANDIDATES = 40;

/** The people named by those of `forms` that `chosen` lists, in any order. */
export function mergePeople(forms: readonly NameForm[], chosen: readonly number[]): People {
  const rows = chosen.map((form): FormRow => ({ form, words: coreWords(forms[form]?.words ?? []) }));
  const register: Register = { forms, people: [], byWord: new Map() };
  const particled = addFullNames(register, rows);
  const shared = addSingleNames(register, rows, particled);
  return { people: register.people, shared };
}

/** A form and its words, as `coreWords`. */
interface FormRow {
  readonly form: number;
  readonly words: readonly string[];
}

/** The people found so far. */
interface Register {
  readonly forms: readonly NameForm[];
  readonly people: PersonForms[];
  /** Indices into `people` by every word that somebody can be looked up by. */
  readonly byWord: Map<string, number[]>;
}

function addPerson({ forms, people, byWord }: Register, { form, words }: FormRow): void {
  const text = forms[form]?.text ?? "";
  const parts = [...words, ...withServants(words), words.join(""), ...hyphened(text), ...initialsOf(text)];
  for (const word of new Set(parts)) push(byWord, word, people.length);
  people.push({ forms: [form], words });
}

/** Files the full names, each with the person it names or as a new one; gives back the family names of two words, which come later. */
function addFullNames(register: Register, rows: readonly FormRow[]): readonly FormRow[] {
  const { forms, people, byWord } = register;
  // Longest first; among equals the one more often used leads, so that a misspelling joins it.
  const full = rows
    .filter(({ words }) => words.length > 1 && !isTitled(words))
    .sort(
      (a, b) => b.words.length - a.words.length || sizeOf(forms, b.form) - sizeOf(forms, a.form) || a.form - b.form,
    );
  // "Trump Jr."
  const families = new Set(
    rows.flatMap(({ form, words }) =>
      words.length === 1 && generationOf(forms[form]) === "jr" ? [words[0] ?? ""] : [],
    ),
  );
  const particled: FormRow[] = [];
  for (const row of full) {
    const { form, words } = row;
    const person = candidates(byWord, words).find(
      (index) =>
        isSamePerson(words, people[index]?.words ?? []) &&
        people[index]?.forms.every((other) => !areFatherAndSon(forms[form], forms[other], families)),
    );
    if (person !== undefined) people[person]?.forms.push(form);
    else if (isFamilyOnly(words)) particled.push(row);
    else addPerson(register, row);
  }
  return particled;
}

/** Files the names of one word, those with a title and those of `particled` first: with the one person they can mean, or as people of their own; gives back those that can mean several. */
function addSingleNames(
  register: Register,
  rows: readonly FormRow[],
  particled: readonly FormRow[],
): readonly SharedForm[] {
  const { forms, people } = register;
  const shared: SharedForm[] = [];
  const known = knownWords(people);
  const settle = (row: FormRow, otherwise: (row: FormRow) => void): void => {
    const owners = ownersOfRow(register, row, known);
    if (owners.length === 0) otherwise(row);
    else if (owners.length === 1) people[owners[0] ?? 0]?.forms.push(row.form);
    else shared.push({ form: row.form, people: owners });
  };
  const titled = rows.filter(({ words }) => isTitled(words));
  for (const row of [...titled, ...particled]) {
    settle(row, () => {
      addPerson(register, row);
      addKnownWords(known, row.words);
    });
  }
  const singles = rows.filter(({ words }) => words.length === 1);
  const isHyphened = ({ form }: FormRow): boolean => hyphened(forms[form]?.text ?? "").length > 0;
  // "Inzamam-ul-Haq" before "Inzamam"
  for (const row of singles) if (isHyphened(row)) settle(row, () => addPerson(register, row));
  const loose: FormRow[] = [];
  for (const row of singles) if (!isHyphened(row)) settle(row, () => loose.push(row));
  for (const { form, words } of loose) people.push({ forms: [form], words });
  return shared;
}

/** The people whom a name of one word, or one with a title, can mean. */
function ownersOfRow(
  { forms, people, byWord }: Register,
  { form, words }: FormRow,
  known: ReadonlyMap<string, readonly string[]>,
): readonly number[] {
  const word = words.at(-1) ?? "";
  const named = ownersOf(word, people, byWord, known);
  const all = named.length > 0 ? named : (byWord.get(initialsAlone(forms[form]?.text ?? "")) ?? []);
  // "King Salman" is not Mohammed bin Salman: rulers and preachers go by their given names.
  if (words.length < 2 || !BY_GIVEN_NAME.has(words[0] ?? "")) return all;
  return [
    ...(byWord.get(word) ?? []).filter((index) => people[index]?.words[0] === word),
    ...all.filter((index) => isTwin(words, people[index]?.words ?? [])),
  ];
}

/**
 * "Duncan Hunter" and "Duncan Hunter Sr.", "Donald Trump" and "Donald Trump Jr.": two people, where the elder needs to be told from
 * a son, where the son goes by "Trump Jr." (of `families`) or where the other name came first and more often.
 */
function areFatherAndSon(a: NameForm | undefined, b: NameForm | undefined, families: ReadonlySet<string>): boolean {
  const [one, other] = [generationOf(a), generationOf(b)];
  if (!a || !b || one === other) return false;
  if (one === "sr" || other === "sr") return true;
  if (one === "iii" || other === "iii") return one !== undefined && other !== undefined;
  const [son, plain] = one === "jr" ? [a, b] : [b, a];
  if (generationOf(plain) !== undefined || generationOf(son) !== "jr") return false;
  const isFirst = (plain.mentions[0] ?? 0) < (son.mentions[0] ?? 0) && plain.mentions.length > son.mentions.length;
  return isFirst || families.has(son.words.at(-2) ?? "");
}

function generationOf({ words }: Pick<NameForm, "words"> = { words: [] }): "jr" | "sr" | "iii" | undefined {
  const last = words.at(-1);
  if (last === "jr" || last === "jnr") return "jr";
  if (last === "iii") return "iii";
  return last === "sr" || last === "snr" ? "sr" : undefined;
}

/** The name that may stand for one joined by an article, in small letters: "inzamam" of "Inzamam-ul-Haq". */
function hyphened(text: string): readonly string[] {
  const first = /^(\p{Lu}\p{Ll}{3,})-[au][ldrszn]-\p{Lu}/u.exec(text)?.[1];
  return first === undefined ? [] : [foldAccents(first).toLowerCase()];
}

/** "XLD" as people are filed by their initials; empty for a word that is none. Two letters are too often something else. */
function initialsAlone(text: string): string {
  return /^\p{Lu}{3,4}$/u.test(text) ? text : "";
}

const BY_GIVEN_NAME = new Set(
  "king queen prince princess sultan emir sheikh sheikha shaikh imam tun tunku tengku pope lady sayyid seyyed haji".split(
    " ",
  ),
);

/** "Imam Ahmed", "Prince Charles": a single name, though the title may belong to it. */
function isTitled(words: readonly string[]): boolean {
  return words.length === 2 && TITLE_LIKE.has(words[0] ?? "");
}

/** "Sheikh Hasian" is Sheikh Hasina. */
function isTwin(words: readonly string[], other: readonly string[]): boolean {
  return other.length === 2 && other[0] === words[0] && other[1] !== words[1];
}

/** "Ibn Khaldoun" and "van Basten": a family name of two words. "Ben Marsh" and "Des Marsh" have a given name, and are not Ana Marsh. */
function isFamilyOnly(words: readonly string[]): boolean {
  const [first = ""] = words;
  return words.length === 2 && PARTICLES.has(first) && first !== "ben" && first !== "des";
}

function sizeOf(forms: readonly NameForm[], form: number): number {
  return forms[form]?.mentions.length ?? 0;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MOST_CANDIDATES) list.push(value);
}

/** People who share a word with a full name, those who share the last first. */
function candidates(byWord: ReadonlyMap<string, readonly number[]>, words: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const word of [words.at(-1) ?? "", words[0] ?? "", words.join(""), ...words]) {
    for (const person of byWord.get(word) ?? []) found.add(person);
  }
  return [...found];
}

/** Every word of every full name by the words that one letter less makes of it: a look-up for misspelt single names. */
function knownWords(people: readonly PersonForms[]): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const { words } of people) addKnownWords(known, words);
  return known;
}

function addKnownWords(known: Map<string, string[]>, words: readonly string[]): void {
  for (const word of words) {
    if (word.length < 5) continue;
    for (const key of shortened(word)) {
      const list = known.get(key);
      if (list === undefined) known.set(key, [word]);
      else if (list.length < MOST_CANDIDATES && !list.includes(word)) list.push(word);
    }
  }
}

function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/**
 * The people whom a single name can mean: by family name, else by given name, else by any part, else by a part that is
 * spelt one letter apart ("Linetsky" for Amos Linetzky).
 */
function ownersOf(
  word: string,
  people: readonly PersonForms[],
  byWord: ReadonlyMap<string, readonly number[]>,
  known: ReadonlyMap<string, readonly string[]>,
): readonly number[] {
  const holders = byWord.get(word) ?? [];
  // "Cho" is Cho Jae-hyun as much as Christian Cho.
  const last = holders.filter((index) => {
    const words = people[index]?.words ?? [];
    return words.at(-1) === word || (words[0] === word && words.length > 1 && FAMILY_FIRST.has(word));
  });
  if (last.length > 0) return last;
  const first = holders.filter((index) => people[index]?.words[0] === word);
  if (first.length > 0) return first;
  if (holders.length > 0) return holders;
  // "Ghanem" is Marzouq Al-Ghanem.
  const articled = word.length < 4 ? [] : ["al", "el"].flatMap((article) => byWord.get(article + word) ?? []);
  if (articled.length > 0) return articled;
  // "Ike" is Dwight Eisenhower.
  const nicknamed = [...nicknamesOf(word)].flatMap((name) =>
    (byWord.get(name) ?? []).filter((index) => people[index]?.words[0] === name),
  );
  if (nicknamed.length > 0) return nicknamed;
  if (word.length < 5) return [];
  // "Obama" is no misspelling of "Osama", though "Zelenskyy" is "Zelensky".
  const isWellKnown = wellKnownPronouns(word) !== undefined;
  for (const key of shortened(word)) {
    for (const other of known.get(key) ?? []) {
      if (isWellKnown && wellKnownPronouns(other) === undefined) continue;
      if (other[0] === word[0] && differsByOne(word, other)) return ownersOf(other, people, byWord, new Map());
    }
  }
  return [];
}
