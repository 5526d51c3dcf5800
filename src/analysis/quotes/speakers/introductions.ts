/** Where the things that descriptions take up were spoken of before, and who brought them up: "sent a letter … the letter". */
import { singularOf } from "../../../lexicon/speaker-nouns.ts";
import { mentionIndexAt, type Scene, wordAt } from "./scene.ts";

/** Earlier occurrences of a noun outside names, ascending. */
export interface NounPlaces {
  readonly tokens: readonly number[];
  /** Whether each brings the thing up as new: "a letter", "its statement", "China Moly's readout". */
  readonly opens: readonly boolean[];
}

/** Ways to have brought a thing up, as features: the last one that says it is new, else the first. */
export type Introduction =
  | "introduced-by-speaker"
  | "introduced-by-possessive"
  | "introduced-by-subject"
  | "introduced-after"
  | "introduced-as-modifier"
  | "introduced-in-sentence";

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

function opensAt(scene: Scene, noun: number): boolean {
  for (let i = noun - 1; i >= noun - LONGEST_PHRASE; i--) {
    const word = wordAt(scene, i).toLowerCase();
    if (/^(?:an?|another|one|its|their|his|her|['’]s?)$/.test(word)) return true;
    if (!/^[\p{L}\p{N}-]/u.test(word) || /^(?:the|this|that|of|in|to|by|for|and)$/.test(word)) return false;
  }
  return false;
}

/** The token that brought the noun up, of its places before `limit` (an offset); undefined where there is none. */
export function introductionBefore(
  { segmentation: { tokens } }: Scene,
  places: NounPlaces | undefined,
  limit: number,
): number | undefined {
  if (!places) return undefined;
  let low = 0;
  let high = places.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[places.tokens[middle] ?? 0] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - LOOK_BACK; i--) if (places.opens[i]) return places.tokens[i];
  return low > 0 ? places.tokens[0] : undefined;
}

const LOOK_BACK = 30;
const NEAR = 40;

/** Who stands how to the noun at `token`; `spokeIn` gives the entity that was found to speak in a sentence. */
export function introducersOf(
  scene: Scene,
  token: number,
  spokeIn: ReadonlyMap<number, number>,
): ReadonlyMap<number, ReadonlySet<Introduction>> {
  const found = new Map<number, Set<Introduction>>();
  const add = (entity: number, how: Introduction): void => {
    found.set(entity, (found.get(entity) ?? new Set<Introduction>()).add(how));
  };
  const index = (scene.sentenceOf[token] ?? 1) - 1;
  const sentence = scene.segmentation.sentences[index];
  if (!sentence) return found;
  const speaker = spokeIn.get(index) ?? -1;
  if (speaker >= 0) add(speaker, "introduced-by-speaker");
  let subject = -1;
  // A sentence without end has any number of names, and only those near count.
  const at = mentionIndexAt(scene, scene.segmentation.tokens.starts[token] ?? 0);
  const first = Math.max(mentionIndexAt(scene, sentence.start), at - NEAR);
  for (let i = first; i < Math.min(scene.mentions.length, at + NEAR); i++) {
    const placed = scene.mentions[i];
    if (!placed || placed.mention.start >= sentence.end) break;
    const { from, to } = placed.mention.tokens;
    if (to <= token) {
      if (placed.isSubject && !placed.isReported) subject = placed.entity;
      if (token - to <= 4 && placed.isPossessive) add(placed.entity, "introduced-by-possessive");
      else if (isModifier(scene, to, token)) add(placed.entity, "introduced-as-modifier");
    } else if (from - token <= 12 && /^(?:from|by|of)$/.test(wordBefore(scene, from, token)))
      add(placed.entity, "introduced-after");
    add(placed.entity, "introduced-in-sentence");
  }
  if (subject >= 0) add(subject, "introduced-by-subject");
  return found;
}

/** "a Homeland Security memo": nothing but a noun or two between. */
function isModifier(scene: Scene, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!/^\p{Ll}+$/u.test(wordAt(scene, i))) return false;
  return true;
}

/** The word before a name, capitalised titles and "the" skipped. */
function wordBefore(scene: Scene, from: number, floor: number): string {
  let i = from - 1;
  while (i > floor && (/^\p{Lu}/u.test(wordAt(scene, i)) || wordAt(scene, i) === "the")) i--;
  return wordAt(scene, i).toLowerCase();
}
