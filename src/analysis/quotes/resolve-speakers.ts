/** From the words that name a source to who it is, and from marked words that quote nobody to the reason of their marks. */
import type { Entity, Quote, QuoteType, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import type { Span } from "../../document/span.ts";
import type { SpeakerModel } from "../../models/speaker-model.ts";
import type { Attribution } from "./attribution.ts";
import { type ScareWords, splitScare } from "./scare/split-scare.ts";
import { buildCast, type Cast } from "./speakers/cast.ts";
import { confidenceOf } from "./speakers/confidence.ts";
import { decideSpeakers } from "./speakers/decide-speakers.ts";
import { buildScene } from "./speakers/scene.ts";
import type { SpeakerDecision } from "./speakers/speaker-decision.ts";

/** A quotation with what decided on it: a decision about its speaker, or the judgement that its words quote nobody. */
export type ResolvedQuote =
  | { readonly quote: Quote; readonly decision: SpeakerDecision }
  | { readonly quote: Quote; readonly scare: ScareWords };

/** All quotations of an article in the order of the text, and whom they were decided among. */
export interface Resolution {
  readonly cast: Cast;
  readonly resolved: readonly ResolvedQuote[];
}

/**
 * The quotations that `attributions` stand for, in the order of the text, each with its speaker where the article names
 * them. Without a model only sources that are names are resolved, and all marked words count as quoted. `parts`: see `Scene.parts`.
 */
export function resolveSpeakers(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  model?: SpeakerModel,
  parts?: Uint8Array,
): readonly Quote[] {
  return resolveFully(article, segmentation, entities, attributions, model, parts).resolved.map(({ quote }) => quote);
}

/** As `resolveSpeakers`, with everything that was weighed. */
export function resolveFully(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  model?: SpeakerModel,
  parts?: Uint8Array,
): Resolution {
  const scene = buildScene(article, segmentation, entities, attributions, parts);
  const sorted = model ? splitScare(scene, attributions, model.scare) : { attributions, scare: [] };
  const cast = buildCast(scene, sorted.attributions);
  const decisions = decideSpeakers(cast, sorted.attributions, model?.ranker);
  const resolved: ResolvedQuote[] = [
    ...decisions.map((decision) => ({ quote: quoteOf(article.text, entities, decision, model), decision })),
    ...sorted.scare.map((scare) => ({ quote: scareQuote(scare), scare })),
  ];
  return { cast, resolved: resolved.sort((a, b) => startOf(a.quote) - startOf(b.quote)) };
}

const startOf = ({ content }: Quote): number => content[0]?.start ?? 0;

function quoteOf(
  text: string,
  entities: readonly Entity[],
  decision: SpeakerDecision,
  model: SpeakerModel | undefined,
): Quote {
  const { content, quoted, cue, source, score } = decision.attribution;
  const speaker = entities[decision.entity]?.id;
  return {
    type: typeOf(text, content, quoted),
    content,
    quoted,
    cue,
    source,
    ...(speaker !== undefined && { speaker }),
    method: methodOf(decision),
    confidence: model ? confidenceOf(decision, model.calibration) : score,
  };
}

/** Rules that read a layout rather than a sentence are worth their own name. */
const LAYOUTS: ReadonlySet<string> = new Set(["transcript", "colon-label", "from-label", "dash-signature"]);

function methodOf({ attribution, reading, entity }: SpeakerDecision): string {
  if (LAYOUTS.has(attribution.method)) return attribution.method;
  if (reading.kind !== "none") return reading.kind;
  return entity >= 0 ? "context" : "none";
}

function scareQuote({ span, reason, probability }: ScareWords): Quote {
  return {
    type: "scare",
    content: [span],
    quoted: [span],
    cue: [],
    source: [],
    method: "marked words",
    confidence: Math.round(probability * 1000) / 1000,
    reason,
  };
}

/** Direct where the marks hold all words of the content, indirect where there are none. */
function typeOf(text: string, content: readonly Span[], quoted: readonly Span[]): QuoteType {
  if (quoted.length === 0) return "indirect";
  return countLetters(text, quoted) >= countLetters(text, content) ? "direct" : "mixed";
}

function countLetters(text: string, spans: readonly Span[]): number {
  let letters = 0;
  for (const { start, end } of spans) {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const isPlain = (code >= 48 && code < 58) || ((code | 32) >= 97 && (code | 32) < 123);
      if (isPlain || (code > 127 && LETTER.test(text.charAt(i)))) letters++;
    }
  }
  return letters;
}

const LETTER = /[\p{L}\p{N}]/u;
