/** Names that stand beside a description, with a comma between. */
import type { TokenRange } from "../../../../document/span.ts";
import type { NounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isTitleWord } from "../../../../lexicon/titles.ts";
import { type Scene, wordAt } from "../scene.ts";
import type { Description } from "./source-reading.ts";

const typeOf = ({ mentions, entities }: Scene, index: number): string =>
  entities[mentions[index]?.entity ?? -1]?.type ?? "MISC";

/** "One pastor supporting |Mr. Cruz, Darran Whiting": named behind a participle, with somebody else's name behind the comma. */
export function isBacked(scene: Scene, range: TokenRange, { from, to }: TokenRange): boolean {
  let verb = from - 1;
  while (verb > range.from && (wordAt(scene, verb) === "." || isTitleWord(wordAt(scene, verb)))) verb--;
  if (verb <= range.from || !/^\p{Ll}{3,}ing$/u.test(wordAt(scene, verb)) || wordAt(scene, to) !== ",") return false;
  const next = (scene.mentionOf[to + 1] ?? 0) - 1;
  return next >= 0 && typeOf(scene, next) === "PERSON" && !scene.mentions[next]?.isPossessive;
}

/** "Trump's campaign manager, Kellyanne Conway.": the name that a description stands beside, where the phrase was cut before it. */
export function apposedAfter(scene: Scene, { from, to }: TokenRange, noun: NounClass): number | undefined {
  if (wordAt(scene, to) !== ",") return undefined;
  // "According to the messages, Seo, 31, had asked him": what is reported begins behind the comma.
  const isPersons = noun === "person" || noun === "spokesperson";
  if (!isPersons && wordAt(scene, from - 1) === "to" && /^according$/i.test(wordAt(scene, from - 2))) return undefined;
  const index = (scene.mentionOf[to + 1] ?? 0) - 1;
  const placed = scene.mentions[index];
  // "The group, WeWorkers Coalition, sent a letter"
  const type = noun === "group" ? "ORG" : "PERSON";
  if (!placed || placed.isPossessive || placed.isQuoted || typeOf(scene, index) !== type) return undefined;
  const behind = placed.mention.tokens.to;
  const isPlaced =
    isPersons && /^(?:of|from|at|in)$/.test(wordAt(scene, behind)) && /^\p{Lu}/u.test(wordAt(scene, behind + 1));
  return isPlaced || /^[.,;:!?"“”]?$/.test(wordAt(scene, behind)) ? placed.entity : undefined;
}

/** "Mesa, |his opposition rival, announced", "Sarwar Hossain, |additional superintendent told": the name that the source is said of, where the phrase was cut behind it. */
export function apposedBefore(
  scene: Scene,
  { from, to }: TokenRange,
  { nounClass, determiner, isPlural }: Description,
): number | undefined {
  if (wordAt(scene, from - 1) !== "," || isPlural || (nounClass !== "person" && nounClass !== "spokesperson"))
    return undefined;
  if (determiner !== "none" && wordAt(scene, to) !== ",") return undefined;
  const index = (scene.mentionOf[from - 2] ?? 0) - 1;
  const placed = scene.mentions[index];
  const isFree = placed && !placed.isPossessive && !placed.followsPreposition && !placed.isQuoted && !placed.isInList;
  return isFree && typeOf(scene, index) === "PERSON" ? placed.entity : undefined;
}

/** What a firm may be as well as a person: "The promoter, Live Nation,". */
const FIRMS_TOO =
  /^(?:promoter|publisher|distributor|maker|manufacturer|owner|operator|developer|supplier|landlord|sponsor|insurer|retailer|lender|contractor|employer|producer|broker|builder|importer|exporter|carrier|provider|regulator|rival|partner)$/;

/** "His union, the Kenya Doctors Association,": the body that an apposition names which ends the phrase, where a noun of bodies leads up to it. */
export function apposedInside(
  scene: Scene,
  core: TokenRange,
  range: TokenRange,
  { nounClass, head }: Description,
): number | undefined {
  if ((nounClass !== "group" && !FIRMS_TOO.test(head)) || wordAt(scene, core.to) !== ",") return undefined;
  const from = wordAt(scene, core.to + 1).toLowerCase() === "the" ? core.to + 2 : core.to + 1;
  const placed = scene.mentions[(scene.mentionOf[from] ?? 0) - 1];
  if (!placed || placed.mention.tokens.from !== from || scene.entities[placed.entity]?.type !== "ORG") return undefined;
  const behind = placed.mention.tokens.to;
  return behind === range.to || /^[,(]$/.test(wordAt(scene, behind)) ? placed.entity : undefined;
}

/** "The Welsh branch of the National Farmers' Union (NFU Cymru)": the body in the brackets that end the phrase, where it is not short for the one before them. */
export function branchInBrackets(
  scene: Scene,
  core: TokenRange,
  { to }: TokenRange,
  { nounClass, head }: Description,
): number | undefined {
  if (nounClass !== "group" || !BRANCHES.test(head) || wordAt(scene, core.to) !== "of" || wordAt(scene, to - 1) !== ")")
    return undefined;
  const placed = scene.mentions[(scene.mentionOf[to - 2] ?? 0) - 1];
  const opener = (placed?.mention.tokens.from ?? 0) - 1;
  const whole = scene.mentions[(scene.mentionOf[opener - 1] ?? 0) - 1];
  if (!placed || !whole || wordAt(scene, opener) !== "(" || placed.mention.tokens.to !== to - 1) return undefined;
  return scene.entities[placed.entity]?.type === "ORG" && placed.entity !== whole.entity ? placed.entity : undefined;
}

const BRANCHES = /^(?:branch|arm|wing|division|chapter|unit|subsidiary|affiliate|section)$/;
