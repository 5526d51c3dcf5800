/** What a tagger gets wrong about the edges of names, put right by what every name has in common. */
import type { Mention, Segmentation, Tokens } from "../../document/annotations.ts";
import { weekdayOf } from "../../lexicon/calendar.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { genderOfName } from "../../lexicon/given-names.ts";
import { BUSINESS_NOUNS, CLAUSE_PREPOSITIONS, CLAUSE_VERBS, HEADS, PLACE_WORDS } from "../../lexicon/name-words.ts";
import { isKnownPlace } from "../../lexicon/places.ts";
import { isTitleWord, ROLE_MODIFIERS, ROLE_NOUNS } from "../../lexicon/titles.ts";
import { tokenText } from "../tokens/token-text.ts";
import { cutMention } from "./cut-mention.ts";
import { isDateline } from "./is-dateline.ts";
import { moneyValue, namesCurrency } from "./money-pattern.ts";
import { personEdges } from "./person-edges.ts";
import { splitTitles } from "./split-titles.ts";
import { typeOfPlace } from "./type-of-place.ts";
import { isConstituency, isSomebody } from "./typed-by-role.ts";

/**
 * `mentions` with titles taken off ("President Xi Jinping"), a title inside a name splitting it ("Kentucky Sen. Rand Paul"), hyphenated
 * names put together ("Jo|-|Renee Formicola"), words that describe a name taken off it ("insurer AIA Group"), and addresses and
 * party labels ("R-Ky.") left out. In order and disjoint, as they were.
 */
export function repairMentions(
  text: string,
  segmentation: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  const repaired: Mention[] = [];
  for (const mention of mentions) {
    if (mention.canonical !== undefined) {
      repaired.push(mention);
      continue;
    }
    if (mention.type === "MONEY") {
      repaired.push(...sumsIn(text, segmentation, mention));
      continue;
    }
    const last = repaired.at(-1);
    if (last !== undefined && joins(text, last, mention)) {
      repaired[repaired.length - 1] = {
        ...last,
        type: mention.type,
        end: mention.end,
        tokens: { from: last.tokens.from, to: mention.tokens.to },
      };
    } else if (mention.type === "DATE") {
      repaired.push(withoutName(text, segmentation, mention));
    } else {
      for (const piece of repairOne(text, segmentation, mention)) {
        if (piece.type === "DATE") repaired.push(piece);
        else repaired.push(...splitTitles(text, segmentation, piece));
      }
    }
  }
  return repaired;
}

/** Two people with nothing but a hyphen between them are one, and so is the "Turkish-|Iranian Cooperation Council". */
function joins(text: string, left: Mention, right: Mention): boolean {
  if (right.start !== left.end + 1 || !/[-‐‑]/.test(text.charAt(left.end))) return false;
  if (left.type === "PERSON") return right.type === "PERSON";
  const last = text.slice(right.start, right.end).split(" ").slice(1).at(-1) ?? "";
  return left.type === "NORP" && right.type === "ORG" && HEADS.get(last.toLowerCase()) === "ORG";
}

/** "€5m, Rs 500 crore" is two sums; "7.86 million mu", "11J" and "Mix104.9" are none. */
function sumsIn(text: string, { tokens }: Segmentation, mention: Mention): Mention[] {
  const { from, to } = mention.tokens;
  if (!namesCurrency(text.slice(mention.start, mention.end))) return [];
  for (let index = from + 1; index < Math.min(to - 1, from + 10); index++) {
    if (!/^(?:,|and|or)$/.test(tokenText(text, tokens, index))) continue;
    const [left, right] = [cutMention(tokens, mention, from, index), cutMention(tokens, mention, index + 1, to)];
    const isSum = ({ start, end }: Mention) => moneyValue(text.slice(start, end)) !== undefined;
    if (isSum(left) && isSum(right)) return [left, right];
  }
  return [mention];
}

/** "Monday Corinthians": the day is the date. */
function withoutName(text: string, { tokens }: Segmentation, mention: Mention): Mention {
  const { from, to } = mention.tokens;
  if (to - from !== 2 || !isWeekday(tokenText(text, tokens, from))) return mention;
  const second = tokenText(text, tokens, from + 1);
  return /^\p{Lu}\p{Ll}{5,}$/u.test(second) && !/^(?:Morning|Night|Evening|Afternoon|Noon)$/.test(second)
    ? cutMention(tokens, mention, from, from + 1)
    : mention;
}

function repairOne(text: string, segmentation: Segmentation, mention: Mention): Mention[] {
  const { tokens } = segmentation;
  let { from, to } = mention.tokens;
  // "(L)" and "(R)" say where somebody stands in a picture.
  if (mention.end - mention.start === 1 && text.charAt(mention.start - 1) === "(" && text.charAt(mention.end) === ")")
    return [];
  // "NEW YORK 1996-12-06", "TIGNES, France 1996-12-08": a dateline, whatever teams come from there.
  if ((mention.type === "ORG" || mention.type === "PERSON") && isDateline(text, mention))
    return [{ ...mention, type: "LOC" }];
  if (isSomebody(text, tokens, mention)) return [{ ...mention, type: "PERSON" }];
  const edges = personEdges(text, tokens, mention);
  if (edges !== undefined) return edges;
  if (isConstituency(text, tokens, mention)) return [{ ...mention, type: "LOC" }];
  // "DPRK", which no training text names, has the letters of an agency.
  if (mention.type === "ORG" || mention.type === "MISC" || mention.type === "PRODUCT") {
    const country = countryOf(text.slice(mention.start, mention.end));
    if (country !== undefined && country.kind !== "demonym") return [{ ...mention, type: "LOC" }];
  }
  // "@WilliamsRuto @RailaOdinga #KenyaDecides": handles and tags are no names.
  while (from < to && /^[@#]/.test(tokenText(text, tokens, from))) from++;
  while (to > from && /^[@#]/.test(tokenText(text, tokens, to - 1))) to--;
  if (from === to) return [];
  if (from > mention.tokens.from || to < mention.tokens.to)
    return repairOne(text, segmentation, cutMention(tokens, mention, from, to));
  // "R-Ky.": a party and a state.
  if (/^[RDI]-\p{Lu}[\p{L}.]{1,6}$/u.test(text.slice(mention.start, mention.end))) return [];
  // The corpus calls one weekday in ten something else.
  if (
    to - from === 1 &&
    (mention.type === "MISC" || mention.type === "ORG") &&
    isWeekday(tokenText(text, tokens, from))
  )
    return [{ ...mention, type: "DATE" }];
  if (to - from === 1) return isNoName(text, tokens, mention) ? [] : [mention];
  // "the US Pacific territory of Guam": the sea says where the territory is.
  if (
    mention.type === "LOC" &&
    to - from === 2 &&
    /^(?:Pacific|Atlantic|Caribbean|Arctic|Mediterranean)$/.test(tokenText(text, tokens, from + 1)) &&
    countryOf(tokenText(text, tokens, from)) !== undefined &&
    PLACE_WORDS.has(tokenText(text, tokens, to).replace(/s$/, ""))
  )
    return [cutMention(tokens, mention, from, from + 1)];
  if (mention.type === "ORG" || mention.type === "NORP") {
    const peoples = splitHyphen(text, tokens, mention);
    if (peoples !== undefined) return peoples;
  }
  if (mention.type === "PERSON") {
    const apart = splitPerson(text, tokens, mention);
    if (apart !== undefined) return apart;
  }
  // "Netflix Friday": the day of the week is no part of a name, but of the football club's and of "Good Friday".
  if (
    (mention.type !== "MISC" || !NAMED_DAYS.test(tokenText(text, tokens, to - 2))) &&
    isWeekday(tokenText(text, tokens, to - 1)) &&
    tokenText(text, tokens, to - 2) !== "Sheffield"
  ) {
    return [cutMention(tokens, mention, from, to - 1), cutMention(tokens, mention, to - 1, to, "DATE")];
  }
  while (to > from + 1 && tokenText(text, tokens, to - 1).includes("@")) to--;
  if (mention.type === "ORG" || mention.type === "PERSON") {
    let name = from;
    while (name < to - 1 && isDescription(tokenText(text, tokens, name))) name++;
    if (/^\p{Lu}/u.test(tokenText(text, tokens, name))) from = name;
    if (mention.type === "ORG") from = afterOffice(text, tokens, from, to);
    if (to - from > 1 && MEDIA_TAILS.has(tokenText(text, tokens, to - 1))) to--;
    // "Republicans in Congress"
    if (
      to - from === 3 &&
      tokenText(text, tokens, from + 1) === "in" &&
      /^(?:Republicans|Democrats)$/.test(tokenText(text, tokens, from))
    )
      return [cutMention(tokens, mention, from, from + 1, "NORP"), cutMention(tokens, mention, from + 2, to, "ORG")];
    // A headline: "Adelson and Trump May be Aligning".
    if (
      to - from > 1 &&
      /^(?:May|Will)$/.test(tokenText(text, tokens, to - 1)) &&
      /^(?:be|have|not)$/i.test(tokenText(text, tokens, to))
    )
      to--;
    while (to - from > 1 && OFFICERS.test(tokenText(text, tokens, to - 1))) to--;
    const clause = clauseWithin(text, tokens, from, to);
    if (clause > from) return apart(text, tokens, cutMention(tokens, mention, from, to), clause);
    // "Joint Chiefs |of Staff"
    if (
      /^Chiefs?$/.test(tokenText(text, tokens, to - 1)) &&
      tokenText(text, tokens, to) === "of" &&
      tokenText(text, tokens, to + 1) === "Staff"
    )
      to += 2;
    // "Senate Minority Leader": the office is the leader's.
    if (
      /^(?:Minority|Majority)$/.test(tokenText(text, tokens, to - 1)) &&
      /^(?:Leader|Whip)$/.test(tokenText(text, tokens, to)) &&
      to - from > 1
    )
      to--;
    const party = partyOfState(text, tokens, from, to);
    if (party !== undefined) {
      const state = cutMention(tokens, mention, from + 2, to, "LOC");
      return [cutMention(tokens, mention, from, from + 1, "NORP"), state];
    }
  }
  return [cutMention(tokens, mention, from, to)];
}

/** What a day of the year is called by: "Ash Wednesday", "Cyber Monday". */
const NAMED_DAYS =
  /^(?:Black|Good|Holy|Ash|Super|Cyber|Bloody|Palm|Easter|Casual|Giving|Whit|Maundy|Fat|Shrove|Sheffield|First|['’]s?|of)$/;

/** "One Moto |Founder": who runs it is no part of its name. */
const OFFICERS =
  /^(?:Founder|CEO|CFO|COO|Chairman|Chairwoman|Chairperson|Spokesman|Spokeswoman|Spokesperson|Director-General)$/;

/** The "Sec" of "Sec. Clinton", and "@handle". */
function isNoName(text: string, tokens: Tokens, { start, end, type, tokens: { to } }: Mention): boolean {
  // "the Maulana said", "Congresswoman, thank you": a form of address alone.
  if (type === "PERSON")
    return /^(?:Maulana|Imam|Mullah|Mufti|Congresswoman|Congressman|Senator|Governor|Ambassador|Speaker|(?:Gen|Sen|Rep|Brig|Lt|Col|Prof)\.?|Councilman|Councilwoman|Reverend)$/.test(
      text.slice(start, end),
    );
  if (type !== "ORG" && type !== "MISC") return false;
  if (text.charAt(start) === "@") return true;
  return (
    text.charAt(end) === "." &&
    /^\p{Lu}\p{Ll}/u.test(tokenText(text, tokens, to + 1)) &&
    isTitleWord(text.slice(start, end))
  );
}

/** In full: "Chung Ki-Sun" ends with no Sunday. */
function isWeekday(word: string): boolean {
  return word.length > 5 && weekdayOf(word) !== undefined;
}

/** "insurer AIA Group", "libertarian Cato Institute": words in small letters that say what something is. */
function isDescription(word: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false;
  return BUSINESS_NOUNS.has(word) || ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word) || /(?:arian|istic)$/.test(word);
}

/** Where a name begins behind an office without "of": "Executive Director African Agricultural Technology Foundation". */
function afterOffice(text: string, tokens: Tokens, from: number, to: number): number {
  let name = from;
  while (
    name < to - 2 &&
    /^(?:Executive|Managing|Deputy|Director|General|President|Chairman|Chairperson|CEO|Founder|Spokesperson)$/.test(
      tokenText(text, tokens, name),
    )
  )
    name++;
  const last = tokenText(text, tokens, name - 1);
  // "General Motors Company" has no office in front.
  const isOffice =
    name > from && (last === "General" ? name - from > 1 : !/^(?:Executive|Managing|Deputy)$/.test(last));
  const isWhole =
    /^\p{Lu}/u.test(tokenText(text, tokens, name)) &&
    HEADS.get(tokenText(text, tokens, to - 1).toLowerCase()) === "ORG";
  return isOffice && isWhole ? name : from;
}

/** "Health Ministry during Yael German" and "Manchester United beat Real Madrid": the names on both sides of a word that belongs to neither. */
function apart(text: string, tokens: Tokens, mention: Mention, clause: number): Mention[] {
  const { from, to } = mention.tokens;
  const whole = cutMention(tokens, mention, from, clause);
  if (mention.type !== "ORG" || to - clause <= 2 || !/^\p{Lu}/u.test(tokenText(text, tokens, clause + 1)))
    return [whole];
  const type = CLAUSE_VERBS.has(tokenText(text, tokens, clause)) ? "ORG" : "PERSON";
  return [whole, cutMention(tokens, mention, clause + 1, to, type)];
}

/** The first word of a clause that a name has run on into, or -1. */
function clauseWithin(text: string, tokens: Tokens, from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) {
    const word = tokenText(text, tokens, index);
    if (CLAUSE_PREPOSITIONS.has(word) || CLAUSE_VERBS.has(word)) return index;
  }
  return -1;
}

/** "Charles E. Grassley, Republican of Iowa". */
function partyOfState(text: string, tokens: Tokens, from: number, to: number): true | undefined {
  if (
    to - from < 3 ||
    tokenText(text, tokens, from + 1) !== "of" ||
    !/^(?:Democrat|Republican|Independent)$/.test(tokenText(text, tokens, from))
  )
    return undefined;
  return true;
}

const MEDIA_TAILS = new Set(["magazine", "newspaper", "radio", "website"]);
const HALF_PEOPLES = new Set([
  "Anglo",
  "Franco",
  "Sino",
  "Russo",
  "Indo",
  "Italo",
  "Greco",
  "Turco",
  "Luso",
  "Hispano",
]);

/** "Saudi-American": two peoples, "Anglo-Swiss Glencore": two and a company; "(PH-Hulu Selangor)": a party and its constituency. */
function splitHyphen(text: string, tokens: Tokens, mention: Mention): Mention[] | undefined {
  const { from, to } = mention.tokens;
  if (to - from < 3 || tokenText(text, tokens, from + 1) !== "-") return undefined;
  const [left, right] = [tokenText(text, tokens, from), tokenText(text, tokens, from + 2)];
  // "Turkish-Iranian High-Level Cooperation Council" is one name.
  if (to - from > 4 && HEADS.get(tokenText(text, tokens, to - 1).toLowerCase()) === "ORG") return undefined;
  if (countryOf(right)?.kind === "demonym" && (HALF_PEOPLES.has(left) || countryOf(left)?.kind === "demonym")) {
    const peoples = [
      cutMention(tokens, mention, from, from + 1, "NORP"),
      cutMention(tokens, mention, from + 2, from + 3, "NORP"),
    ];
    return to - from === 3 ? peoples : [...peoples, cutMention(tokens, mention, from + 3, to)];
  }
  const inBrackets = text.charAt(mention.start - 1) === "(" && text.charAt(mention.end) === ")";
  if (mention.type !== "ORG" || !inBrackets || !/^\p{Lu}{2,6}$/u.test(left) || !/^\p{Lu}\p{Ll}/u.test(right))
    return undefined;
  return [cutMention(tokens, mention, from, from + 1), cutMention(tokens, mention, from + 2, to, "LOC")];
}

/** Two names that the tagger took for one person. */
function splitPerson(text: string, tokens: Tokens, mention: Mention): Mention[] | undefined {
  const { from, to } = mention.tokens;
  const name = text.slice(mention.start, mention.end);
  // A text without its comma runs a Korean or Taiwanese name on with a place: "Moon Jae-in Seoul".
  const place = /^\p{Lu}\p{L}+\s\p{Lu}\p{L}+-\p{Ll}\p{L}+\s(\p{Lu}\p{L}+)$/u.exec(name)?.[1];
  if (place !== undefined && isKnownPlace(place) && to - from > 2)
    return [cutMention(tokens, mention, from, to - 1), cutMention(tokens, mention, to - 1, to, "LOC")];
  // "Frenchman Sebastien Delaunay"
  const first = tokenText(text, tokens, from);
  if (
    to - from > 2 &&
    typeOfPlace(first) === "NORP" &&
    genderOfName(first) === undefined &&
    tokens.starts[from + 1] === (tokens.ends[from] ?? 0) + 1
  )
    return [cutMention(tokens, mention, from, from + 1, "NORP"), cutMention(tokens, mention, from + 1, to)];
  return undefined;
}
