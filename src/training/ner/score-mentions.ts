/** Strict scores of mentions, exact span and type, as the scorer of the project's data counts them. */
import type { EntityType } from "../../document/annotations.ts";
import type { LabelledArticle, LabelledSpan } from "./read-corpus.ts";

export interface TypeScore {
  readonly correct: number;
  readonly found: number;
  readonly gold: number;
}

/** Scores by type; "core" is PERSON, ORG and LOC with FAC counted as LOC, "all" every type. */
export function scoreMentions(
  articles: readonly { readonly source: LabelledArticle; readonly mentions: readonly LabelledSpan[] }[],
): ReadonlyMap<string, TypeScore> {
  const scores = new Map<string, { correct: number; found: number; gold: number }>();
  const count = (group: string, field: "correct" | "found" | "gold"): void => {
    const score = scores.get(group) ?? { correct: 0, found: 0, gold: 0 };
    score[field]++;
    scores.set(group, score);
  };
  for (const { source, mentions } of articles) {
    const { text } = source.article;
    const countGroups = (
      spans: readonly LabelledSpan[],
      field: "found" | "gold",
      other: readonly LabelledSpan[],
    ): void => {
      const strict = new Set(other.map((span) => keyOf(text, span, span.type)));
      const merged = new Set(other.map((span) => keyOf(text, span, mergedType(span.type))));
      for (const span of spans) {
        count("all", field);
        count(span.type, field);
        if (isCore(span.type)) count("core", field);
        if (field === "gold") continue;
        if (strict.has(keyOf(text, span, span.type))) {
          count("all", "correct");
          count(span.type, "correct");
        }
        if (isCore(span.type) && merged.has(keyOf(text, span, mergedType(span.type)))) count("core", "correct");
      }
    };
    countGroups(source.entities, "gold", mentions);
    countGroups(mentions, "found", source.entities);
  }
  return scores;
}

/** F1 in percent. */
export function f1Of(score: TypeScore | undefined): number {
  return score && score.found + score.gold > 0 ? (200 * score.correct) / (score.found + score.gold) : 0;
}

function isCore(type: EntityType): boolean {
  return type === "PERSON" || type === "ORG" || type === "LOC" || type === "FAC";
}

function mergedType(type: EntityType): EntityType {
  return type === "FAC" ? "LOC" : type;
}

/** A leading "the" and a trailing possessive are no difference. */
function keyOf(text: string, { start, end }: LabelledSpan, type: EntityType): string {
  const printed = text.slice(start, end);
  const lead = /^["'“”‘’\s]*(?:the\s+)?/i.exec(printed)?.[0].length ?? 0;
  const trail = /(?:['’]s)?["'“”‘’\s]*$/i.exec(printed)?.[0].length ?? 0;
  return `${start + lead} ${end - trail} ${type}`;
}
