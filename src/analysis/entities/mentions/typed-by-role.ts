/** Names that the words before them make somebody's: "its managing director, Crispin Dell, said". */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { ORGANISATION_WORDS } from "../../../lexicon/name-words.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import { nounClass } from "../../../lexicon/speaker-nouns.ts";
import { HONORIFICS, isRoleNoun } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { isNameWord } from "./person-of-body.ts";

/** Whether what was tagged as a body must be a person: two plain words in apposition to what only people are. */
export function isSomebody(text: string, tokens: Tokens, mention: Mention): boolean {
  return (
    isTitled(text, tokens, mention) ||
    isApposed(text, tokens, mention) ||
    isOfRole(text, tokens, mention) ||
    isDescribed(text, mention) ||
    isAtWork(text, mention) ||
    isArtist(text, mention) ||
    isNewcomer(text, mention) ||
    isKin(text, mention)
  );
}

const SPEAKS =
  /^(?:spokes(?:man|woman|person)|coach|lawyer|attorney|wife|husband|widow|minister|mayor|governor|employee|councillor|singer|musician|rapper|actor|actress|comedian|farmer|resident|activist|journalist|professor|teacher|striker|midfielder|goalkeeper|lawmaker|senator)$/;

/** "Yarra Trams spokesman |Ash Gent": two plain words right behind what only people are. */
function isOfRole(text: string, tokens: Tokens, { start, end, type, tokens: { from, to } }: Mention): boolean {
  if ((type !== "ORG" && type !== "LOC" && type !== "MISC") || to - from !== 2) return false;
  const role = tokenText(text, tokens, from - 1);
  if (!SPEAKS.test(role) || !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false;
  return isNameWord(tokenText(text, tokens, from)) && isNameWord(tokenText(text, tokens, from + 1));
}

/** "Makebi Zulu, the family's spokesperson and lawyer, who said": two plain words, and who that is. */
function isDescribed(text: string, { start, end, type }: Mention): boolean {
  if (type !== "ORG" && type !== "LOC" && type !== "MISC") return false;
  const name = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)) return false;
  if (name.split(" ").some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return false;
  const phrase = /^, (?:an?|the|his|her|their|its) ([a-z'’ -]{4,40})/.exec(
    text.slice(end, end + LONGEST_DESCRIPTION),
  )?.[1];
  return (
    phrase
      ?.split(" ")
      .slice(0, LONGEST_PHRASE)
      .some((word) => ONLY_PEOPLE.test(word)) === true
  );
}

/** "|Sama|, a hotel receptionist, said": one word, which is no place, and what nobody but a person is. */
function isAtWork(text: string, { start, end, type }: Mention): boolean {
  if (type !== "ORG" && type !== "LOC" && type !== "MISC") return false;
  const name = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?$/u.test(name) || isKnownPlace(name) || countryOf(name) !== undefined)
    return false;
  if (name.split(" ").some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return false;
  const words = text.slice(end, end + LONGEST_DESCRIPTION).split(/(?=[ ,.])/);
  if (words[0] !== "," || !/^ an?$/.test(words[1] ?? "")) return false;
  const work = words.findIndex((word) => WORK.test(word));
  if (work < 2 || work > LONGEST_PHRASE + 1) return false;
  if (!words.slice(2, work).every((word) => /^ \p{Ll}[\p{Ll}-]*$/u.test(word))) return false;
  return /^(?:,| who| from| in| at)$/.test(words[work + 1] ?? "");
}

/** What no body, no place and no animal is. */
const WORK =
  /^ (?:receptionist|teacher|nurse|waiter|waitress|housewife|farmer|widow|widower|grandmother|grandfather|carpenter|tailor|lawyer|accountant|journalist|fisherman|shopkeeper|shopper|pensioner|hairdresser|cleaner|student|MP|lawmaker|senator|councillor|taxi-driver|businessman|businesswoman|electrician|plumber|civil-servant|secretary|spokesman|spokeswoman)$/;

/** Words of it up to the noun: "the family's chief spokesperson". */
const LONGEST_PHRASE = 4;
/** Characters of it that are looked at. */
const LONGEST_DESCRIPTION = 60;

/** "Nigerian reggae star, |Ras Kimono|, has died", "Another musician, |African Chyna|, said": an artist, whatever the name looks like. */
function isArtist(text: string, { start, end, type }: Mention): boolean {
  if (type === "PERSON" || type === "DATE" || type === "MONEY") return false;
  return (
    /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u.test(text.slice(start, end)) &&
    /^,/.test(text.slice(end, end + 1)) &&
    endsInArtist(text.slice(Math.max(0, start - LONGEST_ARTIST), start))
  );
}

const ARTIST = /^(?:star|musician|singer|rapper|actor|actress|comedian|songwriter|guitarist|artiste),$/;
/** Words that may stand between what opens the description and its noun. */
const MOST_ADJECTIVES = 3;

/** Whether a text ends in "A young Nigerian reggae star, ". */
function endsInArtist(before: string): boolean {
  const words = before.split(/\s/);
  if (words.at(-1) !== "" || !ARTIST.test(words.at(-2) ?? "")) return false;
  let first = words.length - 3;
  while (
    words.length - 3 - first < MOST_ADJECTIVES &&
    /^\p{Ll}+$/u.test(words[first] ?? "") &&
    !OPENS.test(words[first] ?? "")
  )
    first--;
  return OPENS.test(words[first] ?? "");
}

const OPENS = /^(?:an?|another|the|\p{Lu}\p{L}+)$/u;
const LONGEST_ARTIST = 60;

/** "one resident, |Supriatun|, said", "another vulcanologist, |Triyani|, from": one word behind what somebody new is. */
function isNewcomer(text: string, { start, end, type }: Mention): boolean {
  if (type !== "ORG" && type !== "LOC" && type !== "MISC" && type !== "FAC") return false;
  const name = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(name) || isKnownPlace(name) || countryOf(name) !== undefined) return false;
  if (text.charAt(end) !== ",") return false;
  const before = text.slice(Math.max(0, start - LONGEST_ARTIST), start);
  const noun = /(?:^|[\s“"])(?:[Oo]ne|[Aa]nother|[Aa]n?)(?: local| young| elderly| former| fellow)? (\p{Ll}+), $/u.exec(
    before,
  )?.[1];
  return noun !== undefined && nounClass(noun, isRoleNoun) === "person" && !FIRMS_TOO.test(noun);
}

/** "Michael's sister, |Charlotte|, carried": one word behind whose kin somebody is. */
function isKin(text: string, { start, end, type }: Mention): boolean {
  if (type !== "ORG" && type !== "LOC" && type !== "MISC") return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(start, end)) || text.charAt(end) !== ",") return false;
  return /(?:['’]s?|\b(?:[Hh]is|[Hh]er|[Tt]heir)) (?:\p{Ll}+ )?(?:wife|husband|sister|brother|mother|father|mum|dad|son|daughter|partner|girlfriend|boyfriend|fianc[ée]e?|aunt|uncle|cousin|niece|nephew), $/u.test(
    text.slice(Math.max(0, start - LONGEST_ARTIST), start),
  );
}

/** What bodies are called as well. */
const FIRMS_TOO =
  /^(?:leader|player|rival|giant|owner|partner|supplier|sponsor|member|opponent|ally|neighbour|neighbor|critic|winner|champion|employer|contractor|subsidiary|operator|maker|publisher|developer|lender|insurer|carrier|provider|competitor|buyer|seller|investor|bidder|favourite|favorite|star|host|agent|broker|builder|dealer)$/;

/** "Igwe Festus Ani", "Engr. Bala Musa": a form of address, and plain words. */
function isTitled(text: string, tokens: Tokens, { type, tokens: { from, to } }: Mention): boolean {
  if (type !== "ORG" || to - from < 2 || to - from > LONGEST_TITLED) return false;
  const first = tokenText(text, tokens, from).replace(/\.$/, "");
  if (!/^\p{Lu}/u.test(first) || !HONORIFICS.has(first.toLowerCase()) || NAMES_FIRMS.test(first)) return false;
  for (let i = from + 1; i < to; i++) {
    const word = tokenText(text, tokens, i);
    if (!isNameWord(word) && !(word === "." && i === from + 1)) return false;
  }
  return true;
}

const LONGEST_TITLED = 5;
/** Forms of address that firms, papers and clubs are called by as well. */
const NAMES_FIRMS =
  /^(?:Brothers?|Sisters?|Fathers?|Lords?|Lad(?:y|ies)|Dame|Sir|Mad(?:am|ame)|Doctors?|Don|Mister|Mr|Mrs|Miss|Hon|Oba)$/;

function isApposed(text: string, tokens: Tokens, { start, end, type, tokens: { from, to } }: Mention): boolean {
  if (type !== "ORG" || to - from !== 2 || tokenText(text, tokens, from - 1) !== ",") return false;
  const name = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}’'-]+\p{L}*$/u.test(name) || !/^[,.]/.test(text.slice(end, end + 1))) return false;
  if (name.split(" ").some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return false;
  return ONLY_PEOPLE.test(tokenText(text, tokens, from - 2));
}

const ONLY_PEOPLE =
  /^(?:director|minister|president|chairman|chairwoman|secretary|spokesman|spokeswoman|spokesperson|mayor|governor|ceo|executive|manager|editor|wife|husband|mother|father|son|daughter|brother|sister|lawyer|attorney|coach|boss|adviser|deputy|counterpart|successor|predecessor|girlfriend|boyfriend)$/i;

/** "Te Tai Tonga MP Rino Tirikatene": what stands before the office of a member is where they were elected. */
export function isConstituency(text: string, tokens: Tokens, { type, tokens: { from, to } }: Mention): boolean {
  if (type !== "PERSON" || !/^(?:MP|MLA|MPP|MNA|MSP|MHA|MLC)$/.test(tokenText(text, tokens, to))) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(tokenText(text, tokens, to + 1)) && genderOfName(tokenText(text, tokens, from)) === undefined
  );
}
