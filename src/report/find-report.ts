/** `find`: where words stand. */
import type { Entity, Quote } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import { textOf } from "../document/span.ts";
import { type FoundPassage, wholeOf } from "../select/find-passages.ts";
import { disjointMarks, markText } from "./mark-text.ts";
import { linked, placesIn } from "./place.ts";
import { paragraphNumbers, quoteIds, roleOf, spanRecord, wordsOf } from "./quote-words.ts";
import type { JsonRecord, Report, Row, Run, Section } from "./report.ts";
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
  const { article, entities, quotes } = input;
  const { text } = article;
  const title = article.meta.title ?? null;
  const paragraphOf = paragraphNumbers(article);
  const ids = quoteIds(quotes);
  const colors = speakerRoles(quotes);
  const placeAt = placesIn(article);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const records: JsonRecord[] = [];
  const rows: Row[] = [];
  const entries: Section[] = [];
  for (const passage of found) {
    const { place, spans, hits, quote } = passage;
    const whole = wholeOf(passage);
    const paragraph = place === "body" || place === "quotes" ? paragraphOf(whole.start) : 0;
    const speaker = quote?.speaker === undefined ? undefined : byId.get(quote.speaker);
    const id = quote === undefined ? null : (ids.get(quote) ?? null);
    const name = speaker?.name ?? null;
    const words = spans.map((span) => textOf(text, span)).join(" ");
    records.push({
      article: article.id,
      title,
      place,
      paragraph,
      text: words,
      spans: spans.map(spanRecord),
      hits: hits.map((hit) => ({ text: textOf(text, hit), ...spanRecord(hit) })),
      quotation: id === null ? null : { id, speaker: name, role: roleOf(text, speaker) },
    });
    rows.push({
      article: article.id,
      title,
      place,
      paragraph,
      text: words,
      hits: hits.map((hit) => textOf(text, hit)).join("; "),
      ...spanRecord(whole),
      quotation: id,
      speaker: name,
    } satisfies Record<(typeof FIND_CSV_COLUMNS)[number], Row[string]>);
    const marks = disjointMarks(hits.map((hit) => ({ ...hit, role: "hit" as const })));
    const color = quote === undefined ? "plain" : (colors.get(quote.speaker ?? -1) ?? "quotation");
    const runs = spans.flatMap((span, index): Run[] => [
      ...(index === 0 ? [] : [{ text: " … ", role: "muted" } as const]),
      ...markText(text, span, color, [], marks).map(({ text: part, role }): Run => ({ text: part, role })),
    ]);
    if (quote?.type === "direct") {
      runs.unshift({ text: "“", role: color });
      runs.push({ text: "”", role: color });
    }
    const who = quote === undefined ? [] : [name ?? wordsOf(text, quote.source) ?? "speaker unknown"];
    const where = place === "title" ? ["title"] : place === "captions" ? ["caption"] : [`par. ${paragraph}`];
    const facts = [...(id === null ? [] : [id]), ...who, ...where].join(" · ");
    entries.push({
      type: "prose",
      isEntry: true,
      paragraphs: [
        { text: [...runs, linked({ text: ` (${facts})`, role: "muted" }, placeAt(whole.start))], indent: 2 },
      ],
    });
  }
  return { records, rows, sections: found.length === 0 ? [] : [heading(article), ...entries] };
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
