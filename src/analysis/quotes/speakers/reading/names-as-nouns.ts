/** Sources that name a body and say what it is, or call somebody by country or party alone. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { countryOf } from "../../../../lexicon/countries.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { type Scene, wordAt } from "../scene.ts";
import type { Description } from "./source-reading.ts";

/** "the IG Metall union", "Forbes magazine": a name with what it names behind it. */
export function labelledBody(scene: Scene, mentioned: readonly number[], core: TokenRange): number | undefined {
  const placed = scene.mentions[mentioned[0] ?? -1];
  const type = scene.entities[placed?.entity ?? -1]?.type;
  if (!placed || mentioned.length > 1 || (type !== "ORG" && type !== "MISC")) return undefined;
  const { from, to } = placed.mention.tokens;
  const isWhole = from === core.from || (from === core.from + 1 && wordAt(scene, core.from).toLowerCase() === "the");
  const isNews = wordAt(scene, to) === "news" && NEWS.test(wordAt(scene, to + 1));
  if (!isWhole || to !== core.to - (isNews ? 2 : 1) || !(isNews || LABELS.test(wordAt(scene, to)))) return undefined;
  return COALITIONS.test(wordAt(scene, from)) ? undefined : placed.entity;
}

const LABELS =
  /^(?:union|party|movement|agency|company|firm|network|newspaper|daily|weekly|magazine|website|bank|militia|charity|organi[sz]ation|broadcaster|channel|airline|think-tank|group)$/;
/** "the Kyodo news service" */
const NEWS = /^(?:service|agency|site|website|channel|portal|outlet|network|magazine|organi[sz]ation)$/;
/** "the UN agency" is another body. */
const COALITIONS = /^(?:UN|U\.N\.|EU|E\.U\.|NATO|AU|UK|US|U\.S\.)$/;

/** "The Brazilian", "the Kentucky Republican": one person, called by country or party. */
export function nativeOf(
  scene: Scene,
  names: readonly number[],
  { head, determiner, words }: Description,
  last = "",
): Description | undefined {
  const typeOf = (index: number): string => scene.entities[scene.mentions[index]?.entity ?? -1]?.type ?? "";
  const country = countryOf(last);
  const isNative = names.every((index) => /^(?:NORP|LOC|PERSON)$/.test(typeOf(index)));
  if (!isNative || determiner === "none" || determiner === "possessive") return undefined;
  if (PLURAL_NATIVE.test(last)) return undefined;
  const isOne = determiner === "definite" && country !== undefined && isAlone(scene, country.code);
  if (ONE_OR_MANY.test(last) && !isOne) return undefined;
  if (country?.kind !== "demonym" && !PARTISAN.test(last)) return undefined;
  return {
    head,
    nounClass: "person",
    determiner,
    isPlural: false,
    words: [...words, ...(country ? [country.code] : [])].filter((word) => word !== head),
  };
}

/** Members of parties and people of regions, in the singular. */
const PARTISAN =
  /^(?:Republican|Democrat|Texan|Conservative|Tory|Socialist|Communist|Unionist|Nationalist|Scot|Londoner|Californian|Floridian|Queenslander|Tasmanian|Catalan|Bavarian|Sicilian|Punjabi|Bengali)$/;

const PLURAL_NATIVE = /(?<!Swis)s$/;
/** What may be one person or a whole people. */
const ONE_OR_MANY = /(?:ese|sh|French|Dutch|Swiss)$/;

/** "The Dane", where the article also names a Peter Dane: an article before one word that is a form of a country is none of a person's name. */
export function isNativeByArticle(scene: Scene, index: number, core: TokenRange): boolean {
  const { from, to } = scene.mentions[index]?.mention.tokens ?? core;
  if (to - from !== 1 || to !== core.to || from !== core.from + 1) return false;
  return wordAt(scene, core.from).toLowerCase() === "the" && countryOf(wordAt(scene, from))?.kind === "demonym";
}

/** Whether an article speaks of no such country: in reports of matches "the Portuguese" is one of the coaches, not the people. */
function isAlone({ entities }: Scene, code: string): boolean {
  return !entities.some(({ type, name }) => (type === "LOC" || type === "ORG") && countryOf(name)?.code === code);
}

/** Most words between a name behind an "and" and the noun that both describe. */
const LONGEST_MODIFIER = 4;

/** "The former Kiwi Fern and Warriors player", "foreign and defense ministers": an "and" between what describes the noun behind it. */
export function joinsModifiers(scene: Scene, range: TokenRange, and: number): boolean {
  const isNamed = (scene.mentionOf[and - 1] ?? 0) > 0;
  if (!isNamed) {
    const noun = wordAt(scene, and + 2);
    return (
      and + 2 < range.to && isPlainNoun(wordAt(scene, and - 1)) && isPlainNoun(wordAt(scene, and + 1)) && isRole(noun)
    );
  }
  if ((scene.mentionOf[and + 1] ?? 0) === 0) return false;
  if (scene.entities[scene.mentions[(scene.mentionOf[and - 1] ?? 0) - 1]?.entity ?? -1]?.type === "PERSON")
    return false;
  let to = and + 1;
  while (to < range.to && (scene.mentionOf[to] ?? 0) > 0) to++;
  if (to === range.to - 1) return isRole(wordAt(scene, to));
  // "the US and Japan's foreign and defense chiefs in the talks"
  if (/^['’]s?$/.test(wordAt(scene, to))) to++;
  const first = to;
  while (
    to < range.to &&
    to - first <= LONGEST_MODIFIER &&
    /^\p{Ll}/u.test(wordAt(scene, to)) &&
    !PREPOSITIONS.has(wordAt(scene, to))
  )
    to++;
  const last = wordAt(scene, to - 1);
  return to > first && singularOf(last) !== last && isRole(last);
}

const isRole = (noun: string): boolean => isRoleNoun(singularOf(noun));

/** A word in small letters that is none of an office: "foreign", "defense". */
const isPlainNoun = (word: string): boolean => /^\p{Ll}{4,}$/u.test(word) && !isRole(word);

/** Whether a word behind a name may be a noun that the name describes: "the Trump campaign", not "Trump and". */
export function isNounLike(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{L}/u.test(word) || lower === "and" || lower === "or" || lower === "himself" || lower === "herself")
    return false;
  if (PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || RELATIVE_PRONOUNS.has(lower) || DETERMINERS.has(lower))
    return false;
  // "Clinton ally James Carville"
  return !isVerbForm(lower) && (!lower.endsWith("ly") || isRoleNoun(lower));
}

/** Past forms only: "report" and "claims" are nouns too. */
export function isVerbForm(word: string): boolean {
  return reportingVerb(word)?.forms.has("past") ?? false;
}

/** "The Economist's" conclusion, "Mr. Trump's" claim: the entity that all of a phrase names, before the noun that reports. */
export function solePossessor(
  scene: Scene,
  mentioned: readonly number[],
  { from, to }: TokenRange,
): number | undefined {
  const placed = scene.mentions[mentioned[0] ?? -1];
  const type = scene.entities[placed?.entity ?? -1]?.type;
  if (!placed || mentioned.length > 1 || (type !== "ORG" && type !== "PERSON")) return undefined;
  if (placed.mention.tokens.to !== to - 1 || !/^['’]s?$/.test(wordAt(scene, to - 1))) return undefined;
  for (let i = from; i < placed.mention.tokens.from; i++)
    if (!/^(?:the|mr|ms|mrs|dr|sen|gov|rep|president|\.)$/i.test(wordAt(scene, i))) return undefined;
  return placed.entity;
}

/** "Walter Rodney’s How Europe Underdeveloped Africa": whose work a title right behind the name is, where the two are all of a phrase. */
export function authorOf(
  { mentions, entities }: Scene,
  mentioned: readonly number[],
  { to }: TokenRange,
): number | undefined {
  const [author, work] = [mentions[mentioned[0] ?? -1], mentions[mentioned[1] ?? -1]];
  if (mentioned.length !== 2 || !author?.isPossessive || entities[author.entity]?.type !== "PERSON") return undefined;
  const type = entities[work?.entity ?? -1]?.type;
  if (!work || (type !== "MISC" && type !== "PRODUCT") || work.mention.tokens.to !== to) return undefined;
  return work.mention.tokens.from === author.mention.tokens.to + 1 ? author.entity : undefined;
}
