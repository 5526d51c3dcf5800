/** The entities of two articles that are the same. */
import type { Entity, EntityType } from "../../document/annotations.ts";
import { spellingOf } from "../entities/name-forms.ts";
import { coreWords, isSamePerson } from "../entities/people/match-people.ts";

/** `a` is an entity of the first article, `b` of the second. */
export interface EntityPair {
  readonly a: Entity;
  readonly b: Entity;
}

/** Types that taggers take for one another: the same name may be an organisation here and a building there. */
const LOOSE: ReadonlySet<EntityType> = new Set(["ORG", "FAC", "MISC", "LOC", "PRODUCT"]);

/** Whether two entities may be one, the surest ground first. Nobody is matched twice. */
type Ground = (a: Entity, b: Entity) => boolean;

const GROUNDS: readonly Ground[] = [
  (a, b) => a.type === b.type && keyOf(a) === keyOf(b),
  (a, b) => a.type === b.type && a.country !== undefined && a.country === b.country,
  (a, b) => a.type === "LOC" && b.type === "LOC" && placeOf(a) === placeOf(b),
  (a, b) => a.type === "DATE" && b.type === "DATE" && a.value !== undefined && a.value === b.value,
  (a, b) => a.type === "PERSON" && b.type === "PERSON" && isSameName(a, b),
  (a, b) => a.type === "PERSON" && b.type === "PERSON" && isFamilyOf(a, b),
  (a, b) => (a.type === b.type || (LOOSE.has(a.type) && LOOSE.has(b.type))) && a.type !== "PERSON" && sharesForm(a, b),
];

/** In the order of the first article. */
export function matchEntities(first: readonly Entity[], second: readonly Entity[]): readonly EntityPair[] {
  const partner = new Map<Entity, Entity>();
  const taken = new Set<Entity>();
  for (const same of GROUNDS) {
    for (const a of first) {
      if (partner.has(a)) continue;
      const found = second.filter((b) => !taken.has(b) && same(a, b));
      const [b] = found;
      // Two who could be meant are nobody.
      if (b === undefined || found.length > 1) continue;
      partner.set(a, b);
      taken.add(b);
    }
  }
  return first.flatMap((a) => {
    const b = partner.get(a);
    return b === undefined ? [] : [{ a, b }];
  });
}

const wordsOf = ({ name, type }: Entity): readonly string[] => coreWords(spellingOf(name, type).words);
const keyOf = (entity: Entity): string => wordsOf(entity).join(" ");

/** "Washington" and "Washington, DC". */
const placeOf = ({ name, type }: Entity): string => spellingOf(name.split(",")[0] ?? name, type).key;

function isSameName(a: Entity, b: Entity): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  return short.length > 1 && isSamePerson(short, long);
}

/** "Dunford" there, "Joseph Dunford" here. */
function isFamilyOf(a: Entity, b: Entity): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  return short.length === 1 && long.includes(short[0] ?? "");
}

/** A form that both articles print, abbreviations among them. */
function sharesForm(a: Entity, b: Entity): boolean {
  const forms = new Set([a.name, ...a.aliases].map((form) => spellingOf(form, a.type).key));
  return [b.name, ...b.aliases].some((form) => forms.has(spellingOf(form, b.type).key));
}
