/** What a run of capitalised words names: split at the borders of titles and countries, then typed by its words and neighbours. */
import type { EntityType } from "../../document/annotations.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { genderOfName } from "../../lexicon/given-names.ts";
import { FACILITY_WORDS, NON_PERSON_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "../../lexicon/name-words.ts";
import { isKnownPlace } from "../../lexicon/places.ts";
import { HONORIFICS, isRoleNoun, isTitleWord } from "../../lexicon/titles.ts";
import { type CapitalRun, isCapital, isCommon, isFunctionWord } from "./capital-runs.ts";

export interface RunType {
  readonly type: EntityType;
  /** 0 to 1, by rule; a candidate below 0.3 is no name. */
  readonly certainty: number;
}

/** A piece of a run; `titled` when a title stood before it. */
export interface RunPiece extends CapitalRun {
  readonly titled: boolean;
}

const LOCATIVE = new Set([
  "in",
  "from",
  "near",
  "at",
  "to",
  "across",
  "outside",
  "around",
  "throughout",
  "towards",
  "toward",
  "of",
]);
const AGENCIES = new Set(["AFP", "AP", "Reuters", "Xinhua", "Bloomberg", "AFP Photo"]);
const PEOPLES = new Set(
  `Arab Arabs Muslim Muslims Christian Christians Jewish Jews Islamic Islam Islamist Catholic Catholics Hindu Hindus Hinduism Buddhist Buddhists Sikh Sikhs
  Kurdish Kurds Kurd European Europeans African Africans Asian Asians Western Soviet Nazi Nazis Palestinian Palestinians Republican Republicans Democrat Democrats
  Democratic Conservative Conservatives Tory Tories Liberal Liberals Communist Communists Socialist Marxist Maoist English Scottish Welsh Scots
  Latin Latino Latinos Hispanic Hispanics Indigenous Aboriginal Inuit Maori Māori Rohingya Uyghur Uyghurs Uighur Uighurs Tibetan Tibetans Shia Shiite Shiites Sunni Sunnis
  Orthodox Protestant Protestants Anglican Zionist Arabic Hindi Urdu Bengali Mandarin Cantonese Swahili Hausa Yoruba Igbo Zulu Tamil Sinhalese Catalan Basque Mapuche
  Caribbean Nordic Scandinavian Balkan Byzantine Roman Ottoman Persian Spanish-speaking English-speaking French-speaking Islamists`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** `run` cut into names: titles come off, "Japanese Prime Minister Shinzo Abe" is a nationality and a person. */
export function splitRun(words: readonly string[], run: CapitalRun): RunPiece[] {
  let { from, to } = run;
  if (run.opens) {
    while (from < to && isFunctionWord(words[from] ?? "")) from++;
    // "People of the Korean Peninsula"
    if (isCommon(words[from] ?? "") && !isCapital(words[from + 1] ?? "")) from++;
    while (from < to && !isCapital(words[from] ?? "")) from++;
  }
  if (from === to) return [];
  const rest = (start: number, titled: boolean, opens: boolean): RunPiece => ({
    from: start,
    to,
    opens,
    shouts: run.shouts,
    titled,
  });
  // "Democratic People's Republic of Korea" has the words of an organisation.
  if (countryOf(formOf(words, from, to)) !== undefined) return [rest(from, false, run.opens)];
  const organisation = hasWord(words, from, to, ORGANISATION_WORDS) || hasWord(words, from, to, NON_PERSON_WORDS);
  const title = lastTitle(words, from, to);
  if (title !== undefined && title < to && !(organisation && hasWord(words, title, to, ORGANISATION_WORDS))) {
    const before = countryPrefix(words, from, to);
    const pieces =
      before === undefined ? [] : [{ from, to: before, opens: run.opens, shouts: run.shouts, titled: false }];
    return title === to ? pieces : [...pieces, ...trailingPlace(words, rest(title, true, false))];
  }
  if (title !== undefined) {
    if (title < to) return [rest(from, false, run.opens)];
    to = title;
  }
  if (organisation) return [rest(from, false, run.opens)];
  const before = countryPrefix(words, from, to);
  // "New South Wales Police" is one name, "Pyongyang Kim Jong Un" two.
  if (before !== undefined && before < to && !(before === from + 1 && isPlaceLike(words, before, to))) {
    return [{ from, to: before, opens: run.opens, shouts: run.shouts, titled: false }, rest(before, false, false)];
  }
  return [rest(from, false, run.opens)];
}

/** The token after the last title of the run that a name can follow ("Gen.", "Secretary of State"). */
function lastTitle(words: readonly string[], from: number, to: number): number | undefined {
  let after: number | undefined;
  for (let index = from; index < to; index++) {
    const word = words[index] ?? "";
    if (!isTitleWord(word) && !(isRoleNoun(word) && index + 1 < to)) continue;
    after = index + 1;
    if (words[after] === ".") after++;
    if (words[after] === "of") {
      // "Secretary of State Rex Tillerson": the office takes one or two words more.
      const wide = words[after + 1] === "the" ? after + 3 : after + 2;
      after = Math.min(to, wide);
    }
    index = after - 1;
  }
  return after;
}

/** Where a country or nationality that opens the range ends. */
function countryPrefix(words: readonly string[], from: number, to: number): number | undefined {
  for (let end = Math.min(to, from + 6); end > from; end--) {
    const form = formOf(words, from, end);
    if (countryOf(form) !== undefined || isKnownPlace(form) || PEOPLES.has(form)) return end;
  }
  return undefined;
}

/** "Moon Jae-in Seoul": a known place that ends a titled name is a name of its own. */
function trailingPlace(words: readonly string[], piece: RunPiece): RunPiece[] {
  const last = words[piece.to - 1] ?? "";
  if (piece.to - piece.from < 3 || !isKnownPlace(last) || genderOfName(last) !== undefined) return [piece];
  const cut = piece.to - 1;
  return [
    { ...piece, to: cut },
    { ...piece, from: cut, titled: false },
  ];
}

/** The type of a piece, or undefined when it is none. Earlier rules are surer. */
export function typeOfRun(words: readonly string[], piece: RunPiece): RunType | undefined {
  const { from, to } = piece;
  const text = formOf(words, from, to);
  const before = lower(words, from - 1);
  const size = to - from;
  if (size === 1 && isCommon(text)) return undefined;
  const country = countryOf(text);
  if (country !== undefined && !(text.length < 3 && text !== "US" && text !== "UK" && text !== "NZ"))
    return { type: country.kind === "demonym" ? "NORP" : "LOC", certainty: 0.95 };
  if (PEOPLES.has(text)) return { type: "NORP", certainty: 0.9 };
  if (AGENCIES.has(text)) return { type: "ORG", certainty: 0.9 };
  if (piece.titled) return { type: "PERSON", certainty: 0.85 };
  if (isKnownPlace(text)) return { type: "LOC", certainty: 0.9 };
  if (size === 1 && text.length < 2) return undefined;
  if (hasWord(words, from, to, NON_PERSON_WORDS)) return { type: "MISC", certainty: 0.7 };
  const last = lower(words, to - 1);
  const first = lower(words, from);
  if (size > 1 && hasWord(words, from, to, ORGANISATION_WORDS)) return { type: "ORG", certainty: 0.8 };
  if (size > 1 && FACILITY_WORDS.has(last)) return { type: "FAC", certainty: 0.7 };
  if (size > 1 && (PLACE_WORDS.has(last) || PLACE_WORDS.has(first))) return { type: "LOC", certainty: 0.75 };
  if (HONORIFICS.has(before.replace(/\.$/, "")) || (before === "." && HONORIFICS.has(lower(words, from - 2)))) {
    return { type: "PERSON", certainty: 0.9 };
  }
  if (isRoleNoun(text) || isTitleWord(text)) return undefined;
  if (size > 1 && genderOfName(words[from] ?? "") !== undefined) return { type: "PERSON", certainty: 0.75 };
  if (size === 1 && /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(text) && !piece.shouts) return { type: "ORG", certainty: 0.6 };
  if (piece.shouts) return undefined;
  if (size === 1 && LOCATIVE.has(before)) return { type: "LOC", certainty: before === "in" ? 0.55 : 0.4 };
  if (size === 1)
    return { type: genderOfName(text) === undefined ? "ORG" : "PERSON", certainty: piece.opens ? 0.25 : 0.35 };
  if (words.slice(from, to).includes("of")) return { type: "ORG", certainty: 0.5 };
  return { type: size <= 3 ? "PERSON" : "ORG", certainty: piece.opens ? 0.45 : 0.5 };
}

/** "Korean Peninsula", "Pacific Ocean": a people or place with the kind of place. */
function isPlaceLike(words: readonly string[], from: number, to: number): boolean {
  return to === from + 1 && (PLACE_WORDS.has(lower(words, from)) || FACILITY_WORDS.has(lower(words, from)));
}

/** The words as they stand in the text, a possessive at the end left out. */
function formOf(words: readonly string[], from: number, to: number): string {
  return words
    .slice(from, to)
    .join(" ")
    .replace(/ (\.|['’]s?)(?= |$)/g, "$1")
    .replace(/['’]s?$/, "");
}

function hasWord(words: readonly string[], from: number, to: number, list: ReadonlySet<string>): boolean {
  for (let index = from; index < to; index++) if (list.has(lower(words, index).replace(/\.$/, ""))) return true;
  return false;
}

function lower(words: readonly string[], index: number): string {
  return (words[index] ?? "").toLowerCase();
}
