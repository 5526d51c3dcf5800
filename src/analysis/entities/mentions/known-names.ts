/** What the mentions of an article say of a stretch of words, wherever it stands. */
import type { EntityType, Mention } from "../../../document/annotations.ts";

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
  const known = new Map<string, { type: EntityType; weight: number; confidence: number }>();
  const rivals = new Map<string, Map<EntityType, { weight: number; count: number }>>();
  for (const { start, end, type, confidence } of mentions) {
    if (type === "DATE" || type === "MONEY") continue;
    const name = text.slice(start, end);
    const first = known.get(name);
    if (first === undefined) {
      known.set(name, { type, weight: confidence, confidence });
      continue;
    }
    let types = rivals.get(name);
    if (types === undefined) {
      types = new Map([[first.type, { weight: first.weight, count: 1 }]]);
      rivals.set(name, types);
    }
    const tally = types.get(type) ?? { weight: 0, count: 0 };
    types.set(type, { weight: tally.weight + confidence, count: tally.count + 1 });
  }
  for (const [name, types] of rivals) {
    let best: KnownName | undefined;
    for (const [type, { weight, count }] of types)
      if (best === undefined || weight > best.weight) best = { type, weight, confidence: weight / count };
    if (best !== undefined) known.set(name, best);
  }
  return known;
}
