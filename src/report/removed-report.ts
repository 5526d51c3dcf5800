/** `show --removed`: what was left out of an article, and why. */
import type { Article } from "../document/article.ts";
import { textOf } from "../document/span.ts";
import { spanRecord } from "./quote-words.ts";
import type { Report, Row, Section } from "./report.ts";

export const REMOVED_CSV_COLUMNS = ["article", "line", "reason", "text", "start", "end"] as const;

/** A record for each block that was left out, in the order of the article. */
export function removedReport(article: Article): Report {
  const lineOf = lineNumbers(article.text);
  const records = article.blocks
    .filter((block) => block.kind === "furniture")
    .map(
      (block) =>
        ({
          article: article.id,
          line: lineOf(block.start),
          reason: block.reason ?? "furniture",
          text: textOf(article.text, block),
          ...spanRecord(block),
        }) satisfies Record<(typeof REMOVED_CSV_COLUMNS)[number], Row[string]>,
    );
  const title = `left out of "${article.meta.title ?? article.id}"`;
  const heading = (text: string): Section => ({ type: "heading", text, role: "title" });
  if (records.length === 0) return { records, rows: records, sections: [heading(`nothing was ${title}`)] };
  return {
    records,
    rows: records,
    sections: [
      heading(title),
      {
        type: "table",
        columns: [
          { header: "line", role: "number" },
          { header: "reason", role: "label" },
          { header: "text", role: "plain", flexible: true },
        ],
        rows: records.map(({ line, reason, text }) => [String(line), reason, text]),
      },
    ],
  };
}

/** From ascending offsets to line numbers, the first being 1; each line feed is passed once. */
function lineNumbers(text: string): (offset: number) => number {
  let line = 1;
  let at = text.indexOf("\n");
  return (offset) => {
    while (at !== -1 && at < offset) {
      line++;
      at = text.indexOf("\n", at + 1);
    }
    return line;
  };
}
