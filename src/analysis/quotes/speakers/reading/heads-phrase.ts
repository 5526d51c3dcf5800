/** Whether a name is what a source is about, not a part of it: "Trump's aide", "the Trump campaign", "a spokesman for Trump". */
import type { TokenRange } from "../../../../document/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { type Scene, wordAt } from "../scene.ts";
import { isBacked } from "./named-beside.ts";
import { isNounLike } from "./names-as-nouns.ts";
import { followsBody, followsHearing, followsPortfolio } from "./names-behind-bodies.ts";
import { isOfSomebody } from "./phrase-owners.ts";

/** Whether a mention heads the phrase: not "Trump's aide", "the Trump campaign", "a spokesman for Trump", and no date. */
export function headsPhrase(scene: Scene, index: number, range: TokenRange): boolean {
  const placed = scene.mentions[index];
  const type = scene.entities[placed?.entity ?? -1]?.type;
  if (!placed || placed.isPossessive || type === "DATE" || type === "MONEY") return false;
  const { from, to } = placed.mention.tokens;
  if (type === "PERSON" && followsPortfolio(scene, placed.mention.tokens, range)) return true;
  if (type === "PERSON" && isOfSomebody(scene, range, from)) return false;
  if (isInRelative(scene, range, from) || isInAside(scene, range, from)) return false;
  if (isBacked(scene, range, placed.mention.tokens)) return false;
  // "US Secretary of State Rex Tillerson": the name ends the phrase, and a title in capitals stands right before it.
  if (type === "PERSON" && to === range.to && from > range.from && /^\p{Lu}/u.test(wordAt(scene, from - 1)))
    return !isAddressed(scene, range, from);
  if (type === "PERSON" && to === range.to && isApposedToSpeaker(scene, range, from)) return true;
  // "according to the ministry": the preposition must belong to the phrase itself.
  if (placed.followsPreposition && hasPreposition(scene, range.from, from))
    return (
      type === "PERSON" &&
      (followsNameOrTitle(scene, from, range) ||
        followsBody(scene, from, range) ||
        followsHearing(scene, placed.mention.tokens))
    );
  if (type === "PERSON" && from > range.from + 3 && isClient(scene, from)) return false;
  const behind = behindBracket(scene, to, range.to);
  const next = behind < range.to ? wordAt(scene, behind) : "";
  return next === "" || !isNounLike(next);
}

/** "The letter to Chancellor |Philip Hammond|": whether a name and the title in front of it are those of somebody written to. */
function isAddressed(scene: Scene, range: TokenRange, from: number): boolean {
  let title = from;
  while (title > range.from && /^\p{Lu}/u.test(wordAt(scene, title - 1))) {
    title--;
    // "French Ambassador to Qatar H E |Jean-Baptiste Faivre|"
    if ((scene.mentionOf[title] ?? 0) > 0) return false;
  }
  return wordAt(scene, title - 1) === "to" && title - 1 > range.from;
}

/**
 * "The Rassemblement National (National Rally) |leader|": the office behind what a bracket right behind a name says of it, else `from`;
 * not in "the Popular Union (UP) party", which is what the name itself is.
 */
function behindBracket(scene: Scene, from: number, to: number): number {
  if (wordAt(scene, from) !== "(") return from;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_BRACKET); i++)
    if (wordAt(scene, i) === ")") return isRoleNoun(singularOf(wordAt(scene, i + 1))) ? i + 1 : from;
  return from;
}

const LONGEST_BRACKET = 8;

/** "A spokesperson for Banning, |Kelsey Ward": the name behind whom somebody speaks for is no second one of them. */
function isApposedToSpeaker(scene: Scene, range: TokenRange, from: number): boolean {
  if (wordAt(scene, from - 1) !== ",") return false;
  const client = scene.mentions[(scene.mentionOf[from - 2] ?? 0) - 1]?.mention.tokens;
  if (!client || client.from <= range.from || !/^(?:for|of|to)$/.test(wordAt(scene, client.from - 1))) return false;
  return SPEAKS_FOR.test(wordAt(scene, client.from - 2)) && client.from - 2 >= range.from;
}

/** "A solicitor for |Lee|", "for Lee and |Roe|": whether the name that begins at token `from` is that of somebody for whom another one speaks. */
export function isClient(scene: Scene, from: number): boolean {
  const word = wordAt(scene, from - 1);
  if (word === "for") return SPEAKS_FOR.test(wordAt(scene, from - 2));
  if (word !== "and") return false;
  const other = scene.mentions[(scene.mentionOf[from - 2] ?? 0) - 1]?.mention.tokens;
  return (
    other !== undefined && wordAt(scene, other.from - 1) === "for" && SPEAKS_FOR.test(wordAt(scene, other.from - 2))
  );
}

const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|counsel|aide|adviser|advisor|assistant|agent|manager|representative|publicist|secretary)$/;

/** "The delegate, who backs Cruz": named in a clause about whoever is meant; not "a governor who has not backed him, Susana Martinez". */
function isInRelative(scene: Scene, range: TokenRange, from: number): boolean {
  if (wordAt(scene, from - 1) === ",") return false;
  for (let i = range.from + 1; i < from; i++) if (/^(?:who|whom|whose|which)$/.test(wordAt(scene, i))) return true;
  return false;
}

/** "The decree, carrying the signatures of Ann Lee", "the governor, through his aide Bob Roe": named in an aside that tells what somebody or something does, and with whom. */
export function isInAside(scene: Scene, range: TokenRange, from: number): boolean {
  if (wordAt(scene, from - 1) === ",") return false;
  for (let i = from - 2; i > range.from; i--) {
    if (wordAt(scene, i) !== ",") continue;
    const opener = wordAt(scene, i + 1);
    if (i + 1 >= from || (scene.mentionOf[i + 1] ?? 0) > 0) return false;
    return WITH.test(opener) || (CARRYING.test(opener) && DETERMINERS.has(wordAt(scene, i + 2).toLowerCase()));
  }
  return false;
}

const WITH =
  /^(?:through|via|alongside|accompanied|flanked|joined|backed|sponsored|signed|drafted|tabled|chaired|attended)$/;
const CARRYING = /^\p{Ll}+ing$/u;

function hasPreposition(scene: Scene, from: number, to: number): boolean {
  // "Association of Convenience Stores chief executive James Lowman": names have prepositions of their own.
  for (let i = from; i < to; i++)
    if ((scene.mentionOf[i] ?? 0) === 0 && PREPOSITIONS.has(wordAt(scene, i).toLowerCase())) return true;
  return false;
}

/** "the chairman of the Joint Chiefs of Staff Joseph Dunford": a name directly before makes the preposition somebody else's. */
function followsNameOrTitle({ mentionOf }: Scene, from: number, range: TokenRange): boolean {
  return from - 1 > range.from && (mentionOf[from - 1] ?? 0) > 0 && mentionOf[from - 1] !== mentionOf[from];
}
