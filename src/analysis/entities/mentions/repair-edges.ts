/** Where names of people and bodies begin and end: words taken off or put on at their edges, by small rules in one ordered list. */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import type { TokenRange } from "../../../document/span.ts";
import { BUSINESS_NOUNS, CLAUSE_PREPOSITIONS, CLAUSE_VERBS, HEADS } from "../../../lexicon/name-words.ts";
import { ROLE_MODIFIERS, ROLE_NOUNS } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { acronymLetters, initialsOf } from "../organisations/acronyms.ts";
import { cutMention } from "./cut-mention.ts";

/** The words of a name from `range` that are really its; the same range where the rule has nothing to say. */
type EdgeRule = (text: string, tokens: Tokens, range: TokenRange, mention: Mention) => TokenRange;

/** "Lauren Weber lauren@example.com" */
const beforeAddress: EdgeRule = (text, tokens, { from, to }) => {
  let end = to;
  while (end > from + 1 && tokenText(text, tokens, end - 1).includes("@")) end--;
  return { from, to: end };
};

const behindDescription: EdgeRule = (text, tokens, { from, to }) => {
  let name = from;
  while (name < to - 1 && isDescription(tokenText(text, tokens, name))) name++;
  return /^\p{Lu}/u.test(tokenText(text, tokens, name)) ? { from: name, to } : { from, to };
};

/** "Refugee organization |Pro Asyl": the first word of a sentence, and what kind of body it is. */
const behindKind: EdgeRule = (text, tokens, { from, to }, { type }) => {
  const start = tokens.starts[from] ?? 0;
  const isFirst = start === 0 || /[.!?:\n]["”’]?\s*$/.test(text.slice(Math.max(0, start - 3), start));
  if (type !== "ORG" || to - from < 3 || !isFirst || !KIND.test(tokenText(text, tokens, from + 1))) return { from, to };
  return /^\p{Lu}/u.test(tokenText(text, tokens, from + 2)) ? { from: from + 2, to } : { from, to };
};

const KIND =
  /^(?:organi[sz]ation|charity|group|union|agency|party|company|firm|giant|broker|bank|insurer|lender|retailer|airline|watchdog|think-tank|newspaper|website|broadcaster|operator|campaigners)$/;

/** "DUBLIN - |Ryanair said": where a report comes from is no part of whom it is about. */
const behindDateline: EdgeRule = (text, tokens, { from, to }) => {
  for (let dash = from + 1; dash < to - 1 && dash < from + 4; dash++)
    if (
      /^[-–—]$/.test(tokenText(text, tokens, dash)) &&
      tokens.ends[dash - 1] !== tokens.starts[dash] &&
      !/\p{Ll}/u.test(text.slice(tokens.starts[from], tokens.ends[dash - 1]))
    )
      return { from: dash + 1, to };
  return { from, to };
};

const behindOffice: EdgeRule = (text, tokens, { from, to }, { type }) =>
  type === "ORG" ? { from: afterOffice(text, tokens, from, to), to } : { from, to };

const beforeMedium: EdgeRule = (text, tokens, { from, to }) =>
  to - from > 1 && MEDIA_TAILS.has(tokenText(text, tokens, to - 1)) ? { from, to: to - 1 } : { from, to };

/** A headline: "Adelson and Trump May be Aligning". */
const beforeModal: EdgeRule = (text, tokens, { from, to }) =>
  to - from > 1 &&
  /^(?:May|Will)$/.test(tokenText(text, tokens, to - 1)) &&
  /^(?:be|have|not)$/i.test(tokenText(text, tokens, to))
    ? { from, to: to - 1 }
    : { from, to };

const beforeOfficer: EdgeRule = (text, tokens, { from, to }) => {
  let end = to;
  while (end - from > 1 && OFFICERS.test(tokenText(text, tokens, end - 1))) end--;
  return { from, to: end };
};

/** "six |United Russia |Deputies", but "Chamber of Deputies" */
const beforeMembers: EdgeRule = (text, tokens, { from, to }) =>
  to - from > (LETTERED.test(tokenText(text, tokens, to - 1)) ? 1 : 2) &&
  MEMBERS.test(tokenText(text, tokens, to - 1)) &&
  !/^(?:of|and)$/.test(tokenText(text, tokens, to - 2))
    ? { from, to: to - 1 }
    : { from, to };

const MEMBERS = /^(?:Deputies|Lawmakers|MPs|MEPs|TDs|MLAs|MSPs|Councillors|Officials|Activists)$/;
/** Members whom no body is called by: "Labour MPs". */
const LETTERED = /^(?:MPs|MEPs|TDs|MLAs|MSPs)$/;

/** "|European Union| High Representative, Ana Reyes": the office is hers. */
const beforeRepresentative: EdgeRule = (text, tokens, { from, to }, { type }) =>
  type === "ORG" &&
  to - from > 2 &&
  /^(?:Representative|Envoy|Rapporteur)$/.test(tokenText(text, tokens, to - 1)) &&
  /^(?:High|Special|Permanent)$/.test(tokenText(text, tokens, to - 2))
    ? { from, to: to - 2 }
    : { from, to };

/** "|Euston RMT |Health and Safety rep": the matter is the officer's. */
const beforeSafety: EdgeRule = (text, tokens, { from, to }, { type }) =>
  type === "ORG" &&
  to - from > 1 &&
  tokenText(text, tokens, to - 1) === "Health" &&
  tokenText(text, tokens, to) === "and" &&
  /^(?:Safety|Wellbeing|Welfare)$/.test(tokenText(text, tokens, to + 1)) &&
  ROLE_NOUNS.has(tokenText(text, tokens, to + 2).toLowerCase())
    ? { from, to: to - 1 }
    : { from, to };

/** "“As |Socialist Party we repeat": the first word of a sentence. */
const behindAs: EdgeRule = (text, tokens, { from, to }, { type }) =>
  type === "ORG" &&
  to - from > 2 &&
  tokenText(text, tokens, from) === "As" &&
  HEADS.get(tokenText(text, tokens, to - 1).toLowerCase()) === "ORG"
    ? { from: from + 1, to }
    : { from, to };

/** "Joint Chiefs |of Staff" */
const chiefsOfStaff: EdgeRule = (text, tokens, { from, to }) =>
  /^Chiefs?$/.test(tokenText(text, tokens, to - 1)) &&
  tokenText(text, tokens, to) === "of" &&
  tokenText(text, tokens, to + 1) === "Staff"
    ? { from, to: to + 2 }
    : { from, to };

/** "Senate Minority Leader": the office is the leader's. */
const beforeLeader: EdgeRule = (text, tokens, { from, to }) =>
  /^(?:Minority|Majority)$/.test(tokenText(text, tokens, to - 1)) &&
  /^(?:Leader|Whip)$/.test(tokenText(text, tokens, to)) &&
  to - from > 1
    ? { from, to: to - 1 }
    : { from, to };

/** "Seahawks: |Host Minnesota on Sunday.": what a team is to do next. */
const behindFixture: EdgeRule = (text, tokens, { from, to }) =>
  to - from > 1 && /^(?:Host|Visit)$/.test(tokenText(text, tokens, from)) && tokenText(text, tokens, from - 1) === ":"
    ? { from: from + 1, to }
    : { from, to };

/** Before a clause that a name has run on into is looked for, and after it. */
const EDGES: readonly EdgeRule[] = [
  behindDateline,
  behindDescription,
  behindKind,
  behindOffice,
  behindFixture,
  beforeMedium,
  beforeModal,
  beforeOfficer,
  beforeMembers,
  beforeRepresentative,
  beforeSafety,
  behindAs,
];
const EDGES_OF_NAMES: readonly EdgeRule[] = [chiefsOfStaff, beforeLeader];

/** `mention` with its right edges; two where another name, a party or a state was taken in. */
export function repairEdges(text: string, tokens: Tokens, mention: Mention): readonly Mention[] {
  let range = beforeAddress(text, tokens, mention.tokens, mention);
  if (mention.type !== "ORG" && mention.type !== "PERSON") return [cutMention(tokens, mention, range.from, range.to)];
  for (const rule of EDGES) range = rule(text, tokens, range, mention);
  const members = membersOfBody(text, tokens, mention, range);
  if (members) return members;
  const short = shortBehind(text, tokens, range);
  if (short > range.from)
    return [cutMention(tokens, mention, range.from, short), cutMention(tokens, mention, short, range.to)];
  const clause = clauseWithin(text, tokens, range.from, range.to);
  if (clause > range.from) return apart(text, tokens, cutMention(tokens, mention, range.from, range.to), clause);
  for (const rule of EDGES_OF_NAMES) range = rule(text, tokens, range, mention);
  const { from, to } = range;
  if (!isPartyOfState(text, tokens, from, to)) return [cutMention(tokens, mention, from, to)];
  return [cutMention(tokens, mention, from, from + 1, "NORP"), cutMention(tokens, mention, from + 2, to, "LOC")];
}

/** "Islamic Republic News Agency |IRNA": the token of the short form of a name that stands right behind it, or -1. */
function shortBehind(text: string, tokens: Tokens, { from, to }: TokenRange): number {
  const letters = to - from > 3 ? acronymLetters(tokenText(text, tokens, to - 1)) : undefined;
  if (letters === undefined || letters.length < 3) return -1;
  return initialsOf(text.slice(tokens.starts[from], tokens.ends[to - 2])).includes(letters) ? to - 1 : -1;
}

/** "Republicans in Congress" */
function membersOfBody(
  text: string,
  tokens: Tokens,
  mention: Mention,
  { from, to }: TokenRange,
): readonly Mention[] | undefined {
  if (to - from !== 3 || tokenText(text, tokens, from + 1) !== "in") return undefined;
  if (!/^(?:Republicans|Democrats)$/.test(tokenText(text, tokens, from))) return undefined;
  return [cutMention(tokens, mention, from, from + 1, "NORP"), cutMention(tokens, mention, from + 2, to, "ORG")];
}

const MEDIA_TAILS = new Set(["magazine", "newspaper", "radio", "website"]);

/** "One Moto |Founder": who runs it is no part of its name. */
const OFFICERS =
  /^(?:Founder|CEO|CFO|COO|Chairman|Chairwoman|Chairperson|Spokesman|Spokeswoman|Spokesperson|Director-General)$/;

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
function isPartyOfState(text: string, tokens: Tokens, from: number, to: number): boolean {
  return (
    to - from >= 3 &&
    tokenText(text, tokens, from + 1) === "of" &&
    /^(?:Democrat|Republican|Independent)$/.test(tokenText(text, tokens, from))
  );
}
