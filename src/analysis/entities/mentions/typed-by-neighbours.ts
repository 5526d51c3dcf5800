/** Names whose kind the words beside them tell, whatever the tagger takes them for: small rules in one ordered list. */
import type { EntityType, Mention } from "../../../document/annotations.ts";
import { BUSINESS_NOUNS } from "../../../lexicon/name-words.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";

/** A name and what stands before and behind it, a few words of both. */
interface Beside {
  readonly name: string;
  readonly type: EntityType;
  readonly before: string;
  readonly behind: string;
}

type TypeRule = (beside: Beside) => EntityType | undefined;

/** "COP30": the conference, as the corpus has it. */
const conference: TypeRule = ({ name, type }) => (type !== "MISC" && /^COP ?\d{1,2}$/.test(name) ? "MISC" : undefined);

/** "a 31-year-old from Leeds": a town, and not its club. */
const homeTown: TypeRule = ({ name, type, before }) =>
  type === "ORG" && /(?:-year-old (?:\p{Ll}+ )?|, \d\d, )(?:from|of) $/u.test(before) && isKnownPlace(name)
    ? "LOC"
    : undefined;

/** "a Davoren Park man" */
const suburb: TypeRule = ({ type, before, behind }) =>
  type === "FAC" && /\b(?:an?|old|the) $/.test(before) && /^ (?:man|woman|boy|girl|teenager|resident|couple|family)\b/.test(behind)
    ? "LOC"
    : undefined;

/** "Carris, the operator, maintains": what does business is nobody. */
const business: TypeRule = ({ name, type, behind }) => {
  if (type !== "PERSON" || !/^\p{Lu}\p{L}+$/u.test(name)) return undefined;
  const noun = /^, (?:the|a|an) (?:\p{Ll}+ ){0,2}?(\p{Ll}[\p{Ll}-]+)(?:[,.;]| (?:that|which|behind)\b)/u.exec(behind)?.[1];
  return noun !== undefined && BUSINESS_NOUNS.has(noun) ? "ORG" : undefined;
};

/** "In her book, Geld, she writes" */
const work: TypeRule = ({ name, type, before, behind }) =>
  type === "PERSON" && /^\p{Lu}\p{L}+$/u.test(name) && WORK.test(before) && /^,/.test(behind) ? "MISC" : undefined;

const WORK = /\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}+ ){0,2}(?:book|novel|memoir|album|single|podcast|play|debut), $/u;

const RULES: readonly TypeRule[] = [conference, homeTown, suburb, business, work];

/** Characters of what stands beside a name. */
const BEFORE = 60;
const BEHIND = 60;

/** The kind of `mention` by its neighbours; undefined where they tell nothing new. */
export function typedByNeighbours(text: string, { start, end, type }: Mention): EntityType | undefined {
  const beside = {
    name: text.slice(start, end),
    type,
    before: text.slice(Math.max(0, start - BEFORE), start),
    behind: text.slice(end, end + BEHIND),
  };
  for (const rule of RULES) {
    const found = rule(beside);
    if (found) return found;
  }
  return undefined;
}
