/** Who is named with a verb of saying right before words in marks that a pronoun behind them takes up. */
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import type { Attribution } from "../../attribution.ts";
import { type Scene, tokensIn, wordAt } from "../scene.ts";
import type { SourceReading } from "./source-reading.ts";

/** 'Chin Jung-kwon said, “They used them,” he said': who is named with a verb right before the words in marks. */
export function namedBeforeMarks(scene: Scene, attribution: Attribution, reading: SourceReading): number | undefined {
  const start = attribution.quoted[0]?.start;
  if (start === undefined || (reading.pronoun !== "he" && reading.pronoun !== "she")) return undefined;
  if ((attribution.source[0]?.start ?? 0) < start) return undefined;
  let verb = tokensIn(scene, { start, end: start + 1 }).from - 1;
  while (verb > 0 && /^[,:"“”‘’'«]+$/.test(wordAt(scene, verb))) verb--;
  const report = reportingVerb(wordAt(scene, verb));
  if (!report?.classes.has("say") || !(report.forms.has("past") || report.forms.has("third"))) return undefined;
  const placed = scene.mentions[(scene.mentionOf[verb - 1] ?? 0) - 1];
  if (!placed || placed.isQuoted || scene.entities[placed.entity]?.type !== "PERSON") return undefined;
  return placed.entity;
}
