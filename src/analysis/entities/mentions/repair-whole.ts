/** What the mention of a name ought to be, read off the whole of it: small rules in one ordered list. */

import type { Mention, Tokens } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { isPeopleOrLanguage } from "../../../lexicon/languages.ts";
import { HEADS, PLACE_WORDS } from "../../../lexicon/name-words.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import { isTitleWord } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { isWeekday } from "../values/is-weekday.ts";
import { behindDepartments } from "./behind-departments.ts";
import { beforeOffice, behindOffice, bodyAndPerson } from "./beside-office.ts";
import { cutMention } from "./cut-mention.ts";
import { isInstrumentCode } from "./instrument-codes.ts";
import { isDateline } from "./is-dateline.ts";
import { withTokens, withType } from "./mention-with.ts";
import { splitOwned } from "./owned-places.ts";
import { OFFICE_RULES } from "./parts-of-offices.ts";
import { personEdges } from "./person-edges.ts";
import { personOfBody, personOfOffice } from "./person-of-body.ts";
import { repairEdges } from "./repair-edges.ts";
import { typeOfPlace } from "./type-of-place.ts";
import { typedByNeighbours } from "./typed-by-neighbours.ts";
import { isConstituency, isSomebody } from "./typed-by-role.ts";

/** The mentions that stand in the place of one, none where it is no name; undefined where the rule has nothing to say. */
type MentionRule = (text: string, tokens: Tokens, mention: Mention) => readonly Mention[] | undefined;

/** "(L)" and "(R)" say where somebody stands in a picture. */
const placeInPicture: MentionRule = (text, _tokens, { start, end }) =>
  end - start === 1 && text.charAt(start - 1) === "(" && text.charAt(end) === ")" ? [] : undefined;

/** "X." as a paragraph: nobody, though a witness may be called "M". */
const letterAlone: MentionRule = (text, _tokens, { start, end }) =>
  end - start === 1 &&
  /(?:^|\n)$/.test(text.slice(Math.max(0, start - 1), start)) &&
  /^\.(?:\n|$)/.test(text.slice(end, end + 2))
    ? []
    : undefined;

/** "Equinor (EQNR.OL)", "Tesla (NASDAQ: TSLA)" */
const instrumentCode: MentionRule = (text, _tokens, mention) => (isInstrumentCode(text, mention) ? [] : undefined);

/** "|Padang|, western |Sumatra|'s main city", "|Medan|, bordering South": a place, and small letters that go on. */
const beforeSmall: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (mention.type !== "LOC") return undefined;
  for (let comma = from + 1; comma < to - 2; comma++) {
    const word = tokenText(text, tokens, comma + 1);
    // "Jongno District, central Seoul" is one.
    const isOwner = DIRECTIONS.test(word) && /^['’]s?$/.test(tokenText(text, tokens, to));
    if (tokenText(text, tokens, comma) !== "," || !(SMALL.test(word) || isOwner)) continue;
    const place = cutMention(tokens, mention, from, comma);
    // "Medan, bordering |South| and West Sumatra"
    const isDirection = comma + 3 === to && /^(?:North|South|East|West)$/.test(tokenText(text, tokens, to - 1));
    return isDirection ? [place] : [place, cutMention(tokens, mention, comma + 2, to)];
  }
  return undefined;
};

const SMALL = /^(?:near|bordering|including|formerly)$/;
const DIRECTIONS = /^(?:western|eastern|northern|southern|central)$/;

/** "Northern iwi |Ngati Rua|": a people of New Zealand behind what it is. */
const iwi: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  for (let kind = from + 1; kind < to - 1; kind++)
    if (
      /^(?:[Ii]wi|[Hh]ap[uū])$/.test(tokenText(text, tokens, kind)) &&
      /^\p{Lu}/u.test(tokenText(text, tokens, kind + 1)) &&
      to - kind < 4
    )
      return [cutMention(tokens, mention, kind + 1, to, "NORP")];
  return undefined;
};

/** "Telugu star |Jr NTR": what somebody is, in small letters inside what was taken for a name. */
const behindRole: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (mention.type !== "ORG" && mention.type !== "PERSON") return undefined;
  for (let role = from + 1; role < to - 1; role++) {
    if (!STARS.test(tokenText(text, tokens, role)) || !/^\p{Lu}/u.test(tokenText(text, tokens, role + 1))) continue;
    const before = cutMention(tokens, mention, from, role);
    const name = text.slice(before.start, before.end);
    const type = isPeopleOrLanguage(name) ? "NORP" : typeOfPlace(name);
    const person = cutMention(tokens, mention, role + 1, to, "PERSON");
    return type === undefined ? [person] : [withType(before, type), person];
  }
  return undefined;
};

const STARS =
  /^(?:star|superstar|actor|actress|singer|rapper|musician|filmmaker|cricketer|footballer|striker|midfielder|goalkeeper)$/;

/** "all the |Sean Birds of this world": nobody in particular. */
const ofThisWorld: MentionRule = (text, _tokens, { start, end, type }) =>
  type === "PERSON" &&
  text.charAt(end - 1) === "s" &&
  /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) &&
  /^ of (?:this|the) world\b/.test(text.slice(end, end + 16))
    ? []
    : undefined;

/** "the first witness (|PW1)": what courts call somebody by. */
const witness: MentionRule = (text, _tokens, mention) =>
  /^[PDAC]W ?-?\d{1,2}$/.test(text.slice(mention.start, mention.end)) ? [withType(mention, "PERSON")] : undefined;

/** "OSLO, |Jan 31 (Reuters)": a month with its day is nobody. */
const monthAndDay: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (to - from !== 1 || !MONTHS.test(tokenText(text, tokens, from))) return undefined;
  const day = tokenText(text, tokens, to) === "." ? to + 1 : to;
  return /^(?:[1-9]|[12]\d|3[01])$/.test(tokenText(text, tokens, day)) && (tokens.starts[day] ?? 0) <= mention.end + 2
    ? [withType(withTokens(mention, tokens, { from, to: day + 1 }), "DATE")]
    : undefined;
};

const MONTHS = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|April|August)\.?$/;

/** "Det Ch Insp |Stacey Atkinson": a rank without its name. */
const ranksAlone: MentionRule = (text, _tokens, { start, end }) =>
  /^(?:(?:Det|Ch|Asst|Insp|Supt|Const|Con|Sgt)(?: |$)){2,4}$/.test(text.slice(start, end)) ? [] : undefined;

/** "NEW YORK 1996-12-06", "TIGNES, France 1996-12-08": a dateline, whatever teams come from there. */
const dateline: MentionRule = (text, _tokens, mention) =>
  (mention.type === "ORG" || mention.type === "PERSON") && (isDateline(text, mention) || isBeforeColon(text, mention))
    ? [withType(mention, "LOC")]
    : undefined;

/** "|SEREMBAN|: The president said": a place of one word at the head of a paragraph; transcripts have people there. */
function isBeforeColon(text: string, { start, end, type }: Mention): boolean {
  const isHead = start === 0 || text.charAt(start - 1) === "\n";
  return isHead && type === "ORG" && /^\p{Lu}{6,}$/u.test(text.slice(start, end)) && text.startsWith(": ", end);
}

const somebody: MentionRule = (text, tokens, mention) =>
  isSomebody(text, tokens, mention) ? [withType(mention, "PERSON")] : undefined;

const constituency: MentionRule = (text, tokens, mention) =>
  isConstituency(text, tokens, mention) ? [withType(mention, "LOC")] : undefined;

/** "DPRK", which no training text names, has the letters of an agency. */
const country: MentionRule = (text, _tokens, mention) => {
  if (mention.type !== "ORG" && mention.type !== "MISC" && mention.type !== "PRODUCT") return undefined;
  const found = countryOf(text.slice(mention.start, mention.end));
  return found !== undefined && found.kind !== "demonym" ? [withType(mention, "LOC")] : undefined;
};

/** "@WilliamsRuto @RailaOdinga #KenyaDecides": handles and tags are no names. */
const handles: MentionRule = (text, tokens, mention) => {
  let { from, to } = mention.tokens;
  while (from < to && /^[@#]/.test(tokenText(text, tokens, from))) from++;
  while (to > from && /^[@#]/.test(tokenText(text, tokens, to - 1))) to--;
  if (from === to) return [];
  if (from === mention.tokens.from && to === mention.tokens.to) return undefined;
  const name = cutMention(tokens, mention, from, to);
  return repairWhole(text, tokens, name) ?? repairEdges(text, tokens, name);
};

/** "R-Ky.", "D-Manhattan": a party and where somebody was elected. */
const partyLabel: MentionRule = (text, _tokens, { start, end }) =>
  /^[RDI]-\p{Lu}[\p{L}.]{1,12}$/u.test(text.slice(start, end)) ? [] : undefined;

/** The corpus calls one weekday in ten something else. */
const weekday: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const isDay = (mention.type === "MISC" || mention.type === "ORG") && isWeekday(tokenText(text, tokens, from));
  return to - from === 1 && isDay ? [withType(mention, "DATE")] : undefined;
};

const departments: MentionRule = (text, tokens, mention) => {
  const person = behindDepartments(text, tokens, mention);
  return person && [person];
};

/** "Carris, the operator, maintains" */
const neighbours: MentionRule = (text, _tokens, mention) => {
  const type = typedByNeighbours(text, mention);
  return type && [withType(mention, type)];
};

const singleWord: MentionRule = (text, tokens, mention) => {
  if (mention.tokens.to - mention.tokens.from > 1) return undefined;
  return isNoName(text, tokens, mention) ? [] : [mention];
};

/** "the US Pacific territory of Guam": the sea says where the territory is. */
const seaOfTerritory: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const isSea =
    mention.type === "LOC" &&
    to - from === 2 &&
    /^(?:Pacific|Atlantic|Caribbean|Arctic|Mediterranean)$/.test(tokenText(text, tokens, from + 1)) &&
    countryOf(tokenText(text, tokens, from)) !== undefined &&
    PLACE_WORDS.has(tokenText(text, tokens, to).replace(/s$/, ""));
  return isSea ? [cutMention(tokens, mention, from, from + 1)] : undefined;
};

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
const hyphenedPeoples: MentionRule = (text, tokens, mention) => {
  if (mention.type !== "ORG" && mention.type !== "NORP") return undefined;
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
};

/** Two names that the tagger took for one person. */
const twoNames: MentionRule = (text, tokens, mention) => {
  if (mention.type !== "PERSON") return undefined;
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
};

/** "Netflix Friday": the day of the week is no part of a name, but of the football club's and of "Good Friday". */
const dayBehind: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const before = tokenText(text, tokens, to - 2);
  if (mention.type === "MISC" && NAMED_DAYS.test(before)) return undefined;
  if (!isWeekday(tokenText(text, tokens, to - 1)) || before === "Sheffield") return undefined;
  return [cutMention(tokens, mention, from, to - 1), cutMention(tokens, mention, to - 1, to, "DATE")];
};

/** "the |Vatican| |Oct. 7|": a month with its day is no part of a name. */
const monthBehind: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const stop = tokenText(text, tokens, to - 1) === "." ? to - 1 : to;
  const month = stop - 1;
  if (month <= from || !MONTHS.test(tokenText(text, tokens, month)) || mention.type === "DATE") return undefined;
  const day = tokenText(text, tokens, to) === "." ? to + 1 : to;
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(tokenText(text, tokens, day))) return undefined;
  const name = cutMention(tokens, mention, from, month);
  const type = typeOfPlace(text.slice(name.start, name.end));
  return [
    type === undefined ? name : withType(name, type),
    withType(withTokens(mention, tokens, { from: month, to: day + 1 }), "DATE"),
  ];
};

/** What a day of the year is called by: "Ash Wednesday", "Cyber Monday". */
const NAMED_DAYS =
  /^(?:Black|Good|Holy|Ash|Super|Cyber|Bloody|Palm|Easter|Casual|Giving|Whit|Maundy|Fat|Shrove|Sheffield|First|['’]s?|of)$/;

/** The "Sec" of "Sec. Clinton", with or without its full stop, and "@handle". */
function isNoName(text: string, tokens: Tokens, { start, end, type, tokens: { to } }: Mention): boolean {
  // "the Maulana said", "Congresswoman, thank you": a form of address alone.
  if (type === "PERSON")
    return /^(?:Maulana|Imam|Mullah|Mufti|Congresswoman|Congressman|Senator|Governor|Ambassador|Speaker|(?:Gen|Sen|Rep|Brig|Lt|Col|Prof|Barr|Engr|Cllr|Cr|Sgt|Supt|Insp)\.?|Councilman|Councilwoman|Reverend|TDs?|MLAs?|MEPs?|MSPs?)$/.test(
      text.slice(start, end),
    );
  if (type !== "ORG" && type !== "MISC") return false;
  if (text.charAt(start) === "@") return true;
  const isStopped = text.charAt(end - 1) === ".";
  if (!isStopped && text.charAt(end) !== ".") return false;
  return /^\p{Lu}\p{Ll}/u.test(tokenText(text, tokens, isStopped ? to : to + 1)) && isTitleWord(text.slice(start, end));
}

const RULES: readonly MentionRule[] = [
  placeInPicture,
  letterAlone,
  instrumentCode,
  ...OFFICE_RULES,
  monthAndDay,
  monthBehind,
  ranksAlone,
  beforeSmall,
  iwi,
  behindOffice,
  beforeOffice,
  bodyAndPerson,
  behindRole,
  ofThisWorld,
  witness,
  dateline,
  somebody,
  personEdges,
  personOfBody,
  personOfOffice,
  departments,
  constituency,
  country,
  handles,
  partyLabel,
  weekday,
  neighbours,
  singleWord,
  seaOfTerritory,
  hyphenedPeoples,
  twoNames,
  dayBehind,
  splitOwned,
];

/** The mentions that `mention` ought to be; undefined where no rule has anything to say of the whole of it. */
export function repairWhole(text: string, tokens: Tokens, mention: Mention): readonly Mention[] | undefined {
  for (const rule of RULES) {
    const found = rule(text, tokens, mention);
    if (found) return found;
  }
  return undefined;
}
