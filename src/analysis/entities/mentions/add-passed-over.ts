/** Names that a tagger passed over, though the article has them elsewhere or everybody knows them. */
import type { EntityType, Mention, Segmentation, Tokens } from "../../../document/annotations.ts";
import { isLegalForm } from "../../../lexicon/legal-forms.ts";
import { COMMON_WORDS, FACILITY_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "../../../lexicon/name-words.ts";
import { isTitleWord, ROLE_NOUNS } from "../../../lexicon/titles.ts";
import { wellKnownNames } from "../../../lexicon/well-known-names.ts";
import { tokenize } from "../../tokenize.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { isSpeaking } from "../people/is-speaking.ts";
import type { KnownName } from "./known-names.ts";

/** A name to look for. */
interface Listed {
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly confidence: number;
  /** Whether the name is an ordinary word, which names somebody only where it speaks or is described: "Young told the panel", "Young, who left". */
  readonly isOrdinary: boolean;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(["US", "U.S.", "UK", "U.K.", "UAE", "DPRK"]);
/** Parties that are ordinary words: "Labour says it is wrong", but "Labour costs rose". */
const PARTIES: readonly string[] = ["Labour", "Labor"];
/** How sure a passed-over abbreviation is: the share of such tokens that the newswire corpus labels as a place by themselves. */
const ABBREVIATION_CONFIDENCE = 0.9;
/** Least sum of confidence with which a name is looked for where the tagger passed it over. */
export const SURE = 0.75;

/** Names to look for, by their first word, the longest first. */
type NameIndex = ReadonlyMap<string, readonly Listed[]>;

/** `known`: names of the article; `bracketed`: those that it explains in brackets. */
function nameIndex(known: ReadonlyMap<string, KnownName>, bracketed: ReadonlyMap<string, KnownName>): NameIndex {
  const index = new Map<string, Listed[]>();
  const add = (name: string, { type, confidence }: KnownName, isOrdinary = false): void => {
    const words = name.split(/\s+/);
    const list = index.get(words[0] ?? "");
    const listed = { words, type, confidence, isOrdinary };
    if (list === undefined) index.set(words[0] ?? "", [listed]);
    else if (list.length < 40) list.push(listed);
  };
  for (const name of ABBREVIATIONS) add(name, { type: "LOC", weight: 1, confidence: ABBREVIATION_CONFIDENCE });
  for (const name of PARTIES) add(name, { type: "ORG", weight: 1, confidence: WELL_KNOWN_CONFIDENCE }, true);
  for (const [name, value] of bracketed) add(name, value);
  for (const [name, value] of known) {
    if (value.weight < SURE || bracketed.has(name) || ABBREVIATIONS.has(name)) continue;
    if (isTelling(name, value.type)) add(name, value);
    if (value.type === "ORG") {
      const firm = /^(\p{Lu}\p{L}{3,}),? (\p{L}+)\.?$/u.exec(name);
      // "Acme Corporation" is "Acme" later.
      if (firm?.[1] !== undefined && isLegalForm(firm[2] ?? "") && !known.has(firm[1]) && isTelling(firm[1], "ORG"))
        add(firm[1], value);
    }
    // "Camp David" is nobody of that name.
    if (value.type !== "PERSON" || (wellKnownNames().get(name) ?? "PERSON") !== "PERSON") continue;
    // The family name of somebody named in full.
    const family = /^\p{Lu}\S* (?:\S+ )*(\p{Lu}\p{Ll}[\p{L}]+)$/u.exec(name)?.[1];
    if (family !== undefined && (isTelling(family, value.type) ? !known.has(family) : family.length > 2))
      add(family, value, !isTelling(family, value.type));
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Whether a name names something wherever it stands: "BoG", "Duterte"; not "May", "Will", "the Board". */
function isTelling(name: string, type: EntityType): boolean {
  if (name.includes(" ")) return /^\p{Lu}/u.test(name);
  return name.length > 2 && /^\p{Lu}/u.test(name) && !isOrdinary(name.toLowerCase(), type);
}

function isOrdinary(word: string, type: EntityType): boolean {
  if (COMMON_WORDS.has(word) || ROLE_NOUNS.has(word)) return true;
  // "Temple" may be somebody.
  return type !== "PERSON" && (ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word) || FACILITY_WORDS.has(word));
}

/** How sure a well-known name is where the tagger passed it over: the share of them that the newswire corpus labels. */
const WELL_KNOWN_CONFIDENCE = 0.85;

/** The well-known names by how they begin; those of a beginning are made ready when an article has a word that begins so, and few are. */
let wellKnown: Map<string, string[] | NameIndex> | undefined;

/** Two characters of the first word of a name; one where that may be all of it: "F-16". */
const beginning = (name: string): string => name.slice(0, /[ .'’-]/.test(name.charAt(1)) ? 1 : 2);

/** The well-known names whose first word is `word`, the longest first; undefined for none. */
function wellKnownFrom(word: string): readonly Listed[] | undefined {
  wellKnown ??= byBeginning(wellKnownNames().keys());
  const names = wellKnown.get(beginning(word));
  if (!Array.isArray(names)) return names?.get(word);
  const ready = wellKnownIndex(names);
  wellKnown.set(beginning(word), ready);
  return ready.get(word);
}

function byBeginning(names: Iterable<string>): Map<string, string[] | NameIndex> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(beginning(name));
    if (group === undefined) groups.set(beginning(name), [name]);
    else group.push(name);
  }
  return groups;
}

function wellKnownIndex(names: readonly string[]): NameIndex {
  const index = new Map<string, Listed[]>();
  for (const name of names) {
    const tokens = tokenize(name, [{ start: 0, end: name.length }]);
    const words = Array.from({ length: tokens.length }, (_, token) => tokenText(name, tokens, token));
    const type = wellKnownNames().get(name) ?? "MISC";
    const list = index.get(words[0] ?? "") ?? [];
    list.push({ words, type, confidence: WELL_KNOWN_CONFIDENCE, isOrdinary: false });
    index.set(
      words[0] ?? "",
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/**
 * `mentions` with the names of `known` and `bracketed`, the abbreviations of countries and the well-known names that stand
 * between them. In order and disjoint, as they were.
 */
export function addPassedOver(
  text: string,
  { tokens, sentences }: Segmentation,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, KnownName>,
  bracketed: ReadonlyMap<string, KnownName>,
): readonly Mention[] {
  const own = nameIndex(known, bracketed);
  const all: Mention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const { from, to } = sentence.tokens;
    for (let token = from; token < to; token++) {
      let mention = mentions[next];
      while (mention !== undefined && mention.tokens.to <= token) {
        all.push(mention);
        mention = mentions[++next];
      }
      if (mention !== undefined && mention.tokens.from <= token) {
        token = mention.tokens.to - 1;
        continue;
      }
      const start = tokens.starts[token] ?? 0;
      if (!isCapitalCode(text.charCodeAt(start))) continue;
      const word = text.slice(start, tokens.ends[token]);
      const limit = Math.min(to, mention?.tokens.from ?? to);
      const found =
        longestOf(own.get(word), text, tokens, token, limit) ??
        longestOf(wellKnownFrom(word), text, tokens, token, limit);
      if (found === undefined) continue;
      const end = token + found.words.length;
      if (found.words.length === 1 && isPartOfMore(text, tokens, token, from, to, found.type)) continue;
      const behind = tokens.ends[end - 1] ?? start;
      if (
        found.isOrdinary &&
        !isSpeaking(text, { start, end: behind }) &&
        !isDescribed(text, behind) &&
        !(found.words.length === 1 && found.type === "PERSON" && isSubject(text, start, behind))
      )
        continue;
      const { type, confidence } = found;
      all.push({ start, end: tokens.ends[end - 1] ?? start, tokens: { from: token, to: end }, type, confidence });
      token = end - 1;
    }
  }
  return [...all, ...mentions.slice(next)];
}

/** The first of `listed`, which are in order of length, that stands at `token`. */
function longestOf(
  listed: readonly Listed[] | undefined,
  text: string,
  tokens: Tokens,
  token: number,
  limit: number,
): Listed | undefined {
  return listed?.find(({ words }) => matches(text, tokens, token, limit, words));
}

function isCapitalCode(code: number): boolean {
  return (code >= 65 && code <= 90) || code > 191;
}

function matches(text: string, tokens: Tokens, from: number, limit: number, words: readonly string[]): boolean {
  if (from + words.length > limit) return false;
  for (let place = 1; place < words.length; place++) {
    const token = from + place;
    const word = tokenText(text, tokens, token);
    // "People’s" is "People's".
    if (word !== words[place] && word.replace("’", "'") !== words[place]) return false;
  }
  return true;
}

/** "Young, in his testimony, did", "Young, who left": what stands behind a name and its comma. */
function isDescribed(text: string, end: number): boolean {
  return /^, (?:who|whose|in|at|during|an?|the|his|her) /.test(text.slice(end, end + 9));
}

/** "Small pleaded guilty", "told the hearing |Small| had turned": what people do, or a capital that nothing else accounts for. */
function isSubject(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 14);
  if (/^ (?:pleaded|admitted|denied|described|confirmed|accused|declined|refused|insisted|revealed)\b/.test(behind))
    return true;
  const isInside = /\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start));
  return (
    isInside && /^ (?:had|has|was|is|would|will|did|could) \p{Ll}/u.test(behind) && !MONTHS.test(text.slice(start, end))
  );
}

const MONTHS = /^(?:March|April|May|June|August)$/;

/** "Temple" of Luke Temple is not in "Temple University", nor "Sanders" in "Colonel Harland Sanders". */
function isPartOfMore(
  text: string,
  tokens: Tokens,
  token: number,
  from: number,
  to: number,
  type: EntityType,
): boolean {
  const isNameLike = (other: number): boolean =>
    other >= from &&
    other < to &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.starts[other], (tokens.starts[other] ?? 0) + 2)) &&
    !COMMON_WORDS.has(tokenText(text, tokens, other).toLowerCase());
  if (isNameLike(token + 1)) return true;
  const before = tokenText(text, tokens, token - 1);
  // "THEY WANT TO KILL US"
  if (/^\p{Lu}{3,}$/u.test(before)) return true;
  // "said Chief Cross", of Christopher Cross
  if (type === "PERSON" && isTitleWord(before)) return false;
  return /^[-‐‑]$/.test(before) || (token - 1 > from && isNameLike(token - 1));
}
