/** `quotes`: who said what. */
import type { Entity, Quote, Segmentation } from "../document/annotations.ts";
import { type Article, isBody } from "../document/article.ts";
import { cover, type Span, textOf } from "../document/span.ts";
import { quoteText } from "../select/select-quotes.ts";
import type { Column, Json, JsonRecord, Report, Rich, Row } from "./report.ts";

/** What the report needs of an analysis. */
export interface QuotesInput {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly entities: readonly Entity[];
  /** All quotations of the article, which give each its number. */
  readonly quotes: readonly Quote[];
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
] as const;

const COLUMNS: readonly Column[] = [
  { header: "id", role: "muted" },
  { header: "speaker", role: "name", flexible: true },
  { header: "cue", role: "cue", flexible: true },
  { header: "quotation", role: "quotation", flexible: true },
  { header: "par.", role: "number" },
];

/** Letters of the ids: quotations with marks, reported speech without, marks that quote nobody. */
const ID_LETTERS: Record<Quote["type"], string> = { direct: "Q", mixed: "Q", indirect: "R", scare: "S" };

/** The report on `selected`, some of the quotations of an article. */
export function quotesReport(input: QuotesInput, selected: readonly Quote[]): Report {
  const { article, entities, quotes } = input;
  const ids = quoteIds(quotes);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const paragraphOf = paragraphNumbers(article);
  const records: JsonRecord[] = [];
  const rows: Row[] = [];
  const lines: Rich[][] = [];
  for (const quote of selected) {
    const id = ids.get(quote) ?? "";
    const speaker = quote.speaker === undefined ? undefined : byId.get(quote.speaker);
    const paragraph = paragraphOf(quote.content[0]?.start ?? 0);
    records.push(quoteRecord(article, quote, id, speaker, paragraph));
    rows.push(quoteRow(article, quote, id, speaker, paragraph));
    lines.push(quoteLine(article, quote, id, speaker, paragraph));
  }
  const title = article.meta.title ?? article.id;
  const table = { type: "table", columns: COLUMNS, rows: lines } as const;
  const quotedNames = new Set(
    quotes.flatMap(({ type, speaker }) => (type === "scare" ? [] : (byId.get(speaker ?? -1)?.name ?? []))),
  );
  return {
    records,
    rows,
    quotedNames: [...quotedNames],
    sections: selected.length === 0 ? [] : [{ type: "heading", text: title, role: "title" }, table],
  };
}

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

function quoteRecord(
  article: Article,
  quote: Quote,
  id: string,
  speaker: Entity | undefined,
  paragraph: number,
): JsonRecord {
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
  };
}

function quoteRow(article: Article, quote: Quote, id: string, speaker: Entity | undefined, paragraph: number): Row {
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
  };
  return columns;
}

function quoteLine(article: Article, quote: Quote, id: string, speaker: Entity | undefined, paragraph: number): Rich[] {
  const { text } = article;
  const who: Rich = speaker?.name ?? [{ text: wordsOf(text, quote.source) ?? "unknown", role: "muted" }];
  const words = quoteText(text, quote);
  const shown = quote.type === "direct" || quote.type === "scare" ? `“${words}”` : words;
  const reason = quote.reason === undefined ? "" : ` (${quote.reason})`;
  return [id, who, wordsOf(text, quote.cue) ?? "", shown + reason, String(paragraph)];
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
function wordsRecord(text: string, spans: readonly Span[]): Json {
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  const whole = rest.reduce<Span>(cover, first);
  return { text: textOf(text, whole), ...spanRecord(whole), spans: spans.map(spanRecord) };
}

export const spanRecord = ({ start, end }: Span): { start: number; end: number } => ({ start, end });

/** Confidence to three digits: more would be noise. */
export const round = (share: number): number => Math.round(share * 1000) / 1000;

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");
