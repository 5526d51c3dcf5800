/** `list`: the articles of a corpus, one a line. */
import type { Article } from "../document/article.ts";
import type { ReadingFigures } from "./article-report.ts";
import { grouped } from "./grouped.ts";
import { linked, placesIn } from "./place.ts";
import type { Column, Report } from "./report.ts";

export const LIST_CSV_COLUMNS = ["id", "title", "source", "date", "words", "format", "path"] as const;

const COLUMNS: readonly Column[] = [
  { header: "id", role: "name", flexible: true },
  { header: "date", role: "plain" },
  { header: "words", role: "number" },
  { header: "source", role: "label", flexible: true },
  { header: "title", role: "plain", flexible: true },
];

export function listReport(article: Article, { words }: ReadingFigures): Report {
  const { title, source, date } = article.meta;
  const record = {
    id: article.id,
    title: title ?? null,
    source: source ?? null,
    date: date?.value ?? null,
    words,
    format: article.format,
    path: article.path ?? null,
  };
  const id = linked({ text: article.id, role: "name" }, placesIn(article)(0));
  const row = [[id], date?.value.slice(0, 10) ?? "", grouped(words), source ?? "", title ?? ""];
  return {
    records: [record],
    rows: [record],
    sections: [{ type: "table", key: "list", columns: COLUMNS, rows: [row] }],
  };
}
