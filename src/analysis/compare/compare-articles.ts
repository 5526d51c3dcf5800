/** What two articles about one event have in common, and what only one of them has. */
import type { Entity, Quote } from "../../document/annotations.ts";
import type { Analysis } from "../analyze.ts";
import { computeStats, type Stats } from "../stats.ts";
import { type EntityPair, matchEntities } from "./match-entities.ts";
import { findSharedQuotations, type SharedQuotation } from "./shared-quotations.ts";

export interface Comparison {
  readonly a: Analysis;
  readonly b: Analysis;
  readonly statsA: Stats;
  readonly statsB: Stats;
  readonly pairs: readonly EntityPair[];
  readonly onlyA: readonly Entity[];
  readonly onlyB: readonly Entity[];
  readonly shared: readonly SharedQuotation[];
}

export function compareArticles(a: Analysis, b: Analysis): Comparison {
  const pairs = matchEntities(a.entities, b.entities);
  const matched = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  return {
    a,
    b,
    statsA: computeStats(a),
    statsB: computeStats(b),
    pairs,
    onlyA: a.entities.filter((entity) => !matched.has(entity)),
    onlyB: b.entities.filter((entity) => !matched.has(entity)),
    shared: findSharedQuotations(a.article.text, a.quotes, b.article.text, b.quotes),
  };
}

/** How often an entity is quoted with marks, and how often reported without. */
export function countSpeech(quotes: readonly Quote[], entity: Entity): { quoted: number; reported: number } {
  const own = quotes.filter(({ speaker }) => speaker === entity.id);
  return {
    quoted: own.filter(({ type }) => type === "direct" || type === "mixed").length,
    reported: own.filter(({ type }) => type === "indirect").length,
  };
}
