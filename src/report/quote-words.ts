/** How records and tables name quotations, and the words around them. */
import type { Entity, Quote } from "../document/annotations.ts";
import { type Article, isBody } from "../document/article.ts";
import { cover, type Span, textOf } from "../document/span.ts";
import type { WordsRecord } from "./records.ts";

/** Letters of the ids: quotations with marks, reported speech without, marks that quote nobody. */
const ID_LETTERS: Record<Quote["type"], string> = { direct: "Q", mixed: "Q", indirect: "R", scare: "S" };

/** Q1, Q2 … for quotations with marks, R1 … for reported speech, S1 … for scare quotes: the same whatever is selected. */
export function quoteIds(quotes: readonly Quote[]): ReadonlyMap<Quote, string> {
  const counts = new Map<string, number>();
  return new Map(
    quotes.map((quote) => {
      const letter = ID_LETTERS[quote.type];
      const number = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, number);
      return [quote, `${letter}${number}`];
    }),
  );
}

/** From an offset to the number of its body block, the first being 1; 0 before it (the headline). */
export function paragraphNumbers(article: Article): (offset: number) => number {
  const starts = article.blocks.filter(isBody).map((block) => block.start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** What the article says a person is, as printed; null where it does not. */
export function roleOf(text: string, entity: Entity | undefined): string | null {
  const role = entity?.roles[0];
  return role === undefined ? null : onOneLine(textOf(text, role));
}

/** Words of the article on one line, broken parts joined by an ellipsis; null where there are none. */
export function wordsOf(text: string, spans: readonly Span[]): string | null {
  return spans.length === 0 ? null : onOneLine(spans.map((span) => textOf(text, span)).join(" … "));
}

/** Words of the article with their place; `spans` are their parts where they are broken. */
export function wordsRecord(text: string, spans: readonly Span[]): WordsRecord | null {
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  const whole = rest.reduce<Span>(cover, first);
  return { text: textOf(text, whole), ...spanRecord(whole), spans: spans.map(spanRecord) };
}

/** A span as records print it. */
export const spanRecord = ({ start, end }: Span): { start: number; end: number } => ({ start, end });

/** Confidence to three digits: more would be noise. */
export const round = (share: number): number => Math.round(share * 1000) / 1000;

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");
