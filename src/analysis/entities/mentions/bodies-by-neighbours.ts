/** Names that the words beside them make a body's, whatever the tagger takes them for: small rules in one ordered list. */
import type { EntityType } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import { stateOf } from "../../../lexicon/us-states.ts";
import type { Beside } from "./placed-by-neighbours.ts";

type BodyRule = (beside: Beside) => EntityType | undefined;

const isPlace = (name: string): boolean => isKnownPlace(name) || countryOf(name) !== undefined;

/** "Pacific Gas LNG", "Kerr Minerals": what no place is called by. */
const producer: BodyRule = ({ name, type }) =>
  type === "LOC" && / (?:LNG|Pipelines?|Petroleum|Airlines|Airways|Minerals|Conference|League)$/.test(name)
    ? "ORG"
    : undefined;

/** "Kerr West Coast, which operates some trains" */
const operator: BodyRule = ({ name, type, behind }) =>
  (type === "LOC" || type === "MISC" || type === "PERSON") &&
  !isPlace(name) &&
  /^, which (?:operates|runs|owns|makes|manufactures|supplies|sells|publishes|employs|represents|organi[sz]es) /.test(
    behind,
  )
    ? "ORG"
    : undefined;

/** "she told HT City, “No”", "told Page Six on Monday": whom people tell things. */
const told: BodyRule = ({ name, type, confidence, before, behind }) =>
  (type === "LOC" || type === "FAC" || type === "MISC") &&
  confidence < DOUBTFUL &&
  !isPlace(name) &&
  !/['’]s /.test(name) &&
  /\b(?:told|tells|telling) $/.test(before) &&
  /^(?:,| that | on | in | it | he | she | they | earlier )/.test(behind)
    ? "ORG"
    : undefined;

const DOUBTFUL = 0.8;

/** "The U.S.D.A. report": letters of a body, of which no place has as many. */
const dotted: BodyRule = ({ name, type }) =>
  type === "LOC" &&
  /^(?:\p{Lu}\.){3,5}$/u.test(name) &&
  !isPlace(name) &&
  stateOf(name) === undefined &&
  !REGIONS.test(name)
    ? "ORG"
    : undefined;

const REGIONS =
  /^(?:U\.S\.A|U\.A\.E|U\.S\.S\.R|D\.R\.C|N\.W\.T|P\.E\.I|A\.C\.T|N\.S\.W|P\.N\.G|U\.S\.V\.I|B\.V\.I|N\.Y\.C|D\.P\.R\.K|P\.R\.C|R\.O\.C)\.$/;

/** "DA's Gauteng premier candidate": letters whose candidate somebody is. */
const party: BodyRule = ({ name, type, behind }) => {
  if (type !== "PERSON" || !/^\p{Lu}{2,5}$/u.test(name) || !/^['’]s /.test(behind)) return undefined;
  const words = behind.slice("'s ".length).split(/[^\p{L}]/u);
  const matter = words.slice(0, 2).findIndex((word) => MATTERS.test(word));
  return matter >= 0 && OFFICERS.test(words[matter + 1] ?? "") ? "ORG" : undefined;
};

const MATTERS = /^(?:premier|mayoral|presidential|parliamentary|provincial|national|deputy|chief|federal)$/;
const OFFICERS = /^(?:candidate|leader|spokesperson|spokesman|spokeswoman|chairperson|whip|executive|council)$/;

/** "Surf Rescue WA", "Cricket NSW": of a state of Australia. */
const ofState: BodyRule = ({ name, type }) =>
  type === "MISC" && /^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ ){0,3}(?:WA|NSW|Qld|QLD|NT|ACT)$/u.test(name) ? "ORG" : undefined;

/** "according to Page Six": who reports is no thing, where the tagger is in doubt. */
const BODY_NAMES = /^(?:Page Six|John Deere|Fundaci[óo]n \p{Lu}.*|Fondation \p{Lu}.*|Fundação \p{Lu}.*)$/u;
const called: BodyRule = ({ name, type }) => (type !== "ORG" && BODY_NAMES.test(name) ? "ORG" : undefined);

/** Rules that make a body of a name. */
export const BODY_RULES: readonly BodyRule[] = [producer, operator, told, dotted, party, ofState, called];
