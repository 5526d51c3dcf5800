/** The distinct spellings of the names of an article: mentions that differ in titles, articles, accents or capitals only are one form. */
import { ENTITY_TYPES, type EntityType, type Mention } from "../../document/annotations.ts";
import { foldAccents } from "../../lexicon/fold-accents.ts";
import { isTitleWord } from "../../lexicon/titles.ts";
import { wellKnownNames } from "../../lexicon/well-known-names.ts";
import { isDateline } from "./mentions/is-dateline.ts";

/** What can be read off a spelling alone. */
export interface Spelling {
  /** As printed, white space evened out, without "the", titles, quotation marks and the possessive. */
  readonly text: string;
  /** Its words in small plain letters, hyphens and full stops left out: "Moon Jae-in" is ["moon", "jaein"]. */
  readonly words: readonly string[];
  /** The words as one string: what forms are told apart by. */
  readonly key: string;
  /** All in capitals, as in a headline or a dateline. */
  readonly shouted: boolean;
}

/** All mentions of one type that share a key. */
export interface NameForm extends Spelling {
  readonly type: EntityType;
  /** Indices into the mentions of the article, ascending. */
  readonly mentions: number[];
  /** How it is printed, with how often. */
  readonly printed: ReadonlyMap<string, number>;
  /** For dates: the word before that tells which one is meant, as in "next Friday"; empty without. */
  readonly lead: string;
  /** Whether a user's lexicon gave the name. */
  readonly canonical: boolean;
  /** Mean confidence of the mentions. */
  readonly confidence: number;
}

const EDGES = /^[\s"'“”‘’«»`([]+|[\s"“”‘«»`)\],;:]+$/g;

/** The same for names with a bracket of their own: "JD(S)". */
const OPEN_EDGES = /^[\s"'“”‘’«»`]+|[\s"“”‘«»`\],;:]+$/g;

/** `printed` as it is compared: see `Spelling`. */
export function spellingOf(printed: string, type: EntityType): Spelling {
  let text = printed.replace(/[\s\u00a0]+/g, " ").replace(printed.includes("(") ? OPEN_EDGES : EDGES, "");
  if (!isKnownOwner(text)) text = text.replace(/['’]s?$/i, "");
  if (type !== "MISC" && type !== "PRODUCT") text = text.replace(/^the (?=\S)/i, "");
  if (type === "PERSON") text = withoutTitles(text);
  // "(Abdelmadjid) Tebboune": half a bracket is none.
  if (text.includes("(") !== text.includes(")")) text = text.replace(/[()]/g, "").trim();
  // "[Petro] Poroshenko"
  if (text.includes("[") !== text.includes("]")) text = text.replace(/[[\]]/g, "").trim();
  if (text === "") text = printed;
  const words = wordsOf(text);
  return {
    text,
    words,
    key: words.join(" "),
    shouted: text.length > 3 && text === text.toUpperCase() && /\p{Lu}/u.test(text),
  };
}

/** "Sainsbury's": the possessive is part of the name. */
function isKnownOwner(text: string): boolean {
  return /['’]s$/.test(text) && wellKnownNames().has(text.replace("’", "'"));
}

function wordsOf(text: string): string[] {
  const words = foldAccents(text)
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’](?=s\b)|[.,"“”()]|(?<=\p{L})[-‐‑'’](?=\p{L})/gu, (mark) =>
      mark === "," || mark === "(" || mark === ")" ? " " : "",
    )
    .split(/[\s/]+/)
    .filter((word) => word !== "");
  return words.length === 0 ? [text] : words;
}

// Titles that are as often part of the name: "Sheikh Hasina", "Don Burnstick", "Prince", "Judge Reinhold".
export const TITLE_LIKE: ReadonlySet<string> = new Set(
  `don sheikh sheikha shaikh sayyid seyyed imam haji hajji hajj tun tunku tengku chief judge king queen prince princess
  pope major earl duke dean lord lady father sister brother mother private sultan emir officer justice marshal constable coach crown`.split(
    /\s+/,
  ),
);

// Of those, titles all the same where a name of two words follows: "Imam Ahmed ibn Ibrahim", "Begum Khaleda Zia".
const BEFORE_FULL_NAMES = new Set(
  `imam haji hajji hajj tun tunku tengku chief judge justice queen pope lady father sister brother mother sultan emir officer marshal
  constable coach crown begum`.split(/\s+/),
);
const SHEIKHS = new Set(["sheikh", "sheikha", "shaikh"]);

/** "General Joseph Dunford" as "Joseph Dunford"; a name that is nothing but titles is left alone. */
function withoutTitles(text: string): string {
  if (!text.includes(" ")) return text;
  const parts = text.replace(/^(?:Datuk|Dato['’]?|Datin|Puan|Tan|Tun) S(?:e|h)?ri /, "").split(" ");
  let first = 0;
  while (first < parts.length - 1 && isTitleOf(parts, first)) first++;
  return parts.slice(first).join(" ");
}

function isTitleOf(parts: readonly string[], index: number): boolean {
  const word = (parts[index] ?? "").toLowerCase();
  if (BEFORE_FULL_NAMES.has(word)) return parts.length - index > 2;
  // "Sheikh Mujibur Rahman" is a name, "Sheikh Faisal bin Abdulaziz" has a title.
  if (SHEIKHS.has(word)) return parts.slice(index + 2).some((part) => /^(?:bin|bint|ibn|al)(?:$|-)/i.test(part));
  return isTitleWord(parts[index] ?? "") && !TITLE_LIKE.has(word);
}

/** What is counted of one key while forms are collected. */
interface Tally {
  /** By type, in the order of `ENTITY_TYPES`. */
  readonly weights: Float64Array;
  /** The first spelling, and how often each stands where there are others. */
  readonly spelling: Spelling;
  spellings: Map<Spelling, number> | undefined;
  readonly printed: Map<string, number>;
  readonly mentions: number[];
  readonly lead: string;
  sum: number;
  canonical: boolean;
}

/** The forms of `mentions`, in the order of their first mention. A key keeps the type that most of its mentions have. */
export function collectForms(text: string, mentions: readonly Mention[]): NameForm[] {
  const spellings = new Map<string, Spelling>();
  const tallies = new Map<string, Tally>();
  for (const [index, mention] of mentions.entries()) {
    const printed = text.slice(mention.start, mention.end);
    const name = mention.canonical ?? printed;
    const known =
      mention.type === "PERSON"
        ? `${name}\n`
        : mention.type === "MISC" || mention.type === "PRODUCT"
          ? `${name}\t`
          : name;
    let spelling = spellings.get(known);
    if (spelling === undefined) {
      spelling = spellingOf(name, mention.type);
      spellings.set(known, spelling);
    }
    const lead = mention.type === "DATE" ? leadOf(text, mention) : "";
    // "NEW YORK 1996-12-06" stays a town where New York has played.
    const place = mention.type === "LOC" && isDateline(text, mention) ? "dateline " : "";
    const group = `${GROUP_OF[mention.type]}${place}${lead}${spelling.key}`;
    let tally = tallies.get(group);
    if (tally === undefined) {
      const weights = new Float64Array(ENTITY_TYPES.length);
      tally = {
        weights,
        spelling,
        spellings: undefined,
        printed: new Map(),
        mentions: [],
        lead,
        sum: 0,
        canonical: false,
      };
      tallies.set(group, tally);
    }
    const type = ENTITY_TYPES.indexOf(mention.type);
    tally.weights[type] = (tally.weights[type] ?? 0) + mention.confidence;
    if (spelling !== tally.spelling) tally.spellings ??= new Map([[tally.spelling, tally.mentions.length]]);
    tally.spellings?.set(spelling, (tally.spellings.get(spelling) ?? 0) + 1);
    const shown = mention.canonical === undefined ? spelling.text : printed;
    tally.printed.set(shown, (tally.printed.get(shown) ?? 0) + 1);
    if (mention.canonical !== undefined) tally.canonical = true;
    tally.mentions.push(index);
    tally.sum += mention.confidence;
  }
  return [...tallies.values()].map(formOf);
}

function formOf({ weights, spelling, spellings, printed, mentions, lead, sum, canonical }: Tally): NameForm {
  let best = 0;
  for (let type = 1; type < weights.length; type++) if ((weights[type] ?? 0) > (weights[best] ?? 0)) best = type;
  const { text, words, key, shouted } =
    spellings === undefined ? spelling : (heaviest(ordinaryFirst(spellings)) ?? spelling);
  const type = ENTITY_TYPES[best] ?? "MISC";
  return { text, words, key, shouted, type, printed, lead, canonical, mentions, confidence: sum / mentions.length };
}

/** `form` as one of `type`: written out, so that all forms are objects of one shape. */
export function ofType(form: NameForm, type: EntityType): NameForm {
  const { text, words, key, shouted, printed, lead, canonical, mentions, confidence } = form;
  return { text, words, key, shouted, type, printed, lead, canonical, mentions, confidence };
}

/** `form` with some of its mentions. */
export function withMentions(form: NameForm, mentions: number[]): NameForm {
  const { text, words, key, shouted, type, lead, canonical, confidence } = form;
  const printed = new Map([[text, mentions.length]]);
  return { text, words, key, shouted, type, printed, lead, canonical, mentions, confidence };
}

/** `form` spelt otherwise. */
export function spelt(form: NameForm, text: string, words: readonly string[]): NameForm {
  const { shouted, type, printed, lead, canonical, mentions, confidence } = form;
  return { text, words, key: words.join(" "), shouted, type, printed, lead, canonical, mentions, confidence };
}

/** "last " before "October", "next " before "Friday"; "next " as well where somebody will do something on a weekday. */
function leadOf(text: string, { start, end }: Mention): string {
  if (end - start > 10) return "";
  const before = text.slice(Math.max(0, start - 80), start);
  const word = /(?:^|[^\p{L}])(last|next|this|coming) $/iu.exec(before)?.[1];
  if (word !== undefined) return `${word.toLowerCase()} `;
  if (!text.startsWith("day", end - 3)) return "";
  // The last verb of the sentence before the day decides: "will meet on Tuesday", "he said on Friday he would".
  const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1);
  return /(?:[^\p{L}](?:will|shall)|['’]ll) (?:(?!said|told|says)\p{Ll}[\p{L}'’-]*,? |(?!said|told|says)\p{Lu}[\p{L}'’.-]*,? ){1,9}(?:on |next )?$/u.test(
    clause,
  )
    ? "next "
    : "";
}

/** Counts in which a form in capitals weighs next to nothing. */
function ordinaryFirst(counts: ReadonlyMap<Spelling, number>): ReadonlyMap<Spelling, number> {
  return new Map([...counts].map(([form, count]) => [form, form.shouted ? count / 1000 : count]));
}

// "May" the month is never "May" the prime minister.
const GROUP_OF: Readonly<Record<EntityType, string>> = {
  PERSON: "n ",
  ORG: "n ",
  LOC: "n ",
  FAC: "n ",
  NORP: "n ",
  PRODUCT: "n ",
  MISC: "n ",
  DATE: "d ",
  MONEY: "m ",
};

/** The key of most weight; the earliest of equals. */
export function heaviest<Key>(weights: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [key, weight] of weights) {
    if (weight > most) {
      best = key;
      most = weight;
    }
  }
  return best;
}
