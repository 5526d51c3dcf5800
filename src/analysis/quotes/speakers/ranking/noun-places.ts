/** Where the nouns that descriptions take up stood before, and where the thing or the person was brought up: "sent a letter … the letter". */
import { DETERMINERS } from "../../../../lexicon/clause-words.ts";
import { kindredDocuments } from "../../../../lexicon/kindred-nouns.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { type Scene, wordAt } from "../scene.ts";

/** Earlier occurrences of a noun outside names, ascending. */
export interface NounPlaces {
  readonly tokens: readonly number[];
  /** Whether each brings the thing up as new: "a letter", "its statement", "China Moly's readout". */
  readonly opens: readonly boolean[];
}

/** Places of each of `nouns` (lower case, singular). One pass over the text, none if there are no nouns. */
export function findNouns(scene: Scene, nouns: ReadonlySet<string>): ReadonlyMap<string, NounPlaces> {
  const places = new Map<string, { tokens: number[]; opens: boolean[] }>();
  if (nouns.size === 0) return places;
  // First letter and length leave few tokens to be read.
  const shapes = new Uint8Array(SHAPES);
  for (const noun of nouns)
    for (let extra = 0; extra <= 3; extra++) shapes[shapeOf(noun.charCodeAt(0), noun.length + extra)] = 1;
  const { tokens } = scene.segmentation;
  const { text } = scene.article;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i] ?? 0;
    if (shapes[shapeOf(text.charCodeAt(start), (tokens.ends[i] ?? 0) - start)] === 0) continue;
    if ((scene.mentionOf[i] ?? 0) > 0) continue;
    const noun = singularOf(wordAt(scene, i).toLowerCase());
    if (!nouns.has(noun)) continue;
    const list = places.get(noun) ?? { tokens: [], opens: [] };
    list.tokens.push(i);
    list.opens.push(opensAt(scene, i));
    places.set(noun, list);
  }
  return places;
}

const SHAPES = 1 << 11;

function shapeOf(first: number, length: number): number {
  return (((first | 32) & 63) << 5) | Math.min(31, length);
}

const LONGEST_PHRASE = 6;
/** Earlier places of a noun that are looked at. */
const LOOK_BACK = 30;

function opensAt(scene: Scene, noun: number): boolean {
  if (isGivenOut(scene, noun)) return true;
  for (let i = noun - 1; i >= noun - LONGEST_PHRASE; i--) {
    const word = wordAt(scene, i).toLowerCase();
    if (/^(?:an?|another|one|its|their|his|her|['’]s?)$/.test(word)) return true;
    if (!/^[\p{L}\p{N}-]/u.test(word) || /^(?:the|this|that|of|in|to|by|for|and)$/.test(word)) return false;
  }
  return false;
}

/** "the paper published text |messages|": several things brought up without an article. */
function isGivenOut(scene: Scene, noun: number): boolean {
  if (!wordAt(scene, noun).endsWith("s")) return false;
  for (let i = noun - 1; i >= noun - LONGEST_BARE; i--) {
    const word = wordAt(scene, i);
    if (GIVEN_OUT.test(word)) return true;
    if (!/^\p{Ll}+$/u.test(word) || DETERMINERS.has(word)) return false;
  }
  return false;
}

const LONGEST_BARE = 3;
const GIVEN_OUT = /^(?:published|posted|released|leaked|sent|shared|obtained|circulated|exchanged|issued)$/;

/** The token that brought up what `noun` stands for before `limit`, under this name or else under a kindred one. */
export function introductionOf(
  scene: Scene,
  nouns: ReadonlyMap<string, NounPlaces>,
  noun: string,
  limit: number,
): number | undefined {
  const own = introductionBefore(scene, nouns.get(noun), limit);
  if (own !== undefined) return own;
  const others = [...kindredDocuments(noun)].flatMap(
    (other) => introductionBefore(scene, nouns.get(other), limit) ?? [],
  );
  return others.length > 0 ? Math.max(...others) : undefined;
}

/** The token that brought the noun up, of its places before `limit` (an offset); undefined where there is none. */
function introductionBefore(scene: Scene, places: NounPlaces | undefined, limit: number): number | undefined {
  if (!places) return undefined;
  const low = countBefore(scene, places, limit);
  for (let i = low - 1; i >= 0 && i >= low - LOOK_BACK; i--) if (places.opens[i]) return places.tokens[i];
  return low > 0 ? places.tokens[0] : undefined;
}

/** Whether the noun brings somebody up before `limit` with no name beside it: "A homeowner shot and killed a man". */
export function isUnnamedBefore(scene: Scene, places: NounPlaces | undefined, limit: number): boolean {
  const count = countBefore(scene, places, limit);
  for (let k = count - 1; k >= Math.max(0, count - LOOK_BACK); k--) {
    const token = places?.tokens[k] ?? 0;
    if (!places?.opens[k]) continue;
    return !namesBeside(scene, token) && /^(?:an?|one|another)$/i.test(determinerOf(scene, token));
  }
  return false;
}

function determinerOf(scene: Scene, noun: number): string {
  for (let i = noun - 1; i >= noun - LONGEST_PHRASE; i--)
    if (DETERMINERS.has(wordAt(scene, i).toLowerCase())) return wordAt(scene, i);
  return "";
}

/** "builder Craig Wellbeck", "a builder, Craig Wellbeck,", "Craig Wellbeck, a builder": a person within a comma of the noun. */
function namesBeside(scene: Scene, noun: number): boolean {
  return namedTowards(scene, noun, -1) || namedTowards(scene, noun, 1);
}

/** The same on one side, up to a verb: "a young woman asked |Mrs. Clinton" has the name of somebody else. */
function namedTowards(scene: Scene, noun: number, step: 1 | -1): boolean {
  for (let i = noun + step; Math.abs(i - noun) <= BESIDE; i += step) {
    if (scene.sentenceOf[i] !== scene.sentenceOf[noun]) return false;
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed && scene.entities[placed.entity]?.type === "PERSON") return true;
    const verb = reportingVerb(wordAt(scene, i).toLowerCase());
    if (verb?.forms.has("past") && (verb.classes.has("say") || verb.classes.has("tell"))) return false;
  }
  return false;
}

const BESIDE = 7;

/** How many places lie before `limit`. */
export function countBefore(
  { segmentation: { tokens } }: Scene,
  places: NounPlaces | undefined,
  limit: number,
): number {
  let low = 0;
  let high = places?.tokens.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[places?.tokens[middle] ?? 0] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
