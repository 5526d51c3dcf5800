/** The quotations of an article as a page lists them. */
import type { Quote } from "../../document/annotations.ts";
import type { Article, ArticleFormat } from "../../document/article.ts";
import { type Span, textOf } from "../../document/span.ts";
import { quoteJoints } from "../../select/select-quotes.ts";
import { paragraphNumbers, round, wordsOf } from "../quote-words.ts";
import type { WordMarker } from "./mark-words.ts";
import type { Place, Quotation } from "./page.ts";
import { addressOfWords, webAddress } from "./web-address.ts";

/** Formats whose text is the file itself, so that its lines are the lines of the file. */
const FILES: ReadonlySet<ArticleFormat> = new Set(["seed", "plain", "markdown"]);

/**
 * `selected`, in their order; `ids` and `speakers` are those of all quotations of the article. `passageOf` gives the
 * spans of a quotation's passage; without it, there are none.
 */
export function listQuotations(
  article: Article,
  selected: readonly Quote[],
  ids: ReadonlyMap<Quote, string>,
  speakers: ReadonlyMap<Quote, number>,
  marker: WordMarker,
  passageOf?: (quote: Quote) => readonly Span[],
): readonly Quotation[] {
  const { text } = article;
  const placeOf = createPlaces(article);
  return selected.map((quote) => {
    const speaker = speakers.get(quote);
    return {
      id: ids.get(quote) ?? "",
      type: quote.type,
      parts: quote.content.map((span) => marker(span)),
      joints: quoteJoints(text, quote),
      ...(passageOf !== undefined && { passage: passageOf(quote).map((span) => marker(span)) }),
      ...(speaker !== undefined && { speaker }),
      mention: wordsOf(text, quote.source),
      cue: wordsOf(text, quote.cue),
      place: placeOf(quote),
      confidence: round(quote.confidence),
      ...(quote.reason !== undefined && { reason: quote.reason }),
    };
  });
}

function createPlaces(article: Article): (quote: Quote) => Place {
  const { text, format, meta } = article;
  const paragraphOf = paragraphNumbers(article);
  const lineOf = FILES.has(format) ? lineNumbers(text) : undefined;
  const address = webAddress(meta.url);
  return ({ content: [first] }) => {
    const offset = first?.start ?? 0;
    return {
      paragraph: paragraphOf(offset),
      ...(lineOf !== undefined && { line: lineOf(offset) }),
      offset,
      ...(address !== undefined && first !== undefined && { link: addressOfWords(address, textOf(text, first)) }),
    };
  };
}

/** From an offset to the number of its line, the first being 1. Offsets may come in any order. */
function lineNumbers(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
