/** Reports without marks whose source nobody can name, though the ranker, which learned from quotations, does: small rules in one list. */
import { countryOf } from "../../../../lexicon/countries.ts";
import { PLATFORMS } from "../../../../lexicon/platforms.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { isTitleWord } from "../../../../lexicon/titles.ts";
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import type { RoleWords } from "../roles/role-words.ts";
import { mentionIndexAt, paragraphAt, type Scene, sentenceAt, tokensIn, wordAt } from "../scene.ts";
import type { Introduction } from "./introducers.ts";
import { NEWCOMERS } from "./newcomers.ts";
import type { NobodyRule } from "./nobody-rule.ts";
import { NOT_THEIRS } from "./not-theirs.ts";
import { isOfMany } from "./of-many.ts";
import { IN_PASSING } from "./only-in-passing.ts";
import { OTHERS } from "./others.ts";
import type { Asked } from "./question.ts";
import { followsUnnamed, goesOnUnnamed, isUnnamedSubject } from "./unnamed-subject.ts";

/**
 * "The exhibition shows", "the decision suggests": of reports by things that are neither people nor bodies nor
 * documents, most have nobody behind them, unless the article calls somebody so.
 */
const isUnheard: NobodyRule = ({ reading, roles, turns }, _attribution, entity) => {
  const { kind, nounClass, head, owners } = reading;
  if (kind !== "description" || nounClass !== "other" || owners.length > 0) return false;
  return !roles.ofEntity[entity]?.has(head) && !turns.some((turn) => turn.head === head && turn.entity === entity);
};

/** "I asked them", "we know", "you can imagine", where nobody speaks: the writer. */
const isWriter: NobodyRule = ({ reading, isSaidAt }, { source }) => {
  const [pronoun] = source;
  return reading.pronoun === "other" && pronoun !== undefined && !isSaidAt(pronoun.start);
};

/** "Those who fear", "a card that reads": what a relative pronoun takes up is no name unless one stands before it with its apposition. */
const isAntecedentUnnamed: NobodyRule = ({ scene, reading }, { source }, entity) => {
  const at = source[0]?.start;
  if (reading.pronoun !== "who" || at === undefined) return false;
  const { text } = scene.article;
  if (/(?<![,–—-]) $/.test(text.slice(Math.max(0, at - 2), at))) return true;
  for (let index = mentionIndexAt(scene, at) - 1; index >= 0; index--) {
    const placed = scene.mentions[index];
    if (!placed || placed.sentence !== sentenceAt(scene, at)) return true;
    if (placed.entity === entity)
      return !/^(?:,| \(| ?[–—-])/.test(text.slice(placed.mention.end, placed.mention.end + 2));
  }
  return true;
};

/** "Signs that said": a relative pronoun right behind a noun in small letters, which no name goes with. */
function isRestricted({ scene, reading }: Asked, { source }: Attribution): boolean {
  const at = source[0]?.start;
  if (reading.pronoun !== "who" || at === undefined) return false;
  const { from } = tokensIn(scene, { start: at, end: at + 1 });
  return (
    /^(?:that|which)$/.test(wordAt(scene, from)) &&
    (scene.mentionOf[from - 1] ?? 0) === 0 &&
    /^\p{Ll}+$/u.test(wordAt(scene, from - 1))
  );
}

/** "The Mexican culture ministry" is not Mexico, though its government may be. */
const isPlaceOfBody: NobodyRule = ({ scene, roles, reading }, _attribution, entity) =>
  reading.kind === "description" &&
  reading.nounClass === "group" &&
  scene.entities[entity]?.type === "LOC" &&
  (!OF_A_PLACE.test(reading.head) || isOfElsewhere(scene, roles, reading, entity));

/** "The Obama administration", for France: a place whose leader the article does not say that person is. */
function isOfElsewhere(scene: Scene, roles: RoleWords, reading: SourceReading, entity: number): boolean {
  if (reading.head !== "administration" || reading.owners.includes(entity)) return false;
  const leaders = reading.within.filter((other) => scene.entities[other]?.type === "PERSON");
  const code = countryOf(scene.entities[entity]?.name ?? "")?.code ?? "";
  return leaders.length > 0 && !leaders.some((leader) => roles.ofEntity[leader]?.has(code));
}

/** What a place that speaks can be called. */
const OF_A_PLACE =
  /^(?:country|nation|state|government|administration|regime|republic|kingdom|city|town|village|county|province|territory|district|municipality|island|authority|presidency|leadership|federation|capital|bloc|neighbou?r|team|side)$/;

/** 'What we call "progress"', 'you see the "experts"': the writer thinks aloud, where nobody is said to say anything. */
function isThinker({ scene, reading, isSaidAt }: Asked, { source, cue }: Attribution): boolean {
  const [pronoun] = source;
  const [verb] = cue;
  if (reading.pronoun !== "other" || !pronoun || !verb || isSaidAt(pronoun.start)) return false;
  const { from, to } = tokensIn(scene, verb);
  for (let i = from; i < to; i++) {
    const classes = reportingVerb(wordAt(scene, i).toLowerCase())?.classes;
    if (classes?.has("say") || classes?.has("tell")) return false;
  }
  return true;
}

/** '“The garlic,” I ask, “is it home-grown?”': outside of what is said the writer alone is "I". */
const isFirstPerson: NobodyRule = ({ scene, reading, isSaidAt }, { source }) => {
  const [pronoun] = source;
  if (reading.pronoun !== "other" || !pronoun || isSaidAt(pronoun.start)) return false;
  return scene.article.text.slice(pronoun.start, pronoun.end) === "I";
};

/** "The source said", "the person, who asked not to be named": words that keep a name back. */
const isKeptBack: NobodyRule = ({ scene, reading }, { source }) =>
  reading.kind === "description" &&
  (KEPT_BACK.test(reading.head) ||
    / who (?:cannot|can't|can’t|may not|must not) be (?:named|identified)\b/.test(
      scene.article.text.slice(source[0]?.start, source[0]?.end),
    ));

const KEPT_BACK =
  /^(?:source|insider|person|attendee|bystander|passer-by|passerby|onlooker|caller|interviewer|heckler)$/;

/** "Polls show", "court filings say": written things without an article stand for many, or for none that was told of. */
const isAnyDocument: NobodyRule = ({ scene, reading }, { source }) => {
  if (reading.nounClass !== "document" || reading.determiner !== "none" || reading.owners.length > 0) return false;
  const at = source[0]?.start ?? 0;
  // "Russian media reports"
  if (reading.isPlural && reading.words.some((word) => word === "media" || word === "press")) return true;
  // "Sanders’ |fundraising email": cut off from its owner.
  const { from } = tokensIn(scene, { start: at, end: at + 1 });
  // "Recent polls in Ohio have shown"
  const isFirst = scene.segmentation.sentences[sentenceAt(scene, at)]?.tokens.from === from;
  const isPlainFirst = isFirst && reading.isPlural && (scene.mentionOf[from] ?? 0) === 0;
  return (/^\p{Ll}/u.test(wordAt(scene, from)) || isPlainFirst) && !/^['’]s?$/.test(wordAt(scene, from - 1));
};

/** "One tweet said", "one comment read": of many, and whose nobody says. */
const isOneOfMany: NobodyRule = ({ scene, reading }, { source }) => {
  if (reading.nounClass !== "document" || reading.owners.length > 0) return false;
  const at = source[0]?.start ?? 0;
  const { from } = tokensIn(scene, { start: at, end: at + 1 });
  return wordAt(scene, from).toLowerCase() === "one" && POSTED.test(reading.head);
};

/** What many people put up. */
const POSTED = /^(?:tweet|comment|message|post|sign|placard|banner|poster|note|letter)$/;

/** "A Facebook post read", "one post on Twitter said", "the party's WhatsApp group": where something was put up has not written it. */
const isPostedThere: NobodyRule = ({ scene, reading }, _attribution, entity) =>
  reading.kind === "description" && PLATFORMS.has(scene.entities[entity]?.name ?? "") && PUT_UP.test(reading.head);

const PUT_UP =
  /^(?:group|user|tweet|comment|message|post|video|meme|thread|caption|reply|account|page|story|photo|picture)$/;

/** "A lawsuit against Hale says", "a message on the door read": new, and whose it is nobody says. */
const isNewDocument: NobodyRule = ({ scene, reading, introducers }, { source }, entity) => {
  if (reading.nounClass !== "document" || reading.determiner !== "indefinite" || reading.owners.length > 0)
    return false;
  const end = source.at(-1)?.end ?? 0;
  // "A survey by the organization"
  if (/\b(?:by|from) (?:the|its|his|her|their)\b/.test(scene.article.text.slice(source[0]?.start ?? end, end)))
    return false;
  // "A fundraising email |sent out by Sanders warned of the fight"
  const next = scene.mentions[mentionIndexAt(scene, end)];
  if (
    next?.entity === entity &&
    /^ \p{L}+(?: out)? by [\p{L}. ]*$/u.test(scene.article.text.slice(end, next.mention.start))
  )
    return false;
  // "A board report", of the Parole Board
  const name = scene.entities[entity]?.name.toLowerCase().split(" ") ?? [];
  return !wrote(introducers.get(entity)) && !reading.words.some((word) => name.includes(word));
};

/** "The law", "the constitution", "the poll": what speaks for nobody whom the text happens to name. */
const isNobodysDocument: NobodyRule = ({ scene, reading, introducers, turns }, { source, quoted }, entity) => {
  if (reading.nounClass !== "document" || reading.owners.includes(entity)) return false;
  const isPerson = scene.entities[entity]?.type === "PERSON";
  if (DECREED.test(reading.head) && scene.entities[entity]?.type === "LOC") {
    // "The Japanese constitution"
    const code = countryOf(scene.entities[entity]?.name ?? "")?.code;
    return code === undefined || !reading.words.includes(code);
  }
  if (OF_ALL.test(reading.head)) return isPerson || !(introducers.has(entity) || MEASURES.test(reading.head));
  if (scene.entities[entity]?.type === "LOC") return !wrote(introducers.get(entity));
  // What is quoted word for word was written by somebody, and the context mostly knows by whom.
  if (quoted.length > 0) return false;
  if (!isPerson || reading.determiner === "possessive" || wrote(introducers.get(entity))) return false;
  const last = turns.at(-1);
  const isNear = last?.entity === entity && paragraphAt(scene, source[0]?.start ?? 0) - last.paragraph <= 1;
  if (isNear && PERSONAL.test(reading.head)) return false;
  return !turns.slice(-RECENT).some((turn) => turn.entity === entity && turn.isDocument);
};

const RECENT = 12;

/** What somebody who was quoted may well have been quoted from. */
const PERSONAL =
  /^(?:letter|e?-?mail|tweet|post|message|statement|note|memo|memoir|book|essay|speech|video|op-ed|column|diary|release|affidavit|lawsuit|suit|filing|petition|caption|remark|declaration|manifesto|ad|will)$/;

const MEASURES = /^(?:poll|survey)$/;
const OF_ALL =
  /^(?:law|constitution|act|statute|treaty|agreement|accord|regulation|poll|survey|rule|bill|clause|code)$/;

/** What a country's own bodies give it: "Panama moves closer to normality with a decree". */
const DECREED = /^(?:law|constitution|act|statute|decree|ordinance|edict|bill|regulation)$/;

/** Whether somebody brought a thing up as theirs. */
function wrote(how: ReadonlySet<Introduction> | undefined): boolean {
  return how !== undefined && [...how].some((way) => way !== "introduced-in-sentence" && way !== "introduced-after");
}

/** "Royal Mail said": a name that nobody was found for is not somebody else. */
const isUnlistedName: NobodyRule = ({ scene, reading, roles }, { source }, entity) => {
  const [span] = source;
  if (!span || reading.kind !== "description" || reading.nounClass !== "other" || reading.within.length > 0)
    return false;
  if (roles.ofEntity[entity]?.has(reading.head)) return false;
  const printed = scene.article.text.slice(span.start, span.end).replace(/^(?:the|a|an) /i, "");
  const words = printed.split(" ");
  if (words.length < 2 || !words.every((word) => /^\p{Lu}|^(?:of|and|for|the|&)$/u.test(word))) return false;
  // "The First Lady", "Ms. Khan", "Our Principles" of the PAC
  const name = scene.entities[entity]?.name ?? "";
  return !words.some((word) => isTitleWord(word) || (word.length > 3 && name.includes(word)));
};

/** 'Loud chants of “Lock her up”', 'cries of “Shame!”': whose they are nobody says, unless they are "his". */
const isChant: NobodyRule = ({ scene, reading }, { quoted, source }) => {
  const [first] = quoted;
  // "Their chants of “Ted! Ted!” were cut short": no one of those who stood there.
  const isSingle = reading.kind === "pronoun" && reading.pronoun !== "they";
  if (!first || isSingle || reading.owners.length > 0) return false;
  // "Walking in to chants of “Marco!”, the senator said"
  if ((source[0]?.start ?? 0) > first.start) return false;
  return CHANTS.test(scene.article.text.slice(Math.max(0, first.start - 40), first.start));
};

const CHANTS =
  /(?<!\b(?:his|her|my|['’]s?) (?:\p{L}+ )?)\b(?:chants|shouts|cries|choruse?s?|calls|screams|chanting) (?:of|to|like),? ?["“”'’‘]{1,2}$/u;

/** 'Headteacher who “never raised her voice” dies': a headline quotes what others say of somebody. */
const isSaidOfThem: NobodyRule = ({ scene, reading }, { quoted }, entity) => {
  const start = quoted[0]?.start;
  if (reading.kind !== "none" || start === undefined || paragraphAt(scene, start) > 0) return false;
  const index = mentionIndexAt(scene, start) - 1;
  if (scene.mentions[index]?.entity !== entity) return false;
  return /\bwho(?: \p{Ll}+){0,2} ["“'‘]{1,2}$/u.test(scene.article.text.slice(Math.max(0, start - 40), start));
};

const RULES: readonly NobodyRule[] = [isUnheard, isWriter, isAntecedentUnnamed];
/** Those that hold for words in marks as well. */
const ALWAYS: readonly NobodyRule[] = [
  isFirstPerson,
  isOfMany,
  isUnnamedSubject,
  followsUnnamed,
  goesOnUnnamed,
  ...OTHERS,
  ...NEWCOMERS,
  ...IN_PASSING,
  isPlaceOfBody,
  isKeptBack,
  isAnyDocument,
  isOneOfMany,
  isPostedThere,
  isNewDocument,
  isNobodysDocument,
  ...NOT_THEIRS,
  isRestricted,
  isChant,
  isSaidOfThem,
  isUnlistedName,
];

/** Whether a source read as a pronoun or a description has nobody behind it whom the article names, whatever was weighed. */
export function isNobodyNamed(asked: Asked, attribution: Attribution, entity: number): boolean {
  if (entity < 0) return false;
  if (ALWAYS.some((rule) => rule(asked, attribution, entity))) return true;
  return attribution.quoted.length === 0
    ? RULES.some((rule) => rule(asked, attribution, entity))
    : isThinker(asked, attribution);
}

/** Whether an offset lies in a content of `attributions`. */
export function makeIsSaidAt(attributions: readonly Attribution[]): (offset: number) => boolean {
  const spans = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  // Contents nest: how far those reach that begin no later.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? 0) > offset;
  };
}
