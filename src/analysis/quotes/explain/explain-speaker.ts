/**
 * Why a quotation has the speaker it has: what decided, the words it rests on, and everybody who was weighed. Computed
 * afresh by the code that resolves speakers, so that it cannot tell another story; for all quotations of an article it costs as
 * much as `attributeQuotes`.
 */
import type { Quote } from "../../../document/annotations.ts";
import type { Span } from "../../../document/span.ts";
import type { NamedArticle } from "../../analyze.ts";
import type { QuoteModels } from "../attribute-quotes.ts";
import { attributeSpans } from "../attribution/attribute-spans.ts";
import { partsOfSpeech } from "../parts-of-speech.ts";
import { findQuotedStretches } from "../quoted-stretches.ts";
import { type ResolvedQuote, resolveFully } from "../resolve-speakers.ts";
import type { Cast } from "../speakers/cast.ts";
import type { SourceKind } from "../speakers/reading/source-reading.ts";
import { sentenceAt } from "../speakers/scene.ts";
import type { SpeakerDecision } from "../speakers/speaker-decision.ts";
import { type Evidence, evidenceOf, spanOf } from "./evidence.ts";
import { explainDecision, explainMarks } from "./plain-reason.ts";
import { type WeighedReason, weighReasons } from "./weigh-reasons.ts";

export interface SpeakerExplanation {
  readonly quote: Quote;
  /** What found the words that report and name the source: the name of a rule, "model", or "none". */
  readonly foundBy: string;
  /** How sure that was, 0 to 1; not calibrated. */
  readonly foundScore: number;
  /** What kind of words name the source; "marked words" where nobody is quoted. */
  readonly sourceKind: SourceKind | "marked words";
  /** One sentence, without a full stop: why it is this speaker, or why there is none. */
  readonly reason: string;
  /** The words that the answer rests on, in the order of the text. */
  readonly evidence: readonly Evidence[];
  /** Everybody who was weighed, likeliest first, so that the first is the speaker of `quote`. Empty where nobody was weighed. */
  readonly candidates: readonly ExplainedCandidate[];
}

/** An answer that was weighed. */
export interface ExplainedCandidate {
  /** `Entity.id`; absent for the answer that nobody whom the article names is meant. */
  readonly entity?: number;
  /** Full name; absent with `entity`. */
  readonly name?: string;
  /** The mention that speaks for it. */
  readonly mention?: Span;
  /** Sum of the weights of all its features, on a scale of log odds. */
  readonly score: number;
  /** Share of this answer among all, 0 to 1; they sum to 1. Not calibrated: `Quote.confidence` is. */
  readonly probability: number;
  /** What set it apart most from the other answers, heaviest first. */
  readonly reasons: readonly WeighedReason[];
}

/**
 * Resolves an article's speakers anew; the function explains the quotation at an index among those that `attributeQuotes`
 * gives for the same article and models, and is undefined outside.
 */
export function createSpeakerExplainer(
  { article, segmentation, entities }: NamedArticle,
  models: QuoteModels,
): (index: number) => SpeakerExplanation | undefined {
  const stretches = findQuotedStretches(article, segmentation);
  const parts = partsOfSpeech(article, segmentation, models);
  const { attribution, speakers } = models;
  const attributions = attributeSpans(article, segmentation, entities, stretches, { attribution, parts });
  const { cast, resolved } = resolveFully(article, segmentation, entities, attributions, speakers, parts);
  return (index) => {
    const found = resolved[index];
    return found && explain(cast, found, models);
  };
}

function explain(cast: Cast, found: ResolvedQuote, { speakers }: QuoteModels): SpeakerExplanation {
  const { quote } = found;
  if ("scare" in found) {
    return {
      quote,
      foundBy: "none",
      foundScore: 0,
      sourceKind: "marked words",
      reason: explainMarks(found.scare.reason),
      evidence: [{ kind: "sentence", span: sentenceOf(cast, found.scare.span) }],
      candidates: [],
    };
  }
  const { decision } = found;
  return {
    quote,
    foundBy: decision.attribution.method,
    foundScore: decision.attribution.score,
    sourceKind: decision.reading.kind,
    reason: explainDecision(cast, decision, quote.method),
    evidence: evidenceOf(cast, decision),
    candidates: candidatesOf(cast, decision, speakers?.ranker.weights ?? new Float32Array(0)),
  };
}

function candidatesOf(
  { scene }: Cast,
  { ranked }: SpeakerDecision,
  weights: Float32Array,
): readonly ExplainedCandidate[] {
  const all = ranked.map(({ features }) => features);
  return ranked
    .map(({ entity, probability, features, mention: index }): ExplainedCandidate => {
      const known = scene.entities[entity];
      const mention = spanOf(scene, index);
      return {
        ...(known && { entity: known.id, name: known.name }),
        ...(mention && { mention }),
        score: features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
        probability,
        reasons: weighReasons(features, all, weights),
      };
    })
    .sort((a, b) => b.probability - a.probability);
}

function sentenceOf({ scene }: Cast, { start, end }: Span): Span {
  const sentence = scene.segmentation.sentences[sentenceAt(scene, start)];
  return sentence ? { start: sentence.start, end: sentence.end } : { start, end };
}
