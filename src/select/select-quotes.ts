/** Which quotations a person asked for. */
import type { Entity, Quote, QuoteType } from "../document/annotations.ts";
import { textOf } from "../document/span.ts";
import { fold } from "./fold.ts";
import { matchesSpeaker, speakerWords } from "./match-speaker.ts";

export interface QuoteSelection {
  readonly types: ReadonlySet<QuoteType>;
  /** Part of a speaker's name or alias. */
  readonly speaker?: string;
  /** Least number of words in the content. */
  readonly minWords?: number;
  /** Words the content must hold, case and accents aside. */
  readonly contains?: string;
  /** Least confidence, 0 to 1. */
  readonly minConfidence?: number;
}

/** The words of a quotation, its parts joined by a space. */
export function quoteText(text: string, quote: Quote): string {
  return quote.content.map((span) => textOf(text, span)).join(" ");
}

/** The quotations of an article that fit, in the order of the article. */
export function selectQuotes(
  text: string,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  selection: QuoteSelection,
): readonly Quote[] {
  const { types, speaker, minWords = 0, minConfidence = 0 } = selection;
  const wanted = selection.contains === undefined ? undefined : fold(selection.contains);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const speakerOf = (quote: Quote): Entity | undefined =>
    quote.speaker === undefined ? undefined : byId.get(quote.speaker);
  return quotes.filter(
    (quote) =>
      types.has(quote.type) &&
      quote.confidence >= minConfidence &&
      (minWords === 0 || (quoteText(text, quote).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= minWords) &&
      (wanted === undefined || fold(quoteText(text, quote)).includes(wanted)) &&
      (speaker === undefined || matchesSpeaker(speaker, speakerWords(text, quote, speakerOf(quote)))),
  );
}
