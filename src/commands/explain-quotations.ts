/** From an article to the explanation of one of its quotations, or of all that stand in marks. */
import { analyze, type Models } from "../analysis/analyze.ts";
import { createSpeakerExplainer } from "../analysis/quotes/explain/explain-speaker.ts";
import { UsageError } from "../errors.ts";
import { explainReport } from "../report/explain-report.ts";
import { quoteIds } from "../report/quote-words.ts";
import type { Reporter } from "./job.ts";

/** Reports throw a `UsageError` for an article that has no quotation of that id. */
export function createExplainer(quotation: string | undefined, models: Models): Reporter {
  return (article) => {
    const analysis = analyze(article, models);
    const ids = [...quoteIds(analysis.quotes).values()];
    const wanted = quotation === undefined ? ids.filter((id) => id.startsWith("Q")) : [quotation];
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const explain = createSpeakerExplainer(analysis, models.quotes ?? {});
    const reports = wanted.map((id) => {
      const explanation = explain(indexes.get(id) ?? -1);
      if (explanation === undefined)
        throw new UsageError(`no quotation ${id} in "${article.id}"`, { hint: knownIds(ids) });
      return explainReport(analysis, id, explanation);
    });
    return {
      records: reports.flatMap(({ records }) => records),
      rows: reports.flatMap(({ rows }) => rows),
      sections: reports.flatMap(({ sections }) => sections),
      layout: "page",
    };
  };
}

/** "there are Q1 to Q5, R1 to R7, S1". */
function knownIds(ids: readonly string[]): string {
  const kinds = ["Q", "R", "S"].flatMap((letter) => {
    const count = ids.filter((id) => id.startsWith(letter)).length;
    return count === 0 ? [] : [count === 1 ? `${letter}1` : `${letter}1 to ${letter}${count}`];
  });
  return kinds.length === 0 ? "it has none" : `there are ${kinds.join(", ")}`;
}
