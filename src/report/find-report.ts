/** `find`: where words stand. */
import type { Entity, Quote } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import { type Span, textOf } from "../document/span.ts";
import { type FoundPassage, wholeOf } from "../select/find-passages.ts";
import { disjointMarks, markText } from "./mark-text.ts";
import { linked, placesIn } from "./place.ts";
import { paragraphNumbers, quoteIds, roleOf, spanRecord, wordsOf } from "./quote-words.ts";
import type { JsonRecord, Place, Report, Role, Row, Run, Section } from "./report.ts";
import { speakerRoles } from "./speaker-roles.ts";

export const FIND_CSV_COLUMNS = [
  "article",
  "title",
  "place",
  "paragraph",
  "text",
  "hits",
  "start",
  "end",
  "quotation",
  "speaker",
] as const;

export const COUNT_CSV_COLUMNS = ["article", "title", "count"] as const;

export interface FindInput {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

/** The report on what was found in an article; empty where nothing was. */
export function findReport(input: FindInput, found: readonly FoundPassage[]): Report {
  const { article } = input;
  const describe = createDescriber(input);
  const hits = found.map(describe);
  const placeAt = placesIn(article);
  return {
    records: hits.map((hit) => hitRecord(article, hit)),
    rows: hits.map((hit) => hitRow(article, hit)),
    sections: hits.length === 0 ? [] : [heading(article), ...hits.map((hit) => hitEntry(article, hit, placeAt))],
  };
}

/** A passage with all that is said of it. */
interface DescribedPassage {
  readonly passage: FoundPassage;
  /** From its first to its last word. */
  readonly whole: Span;
  readonly words: string;
  /** Number of the body block, from 1; 0 outside the body. */
  readonly paragraph: number;
  /** Of the quotation that it is; null for sentences. */
  readonly id: string | null;
  readonly speaker: Entity | undefined;
  readonly color: Role;
}

function createDescriber({ article, entities, quotes }: FindInput): (passage: FoundPassage) => DescribedPassage {
  const paragraphOf = paragraphNumbers(article);
  const ids = quoteIds(quotes);
  const colors = speakerRoles(quotes);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (passage) => {
    const { place, spans, quote } = passage;
    const whole = wholeOf(passage);
    return {
      passage,
      whole,
      words: spans.map((span) => textOf(article.text, span)).join(" "),
      paragraph: place === "body" || place === "quotes" ? paragraphOf(whole.start) : 0,
      id: quote === undefined ? null : (ids.get(quote) ?? null),
      speaker: quote?.speaker === undefined ? undefined : byId.get(quote.speaker),
      color: quote === undefined ? "plain" : (colors.get(quote.speaker ?? -1) ?? "quotation"),
    };
  };
}

function hitRecord({ id: article, meta, text }: Article, described: DescribedPassage): JsonRecord {
  const { passage, words, paragraph, id, speaker } = described;
  return {
    article,
    title: meta.title ?? null,
    place: passage.place,
    paragraph,
    text: words,
    spans: passage.spans.map(spanRecord),
    hits: passage.hits.map((hit) => ({ text: textOf(text, hit), ...spanRecord(hit) })),
    quotation: id === null ? null : { id, speaker: speaker?.name ?? null, role: roleOf(text, speaker) },
  };
}

function hitRow({ id: article, meta, text }: Article, described: DescribedPassage): Row {
  const { passage, whole, words, paragraph, id, speaker } = described;
  return {
    article,
    title: meta.title ?? null,
    place: passage.place,
    paragraph,
    text: words,
    hits: passage.hits.map((hit) => textOf(text, hit)).join("; "),
    ...spanRecord(whole),
    quotation: id,
    speaker: speaker?.name ?? null,
  } satisfies Record<(typeof FIND_CSV_COLUMNS)[number], Row[string]>;
}

/** The passage with its hits marked, and in brackets whose it is and where. */
function hitEntry(
  { text }: Article,
  described: DescribedPassage,
  placeAt: (offset: number) => Place | undefined,
): Section {
  const { passage, whole, paragraph, id, speaker, color } = described;
  const { place, spans, hits, quote } = passage;
  const marks = disjointMarks(hits.map((hit) => ({ ...hit, role: "hit" as const })));
  const runs = spans.flatMap((span, index): Run[] => [
    ...(index === 0 ? [] : [{ text: " … ", role: "muted" } as const]),
    ...markText(text, span, color, [], marks).map(({ text: part, role }): Run => ({ text: part, role })),
  ]);
  if (quote?.type === "direct") {
    runs.unshift({ text: "“", role: color });
    runs.push({ text: "”", role: color });
  }
  const who = quote === undefined ? [] : [speaker?.name ?? wordsOf(text, quote.source) ?? "speaker unknown"];
  const where = place === "title" ? "title" : place === "captions" ? "caption" : `par. ${paragraph}`;
  const facts = [...(id === null ? [] : [id]), ...who, where].join(" · ");
  return {
    type: "prose",
    isEntry: true,
    paragraphs: [{ text: [...runs, linked({ text: ` (${facts})`, role: "muted" }, placeAt(whole.start))], indent: 2 }],
  };
}

/** How often, and in which article; nothing where it is nowhere. */
export function countReport(article: Article, found: readonly FoundPassage[]): Report {
  if (found.length === 0) return { records: [], rows: [], sections: [] };
  const record = { article: article.id, title: article.meta.title ?? null, count: found.length };
  return {
    records: [record],
    rows: [record],
    sections: [
      {
        type: "table",
        key: "count",
        columns: [
          { header: "article", role: "name", flexible: true },
          { header: "count", role: "number" },
          { header: "title", role: "plain", flexible: true },
        ],
        rows: [[article.id, String(found.length), article.meta.title ?? ""]],
      },
    ],
  };
}

function heading({ id, meta }: Article): Section {
  const facts = [id, meta.source, meta.date?.value.slice(0, 10)].filter((fact) => fact !== undefined);
  return {
    type: "prose",
    tight: true,
    paragraphs: [
      { text: meta.title ?? id, role: "title" },
      { text: facts.join(" · "), role: "muted" },
    ],
  };
}
