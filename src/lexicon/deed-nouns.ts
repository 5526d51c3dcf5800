/**
 * What verbs that may report have for their objects when they do, and when they do not: "offered his view", "offered a lift".
 * Compiled for this project from news usage; lower case, singular.
 */
import { singularOf } from "./speaker-nouns.ts";

/** What a noun says of the verb before it: a thought is told, goods are handed over, a target is hit, assets are owned, bearing is shown. */
export type DeedClass = "thought" | "goods" | "target" | "assets" | "bearing" | "upperHand";

const CLASSES: readonly (readonly [DeedClass, string])[] = [
  [
    "thought",
    `account agenda analysis answer apology argument article assessment assurance call case caveat circular clue comment compliment
    condolence congratulation counterproposal criticism critique data defence defense demand description detail draft effort endorsement
    evidence excuse explanation figure finding glimpse guarantee guideline hope idea insight interview letter list message opinion order
    picture plan pledge policy poll praise prediction promise proof proposal reason rebuttal report response result rule solution specific
    statement study support sympathy thank theory tweet version video view warning word advice`,
  ],
  [
    "goods",
    `academy album app artwork award bed card cash certificate class coffee course dinner discount drink film flight food gift initiative
    itinerary job loan lunch meal medal model money nft novel opportunity package painting prayer prisoner prize product programme project
    ride seat series service share single song space stage ticket tour track training trophy variety`,
  ],
  [
    "target",
    `airport base bridge bus buses camp checkpoint church churches civilian coast convoy depot hideout home hospital house island market mosque patrol
    pilgrim pipeline position road school ship soldier station tanker troop vessel village`,
  ],
  ["assets", "asset dividend earning good holding income profit property revenue tax wealth"],
  ["bearing", "character composure courage emotion mercy nerve remorse resilience restraint strength"],
  ["upperHand", "authority class dominance superiority supremacy"],
];

const CLASS_OF: ReadonlyMap<string, DeedClass> = new Map(
  CLASSES.flatMap(([name, nouns]) => nouns.split(/\s+/).map((noun): [string, DeedClass] => [noun, name])),
);

/** The class of a noun in lower case, in the plural or not; undefined for all others. */
export function deedClass(noun: string): DeedClass | undefined {
  return CLASS_OF.get(noun) ?? CLASS_OF.get(singularOf(noun));
}
