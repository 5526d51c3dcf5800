/** Who said what: the quotations and reported statements of an article, with the words that report them and their speakers. */
import type { Entity, Quote, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import type { PosTagger } from "../../models/pos-tagger.ts";
import type { SpeakerModel } from "../../models/speaker-model.ts";
import { attributeSpans } from "./attribution/attribute-spans.ts";
import type { ModelReader } from "./attribution/model/model-reader.ts";
import type { QuotedStretch } from "./attribution.ts";
import { partsOfSpeech } from "./parts-of-speech.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";

/** The trained parts of attribution; whatever is absent is done by rules. */
export interface QuoteModels {
  readonly attribution?: ModelReader;
  /** Parts of speech, for `attribution` and the judge of marked words. */
  readonly parts?: PosTagger;
  readonly speakers?: SpeakerModel;
}

/** `stretches`: those of `findQuotedStretches`. */
export function attributeQuotes(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
  stretches: readonly QuotedStretch[],
  models: QuoteModels = {},
): readonly Quote[] {
  const parts = partsOfSpeech(article, segmentation, models);
  const { attribution, speakers } = models;
  const attributions = attributeSpans(article, segmentation, entities, stretches, { attribution, parts });
  return resolveSpeakers(article, segmentation, entities, attributions, speakers, parts);
}
