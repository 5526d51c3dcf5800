/** The parts of a name that the tagger left outside: what hangs on by a hyphen, a given name that looks like a verb, a "Sheikh". */

import type { Mention, Tokens } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { FAMILY_FIRST, isEastAsianGiven } from "../../../lexicon/family-names.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { COMMON_WORDS, TEAM_WORDS } from "../../../lexicon/name-words.ts";
import { isTitleWord } from "../../../lexicon/titles.ts";
import { wellKnownNames } from "../../../lexicon/well-known-names.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { acronymLetters, initialsOf } from "../organisations/acronyms.ts";
import { COMPOUND_ENDS } from "./compound-ends.ts";
import type { KnownName } from "./known-names.ts";
import { withTokens, withType } from "./mention-with.ts";

/** A name as far as it is known, and what stands around it. */
interface Around {
  readonly text: string;
  readonly tokens: Tokens;
  readonly mention: Mention;
  /** Where it begins, as far as is known. */
  readonly first: number;
  /** The first token behind the mention before, and that of the mention behind. */
  readonly free: number;
  readonly limit: number;
  /** The words of all people named in full. */
  readonly families: ReadonlySet<string>;
}

/** Where a name begins, or ends, that was thought to do so at token `edge`. */
type EdgeRule = (around: Around, edge: number) => number;

/** "Amir |Khan Muttaqi", but in a headline "Donor Ties Hillary Clinton to …" */
const givenName: EdgeRule = ({ text, tokens, mention, free }, from) => {
  const size = mention.tokens.to - mention.tokens.from;
  if (size > 2 || from - 1 < free || !isGivenBefore(text, tokens, from - 1)) return from;
  const before = tokenText(text, tokens, from - 2);
  // "Food and the Marine |Ned Marsh": Marine is a name elsewhere.
  if (size > 1 && before === "the") return from;
  return size === 1 || !/^\p{Lu}/u.test(before) ? from - 1 : from;
};

/** "Son |Ye-jin": a family name that is a word elsewhere, in front of a given name of two syllables. */
const familyBefore: EdgeRule = ({ text, tokens, mention, free }, from) => {
  const word = tokenText(text, tokens, from - 1);
  const isGiven = /^\p{Lu}\p{Ll}{1,5}[-‐]\p{Ll}{1,6}$/u.test(text.slice(mention.start, mention.end));
  const isFamily = /^\p{Lu}\p{Ll}/u.test(word) && FAMILY_FIRST.has(word.toLowerCase());
  // "Boy |Rafli Amar"
  const isBoy =
    word === "Boy" && /[\p{Ll}.,] $/u.test(text.slice((tokens.starts[from - 1] ?? 0) - 2, tokens.starts[from - 1]));
  return ((isGiven && isFamily) || isBoy) && from - 1 >= free ? from - 1 : from;
};

/** "GRANT |MALLOY, CNN ANCHOR:" */
const labelled: EdgeRule = ({ text, tokens, mention, free }, from) =>
  mention.tokens.to - from === 1 && from - 1 >= free && isLabel(text, tokens, from) ? from - 1 : from;

/** "van der |Bellen", but "the van Bellen drove" */
const particles: EdgeRule = ({ text, tokens, free }, from) => {
  let first = from;
  while (first - 1 >= free && FAMILY_PARTICLES.test(tokenText(text, tokens, first - 1))) first--;
  const isVehicle = /^(?:the|a|an|his|her|their|this|that|in)$/i.test(tokenText(text, tokens, first - 1));
  return first < from && !isVehicle ? first : from;
};

/** "Students’ |Federation of India": whose it is. */
const members: EdgeRule = ({ text, tokens, free }, from) =>
  from - 2 >= free &&
  /^(?:Federation|Union|Unions|Association|Council|League|Front|Alliance|Congress|Society|Organi[sz]ation|Movement|Guild)$/.test(
    tokenText(text, tokens, from),
  ) &&
  /^['’]$/.test(tokenText(text, tokens, from - 1)) &&
  isGlued(tokens, from - 1) &&
  /^\p{Lu}\p{Ll}+s$/u.test(tokenText(text, tokens, from - 2))
    ? from - 2
    : from;

/** "Sheikh |Hasina": part of the name of whoever has no other. */
const sheikh: EdgeRule = ({ text, tokens, mention, free, families }, from) =>
  mention.tokens.to - from === 1 &&
  from - 1 >= free &&
  tokenText(text, tokens, from - 1) === "Sheikh" &&
  !families.has(tokenText(text, tokens, from))
    ? from - 1
    : from;

/** "Jo-|Renee Formicola" */
const hyphenBefore: EdgeRule = ({ text, tokens, free }, from) =>
  from - 2 >= free &&
  isGlued(tokens, from) &&
  isGlued(tokens, from - 1) &&
  HYPHEN.test(tokenText(text, tokens, from - 1)) &&
  /^\p{Lu}\p{Ll}+$/u.test(tokenText(text, tokens, from - 2)) &&
  !PREFIXES.has(tokenText(text, tokens, from - 2))
    ? from - 2
    : from;

/** "Channel |13" */
const numbered: EdgeRule = ({ text, tokens, limit }, to) =>
  to < limit &&
  NUMBERED.test(tokenText(text, tokens, to - 1)) &&
  /^\d{1,3}$/.test(tokenText(text, tokens, to)) &&
  text.slice(tokens.ends[to - 1], tokens.starts[to]) === " "
    ? to + 1
    : to;

/** "Sainsbury|’s saw its share price stoop" */
const owner: EdgeRule = ({ text, tokens, mention, limit }, to) =>
  to < limit &&
  /^['’]s$/.test(tokenText(text, tokens, to)) &&
  wellKnownNames().has(`${text.slice(mention.start, tokens.ends[to - 1])}'s`)
    ? to + 1
    : to;

/** "United Steelworkers Local| 4-0011" */
const local: EdgeRule = ({ text, tokens, limit }, to) => {
  if (to >= limit || tokenText(text, tokens, to - 1) !== "Local") return to;
  const number = /^ \d{1,5}(?:-\d{1,5})?(?![\p{L}\d])/u.exec(
    text.slice(tokens.ends[to - 1], (tokens.ends[to - 1] ?? 0) + 14),
  );
  if (!number) return to;
  const end = (tokens.ends[to - 1] ?? 0) + number[0].length;
  let last = to;
  while (last < limit && (tokens.ends[last] ?? end + 1) <= end) last++;
  return tokens.ends[last - 1] === end ? last : to;
};

/** "the Prince| Albert Raiders": the first half of a town. */
const town: EdgeRule = ({ text, tokens, mention, free }, from) =>
  from - 1 >= free &&
  TEAM_WORDS.has(tokenText(text, tokens, mention.tokens.to - 1).toLowerCase()) &&
  /^(?:Prince|San|Santa|Saint|New|Fort|Port|Grand|Green|Golden|Red|North|South|East|West)$/.test(
    tokenText(text, tokens, from - 1),
  ) &&
  text.slice(tokens.ends[from - 1], tokens.starts[from]) === " "
    ? from - 1
    : from;

/** "CPI|(M)" and "JD|(S)" are other parties than "CPI" and "JD". */
const faction: EdgeRule = ({ text, tokens, mention, first, limit }, to) =>
  to - first === 1 &&
  to + 3 <= limit &&
  /^\p{Lu}{2,6}\(\p{Lu}{1,2}\)$/u.test(text.slice(mention.start, tokens.ends[to + 2]))
    ? to + 3
    : to;

/** "Japanese Self|-Defense Forces" */
const hyphenBehind: EdgeRule = ({ text, tokens, limit }, edge) => {
  const isJoined =
    edge + 1 < limit &&
    isGlued(tokens, edge) &&
    isGlued(tokens, edge + 1) &&
    HYPHEN.test(tokenText(text, tokens, edge)) &&
    /^\p{Lu}\p{Ll}/u.test(tokenText(text, tokens, edge + 1));
  if (!isJoined) return edge;
  let to = edge + 2;
  while (
    to < limit &&
    text.charAt(tokens.ends[to - 1] ?? 0) === " " &&
    tokens.starts[to] === (tokens.ends[to - 1] ?? 0) + 1 &&
    /^\p{Lu}\p{Ll}/u.test(tokenText(text, tokens, to))
  )
    to++;
  return to;
};

/** "Chuang Shuk|-kwan" */
const syllable: EdgeRule = ({ text, tokens, first, limit }, to) =>
  to - first > 1 && to + 1 < limit && endsGivenName(text, tokens, to) ? to + 2 : to;

/** "A |S Rao": one initial more, where the first word of the name is one. */
const initial: EdgeRule = ({ text, tokens, mention, free }, from) => {
  if (mention.tokens.to - from < 2 || !/^\p{Lu}\.?$/u.test(tokenText(text, tokens, from))) return from;
  let first = from;
  while (first - 1 >= free && first > from - 2 && /^(?!I$)\p{Lu}\.?$/u.test(tokenText(text, tokens, first - 1)))
    first--;
  return /^\p{Ll}+$/u.test(tokenText(text, tokens, first - 1)) ? first : from;
};

/** In order: what each rule finds is the edge of the next. */
const BEFORE_PERSON: readonly EdgeRule[] = [
  givenName,
  familyBefore,
  labelled,
  particles,
  sheikh,
  hyphenBefore,
  initial,
];
const BEHIND_PERSON: readonly EdgeRule[] = [hyphenBehind, syllable];
const BEHIND_BODY: readonly EdgeRule[] = [numbered, local, owner, faction, hyphenBehind];
const BEHIND_OTHERS: readonly EdgeRule[] = [hyphenBehind];

/**
 * `mention` whole ("Japanese Self|-Defense Forces", "Jo-|Renee Formicola"), between the mentions before and after it. `families` are the words of
 * all people named in full.
 */
export function extendMention(
  text: string,
  tokens: Tokens,
  mention: Mention,
  previous: Mention | undefined,
  next: Mention | undefined,
  families: ReadonlySet<string>,
): Mention {
  const free = previous?.tokens.to ?? 0;
  if (mention.type === "LOC") {
    const paper = paperOf(text, tokens, mention, free);
    return paper ?? inFull(text, tokens, unit(text, tokens, twice(text, tokens, mention, next), next), free);
  }
  if (mention.type !== "ORG" && mention.type !== "MISC" && mention.type !== "PERSON") return mention;
  const { from, to } = mention.tokens;
  const around = { text, tokens, mention, first: from, free, limit: next?.tokens.from ?? tokens.length, families };
  const isBody = mention.type === "ORG";
  const first = isBody
    ? town(around, members(around, initialFrom(text, tokens, mention, free)))
    : mention.type === "PERSON"
      ? follow(BEFORE_PERSON, around, from)
      : from;
  const behind = isBody ? BEHIND_BODY : mention.type === "PERSON" ? BEHIND_PERSON : BEHIND_OTHERS;
  const last = follow(behind, { ...around, first }, to);
  if (first === from && last === to) return mention;
  return withTokens(mention, tokens, { from: first, to: last });
}

const follow = (rules: readonly EdgeRule[], around: Around, edge: number): number =>
  rules.reduce((found, rule) => rule(around, found), edge);

/** "Times of |Malta" */
function paperOf(text: string, tokens: Tokens, mention: Mention, free: number): Mention | undefined {
  const first = mention.tokens.from - 2;
  if (first < free || tokenText(text, tokens, first) !== "Times" || tokenText(text, tokens, first + 1) !== "of")
    return undefined;
  return withType(withTokens(mention, tokens, { from: first, to: mention.tokens.to }), "ORG");
}

/** "Barangay Atop|-atop" */
function twice(text: string, tokens: Tokens, mention: Mention, next: Mention | undefined): Mention {
  const { from, to } = mention.tokens;
  const isTwice =
    isGlued(tokens, to) &&
    isGlued(tokens, to + 1) &&
    HYPHEN.test(tokenText(text, tokens, to)) &&
    tokenText(text, tokens, to + 1) === tokenText(text, tokens, to - 1).toLowerCase() &&
    to + 2 <= (next?.tokens.from ?? tokens.length);
  return isTwice ? withTokens(mention, tokens, { from, to: to + 2 }) : mention;
}

/** "Pyeongannam|-do": a province, a city or a district of Korea. */
function unit(text: string, tokens: Tokens, mention: Mention, next: Mention | undefined): Mention {
  const { from, to } = mention.tokens;
  const isUnit =
    isGlued(tokens, to) &&
    isGlued(tokens, to + 1) &&
    HYPHEN.test(tokenText(text, tokens, to)) &&
    /^(?:do|si|gu|gun|dong|eup|myeon|ri)$/.test(tokenText(text, tokens, to + 1)) &&
    to + 2 <= (next?.tokens.from ?? tokens.length);
  return isUnit ? withTokens(mention, tokens, { from, to: to + 2 }) : mention;
}

/** "Republic of |Chile", "Arab Republic of |Egypt" */
function inFull(text: string, tokens: Tokens, mention: Mention, free: number): Mention {
  const before = text.slice(Math.max(tokens.starts[free] ?? 0, mention.start - 60), mention.start);
  const title = before.endsWith(" of ") || before.endsWith(" the ") ? STATE.exec(before)?.[0] : undefined;
  if (title === undefined || countryOf(text.slice(mention.start, mention.end))?.kind !== "name") return mention;
  let { from } = mention.tokens;
  while (from > free && (tokens.starts[from - 1] ?? 0) >= mention.start - title.length) from--;
  return withTokens(mention, tokens, { from, to: mention.tokens.to });
}

const STATE =
  /(?<!\p{L})(?:(?:Arab|Islamic|Democratic|Federal|Federative|Cooperative|Bolivarian|Hashemite|Socialist|People['’]s) ){0,3}(?:Republic|Kingdom|Sultanate|Principality) of (?:the )?$/u;

const FAMILY_PARTICLES = /^(?:van|von|der|den|ter|ten|bin|ibn|bint|de|di|da|du|del|della)$/;

/** What stands before the number of a station. */
const NUMBERED = /^(?:Channel|Canal|Kanal|Radio|TV|Formula)$/;

/** The words of all people that are named in full. */
export function familyNames(known: ReadonlyMap<string, KnownName>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [name, { type }] of known)
    if (type === "PERSON" && name.includes(" ")) for (const word of name.split(" ")) words.add(word);
  return words;
}

/** "GRANT |MALLOY, CNN ANCHOR: Good evening.": the label of a transcript names its speaker in full. */
function isLabel(text: string, tokens: Tokens, name: number): boolean {
  const start = tokens.starts[name - 1] ?? 0;
  const behind = text.slice(tokens.ends[name], (tokens.ends[name] ?? 0) + LONGEST_LABEL);
  return (
    (start === 0 || text.charAt(start - 1) === "\n") &&
    /^\p{Lu}[\p{Lu}'’-]+ \p{Lu}[\p{Lu}'’-]+$/u.test(text.slice(start, tokens.ends[name])) &&
    /^(?:, [^\n:\p{Ll}]+| \([^\n:\p{Ll}]+\))?: /u.test(behind)
  );
}

const LONGEST_LABEL = 90;

/** The token at which a body begins whose initials stand behind it: "Ethics and |Anti-Corruption Commission (EACC)". */
function initialFrom(text: string, tokens: Tokens, { end, tokens: { from, to } }: Mention, free: number): number {
  if (text.charAt(tokens.starts[to] ?? text.length) !== "(" || tokenText(text, tokens, to + 2) !== ")") return from;
  const letters = acronymLetters(tokenText(text, tokens, to + 1));
  if (letters === undefined || letters.length < 3) return from;
  if (initialsOf(text.slice(tokens.starts[from], end)).some((form) => form.length >= letters.length)) return from;
  for (let first = from - 1; first >= Math.max(free, from - MOST_INITIALS); first--) {
    const word = tokenText(text, tokens, first);
    if (!/^(?:\p{Lu}[\p{L}'’]*|and|of|for|the|on|&|-|,)$/u.test(word)) return from;
    if (/^\p{Lu}/u.test(word) && initialsOf(text.slice(tokens.starts[first], end)).includes(letters)) return first;
  }
  return from;
}

const MOST_INITIALS = 7;

/** Whether nothing lies between a token and the one before it. */
function isGlued(tokens: Tokens, index: number): boolean {
  return tokens.ends[index - 1] === tokens.starts[index];
}

const HYPHEN = /^[-‐‑]$/;

/** Whether a hyphen at token `hyphen` and what hangs on it end a given name of two syllables: "Shuk|-kwan"; "Trump|-led" ends none. */
function endsGivenName(text: string, tokens: Tokens, hyphen: number): boolean {
  if (!isGlued(tokens, hyphen) || !isGlued(tokens, hyphen + 1) || !HYPHEN.test(tokenText(text, tokens, hyphen)))
    return false;
  const [syllable, second] = [tokenText(text, tokens, hyphen - 1), tokenText(text, tokens, hyphen + 1)];
  return (
    /^\p{Lu}\p{Ll}{1,5}$/u.test(syllable) &&
    /^\p{Ll}{2,6}$/u.test(second) &&
    !COMPOUND_ENDS.has(second) &&
    isEastAsianGiven(syllable) &&
    isEastAsianGiven(second)
  );
}
// "Anti-Netanyahu voters"
const PREFIXES = new Set(["Anti", "Pro", "Post", "Pre", "Non", "Ex", "Pan", "Vice", "Mid"]);

/** "Army chief Said |Chengriha": inside a sentence no verb has a capital. */
function isGivenBefore(text: string, tokens: Tokens, token: number): boolean {
  const [start, end] = [tokens.starts[token] ?? 0, tokens.ends[token] ?? 0];
  if (!/^[\p{Ll},”"] $/u.test(text.slice(start - 2, start))) return false;
  const word = text.slice(start, end);
  return (
    /^\p{Lu}/u.test(word) &&
    genderOfName(word) !== undefined &&
    (word === "Said" || !COMMON_WORDS.has(word.toLowerCase())) &&
    !isTitleWord(word)
  );
}
