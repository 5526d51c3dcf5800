/** From an article to what stands in it of the words that somebody looks for. Models are loaded only to look in quotations. */
import type { Models } from "../analysis/analyze.ts";
import { segment } from "../analysis/segment.ts";
import { countReport, findReport } from "../report/find-report.ts";
import { NOTHING } from "../report/limit-report.ts";
import { findPassages, type Search } from "../select/find-passages.ts";
import { mayHold } from "../select/search-words.ts";
import type { Reporter } from "./job.ts";

export async function createFinder(
  search: Search,
  count: boolean,
  loadModels: () => Promise<Models>,
): Promise<Reporter> {
  const { analyze } = await import("../analysis/analyze.ts");
  const models = search.places.has("quotes") ? await loadModels() : undefined;
  return (article) => {
    if (!mayHold(article.text, search.terms)) return NOTHING;
    const analysis =
      models === undefined
        ? { article, segmentation: segment(article), entities: [], quotes: [] }
        : analyze(article, models);
    const found = findPassages(analysis, search);
    return count ? countReport(article, found) : findReport(analysis, found);
  };
}
