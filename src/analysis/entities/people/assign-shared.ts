/** Mentions of a name that several people bear: "Clinton" between Hillary and Bill. */
import type { Mention, PronounSet, Segmentation } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import { FAMILY_FIRST } from "../../../lexicon/family-names.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { pronounsOfTitle } from "../../../lexicon/titles.ts";
import type { NameForm } from "../name-forms.ts";
import { firstAfter, lastBefore } from "../search-ascending.ts";
import { isSpeaking } from "./is-speaking.ts";
import { titleBefore } from "./title-before.ts";

/** Somebody whom a mention can mean. */
export interface Bearer {
  readonly index: number;
  readonly forms: readonly NameForm[];
  /** Mentions that are surely theirs, ascending. */
  readonly mentions: readonly number[];
}

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
  const genders = bearers.map(({ forms, mentions: own }) => genderOf(article, segmentation, mentions, forms, own));
  const titles = bearers.map(({ mentions: own }) => titlesOf(article, segmentation, mentions, own));
  const isChild = bearers.map(({ mentions: own }) =>
    own.slice(0, 3).some((index) => followsChild(article.text, mentions[index])),
  );
  const hasChild = isChild.includes(true) && isChild.includes(false);
  const hasSuffix = bearers.map(({ forms }) =>
    forms.map(({ text }) => suffixOf(text)).find((word) => word !== undefined),
  );
  const speaks = bearers.map(({ mentions: own }) => own.some((index) => isSpeaking(article.text, mentions[index])));
  const hasSpeaker = speaks.includes(true) && speaks.includes(false);
  const isKin = bearers.map(
    ({ mentions: own }, place) => !speaks[place] && followsKin(article.text, mentions[own[0] ?? -1]),
  );
  const hasKin = isKin.includes(true) && isKin.includes(false);
  const latest = bearers.map(() => -1);
  const prominence = prominenceOf(bearers, mentions.length);
  return shared.map((mention) => {
    const words = titleBefore(article.text, segmentation, mentions[mention])?.words ?? [];
    const pronouns = words.map(pronounsOfTitle).find((set) => set !== undefined);
    const behind = pronounsBehind(article.text, mentions[mention]);
    const isCommon = isCommonFamily(article.text, mentions[mention]);
    const isAsking = hasSpeaker && isCommon && isSpeaking(article.text, mentions[mention]);
    const named = mentions[mention];
    const suffix = named && suffixOf(article.text.slice(named.start, named.end));
    const age = hasChild ? ageBefore(article.text, mentions[mention]) : undefined;
    const befores = bearers.map(({ mentions: own }, place) => Math.max(lastBefore(own, mention), latest[place] ?? -1));
    const here = befores.map((before) => inOneParagraph(article.text, mentions[before], mentions[mention]));
    const isAbove = isCommon && !here.includes(true);
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [place, { mentions: own }] of bearers.entries()) {
      const before = befores[place] ?? -1;
      const next = firstAfter(own, mention);
      let score = before >= 0 ? 1 - (mention - before) / 1e7 : -(next - mention) / 1e7;
      score += here[place] ? NAMED_HERE : (prominence[place] ?? 0);
      if (isAbove && titles[place]?.size && isNextParagraph(article.text, mentions[before], mentions[mention]))
        score += NAMED_ABOVE;
      if (isAsking && speaks[place]) score += SPOKE;
      if (pronouns !== undefined && genders[place] !== undefined) score += genders[place] === pronouns ? 20 : -20;
      if (behind !== undefined && genders[place] !== undefined)
        score += genders[place] === behind ? REFERRED : -REFERRED;
      if (suffix !== undefined && hasSuffix.includes(suffix)) score += hasSuffix[place] === suffix ? 20 : -20;
      // "Trump", beside "Trump Jr."
      else if (hasSuffix[place] === "jr" && hasSuffix.includes(undefined)) score -= JUNIOR;
      if (age !== undefined) score += (age === "younger") === isChild[place] ? 20 : -20;
      // "President Yoon" is not the Yoon who was "Rep. Yoon" before; "Mr. Yoon" may be.
      const known = titles[place];
      if (words.length > 0 && known !== undefined && known.size > 0)
        score += words.some((word) => known.has(word)) ? 5 : words.every(isAddress) ? 0 : -5;
      // "Bill Clinton spoke with voters … and Clinton said": named again, he is more than somebody's husband.
      if (hasKin && isKin[place] && (!here[place] || followsKin(article.text, mentions[before]))) {
        const hasOwner = befores.some((other, owner) => isKin[owner] === false && other >= before - KIN_REACH);
        if (hasOwner) score -= KIN_NAMED;
      }
      if (score > most) {
        most = score;
        best = place;
      }
    }
    latest[best] = mention;
    return [mention, bearers[best]?.index ?? 0] as const;
  });
}

/** "Cockney Jr.": what tells the younger of one name, in small letters. */
function suffixOf(name: string): string | undefined {
  return / (jr|sr|ii|iii|iv)\.?$/i.exec(name)?.[1]?.toLowerCase();
}

/** "Kim", "Lee": names that so many bear that the one whom an article is about has no first claim to them. */
function isCommonFamily(text: string, mention: Mention | undefined): boolean {
  return mention !== undefined && FAMILY_FIRST.has(text.slice(mention.start, mention.end).toLowerCase());
}

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

/** "the younger Ng", "the elder Voss" */
function ageBefore(text: string, mention: Mention | undefined): "younger" | "elder" | undefined {
  if (mention === undefined) return undefined;
  const word = /\b(younger|elder|older|senior|junior) $/i.exec(
    text.slice(Math.max(0, mention.start - 10), mention.start),
  )?.[1];
  return word === undefined ? undefined : /^[yj]/i.test(word) ? "younger" : "elder";
}

/** "His son and deputy chairman, Adam Ng": whether a child is named. */
function followsChild(text: string, mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  const before = text.slice(Math.max(0, mention.start - 60), mention.start).trimEnd();
  const phrase = before.endsWith(",") ? before.slice(0, -1) : before;
  const words = phrase.slice(Math.max(phrase.lastIndexOf(","), phrase.lastIndexOf(".")) + 1).split(" ");
  return before === phrase ? CHILD.test(words.at(-1) ?? "") : words.some((word) => CHILD.test(word));
}

/** "his late father Randall Pokiak": whether somebody comes up as the kin of whoever the text is about. */
function followsKin(text: string, mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  const words = text
    .slice(Math.max(0, mention.start - 60), mention.start)
    .trimEnd()
    .split(" ");
  const kin = words.at(-1) ?? "";
  return KIN.test(kin) && words.slice(-4, -1).some((word) => OWNERS.test(word));
}

const KIN =
  /^(?:father|mother|dad|mum|mom|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|grandfather|grandmother|nephew|niece|fianc[eé]e?|partner|twin),?$/i;
const OWNERS = /^(?:his|her|their)$|['’]s?$/i;
/** What it weighs against kin who never speak that a bare name could be theirs: as much as that they were just named. */
const KIN_NAMED = 3;
/** How many mentions before their kin somebody of the same family name is looked for, whose kin they may be. */
const KIN_REACH = 25;

/** "Mr.", "Dr.": forms of address that anybody may have. */
const isAddress = (word: string): boolean => /^(?:mr|mrs|ms|miss|mx|dr|prof|sir)$/.test(word);

const CHILD = /^(?:sons?|daughters?|grandsons?|granddaughters?|nephews?|nieces?)$/;

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

/** The part of an article in which somebody comes up whom it is about. */
const OPENING = 1 / 3;

/**
 * How much the article is about each of the bearers, 0 to 2: their share of the full mentions, and 1 for whoever is named first. A bare
 * "Cruz" is Ted Cruz, whom the article is about, even after a word on his father, Rafael Cruz. `total`: how many mentions there are.
 */
function prominenceOf(bearers: readonly Bearer[], total: number): readonly number[] {
  const all = bearers.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const first = Math.min(...bearers.map(({ mentions }) => mentions[0] ?? Number.POSITIVE_INFINITY));
  // Of three Kims who come up one after the other towards the end, none is whom the article is about.
  const isEarly = first < total * OPENING;
  return bearers.map(({ mentions }) => mentions.length / Math.max(1, all) + (isEarly && mentions[0] === first ? 1 : 0));
}

/** Titles that stand before any of the first mentions of somebody, in small letters. */
function titlesOf(
  article: Article,
  segmentation: Segmentation,
  mentions: readonly Mention[],
  own: readonly number[],
): ReadonlySet<string> {
  return new Set(
    own.slice(0, 20).flatMap((index) => titleBefore(article.text, segmentation, mentions[index])?.words ?? []),
  );
}

function genderOf(
  article: Article,
  segmentation: Segmentation,
  mentions: readonly Mention[],
  forms: readonly NameForm[],
  own: readonly number[],
): PronounSet | undefined {
  for (const title of titlesOf(article, segmentation, mentions, own)) {
    const pronouns = pronounsOfTitle(title);
    if (pronouns !== undefined) return pronouns;
  }
  for (const { words } of forms) {
    const gender = words.length > 1 ? genderOfName(words[0] ?? "") : undefined;
    if (gender === "male") return "he";
    if (gender === "female") return "she";
  }
  return undefined;
}
