/** Somebody whose family name is a word for a place, told by who speaks: "Cam Waters has exploded … Waters said". */
import type { Mention } from "../../../document/annotations.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import { isSpeaking } from "../people/is-speaking.ts";
import { SURE } from "./add-passed-over.ts";
import { withType } from "./mention-with.ts";

/** `mentions`, of the places among them that are called by a given name and a word under which somebody speaks the person. */
export function speakingPlaces(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const speaking = new Map<string, boolean>();
  return mentions.map((mention) => {
    if (mention.type !== "LOC" && mention.type !== "FAC") return mention;
    const name = text.slice(mention.start, mention.end);
    const [, given = "", family = ""] = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{2,})$/u.exec(name) ?? [];
    if (genderOfName(given) === undefined || isKnownPlace(name)) return mention;
    const speaks = speaking.get(family) ?? (speaking.size < MOST && speaksAlone(text, family, given));
    speaking.set(family, speaks);
    // As sure as is needed to look for the family name.
    return speaks ? { ...withType(mention, "PERSON"), confidence: Math.max(mention.confidence, SURE) } : mention;
  });
}

/** Family names that are looked for in the whole text: more are those of no article. */
const MOST = 20;

/** Whether somebody speaks in `text` under `family` alone, which is part of no other name than that behind `given`. */
function speaksAlone(text: string, family: string, given: string): boolean {
  let speaks = false;
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
    const before = /(\p{Lu}[\p{L}.]*) $/u.exec(text.slice(Math.max(0, at - 20), at))?.[1];
    if (before !== undefined && before !== given) return false;
    if (before === undefined) speaks ||= isSpeaking(text, { start: at, end: at + family.length });
  }
  return speaks;
}
