/** Where the things that descriptions take up were spoken of before, and who brought them up: "sent a letter … the letter". */
import { DETERMINERS, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { kindredDocuments } from "../../../../lexicon/kindred-nouns.ts";
import { singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { mentionIndexAt, type Scene, wordAt } from "../scene.ts";

/** Earlier occurrences of a noun outside names, ascending. */
export interface NounPlaces {
  readonly tokens: readonly number[];
  /** Whether each brings the thing up as new: "a letter", "its statement", "China Moly's readout". */
  readonly opens: readonly boolean[];
}

/** Ways to have brought a thing up, as features: the last one that says it is new, else the first. */
export type Introduction =
  | "signed"
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
  const sentence = scene.sentenceOf[noun];
  for (let i = noun - BESIDE; i <= noun + BESIDE; i++) {
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed && scene.sentenceOf[i] === sentence && scene.entities[placed.entity]?.type === "PERSON") return true;
  }
  return false;
}

const BESIDE = 7;

/** How many places lie before `limit`. */
function countBefore({ segmentation: { tokens } }: Scene, places: NounPlaces | undefined, limit: number): number {
  let low = 0;
  let high = places?.tokens.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[places?.tokens[middle] ?? 0] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "The letter, signed by PAHO Director Carissa Etienne, goes": the people who signed or wrote the thing, where one of its last places says so. */
export function signersOf(scene: Scene, places: NounPlaces | undefined, limit: number): readonly number[] {
  const { tokens } = scene.segmentation;
  const count = countBefore(scene, places, limit);
  for (let k = count - 1; k >= 0; k--) {
    // Its first places bring a thing up, and its last ones are near.
    if (k < count - SIGNED_PLACES && k >= SIGNED_PLACES) k = SIGNED_PLACES - 1;
    const token = places?.tokens[k] ?? 0;
    const end = scene.segmentation.sentences[(scene.sentenceOf[token] ?? 1) - 1]?.tokens.to ?? 0;
    for (let i = token + 1; i < Math.min(end, token + 6, tokens.length); i++) {
      const at = behindTime(scene, i + 1);
      const by = wordAt(scene, at);
      // "An email was sent from the club’s director, Jeremy Boreing, to its members."
      if (!(by === "by" ? MADE.test(wordAt(scene, i)) : by === "from" && wordAt(scene, i) === "sent")) continue;
      const makers = makersFrom(scene, at + 1, end);
      if (makers.length > 0) return makers;
    }
  }
  return [];
}

/** "was sent at 7:19 p.m. on Friday |by": the token behind a time that begins at `from`, or `from`. */
function behindTime(scene: Scene, from: number): number {
  if (!/^(?:at|on)$/.test(wordAt(scene, from))) return from;
  for (let i = from + 1; i < from + LONGEST_TIME; i++) {
    const word = wordAt(scene, i);
    if (word === "by" || word === "from") return i;
    if (word === ",") return from;
  }
  return from;
}

const LONGEST_TIME = 10;

const SIGNED_PLACES = 4;

const MADE =
  /^(?:signed|written|authored|penned|drafted|filed|submitted|issued|released|published|prepared|compiled|sent|posted|produced|lodged)$/;

/** The first person or body named within a few words, not as the owner of what follows: "the police's officer B C Solanki". */
function makersFrom(scene: Scene, from: number, end: number): readonly number[] {
  for (let i = from; i < Math.min(from + 8, end); i++) {
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    const type = scene.entities[placed?.entity ?? -1]?.type;
    if (!placed || placed.isPossessive || (type !== "PERSON" && type !== "ORG")) continue;
    const officer = type === "ORG" ? officerBehind(scene, placed.mention.tokens.to) : -1;
    return [officer >= 0 ? officer : placed.entity];
  }
  return [];
}

/** Tokens between a body and its officer, the officer's first name included. */
const LONGEST_OFFICE = 5;

/** "PAHO Director Carissa Etienne": the person whom a body stands before. */
function officerBehind({ mentionOf, mentions, entities, ...scene }: Scene, from: number): number {
  for (let i = from; i < from + LONGEST_OFFICE; i++) {
    const entity = mentions[(mentionOf[i] ?? 0) - 1]?.entity ?? -1;
    if (entity >= 0) return entities[entity]?.type === "PERSON" ? entity : -1;
    if (!/^\p{Lu}|^of$/u.test(wordAt(scene, i))) return -1;
  }
  return -1;
}

const LOOK_BACK = 30;
const NEAR = 40;

/** Who stands how to the noun at `token`; `spokeIn` gives the entity that was found to speak in a sentence, `isSaidAt` whether an offset lies in what is said, `signers` who signed the thing. */
export function introducersOf(
  scene: Scene,
  token: number,
  spokeIn: ReadonlyMap<number, number>,
  isSaidAt: (offset: number) => boolean,
  signers: readonly number[] = [],
): ReadonlyMap<number, ReadonlySet<Introduction>> {
  const found = new Map<number, Set<Introduction>>();
  const add = (entity: number, how: Introduction): void => {
    found.set(entity, (found.get(entity) ?? new Set<Introduction>()).add(how));
  };
  for (const entity of signers) add(entity, "signed");
  const index = (scene.sentenceOf[token] ?? 1) - 1;
  const sentence = scene.segmentation.sentences[index];
  if (!sentence) return found;
  const giver = giverOf(scene, token);
  if (giver >= 0) add(giver, "introduced-by-subject");
  // "Yamagami indicated in a letter that he planned it, sources said": both in what is said.
  const isToldOf = isSaidAt(scene.segmentation.tokens.starts[token] ?? 0);
  // "The Times said Cook provided a statement" speaks of his, and "“The committee’s report sheds light,” said Smith" of the committee's.
  const isTheirs = giver >= 0 || signers.length > 0 || (isToldOf && isOthers(scene, token));
  const speaker = isTheirs ? -1 : (spokeIn.get(index) ?? -1);
  if (speaker >= 0) add(speaker, "introduced-by-speaker");
  let subject = -1;
  // A sentence without end has names without end, and those near count alone.
  const at = mentionIndexAt(scene, scene.segmentation.tokens.starts[token] ?? 0);
  const first = Math.max(mentionIndexAt(scene, sentence.start), at - NEAR);
  for (let i = first; i < Math.min(scene.mentions.length, at + NEAR); i++) {
    const placed = scene.mentions[i];
    if (!placed || placed.mention.start >= sentence.end) break;
    const { from, to } = placed.mention.tokens;
    if (to <= token) {
      if (placed.isSubject && (!placed.isReported || isToldOf)) subject = placed.entity;
      if (token - to <= 4 && placed.isPossessive) add(placed.entity, "introduced-by-possessive");
      else if (isModifier(scene, to, token)) add(placed.entity, "introduced-as-modifier");
    } else if (
      from - token <= 12 &&
      (isMadeBy(wordBefore(scene, from, token), from - token) || isPrintedIn(scene, token, from))
    )
      add(placed.entity, "introduced-after");
    add(placed.entity, "introduced-in-sentence");
  }
  if (subject >= 0 && giver < 0 && !isReceived(scene, token)) add(subject, "introduced-by-subject");
  return found;
}

/** "a report by the agency", "a statement of the ministry"; further behind, "of" belongs to something else: "a lawsuit over the approval of". */
function isMadeBy(preposition: string, distance: number): boolean {
  return preposition === "from" || preposition === "by" || (preposition === "of" && distance <= NEAR_OF);
}

/** "A report published in Muslim Mirror", "an article on its website": what a paper printed, which answers for it. */
function isPrintedIn(scene: Scene, token: number, from: number): boolean {
  if (!/^(?:report|article|story|editorial|column|op-ed|piece|commentary)$/.test(wordAt(scene, token))) return false;
  const at = /^the$/i.test(wordAt(scene, from - 1)) ? from - 2 : from - 1;
  return (
    /^(?:in|on|by)$/.test(wordAt(scene, at)) &&
    /^(?:published|printed|carried|run|aired|broadcast)$/.test(wordAt(scene, at - 1))
  );
}

const NEAR_OF = 5;

/** "the committee’s report": whether a noun has an owner whom "’s" marks. */
function isOthers(scene: Scene, token: number): boolean {
  for (let i = token - 1; i >= token - LONGEST_PHRASE; i--) {
    const word = wordAt(scene, i);
    if (/^['’]s?$/.test(word)) return true;
    if (!/^[\p{L}\p{N}-]/u.test(word)) return false;
  }
  return false;
}

const GIVES =
  /^(?:provided|issued|released|sent|wrote|published|posted|delivered|submitted|filed|shared|tweeted|drafted|penned|signed|launched|lodged|brought|gave|made|put)$/;

/** "Cook provided a written statement": whoever is named right before the verb that the noun is the object of, or -1. */
function giverOf(scene: Scene, token: number): number {
  let verb = token - 1;
  while (verb > token - LONGEST_PHRASE && !GIVES.test(wordAt(scene, verb))) verb--;
  if (!GIVES.test(wordAt(scene, verb))) return -1;
  for (let i = verb - 1; i >= verb - 3; i--) {
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed) return placed.isPossessive || placed.followsPreposition ? -1 : placed.entity;
    if (!/^(?:had|has|have|also|later|then|\p{L}+ly)$/u.test(wordAt(scene, i))) return -1;
  }
  return -1;
}

/** "Salinas received a letter": who gets a thing did not write it. */
function isReceived(scene: Scene, token: number): boolean {
  for (let i = token - 1; i >= token - LONGEST_PHRASE; i--) if (RECEIVED.test(wordAt(scene, i))) return true;
  return false;
}

const RECEIVED =
  /^(?:received|receives|got|obtained|saw|seen|read|reviewed|reading|citing|cited|rejected|ignored|criticised|criticized|denounced|replied|responded|reacted|replying|responding|reacting|answered|disputed|denied)$/;

/** "a Homeland Security memo": nothing but a noun or two between. */
function isModifier(scene: Scene, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(scene, i);
    if (!/^\p{Ll}+$/u.test(word) || DETERMINERS.has(word) || PREPOSITIONS.has(word) || word.endsWith("ed"))
      return false;
  }
  return true;
}

/** The word before a name, capitalised titles and "the" skipped. */
function wordBefore(scene: Scene, from: number, floor: number): string {
  let i = from - 1;
  while (i > floor && (/^\p{Lu}/u.test(wordAt(scene, i)) || wordAt(scene, i) === "the")) i--;
  return wordAt(scene, i).toLowerCase();
}
