/** Runs the pipeline over annotated articles and keeps every decision about a speaker beside the right answer. */

import { isRelayed } from "../../analysis/quotes/attribution/repair/relayed-report.ts";
import type { Attribution } from "../../analysis/quotes/attribution.ts";
import { buildCast } from "../../analysis/quotes/speakers/cast.ts";
import { decideSpeakers } from "../../analysis/quotes/speakers/decide-speakers.ts";
import { buildScene, type Scene } from "../../analysis/quotes/speakers/scene.ts";
import type { SpeakerDecision } from "../../analysis/quotes/speakers/speaker-decision.ts";
import type { Entity, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { sharedLength } from "../../document/span.ts";
import type { LinearModel } from "../../models/linear-model.ts";
import { acceptedKeys, type GoldArticle, type GoldQuote, nameKey } from "./speaker-corpus.ts";

/** An article as far as the pipeline goes before speakers are resolved. */
export interface Staged {
  readonly gold: GoldArticle;
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly parts: Uint8Array | undefined;
}

/** An article as the resolution of speakers sees it. */
export function sceneOf({ article, segmentation, entities, attributions, parts }: Staged): Scene {
  return buildScene(article, segmentation, entities, attributions, parts);
}

export interface SpeakerExample {
  readonly staged: Staged;
  readonly decision: SpeakerDecision;
  readonly quote: GoldQuote;
  /** Indices of the right entities; -1 stands for nobody named. Empty where the pipeline does not know them as entities. */
  readonly right: ReadonlySet<number>;
}

/** The gold speech that an attribution covers by half or more, first one first. */
export function goldOf({ quotes }: GoldArticle, { content }: Attribution): GoldQuote | undefined {
  return quotes.find(
    (quote) =>
      quote.kind === "speech" && content.some((span) => sharedLength(span, quote) * 2 >= quote.end - quote.start),
  );
}

function rightEntities(entities: readonly Entity[], quote: GoldQuote): ReadonlySet<number> {
  const keys = acceptedKeys(quote);
  if (keys.size === 0) return new Set([-1]);
  const right = new Set<number>();
  entities.forEach(({ name }, index) => {
    if (keys.has(nameKey(name))) right.add(index);
  });
  return right;
}

/** Decisions on all attributions of gold speech, each made with the right answers to the ones before. */
export function speakerExamples(staged: Staged, model: LinearModel, forced: boolean): readonly SpeakerExample[] {
  const { gold, entities, attributions } = staged;
  // Who passes on what another one said is not the one who speaks.
  const golds = attributions.map((attribution) => (isRelayed(attribution) ? undefined : goldOf(gold, attribution)));
  const rights = golds.map((quote) => quote && rightEntities(entities, quote));
  const cast = buildCast(sceneOf(staged), attributions);
  const decisions = decideSpeakers(cast, attributions, model, ({ entity }, index) => {
    const [right] = rights[index] ?? [];
    return forced && right !== undefined ? right : entity;
  });
  return decisions.flatMap((decision, index) => {
    const quote = golds[index];
    return quote ? [{ staged, decision, quote, right: rights[index] ?? new Set<number>() }] : [];
  });
}
