/** `quotes`: who said what. */
import type { Entity, Quote, Segmentation } from "../document/annotations.ts";
import type { Article, Diagnostic } from "../document/article.ts";
import { cover, type Span, textOf } from "../document/span.ts";
import { quoteText } from "../select/select-quotes.ts";
import { placesIn } from "./place.ts";
import { quotePassage } from "./quote-passage.ts";
import { groupSections, type ListedQuote, passageSections, quotesTable } from "./quote-sections.ts";
import { paragraphNumbers, quoteIds, roleOf, round, spanRecord, wordsOf, wordsRecord } from "./quote-words.ts";
import type { QuoteRecord } from "./records.ts";
import type { Report, Row, Section } from "./report.ts";
import { speakerRoles } from "./speaker-roles.ts";

/** What the report needs of an analysis. */
export interface QuotesInput {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly entities: readonly Entity[];
  /** All quotations of the article, which give each its number. */
  readonly quotes: readonly Quote[];
  readonly warnings?: readonly Diagnostic[];
}

export const QUOTE_CSV_COLUMNS = [
  "article",
  "id",
  "type",
  "text",
  "speaker",
  "role",
  "mention",
  "cue",
  "method",
  "confidence",
  "paragraph",
  "start",
  "end",
  "reason",
  "context",
] as const;

/** How the table is laid out; records are the same in any case. */
export interface QuotesView {
  /** Sentences before and after a quotation; without a number, the quotation alone. */
  readonly context?: number;
  /** A table for each speaker; the quotations of a speaker must be neighbours. */
  readonly groupBySpeaker?: boolean;
}

/** The report on `selected`, some of the quotations of an article. */
export function quotesReport(
  input: QuotesInput,
  selected: readonly Quote[],
  view: QuotesView = {},
): Report<QuoteRecord> {
  const { article, entities, quotes, warnings = [] } = input;
  const ids = quoteIds(quotes);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const paragraphOf = paragraphNumbers(article);
  const roles = speakerRoles(quotes);
  const placeAt = placesIn(article);
  const listed = selected.map(
    (quote): ListedQuote => ({
      quote,
      id: ids.get(quote) ?? "",
      speaker: quote.speaker === undefined ? undefined : byId.get(quote.speaker),
      color: roles.get(quote.speaker ?? -1) ?? "muted",
      paragraph: paragraphOf(quote.content[0]?.start ?? 0),
      place: placeAt(quote.content[0]?.start ?? 0),
      passage: view.context === undefined ? undefined : quotePassage(input, quote, view.context),
    }),
  );
  const title: Section = { type: "heading", text: article.meta.title ?? article.id, role: "title" };
  const tables =
    view.context !== undefined
      ? passageSections(article, listed)
      : view.groupBySpeaker === true
        ? groupSections(article, listed)
        : [quotesTable(article, listed)];
  const quotedNames = new Set(
    quotes.flatMap(({ type, speaker }) => (type === "scare" ? [] : (byId.get(speaker ?? -1)?.name ?? []))),
  );
  return {
    records: listed.map((each) => quoteRecord(article, each)),
    rows: listed.map((each) => quoteRow(article, each)),
    quotedNames: [...quotedNames],
    warnings,
    sections: listed.length === 0 ? [] : [title, ...tables],
    ...(view.context !== undefined && { layout: "page" }),
  };
}

function quoteRecord(article: Article, { quote, id, speaker, paragraph, passage }: ListedQuote): QuoteRecord {
  const { text } = article;
  const mention = wordsRecord(text, quote.source);
  return {
    article: article.id,
    id,
    type: quote.type,
    text: quoteText(text, quote),
    spans: quote.content.map(spanRecord),
    quoted: quote.quoted.map(spanRecord),
    cue: wordsRecord(text, quote.cue),
    speaker:
      speaker === undefined && mention === null
        ? null
        : { name: speaker?.name ?? null, role: roleOf(text, speaker), entity: speaker?.id ?? null, mention },
    method: quote.method,
    confidence: round(quote.confidence),
    paragraph,
    reason: quote.reason ?? null,
    context: passage === undefined ? null : { text: joined(text, passage), spans: passage.map(spanRecord) },
  };
}

function quoteRow(article: Article, { quote, id, speaker, paragraph, passage }: ListedQuote): Row {
  const { text } = article;
  const whole = quote.content.reduce<Span | undefined>((sum, span) => (sum ? cover(sum, span) : span), undefined);
  const columns: Record<(typeof QUOTE_CSV_COLUMNS)[number], Row[string]> = {
    article: article.id,
    id,
    type: quote.type,
    text: quoteText(text, quote),
    speaker: speaker?.name ?? null,
    role: roleOf(text, speaker),
    mention: wordsOf(text, quote.source),
    cue: wordsOf(text, quote.cue),
    method: quote.method,
    confidence: round(quote.confidence),
    paragraph,
    start: whole?.start ?? null,
    end: whole?.end ?? null,
    reason: quote.reason ?? null,
    context: passage === undefined ? null : joined(text, passage),
  };
  return columns;
}

const joined = (text: string, spans: readonly Span[]): string => spans.map((span) => textOf(text, span)).join(" ");
