/** Which quotations a person asked for. */
import type { Entity, Quote, QuoteType } from "../document/annotations.ts";
import { textOf } from "../document/span.ts";
import { fold } from "./fold.ts";
import { matchesSpeaker, speakerWords } from "./match-speaker.ts";

/**
 * `position`: as in the article; `speaker`: by name, those without one last; `length`: most words first; `confidence`: least
 * sure first, since those want looking at. Ties by position.
 */
export const QUOTE_ORDERS = ["position", "speaker", "length", "confidence"] as const;
export type QuoteOrder = (typeof QUOTE_ORDERS)[number];

export interface QuoteSelection {
  readonly types: ReadonlySet<QuoteType>;
  /** Part of a speaker's name or alias. */
  readonly speaker?: string;
  /** Only those whose speaker is not known by name. */
  readonly unknown?: boolean;
  /** Least number of words in the content. */
  readonly minWords?: number;
  /** Words the content must hold, case and accents aside. */
  readonly contains?: string;
  /** Least confidence, 0 to 1. */
  readonly minConfidence?: number;
  /** By position when absent. */
  readonly sort?: QuoteOrder;
  /** Those of a speaker stay together, in the order in which the article first quotes them, those without a name last. */
  readonly groupBySpeaker?: boolean;
}

/** The words of a quotation, its parts joined by a space. */
export function quoteText(text: string, quote: Quote): string {
  return quote.content.map((span) => textOf(text, span)).join(" ");
}

/** The words of a quotation for reading: where its report interrupts it stands an ellipsis. */
export function shownQuoteText(text: string, quote: Quote): string {
  const joints = quoteJoints(text, quote);
  return quote.content.map((span, index) => (joints[index - 1] ?? "") + textOf(text, span)).join("");
}

/** What stands for readers between a part of a quotation and the next: an ellipsis, where words lie between them. */
export function quoteJoints(text: string, { content }: Quote): readonly string[] {
  return content.slice(1).map(({ start }, index) => {
    const end = content[index]?.end ?? start;
    // Marks and the space between paragraphs interrupt nothing.
    return /[\p{L}\p{N}]/u.test(text.slice(end, start)) ? " … " : " ";
  });
}

/** The number of words in a quotation. */
export function countQuoteWords(text: string, quote: Quote): number {
  return quoteText(text, quote).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

/** The quotations of an article that fit, in the order that was asked for. */
export function selectQuotes(
  text: string,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  selection: QuoteSelection,
): readonly Quote[] {
  const { types, speaker, unknown = false, minWords = 0, minConfidence = 0 } = selection;
  const wanted = selection.contains === undefined ? undefined : fold(selection.contains);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const speakerOf = (quote: Quote): Entity | undefined =>
    quote.speaker === undefined ? undefined : byId.get(quote.speaker);
  const selected = quotes.filter(
    (quote) =>
      types.has(quote.type) &&
      (!unknown || quote.speaker === undefined) &&
      quote.confidence >= minConfidence &&
      (minWords === 0 || countQuoteWords(text, quote) >= minWords) &&
      (wanted === undefined || fold(quoteText(text, quote)).includes(wanted)) &&
      (speaker === undefined || matchesSpeaker(speaker, speakerWords(text, quote, speakerOf(quote)))),
  );
  const nameOf = (quote: Quote): string | undefined => speakerOf(quote)?.name;
  const sorted = sortQuotes(text, selected, nameOf, selection.sort ?? "position");
  return selection.groupBySpeaker === true ? groupBySpeaker(sorted, selected) : sorted;
}

function sortQuotes(
  text: string,
  quotes: readonly Quote[],
  nameOf: (quote: Quote) => string | undefined,
  order: QuoteOrder,
): readonly Quote[] {
  switch (order) {
    case "position":
      return quotes;
    case "confidence":
      return quotes.toSorted((a, b) => a.confidence - b.confidence);
    case "length": {
      const words = new Map(quotes.map((quote) => [quote, countQuoteWords(text, quote)]));
      return quotes.toSorted((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
    }
    case "speaker":
      return quotes.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)));
    default:
      return order satisfies never;
  }
}

/** Made when names are first compared: Intl takes some milliseconds to load. */
let collator: Intl.Collator | undefined;

/** By name, unnamed last. */
function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  collator ??= new Intl.Collator("en");
  return collator.compare(a, b);
}

/** Groups in the order in which `inText`, the same quotations by position, first has their speaker. */
function groupBySpeaker(quotes: readonly Quote[], inText: readonly Quote[]): readonly Quote[] {
  const groups = new Map<number | undefined, Quote[]>();
  for (const { speaker } of inText) if (speaker !== undefined) groups.set(speaker, []);
  groups.set(undefined, []);
  for (const quote of quotes) groups.get(quote.speaker)?.push(quote);
  return [...groups.values()].flat();
}
