/** What the mentions of an article say of a stretch of words, wherever it stands. */
import type { EntityType, Mention } from "../../document/annotations.ts";
import { heaviest } from "./name-forms.ts";

/** A name as printed, with what it was tagged. */
export interface KnownName {
  readonly type: EntityType;
  /** Sum of the confidence of its mentions of that type. */
  readonly weight: number;
  /** Mean confidence of those mentions. */
  readonly confidence: number;
}

/** Names by their text as printed. Dates and sums are left out. */
export function knownNames(text: string, mentions: readonly Mention[]): ReadonlyMap<string, KnownName> {
  const weights = new Map<string, Map<EntityType, number>>();
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.type === "DATE" || mention.type === "MONEY") continue;
    const name = text.slice(mention.start, mention.end);
    let types = weights.get(name);
    if (types === undefined) {
      types = new Map();
      weights.set(name, types);
    }
    types.set(mention.type, (types.get(mention.type) ?? 0) + mention.confidence);
    const key = `${mention.type} ${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const known = new Map<string, KnownName>();
  for (const [name, types] of weights) {
    const type = heaviest(types) ?? "MISC";
    const weight = types.get(type) ?? 0;
    known.set(name, { type, weight, confidence: weight / (counts.get(`${type} ${name}`) ?? 1) });
  }
  return known;
}
