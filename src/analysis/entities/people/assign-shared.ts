/** Mentions of a name that several people bear: "Clinton" between Hillary and Bill. */
import type { Mention, PronounSet, Segmentation } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import { FAMILY_FIRST } from "../../../lexicon/family-names.ts";
import { pronounsOfTitle } from "../../../lexicon/titles.ts";
import { firstAfter, lastBefore } from "../search-ascending.ts";
import { type Bearer, type KnownBearer, knownBearers } from "./bearers.ts";
import { ageBefore, followsKin, suffixOf } from "./beside-name.ts";
import { isSpeaking } from "./is-speaking.ts";
import { titleBefore } from "./title-before.ts";

/**
 * Each of `shared` (ascending indices into `mentions`) with the `index` of the bearer it means: by a title that only one can have, else whoever of
 * them was named in the same paragraph, of a Kim or a Lee the one with a title in the paragraph before or who speaks, else the one the article is about, else whoever was named last; before anybody was named, whoever
 * comes next.
 */
export function assignShared(
  article: Article,
  segmentation: Segmentation,
  mentions: readonly Mention[],
  shared: readonly number[],
  bearers: readonly Bearer[],
): (readonly [mention: number, bearer: number])[] {
  const known = knownBearers(article, segmentation, mentions, bearers);
  const latest = bearers.map(() => -1);
  return shared.map((mention) => {
    const words = titleBefore(article.text, segmentation, mentions[mention])?.words ?? [];
    const best = likeliest(known, readSharedMention(article.text, mentions, mention, words, known, latest));
    latest[best] = mention;
    return [mention, bearers[best]?.index ?? 0] as const;
  });
}

/** A mention that may be anybody's of those who bear the name, with what stands around it. */
interface SharedMention {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Index into `mentions`. */
  readonly index: number;
  /** Titles before it, in small letters. */
  readonly titles: readonly string[];
  /** By its title. */
  readonly pronouns: PronounSet | undefined;
  /** By the first pronoun of the sentence. */
  readonly pronounsBehind: PronounSet | undefined;
  readonly suffix: string | undefined;
  readonly age: "younger" | "elder" | undefined;
  /** Whether somebody speaks there. */
  readonly speaks: boolean;
  /** A Kim or a Lee who speaks, where some of the bearers do and others do not. */
  readonly isAsking: boolean;
  /** A Kim or a Lee of whom none was named in the paragraph. */
  readonly isAbove: boolean;
  /** Index of the last mention of each bearer before it, -1 for none. */
  readonly befores: readonly number[];
  /** Whether that is in the same paragraph. */
  readonly here: readonly boolean[];
}

function readSharedMention(
  text: string,
  mentions: readonly Mention[],
  index: number,
  titles: readonly string[],
  known: readonly KnownBearer[],
  latest: readonly number[],
): SharedMention {
  const mention = mentions[index];
  const isCommon = isCommonFamily(text, mention);
  const speaks = isSpeaking(text, mention);
  const befores = known.map(({ mentions: own }, place) => Math.max(lastBefore(own, index), latest[place] ?? -1));
  const here = befores.map((before) => inOneParagraph(text, mentions[before], mention));
  return {
    text,
    mentions,
    index,
    titles,
    pronouns: titles.map(pronounsOfTitle).find((set) => set !== undefined),
    pronounsBehind: pronounsBehind(text, mention),
    suffix: mention && suffixOf(text.slice(mention.start, mention.end)),
    age: isToldApart(known, ({ isChild }) => isChild) ? ageBefore(text, mention) : undefined,
    speaks,
    isAsking: isCommon && speaks && isToldApart(known, (bearer) => bearer.speaks),
    isAbove: isCommon && !here.includes(true),
    befores,
    here,
  };
}

/** Whether something holds of some of the bearers and not of others. */
function isToldApart(known: readonly KnownBearer[], holds: (bearer: KnownBearer) => boolean): boolean {
  return known.some(holds) && !known.every(holds);
}

/** The place of the bearer for whom most speaks, the first of several. */
function likeliest(known: readonly KnownBearer[], mention: SharedMention): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of known.keys()) {
    const score = scoreOf(known, place, mention);
    if (score > most) {
      most = score;
      best = place;
    }
  }
  return best;
}

function scoreOf(known: readonly KnownBearer[], place: number, mention: SharedMention): number {
  const bearer = known[place];
  if (bearer === undefined) return Number.NEGATIVE_INFINITY;
  const { isAsking, pronouns, age } = mention;
  let score = nearness(bearer, place, mention);
  score += mention.here[place] ? NAMED_HERE : bearer.prominence;
  if (isNamedAbove(bearer, place, mention)) score += NAMED_ABOVE;
  if (isAsking && bearer.speaks) score += SPOKE;
  if (pronouns !== undefined && bearer.gender !== undefined) score += bearer.gender === pronouns ? 20 : -20;
  if (mention.pronounsBehind !== undefined && bearer.gender !== undefined)
    score += bearer.gender === mention.pronounsBehind ? REFERRED : -REFERRED;
  score += bySuffix(known, bearer, mention);
  if (age !== undefined) score += (age === "younger") === bearer.isChild ? 20 : -20;
  score += byTitle(bearer, mention);
  if (isOnlyKin(known, place, mention)) score -= KIN_NAMED;
  if (bearer.isSmall || (mention.speaks && bearer.isDead)) score -= SILENT;
  return score;
}

/** A little less for each mention since they were named; below nothing for those who are yet to be named. */
function nearness({ mentions: own }: KnownBearer, place: number, { befores, index }: SharedMention): number {
  const before = befores[place] ?? -1;
  return before >= 0 ? 1 - (index - before) / 1e7 : -(firstAfter(own, index) - index) / 1e7;
}

function isNamedAbove({ titles }: KnownBearer, place: number, mention: SharedMention): boolean {
  const { text, mentions, index, befores, isAbove } = mention;
  return isAbove && titles.size > 0 && isNextParagraph(text, mentions[befores[place] ?? -1], mentions[index]);
}

/** What a "Jr." says where one of the bearers has it, and what its absence says against the younger: "Trump", beside "Trump Jr." */
function bySuffix(known: readonly KnownBearer[], { suffix: own }: KnownBearer, { suffix }: SharedMention): number {
  if (suffix !== undefined && known.some((other) => other.suffix === suffix)) return own === suffix ? 20 : -20;
  return own === "jr" && known.some((other) => other.suffix === undefined) ? -JUNIOR : 0;
}

/** "President Yoon" is not the Yoon who was "Rep. Yoon" before; "Mr. Yoon" may be. */
function byTitle({ titles: own }: KnownBearer, { titles }: SharedMention): number {
  if (titles.length === 0 || own.size === 0) return 0;
  return titles.some((word) => own.has(word)) ? 5 : titles.every(isAddress) ? 0 : -5;
}

/** "Bill Clinton spoke with voters … and Clinton said": named again, he is more than somebody's husband. */
function isOnlyKin(known: readonly KnownBearer[], place: number, mention: SharedMention): boolean {
  const { text, mentions, befores, here } = mention;
  const before = befores[place] ?? -1;
  if (!known[place]?.isKin || (here[place] && !followsKin(text, mentions[before]))) return false;
  return befores.some((other, owner) => known[owner]?.isKin === false && other >= before - KIN_REACH);
}

/** "Kim", "Lee": names that so many bear that the one whom an article is about has no first claim to them. */
function isCommonFamily(text: string, mention: Mention | undefined): boolean {
  return mention !== undefined && FAMILY_FIRST.has(text.slice(mention.start, mention.end).toLowerCase());
}

/** What speaks against a small child under the family name, and against the dead where somebody speaks: more than a name in the same paragraph. */
const SILENT = 4;

/** What speaks against whoever is told by "Jr.", under the family name alone. */
const JUNIOR = 2;

/** What having spoken weighs for whoever speaks: more than prominence, less than a name in the same paragraph. */
const SPOKE = 2.2;

/** What a name with a title in the paragraph before weighs for a Kim or a Lee. */
const NAMED_ABOVE = 2.5;

function isNextParagraph(text: string, before: Mention | undefined, mention: Mention | undefined): boolean {
  if (before === undefined || mention === undefined || mention.start - before.end > LONGEST_PARAGRAPH) return false;
  return /^[^\n]*\n\s*[^\n]*$/.test(text.slice(before.end, mention.start).trimStart());
}

/** What it weighs against kin who never speak that a bare name could be theirs: as much as that they were just named. */
const KIN_NAMED = 3;
/** How many mentions before their kin somebody of the same family name is looked for, whose kin they may be. */
const KIN_REACH = 25;

/** "Mr.", "Dr.": forms of address that anybody may have. */
const isAddress = (word: string): boolean => /^(?:mr|mrs|ms|miss|mx|dr|prof|sir)$/.test(word);

/** What the first pronoun of the sentence weighs: it may be somebody else's, so that it only decides where little else does. */
const REFERRED = 0.5;

/** The first pronoun behind a name in its sentence: "Pence, who is 58, said he was tired". */
function pronounsBehind(text: string, mention: Mention | undefined): PronounSet | undefined {
  if (mention === undefined) return undefined;
  const word = /^[^.!?\n]{0,120}?[ ,](he|his|him|himself|she|her|herself)\b/.exec(
    text.slice(mention.end, mention.end + 140),
  )?.[1];
  if (word === undefined) return undefined;
  return word.startsWith("h") && word !== "her" && word !== "herself" ? "he" : "she";
}

/** What a name in the same paragraph weighs: more than any prominence, less than a title. */
const NAMED_HERE = 3;
const LONGEST_PARAGRAPH = 4000;

function inOneParagraph(text: string, before: Mention | undefined, mention: Mention | undefined): boolean {
  if (before === undefined || mention === undefined || mention.start - before.end > LONGEST_PARAGRAPH) return false;
  return !text.slice(before.end, mention.start).includes("\n");
}
