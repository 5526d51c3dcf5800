/** Which entities a person asked for, and in which order. */
import type { Entity, EntityType } from "../document/annotations.ts";

export const ENTITY_ORDERS = ["position", "count", "name", "type"] as const;
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

export interface EntitySelection {
  /** All types when absent. */
  readonly types?: ReadonlySet<EntityType>;
  /** Least number of mentions. */
  readonly minCount?: number;
  /** Least mean confidence of the mentions, 0 to 1. */
  readonly minConfidence?: number;
  /** `position`: by first mention; `count`: most mentioned first; ties by position. */
  readonly sort: EntityOrder;
}

/** The mean of the tagger's confidence in the mentions of an entity. */
export function entityConfidence(entity: Entity): number {
  return entity.mentions.reduce((sum, mention) => sum + mention.confidence, 0) / Math.max(1, entity.mentions.length);
}

export function selectEntities(entities: readonly Entity[], selection: EntitySelection): readonly Entity[] {
  const { types, minCount = 1, minConfidence = 0, sort } = selection;
  const selected = entities.filter(
    (entity) =>
      (types === undefined || types.has(entity.type)) &&
      entity.mentions.length >= minCount &&
      (minConfidence === 0 || entityConfidence(entity) >= minConfidence),
  );
  return selected.toSorted(ORDERS[sort]);
}

const ORDERS: Record<EntityOrder, (a: Entity, b: Entity) => number> = {
  position: (a, b) => a.id - b.id,
  count: (a, b) => b.mentions.length - a.mentions.length || a.id - b.id,
  name: (a, b) => a.name.localeCompare(b.name, "en") || a.id - b.id,
  type: (a, b) => a.type.localeCompare(b.type, "en") || b.mentions.length - a.mentions.length || a.id - b.id,
};
