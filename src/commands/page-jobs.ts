/** The jobs whose reports hold a page, for formats that show more than a terminal can. */
import type { Highlight, Job, Reporter } from "./job.ts";
import { withDates, withUserNames } from "./lexicon-option.ts";
import type { LoadModels } from "./models.ts";
import { loadAnalysis, loadSegment } from "./staged-analysis.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** Undefined for jobs without a page of their own, whose sections are printed instead. */
export async function createPageReporter(
  job: Job,
  part: "page" | "note",
  loadModels: LoadModels,
  stopwatch: Stopwatch,
): Promise<Reporter | undefined> {
  switch (job.command) {
    case "show":
      return job.view === "page" ? showReporter(job.highlight, part, loadModels, stopwatch) : undefined;
    case "quotes": {
      const { analyze } = await loadAnalysis(stopwatch);
      const { selectQuotes } = await import("../select/select-quotes.ts");
      const { quotesReport } = await import("../report/quotes-report.ts");
      const { quotesPage } = await import("../report/page/article-pages.ts");
      const models = await withUserNames(await loadModels("quotes"), job.lexicon);
      return (article) => {
        const analysis = analyze(article, models);
        const selected = selectQuotes(article.text, analysis.entities, analysis.quotes, job.selection);
        const { quotesView } = job;
        return {
          ...quotesReport(analysis, selected, quotesView),
          page: quotesPage(analysis, selected, quotesView),
        };
      };
    }
    case "entities": {
      const { findEntities, findMentions } = await loadAnalysis(stopwatch);
      const { selectEntities } = await import("../select/select-entities.ts");
      const { entitiesReport } = await import("../report/entities-report.ts");
      const { entitiesPage } = await import("../report/page/article-pages.ts");
      const models = await withDates(await withUserNames(await loadModels("names"), job.lexicon), job.relativeDates);
      const find = job.merge ? findEntities : findMentions;
      return (article) => {
        const named = find(article, models);
        const selected = selectEntities(named.entities, job.selection);
        return { ...entitiesReport(article, selected, job.showConfidence), page: entitiesPage(named, selected) };
      };
    }
    case "stats": {
      const { computeStats } = await import("../analysis/stats.ts");
      const { statsReport } = await import("../report/stats-report.ts");
      const { statsPage } = await import("../report/page/article-pages.ts");
      const { analyze } = await loadAnalysis(stopwatch);
      const segment = await loadSegment(stopwatch);
      const models = job.names ? await loadModels("quotes") : undefined;
      return (article) => {
        const found = models === undefined ? undefined : analyze(article, models);
        const stats = computeStats(found ?? { article, segmentation: segment(article) });
        return { ...statsReport(article, stats), page: statsPage(article, stats, found) };
      };
    }
    default:
      return undefined;
  }
}

/** Notes are the article to read, pages what was found in it too. */
async function showReporter(
  { quotes, entities, longest }: Highlight,
  part: "page" | "note",
  loadModels: LoadModels,
  stopwatch: Stopwatch,
): Promise<Reporter> {
  const { computeStats } = await import("../analysis/stats.ts");
  const { articleReport } = await import("../report/article-report.ts");
  const { plainPage, showPage } = await import("../report/page/article-pages.ts");
  const segment = await loadSegment(stopwatch);
  const { analyze } = await loadAnalysis(stopwatch);
  const models = part === "page" && (quotes || entities) ? await loadModels("quotes") : undefined;
  return (article) => {
    if (models === undefined || article.text.length > longest) {
      const stats = computeStats({ article, segmentation: segment(article) });
      return { ...articleReport(article, stats, "page"), page: plainPage(article, stats) };
    }
    const analysis = analyze(article, models);
    const stats = computeStats(analysis);
    return { ...articleReport(article, stats, "page"), page: showPage(analysis, stats) };
  };
}
