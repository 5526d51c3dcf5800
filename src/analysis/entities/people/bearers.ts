/** Those who bear one name, with what the article says of each where it surely means them. */
import type { Mention, PronounSet, Segmentation } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { pronounsOfTitle } from "../../../lexicon/titles.ts";
import type { NameForm } from "../name-forms.ts";
import { followsChild, followsKin, isDead, isSmallChild, suffixOf } from "./beside-name.ts";
import { isSpeaking } from "./is-speaking.ts";
import { titleBefore } from "./title-before.ts";

/** Somebody whom a mention can mean. */
export interface Bearer {
  readonly index: number;
  readonly forms: readonly NameForm[];
  /** Mentions that are surely theirs, ascending. */
  readonly mentions: readonly number[];
}

/** A bearer with what tells them from the others. */
export interface KnownBearer extends Bearer {
  readonly gender: PronounSet | undefined;
  /** Titles that stand before any of their first mentions, in small letters. */
  readonly titles: ReadonlySet<string>;
  /** Whether they come up as somebody's child. */
  readonly isChild: boolean;
  /** "jr", "sr". */
  /** Whether they come up as a small child, whom nobody calls by the family name. */
  readonly isSmall: boolean;
  readonly suffix: string | undefined;
  /** Whether the article says that they are dead. */
  readonly isDead: boolean;
  readonly speaks: boolean;
  /** Whether they come up as the kin of another, and never speak. */
  readonly isKin: boolean;
  /** How much the article is about them, 0 to 2. */
  readonly prominence: number;
}

/** What tells `bearers` apart, each at the same place. */
export function knownBearers(
  article: Article,
  segmentation: Segmentation,
  mentions: readonly Mention[],
  bearers: readonly Bearer[],
): readonly KnownBearer[] {
  const { text } = article;
  const prominence = prominenceOf(bearers, mentions.length);
  return bearers.map((bearer, place): KnownBearer => {
    const { forms, mentions: own } = bearer;
    const titles = titlesOf(article, segmentation, mentions, own);
    const speaks = own.some((index) => isSpeaking(text, mentions[index]));
    return {
      ...bearer,
      gender: genderOf(titles, forms),
      titles,
      isChild: own.slice(0, 3).some((index) => followsChild(text, mentions[index])),
      isSmall: own.slice(0, 3).some((index) => isSmallChild(text, mentions[index])),
      suffix: forms.map((form) => suffixOf(form.text)).find((word) => word !== undefined),
      speaks,
      isDead: !speaks && own.slice(0, 6).some((index) => isDead(text, mentions[index])),
      isKin: !speaks && followsKin(text, mentions[own[0] ?? -1]),
      prominence: prominence[place] ?? 0,
    };
  });
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

function genderOf(titles: ReadonlySet<string>, forms: readonly NameForm[]): PronounSet | undefined {
  for (const title of titles) {
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
