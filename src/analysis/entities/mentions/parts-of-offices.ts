/** What the tagger took for a name and is an office, a part of one, or where it is held: small rules in one ordered list. */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import { MATTERS } from "../../../lexicon/departments.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { listedOfficeStart } from "../../../lexicon/listed-offices.ts";
import { ROLE_MODIFIERS, ROLE_NOUNS } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { isDepartment } from "./behind-departments.ts";
import { cutMention } from "./cut-mention.ts";
import { typeOfPlace } from "./type-of-place.ts";

/** The mentions that stand in the place of one, none where it is no name; undefined where the rule has nothing to say. */
type MentionRule = (text: string, tokens: Tokens, mention: Mention) => readonly Mention[] | undefined;

/** "the |Cathaoirleach tried", "Yes, |Sir": an office or a form of address alone. */
const officeAlone: MentionRule = (text, _tokens, { start, end, type }) => {
  const name = text.slice(start, end);
  return OFFICES_ALONE.test(name) || (type === "PERSON" && /^(?:Garda|Gda|Sir|Madam)$/.test(name)) ? [] : undefined;
};

const OFFICES_ALONE =
  /^(?:(?:Leas-)?(?:Cathaoirleach|Chathaoirleach)|Taoiseach|T[áa]naiste|Ceann Comhairle|Yang di-Pertuan Agong)$/;

/** "|Cabinet| Secretary Interior Fred Lee": the first word of an office of Kenya. */
const cabinetSecretary: MentionRule = (text, _tokens, { start, end }) =>
  text.slice(start, end) === "Cabinet" && /^ Secretary (?:for |of )?\p{Lu}/u.test(text.slice(end, end + 20))
    ? []
    : undefined;

/** "the |Bishop of |Stepney|, Dr Ann Lee", taken for a body: the office is whoever's holds it, the place a place. */
const see: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (
    (mention.type !== "ORG" && mention.type !== "LOC") ||
    to - from !== 3 ||
    tokenText(text, tokens, from + 1) !== "of"
  )
    return undefined;
  return /^(?:Bishop|Archbishop|Dean|Archdeacon|Mayor|Sultan)$/.test(tokenText(text, tokens, from))
    ? [cutMention(tokens, mention, from + 2, to, "LOC")]
    : undefined;
};

/** "|Acting Police Commissioner Sione Latu", "|Urban Development and Tourism Minister": the first half of an office. */
const halfOffice: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (isDepartment(text, tokens, mention)) return [];
  // "the |Divisional Police| Officer"
  if (/^(?:Divisional|District|Regional|Area|Station) (?:Police|Crime)$/.test(text.slice(mention.start, mention.end)))
    return /^ (?:Officer|Commander|Commissioner|Superintendent)\b/.test(text.slice(mention.end, mention.end + 16))
      ? []
      : undefined;
  if (to - from > 3 || !/^(?:Acting|Deputy|Assistant|Interim|Former)$/.test(tokenText(text, tokens, from)))
    return undefined;
  for (let i = from; i < to; i++) if (!ROLE_MODIFIERS.has(tokenText(text, tokens, i).toLowerCase())) return undefined;
  const next = tokenText(text, tokens, to);
  return /^\p{Lu}/u.test(next) && ROLE_NOUNS.has(next.toLowerCase()) ? [] : undefined;
};

/** "Mayor of |Pickering |Sue Cowan", "another resident of |Korattur |Lalitha Mahadevan": the place, and who it is, the comma left out. */
const ofPlace: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (mention.type !== "PERSON" || to - from < 3 || !/^(?:of|from)$/.test(tokenText(text, tokens, from - 1)))
    return undefined;
  const [place, given] = [tokenText(text, tokens, from), tokenText(text, tokens, from + 1)];
  const isOffice = HELD_AT_PLACE.test(tokenText(text, tokens, from - 2));
  return isOffice && genderOfName(place) === undefined && genderOfName(given) !== undefined
    ? [cutMention(tokens, mention, from, from + 1, "LOC"), cutMention(tokens, mention, from + 1, to)]
    : undefined;
};

const HELD_AT_PLACE =
  /^(?:[Mm]ayor(?:ess)?|[Rr]esidents?|[Nn]ative|[Bb]ishop|[Aa]rchbishop|[Gg]overnor|[Vv]icar|[Rr]ector|[Dd]ean|[Pp]rovost|[Ss]arpanch|MP|MLA|TD)$/;

/** "|Jay |Town Manager Ruth Marden", "|Colby Junction |Fire Chief Greg Sutter": what stands before the office is the town. */
const ofTown: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (
    mention.type !== "PERSON" ||
    to - from < 2 ||
    !/^(?:Town|Village|Borough|Fire|Police)$/.test(tokenText(text, tokens, to - 1))
  )
    return undefined;
  return /^(?:Chief|Marshal|Captain|Manager|Council|Clerk|Hall|Administrator|Supervisor|Board|Justice|Planner)$/.test(
    tokenText(text, tokens, to),
  )
    ? [cutMention(tokens, mention, from, to - 1, "LOC")]
    : undefined;
};

/** "|Iowa| Agriculture Secretary Bill Reed": what the secretary looks after is no part of the place's name. */
const ofMatter: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (mention.type !== "ORG" || to - from < 2 || !MATTERS.has(tokenText(text, tokens, to - 1))) return undefined;
  if (!/^(?:Secretary|Minister|Commissioner)$/.test(tokenText(text, tokens, to))) return undefined;
  const place = cutMention(tokens, mention, from, to - 1, "LOC");
  return typeOfPlace(text.slice(place.start, place.end)) === "LOC" ? [place] : undefined;
};

/** "|Matabeleland North| Provincial Affairs minister" */
const ofProvince: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  return mention.type === "LOC" && to - from > 1 && /^(?:Provincial|Regional)$/.test(tokenText(text, tokens, to - 1))
    ? [cutMention(tokens, mention, from, to - 1)]
    : undefined;
};

/** "|Copperbelt| Provincial spokesperson": the spokesperson's word. */
const provincial: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (mention.type !== "ORG" || to - from < 2 || !ROLE_NOUNS.has(tokenText(text, tokens, to))) return undefined;
  return /^(?:Provincial|Regional)$/.test(tokenText(text, tokens, to - 1))
    ? [cutMention(tokens, mention, from, to - 1, "LOC")]
    : undefined;
};

/** "|Kerr County| Sheriff's deputy": where the sheriff is one; "Kerr County Sheriff|'s office" is a body. */
const ofSheriff: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  if (mention.type !== "LOC" || to - from < 3 || tokenText(text, tokens, to - 1) !== "Sheriff") return undefined;
  return /^['’]s (?:[Oo]ffice|[Dd]epartment)\b/.test(text.slice(mention.end, mention.end + 14))
    ? undefined
    : [cutMention(tokens, mention, from, to - 1)];
};

/** "Minister for Housing, |Local Government| and Heritage Ann Lee", "… Food and the |Marine Ned Marsh|": matters of an office are no names. */
const listedMatter: MentionRule = (text, tokens, mention) => {
  const { from, to } = mention.tokens;
  const wordOf = (token: number): string => tokenText(text, tokens, token);
  const first = Math.max(0, from - LONGEST_LIST);
  // "Minister of ICT, and |Ann Lee|, Minister of Works"
  if (mention.type !== "PERSON" && /^(?:[,&]|and|for|of)$/.test(wordOf(from - 1)))
    for (let end = to; end < to + LONGEST_LIST && /^(?:\p{Lu}|[,&]$|and$|the$)/u.test(wordOf(end - 1)); end++) {
      const start = listedOfficeStart(wordOf, first, end);
      if (start !== undefined && start < from) return [];
    }
  const isJoined =
    wordOf(from - 1) === "the" && to - from > 2 && listedOfficeStart(wordOf, first, from + 1) !== undefined;
  return isJoined ? [cutMention(tokens, mention, from + 1, to, "PERSON")] : undefined;
};

const LONGEST_LIST = 16;

/** Rules about offices, in order. */
export const OFFICE_RULES: readonly MentionRule[] = [
  officeAlone,
  listedMatter,
  cabinetSecretary,
  see,
  halfOffice,
  ofPlace,
  ofTown,
  ofMatter,
  ofProvince,
  provincial,
  ofSheriff,
];
