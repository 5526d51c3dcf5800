/** Names whose kind a noun of the clause tells: "the car-hailing app Zoom", "her debut album Ember", "the tribe Ngati Rua". */
import type { EntityType } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import type { Beside } from "./placed-by-neighbours.ts";

/** Bodies: beside the noun a tagger that is in doubt is wrong. */
const BODIES: ReadonlySet<string> = new Set(
  `app service group body union charity firm company startup start-up agency watchdog lobby outlet chain network platform think-tank thinktank organisation organization
  ngo nonprofit non-profit federation association consultancy brand website retailer airline publisher developer maker manufacturer insurer lender
  restaurant eatery bistro brasserie salon bakery boutique brewery winery distillery`.split(/\s+/),
);
/** Works, which are called by anything. */
const WORKS: ReadonlySet<string> = new Set(
  "album song film movie novel book series sitcom musical memoir documentary mixtape ballad".split(" "),
);
const PLACES: ReadonlySet<string> = new Set("island village town suburb township settlement hamlet atoll".split(" "));
const PEOPLES: ReadonlySet<string> = new Set("tribe iwi hapu hapū clan".split(" "));

/** Words that no noun of such a phrase stands behind: "told group", "to book". */
const NO_PHRASE =
  /^(?:to|of|by|at|in|on|with|from|who|told|said|and|or|will|would|can|could|may|might|must|should|not|every|no|one|that|which)$/;

/** Below these the tagger is in doubt of a thing, of somebody. */
const DOUBTFUL = 0.7;
const GUESSED = 0.6;

/** The noun in small letters that a name follows, with at least one word of its phrase: "the group", "rights group"; undefined where there is none. */
function nounBefore(before: string): string | undefined {
  const words = /([\p{L}\d’'“-]+) ([\p{Ll}-]+) ["“‘']?$/u.exec(before.slice(-LONGEST));
  const [, first = "", noun] = words ?? [];
  return noun === undefined || NO_PHRASE.test(first) ? undefined : noun;
}

const LONGEST = 40;

/** Whether the name at `start` is what a body goes by: "the campaign group Ohio's Better Future". */
export function isNamedBody(text: string, start: number): boolean {
  return BODIES.has(nounBefore(text.slice(Math.max(0, start - LONGEST), start)) ?? "");
}

/** The kind of a name by the noun in front of it; undefined where that tells nothing new. */
export function typedByNoun({ name, type, confidence, before }: Beside): EntityType | undefined {
  const noun = nounBefore(before);
  if (noun === undefined) return undefined;
  if (BODIES.has(noun)) return isBody(name, type, confidence) ? "ORG" : undefined;
  if (PEOPLES.has(noun))
    return type !== "NORP" && !/ (?:Trust|Board|Authority|Council)\b/.test(name) ? "NORP" : undefined;
  if (type === "MISC" || confidence >= GUESSED) {
    // "the main island Viti Levu": somebody is hardly ever named so.
    const isPlace =
      PLACES.has(noun) && type === "PERSON" && confidence < 0.9 && genderOfName(first(name)) === undefined;
    return isPlace ? "LOC" : undefined;
  }
  if (PLACES.has(noun)) return type === "PERSON" || type === "ORG" ? "LOC" : undefined;
  if (WORKS.has(noun) && (type === "PERSON" || type === "LOC" || type === "ORG"))
    return countryOf(name) === undefined && !(type === "PERSON" && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name))
      ? "MISC"
      : undefined;
  return undefined;
}

const first = (name: string): string => name.split(" ")[0] ?? "";

function isBody(name: string, type: EntityType, confidence: number): boolean {
  if (type === "MISC" || type === "FAC") return !/\.(?:com|org|net)$/.test(name) || type === "MISC";
  if (type === "PERSON") return confidence < GUESSED;
  return type === "LOC" && confidence < DOUBTFUL && !isKnownPlace(name) && countryOf(name) === undefined;
}

/** "staff at his company, The Wide View, are": whose kind stands before a comma. */
export function typedByOwned({ name, type, before, behind }: Beside): EntityType | undefined {
  if (type === "ORG" || type === "NORP" || !/^,/.test(behind) || !before.endsWith(", ")) return undefined;
  const words = before.slice(0, -2).split(/\s/);
  if (!OWNED.test(words.at(-1) ?? "") || !words.slice(-4, -1).some((word) => OWNERS.test(word))) return undefined;
  return type === "PERSON" && genderOfName(first(name)) !== undefined ? undefined : "ORG";
}

const OWNERS = /^(?:his|her|their|its|whose|my|our)$/i;
const OWNED =
  /^(?:company|firm|startup|start-up|charity|foundation|label|employer|agency|consultancy|website|site|magazine|newspaper)$/;
