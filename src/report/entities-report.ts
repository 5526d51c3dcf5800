/** `entities`: the people, organisations, places and other names of an article. */
import type { Entity } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import { textOf } from "../document/span.ts";
import { entityConfidence } from "../select/select-entities.ts";
import { grouped } from "./grouped.ts";
import { roleOf, round, spanRecord } from "./quote-words.ts";
import type { EntityRecord } from "./records.ts";
import type { Column, Report, Rich, Row } from "./report.ts";

export const ENTITY_CSV_COLUMNS = [
  "article",
  "id",
  "type",
  "name",
  "aliases",
  "role",
  "honorific",
  "pronouns",
  "country",
  "value",
  "amount",
  "currency",
  "count",
  "confidence",
] as const;

export function entitiesReport(
  article: Article,
  entities: readonly Entity[],
  showConfidence: boolean,
): Report<EntityRecord> {
  const columns: Column[] = [
    { header: "type", role: "label" },
    { header: "name", role: "name", flexible: true },
    { header: "count", role: "number" },
    { header: "also", role: "plain", flexible: true },
    { header: "role or value", role: "muted", flexible: true },
    ...(showConfidence ? [{ header: "confidence", role: "number" } as const] : []),
  ];
  const lines = entities.map((entity) => entityLine(article, entity, showConfidence));
  return {
    records: entities.map((entity) => entityRecord(article, entity)),
    rows: entities.map((entity) => entityRow(article, entity)),
    sections:
      entities.length === 0
        ? []
        : [
            { type: "heading", text: article.meta.title ?? article.id, role: "title" },
            { type: "table", columns, rows: lines },
          ],
  };
}

function entityRecord(article: Article, entity: Entity): EntityRecord {
  return {
    article: article.id,
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    role: roleOf(article.text, entity),
    roleSpan: entity.roles[0] === undefined ? null : spanRecord(entity.roles[0]),
    honorific: entity.person?.honorific ?? null,
    pronouns: entity.person?.pronouns ?? null,
    country: entity.country ?? null,
    value: entity.value ?? null,
    money: entity.money === undefined ? null : { amount: entity.money.amount, currency: entity.money.currency },
    count: entity.mentions.length,
    confidence: round(entityConfidence(entity)),
    mentions: entity.mentions.map((mention) => ({
      text: textOf(article.text, mention),
      ...spanRecord(mention),
      confidence: round(mention.confidence),
    })),
  };
}

function entityRow(article: Article, entity: Entity): Row {
  const columns: Record<(typeof ENTITY_CSV_COLUMNS)[number], Row[string]> = {
    article: article.id,
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases.join("; "),
    role: roleOf(article.text, entity),
    honorific: entity.person?.honorific ?? null,
    pronouns: entity.person?.pronouns ?? null,
    country: entity.country ?? null,
    value: entity.value ?? null,
    amount: entity.money?.amount ?? null,
    currency: entity.money?.currency ?? null,
    count: entity.mentions.length,
    confidence: round(entityConfidence(entity)),
  };
  return columns;
}

function entityLine(article: Article, entity: Entity, showConfidence: boolean): Rich[] {
  const { money } = entity;
  const facts = [
    roleOf(article.text, entity),
    entity.country,
    entity.value,
    money === undefined ? null : `${grouped(money.amount)} ${money.currency}`,
  ];
  const line = [
    entity.type,
    entity.name,
    String(entity.mentions.length),
    entity.aliases.join(", "),
    facts.filter((fact) => fact !== null && fact !== undefined).join(" · "),
  ];
  return showConfidence ? [...line, entityConfidence(entity).toFixed(2)] : line;
}
