/** The names of an article as a page lists them. */

import type { Entity } from "../../document/annotations.ts";
import { entityConfidence } from "../../select/select-entities.ts";
import { grouped } from "../grouped.ts";
import { roleOf, round } from "../quote-words.ts";
import type { Name } from "./page.ts";

export function listNames(text: string, entities: readonly Entity[]): readonly Name[] {
  return entities.map((entity) => ({
    id: entity.id,
    type: entity.type,
    label: entity.name,
    aliases: entity.aliases,
    facts: factsOf(text, entity),
    mentions: entity.mentions.length,
    confidence: round(entityConfidence(entity)),
  }));
}

function factsOf(text: string, entity: Entity): readonly string[] {
  const { country, value, money } = entity;
  const sum = money === undefined ? undefined : `${grouped(money.amount)} ${money.currency}`;
  return [roleOf(text, entity), country, value, sum].filter((fact) => fact !== null && fact !== undefined);
}
