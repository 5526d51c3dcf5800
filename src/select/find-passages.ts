/** The sentences and quotations of an article that hold what somebody looks for. */
import type { Entity, Quote, Segmentation } from "../document/annotations.ts";
import { type Article, isBody } from "../document/article.ts";
import { cover, type Span } from "../document/span.ts";
import { matchesSpeaker, speakerWords } from "./match-speaker.ts";
import { findTerms, type SearchTerm } from "./search-words.ts";

/** Where is looked: `quotes` are quotations with marks, as a whole, whatever sentences they run over. */
export const SEARCH_PLACES = ["title", "body", "captions", "quotes"] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

export interface Search {
  readonly terms: readonly SearchTerm[];
  readonly places: ReadonlySet<SearchPlace>;
  /** Only quotations of a speaker with this name. */
  readonly speaker?: string;
}

/** A sentence or quotation that holds all terms. */
export interface FoundPassage {
  readonly place: SearchPlace;
  /** What was searched; several where a quotation is interrupted. Ordered, never empty. */
  readonly spans: readonly Span[];
  /** The words that were looked for. Ordered, disjoint, never empty. */
  readonly hits: readonly Span[];
  readonly quote?: Quote;
}

/** In the order of the article. */
export function findPassages(
  {
    article,
    segmentation,
    entities,
    quotes,
  }: {
    readonly article: Article;
    readonly segmentation: Segmentation;
    readonly entities: readonly Entity[];
    readonly quotes: readonly Quote[];
  },
  search: Search,
): readonly FoundPassage[] {
  const found = [
    ...findSentences(article, segmentation, search),
    ...(search.places.has("quotes") ? findQuotations(article, entities, quotes, search) : []),
  ];
  return found.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ spans }: FoundPassage): number => spans[0]?.start ?? 0;

function findSentences(
  { text, blocks }: Article,
  { sentences }: Segmentation,
  { terms, places }: Search,
): FoundPassage[] {
  return sentences.flatMap((sentence): FoundPassage[] => {
    const block = blocks[sentence.block];
    const place =
      block?.kind === "title"
        ? "title"
        : block?.kind === "caption"
          ? "captions"
          : block && isBody(block)
            ? "body"
            : undefined;
    if (place === undefined || !places.has(place)) return [];
    const spans = [{ start: sentence.start, end: sentence.end }];
    const hits = findTerms(text, spans, terms);
    return hits.length === 0 ? [] : [{ place, spans, hits }];
  });
}

function findQuotations(
  { text }: Article,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  { terms, speaker }: Search,
): FoundPassage[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return quotes.flatMap((quote): FoundPassage[] => {
    if (quote.type !== "direct" && quote.type !== "mixed") return [];
    const entity = quote.speaker === undefined ? undefined : byId.get(quote.speaker);
    if (speaker !== undefined && !matchesSpeaker(speaker, speakerWords(text, quote, entity))) return [];
    const hits = findTerms(text, quote.content, terms);
    return hits.length === 0 ? [] : [{ place: "quotes", spans: quote.content, hits, quote }];
  });
}

/** The whole stretch of a passage. */
export function wholeOf({ spans: [first = { start: 0, end: 0 }, ...rest] }: FoundPassage): Span {
  return rest.reduce<Span>(cover, first);
}
