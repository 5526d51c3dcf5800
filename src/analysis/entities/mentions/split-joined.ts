/** Two names that the tagger took for one, told by where they stand alone. */
import type { EntityType, Mention, Segmentation, Tokens } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { DEPARTMENTS } from "../../../lexicon/departments.ts";
import { isLegalForm } from "../../../lexicon/legal-forms.ts";
import { HEADS, ORGANISATION_WORDS } from "../../../lexicon/name-words.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import { isRoleNoun, isTitleWord } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { initialsOf } from "../organisations/acronyms.ts";
import { cutMention } from "./cut-mention.ts";
import type { KnownName } from "./known-names.ts";
import { headlinePerson, headlineStart, splitRunOn } from "./split-run-on.ts";
import { typeOfPlace } from "./type-of-place.ts";
import { isNamedBody } from "./typed-by-noun.ts";

/**
 * `mentions` with lists cut at "and" where a part of them is a name by itself ("Museveni and Mao"), and people cut out of longer names,
 * behind a title ("White House Counsel W. Neil Eggleston") or before a possessive ("Mistry's Sterling & Wilson").
 */
export function splitJoined(
  text: string,
  { tokens }: Segmentation,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, KnownName>,
): readonly Mention[] {
  if (!mentions.some(isDivisible)) return mentions;
  return mentions.flatMap((mention) => (isDivisible(mention) ? split(text, tokens, mention, known) : [mention]));
}

/** No two names are longer, in tokens; the cost of a look at every part grows with the square. */
const LONGEST = 40;

function isDivisible({ tokens, type, canonical }: Mention): boolean {
  const size = tokens.to - tokens.from;
  return size > 1 && size <= LONGEST && type !== "DATE" && type !== "MONEY" && canonical === undefined;
}

function split(text: string, tokens: Tokens, mention: Mention, known: ReadonlyMap<string, KnownName>): Mention[] {
  const { from, to } = mention.tokens;
  if (
    mention.type === "ORG" &&
    PARTISANS.test(tokenText(text, tokens, to - 1)) &&
    (!isCapital(tokenText(text, tokens, to)) || /^(?:MPs?|MLA|MPP|Senator)$/.test(tokenText(text, tokens, to)))
  )
    return withPartisans(text, tokens, mention, known);
  const runOn = splitRunOn(text, tokens, mention, known);
  if (runOn !== undefined) return [...runOn];
  const headed = headlinePerson(text, tokens, mention, known) ?? headlineStart(text, tokens, mention, known);
  if (headed !== undefined) return [headed];
  const formOf = (first: number, end: number): string => text.slice(tokens.starts[first], tokens.ends[end - 1]);
  const typeOf = (first: number, end: number): EntityType | undefined => {
    const form = formOf(first, end);
    return known.get(form)?.type ?? typeOfPlace(form);
  };
  for (let index = from + 1; index < to; index++) {
    const word = tokenText(text, tokens, index);
    if (index < to - 1 && (word === "and" || word === "or" || word === "," || word === "/")) {
      const [left, right] = [typeOf(from, index), typeOf(index + 1, to)];
      if (!isCapital(tokenText(text, tokens, index + 1))) continue;
      // "Clay Green Farm, |Folly Road"
      const isAddress =
        mention.type === "FAC" && word === "," && index - from > 1 && isStreet(text, tokens, index + 1, to);
      const isList =
        isAddress ||
        (mention.type === "ORG" &&
          (isPair(text, tokens, mention, index) ||
            (word === "/"
              ? isAcronymPair(text, tokens, index)
              : word === "," && isPlainList(text, tokens, index, to))));
      if (word === "and" && mention.type === "ORG" && isLettered(text, tokens, from, to)) continue;
      // "Antigua and Barbuda Labour Party"
      if (word === "and" && index + 2 < to && countryOf(formOf(from, index + 2)) !== undefined) continue;
      if (!isList && !cutsHere(mention.type, word, left, right)) continue;
      // "Bill and Melinda Gates Foundation"
      if (word === "and" && right === undefined && isKind(tokenText(text, tokens, to - 1))) continue;
      // "Lenhart, Matthew" is one person, turned round.
      if (mention.type === "PERSON" && word === "," && left === undefined && right === undefined && to - from === 3)
        continue;
      // "Ferdinand Reyes, Jr."
      if (mention.type === "PERSON" && word === "," && /^[JS]r\.?$/.test(formOf(index + 1, to))) continue;
      // "Campbell, A.A."
      if (mention.type === "PERSON" && word === "," && /^(?:\p{Lu}\.?[ -]?)+$/u.test(formOf(index + 1, to))) continue;
      const rest = cutMention(tokens, mention, index + 1, to, right ?? sideOf(left, mention.type));
      return [
        cutMention(tokens, mention, from, index, left ?? sideOf(right, mention.type)),
        ...split(text, tokens, rest, known),
      ];
    }
    if (mention.type === "PERSON") continue;
    // "Johannesburg - Kaizer Chiefs coach Ernst Lee": where a report is from, and its first name.
    if (word === "-" && isApart(text, tokens, index) && isKnownPlace(formOf(from, index)))
      return [
        cutMention(tokens, mention, from, index, "LOC"),
        ...split(text, tokens, cutMention(tokens, mention, index + 1, to), known),
      ];
    if ((mention.type === "ORG" || mention.type === "FAC") && /^['’]s?$/.test(word) && index < to - 1) {
      // "the group Ohio's Better Future"
      const owner = isNamedBody(text, mention.start)
        ? undefined
        : ownerType(formOf(from, index), to - index - 1, known);
      if (owner !== undefined && isCapital(tokenText(text, tokens, index + 1)))
        return [cutMention(tokens, mention, from, index, owner), cutMention(tokens, mention, index + 1, to)];
    }
    // "Secretary Clinton", "General Freire"
    if (known.get(formOf(index, to))?.type !== "PERSON") continue;
    let name = index;
    while (name > from && !isTitle(tokenText(text, tokens, name - 1)) && isGiven(tokenText(text, tokens, name - 1)))
      name--;
    if (name === from || !isTitle(tokenText(text, tokens, name - 1))) continue;
    const person = cutMention(tokens, mention, name, to, "PERSON");
    let end = name - 1;
    while (end > from && isTitle(tokenText(text, tokens, end - 1))) end--;
    const type = end > from ? typeOf(from, end) : undefined;
    return type === undefined ? [person] : [cutMention(tokens, mention, from, end, type), person];
  }
  return [mention];
}

/** Whether spaces stand on both sides of a token. */
function isApart(text: string, tokens: Tokens, index: number): boolean {
  return text.charAt((tokens.starts[index] ?? 0) - 1) === " " && text.charAt(tokens.ends[index] ?? 0) === " ";
}

/** "Folly Road": two words or three, the last of which is a street. */
function isStreet(text: string, tokens: Tokens, from: number, to: number): boolean {
  return (
    to - from > 1 &&
    to - from < 4 &&
    /^(?:Road|Street|Avenue|Lane|Drive|Square|Boulevard|Crescent|Terrace|Close|Highway)$/.test(
      tokenText(text, tokens, to - 1),
    )
  );
}

const PARTISANS = /^(?:Democrats?|Republicans?|Democratic|Tory|Tories)$/;

/** "CNN Republican debate", "House Democrats": the party is a people, what stands before it whatever it is alone. */
function withPartisans(
  text: string,
  tokens: Tokens,
  mention: Mention,
  known: ReadonlyMap<string, KnownName>,
): Mention[] {
  const { from, to } = mention.tokens;
  const partisans = cutMention(tokens, mention, to - 1, to, "NORP");
  let end = to - 1;
  if (/^['’]s?$/.test(tokenText(text, tokens, end - 1))) end--;
  const before = text.slice(tokens.starts[from], tokens.ends[end - 1]);
  const type =
    known.get(before)?.type ??
    typeOfPlace(before) ??
    (/^(?:House|Senate|\p{Lu}{2,})$/u.test(before) ? "ORG" : undefined);
  return type === undefined ? [partisans] : [cutMention(tokens, mention, from, end, type), partisans];
}

/** Whose a thing of `rest` words is: a country's ("Japan's Foreign Ministry"), or somebody's who is named alone as well. */
function ownerType(name: string, rest: number, known: ReadonlyMap<string, KnownName>): EntityType | undefined {
  // "St Jude's Care Home"
  if (/^(?:St\.?|Saint) \p{Lu}\p{Ll}+$/u.test(name) && known.get(name)?.type !== "LOC" && !isKnownPlace(name))
    return undefined;
  if (countryOf(name)?.kind === "name") return "LOC";
  // "Tel Aviv's Ichilov Hospital", but "Brisbane's Cemetery"
  if (rest > 1 && (isKnownPlace(name) || known.get(name)?.type === "LOC")) return "LOC";
  // "World Health Organization's Strategic Advisory Group"; the institutes of universities are as often one name with them.
  const head = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  if (rest > 1 && name.includes(" ") && HEADS.get(head) === "ORG" && head !== "university") return "ORG";
  const owner = rest > 1 ? known.get(name)?.type : undefined;
  return owner === "PERSON" || owner === "ORG" ? owner : undefined;
}

/** "Emerge USA, Bend the Arc": names in a row, where "Trade, Industry and Energy" and "Co., Ltd" belong together. */
function isPlainList(text: string, tokens: Tokens, comma: number, to: number): boolean {
  if (isLegalForm(tokenText(text, tokens, comma + 1))) return false;
  for (let index = comma + 1; index < to; index++)
    if (/^(?:and|&|of|for)$/.test(tokenText(text, tokens, index))) return false;
  return true;
}

/**
 * "Medecins sans Frontieres and |Oxfam": of the pairs with a single word behind the "and", nine in ten are two in the newswire corpus, where no
 * "of" comes before; not where the tagger is sure of one, as of "Marks and Spencer".
 */
function isPair(text: string, tokens: Tokens, { tokens: { from, to }, confidence }: Mention, link: number): boolean {
  if (link !== to - 2 || confidence >= SURE_OF_ONE || tokenText(text, tokens, link) !== "and") return false;
  const last = tokenText(text, tokens, to - 1);
  if (!/^\p{Lu}/u.test(last) || isKind(last) || PAIRED.has(last) || DEPARTMENTS.has(last)) return false;
  if (/^(?:of|for)$/.test(tokenText(text, tokens, from - 1))) return false;
  // "Conservatives and Reformists of Europe (CRE)": one, whose letters stand behind it.
  if (isLettered(text, tokens, from, to)) return false;
  for (let index = from; index < link; index++)
    if (/^(?:of|for|on|to|and|,)$/.test(tokenText(text, tokens, index))) return false;
  return true;
}

/** Whether the initials of the name between two tokens stand in brackets behind it. */
function isLettered(text: string, tokens: Tokens, from: number, to: number): boolean {
  if (tokenText(text, tokens, to) !== "(" || tokenText(text, tokens, to + 2) !== ")") return false;
  const name = text.slice(tokens.starts[from], tokens.ends[to - 1]);
  return initialsOf(name).includes(tokenText(text, tokens, to + 1));
}

const SURE_OF_ONE = 0.85;
/** Second halves of well-known names. */
const PAIRED: ReadonlySet<string> = new Set([
  "Poor",
  "Noble",
  "Spencer",
  "Gamble",
  "Johnson",
  "Guardian",
  "White",
  "Young",
  "Wesson",
  "Decker",
  "Tobago",
]);

/** "PAHO/WHO" */
function isAcronymPair(text: string, tokens: Tokens, slash: number): boolean {
  // "RFE/RL" is one.
  if (tokenText(text, tokens, slash + 1) === "RL") return false;
  return (
    /^\p{Lu}{2,}$/u.test(tokenText(text, tokens, slash - 1)) && /^\p{Lu}{2,}$/u.test(tokenText(text, tokens, slash + 1))
  );
}

/** Whether a mention of `type` is two names with `link` between them, given what each side is where it stands alone. */
function cutsHere(
  type: EntityType,
  link: string,
  left: EntityType | undefined,
  right: EntityType | undefined,
): boolean {
  // No person has "and" in their name.
  if (type === "PERSON") return true;
  if (link === "or") return left !== undefined || right !== undefined;
  // "Kigali, Rwanda" is as often one name as two.
  if (type === "LOC") return link !== "," && left === "LOC" && right === "LOC";
  if (left === "NORP" || right === "NORP") return false;
  return left !== undefined && right !== undefined ? left !== "LOC" || right !== "ORG" : left === "PERSON";
}

function isKind(word: string): boolean {
  return ORGANISATION_WORDS.has(word.toLowerCase());
}

function sideOf(other: EntityType | undefined, type: EntityType): EntityType {
  return other === "PERSON" || other === "ORG" ? other : type;
}

function isTitle(word: string): boolean {
  return isTitleWord(word) || isRoleNoun(word);
}

function isGiven(word: string): boolean {
  return /^\p{Lu}(?:\.?$|\p{Ll})/u.test(word) || word === ".";
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}
