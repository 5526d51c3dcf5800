/** Who signed, wrote or sent the letter that a description takes up: "The letter, signed by PAHO Director Carissa Etienne". */
import { type Scene, wordAt } from "../scene.ts";
import { countBefore, type NounPlaces } from "./noun-places.ts";

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
