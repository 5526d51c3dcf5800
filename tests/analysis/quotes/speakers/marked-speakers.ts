/** Speakers of articles whose names are marked, by the shipped weights: what follows the tagger, end to end. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { attributeQuotes } from "../../../../src/analysis/quotes/attribute-quotes.ts";
import { findQuotedStretches } from "../../../../src/analysis/quotes/quoted-stretches.ts";
import type { Quote } from "../../../../src/document/annotations.ts";
import { textOf } from "../../../../src/document/span.ts";
import { readSafetensors } from "../../../../src/models/safetensors.ts";
import { readSpeakerModel, type SpeakerModel } from "../../../../src/models/speaker-model.ts";
import { markedArticle } from "../../../support/marked-article.ts";
import { REPOSITORY } from "../../../support/memory-host.ts";

export const SPEAKER_MODEL: SpeakerModel = readSpeakerModel(
  readSafetensors(readFileSync(join(REPOSITORY, "src/models/weights/speakers.safetensors"))),
);

export interface NamedQuote {
  readonly quote: Quote;
  readonly text: string;
  readonly speaker: string | null;
}

export function quotesOf(marked: string): readonly NamedQuote[] {
  const { article, segmentation, mentions } = markedArticle(marked);
  const entities = resolveEntities(article, segmentation, mentions);
  return attributeQuotes(article, segmentation, entities, findQuotedStretches(article, segmentation), {
    speakers: SPEAKER_MODEL,
  }).map((quote) => ({
    quote,
    text: quote.content.map((span) => textOf(article.text, span)).join(" "),
    speaker: entities.find(({ id }) => id === quote.speaker)?.name ?? null,
  }));
}
