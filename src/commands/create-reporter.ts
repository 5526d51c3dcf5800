/** The function that does a job. Each command's analysis is loaded here, when its first article comes. */
import type { Article } from "../document/article.ts";
import type { Highlights } from "../report/highlights.ts";
import type { Highlight, Job, Part, Reporter } from "./job.ts";
import { withDates, withUserNames } from "./lexicon-option.ts";
import type { LoadModels } from "./models.ts";
import { loadAnalysis, loadSegment } from "./staged-analysis.ts";
import { NO_STOPWATCH, type Stopwatch } from "./stopwatch.ts";

/** `stopwatch` takes the time of the stages within a report. */
export async function createReporter(
  job: Job,
  part: Part,
  loadModels: LoadModels,
  stopwatch: Stopwatch = NO_STOPWATCH,
): Promise<Reporter> {
  if (part === "page" || part === "note") {
    const { createPageReporter } = await import("./page-jobs.ts");
    const reporter = await createPageReporter(job, part, loadModels, stopwatch);
    if (reporter !== undefined) return reporter;
  }
  switch (job.command) {
    case "show":
      return showReporter(job, loadModels, stopwatch);
    case "list":
      return listReporter(stopwatch);
    case "quotes":
      return quotesReporter(job, loadModels, stopwatch);
    case "find": {
      const { createFinder } = await import("./find-passages-job.ts");
      return createFinder(job.search, job.count, () => loadModels("quotes"));
    }
    case "explain": {
      const { createExplainer } = await import("./explain-quotations.ts");
      return createExplainer(job.quotation, await withUserNames(await loadModels("quotes"), job.lexicon));
    }
    case "entities":
      return entitiesReporter(job, loadModels, stopwatch);
    case "stats":
      return job.names ? statsReporter(job, loadModels, stopwatch) : bareStatsReporter(job, stopwatch);
    default:
      return job satisfies never;
  }
}

type JobOf<C extends Job["command"]> = Extract<Job, { command: C }>;

async function showReporter(
  { view, highlight }: JobOf<"show">,
  loadModels: LoadModels,
  stopwatch: Stopwatch,
): Promise<Reporter> {
  if (view === "removed") return (await import("../report/removed-report.ts")).removedReport;
  const { articleReport } = await import("../report/article-report.ts");
  const measure = await loadReadingFigures(stopwatch);
  const highlightsOf = await loadHighlighter(highlight, loadModels, stopwatch);
  return (article) => articleReport(article, measure(article), view, highlightsOf(article));
}

async function listReporter(stopwatch: Stopwatch): Promise<Reporter> {
  const { listReport } = await import("../report/list-report.ts");
  const measure = await loadReadingFigures(stopwatch);
  return (article) => listReport(article, measure(article));
}

async function quotesReporter(
  { selection, quotesView, lexicon }: JobOf<"quotes">,
  loadModels: LoadModels,
  stopwatch: Stopwatch,
): Promise<Reporter> {
  const { analyze } = await loadAnalysis(stopwatch);
  const { selectQuotes } = await import("../select/select-quotes.ts");
  const { quotesReport } = await import("../report/quotes-report.ts");
  const models = await withUserNames(await loadModels("quotes"), lexicon);
  return (article) => {
    const analysis = analyze(article, models);
    const selected = selectQuotes(article.text, analysis.entities, analysis.quotes, selection);
    return quotesReport(analysis, selected, quotesView);
  };
}

async function entitiesReporter(
  { selection, merge, showConfidence, relativeDates, lexicon }: JobOf<"entities">,
  loadModels: LoadModels,
  stopwatch: Stopwatch,
): Promise<Reporter> {
  const { findEntities, findMentions } = await loadAnalysis(stopwatch);
  const { selectEntities } = await import("../select/select-entities.ts");
  const { entitiesReport } = await import("../report/entities-report.ts");
  const models = await withDates(await withUserNames(await loadModels("names"), lexicon), relativeDates);
  const find = merge ? findEntities : findMentions;
  return (article) => {
    const { entities } = find(article, models);
    return entitiesReport(article, selectEntities(entities, selection), showConfidence);
  };
}

async function statsReporter(
  { charts }: JobOf<"stats">,
  loadModels: LoadModels,
  stopwatch: Stopwatch,
): Promise<Reporter> {
  const { computeStats } = await import("../analysis/stats.ts");
  const { statsReport } = await import("../report/stats-report.ts");
  const { articleCharts } = await import("../report/article-charts.ts");
  const { analyze } = await loadAnalysis(stopwatch);
  const models = await loadModels("quotes");
  return (article) => {
    const analysis = analyze(article, models);
    const stats = computeStats(analysis);
    return statsReport(article, stats, charts ? articleCharts(stats, analysis) : []);
  };
}

/** Figures without names and quotations: no model is loaded. */
async function bareStatsReporter({ charts }: JobOf<"stats">, stopwatch: Stopwatch): Promise<Reporter> {
  const { computeStats } = await import("../analysis/stats.ts");
  const { statsReport } = await import("../report/stats-report.ts");
  const { articleCharts } = await import("../report/article-charts.ts");
  const segment = await loadSegment(stopwatch);
  return (article) => {
    const stats = computeStats({ article, segmentation: segment(article) });
    return statsReport(article, stats, charts ? articleCharts(stats, { entities: [], quotes: [] }) : []);
  };
}

async function loadReadingFigures(
  stopwatch: Stopwatch,
): Promise<(article: Article) => { words: number; readingTimeSeconds: number }> {
  const segment = await loadSegment(stopwatch);
  const { countWords, readingTimeSeconds } = await import("../analysis/count-words.ts");
  return (article) => {
    const words = countWords(article, segment(article));
    return { words, readingTimeSeconds: readingTimeSeconds(words) };
  };
}

async function loadHighlighter(
  { quotes, entities, longest }: Highlight,
  loadModels: LoadModels,
  stopwatch: Stopwatch,
): Promise<(article: Article) => Highlights | undefined> {
  if (!quotes && !entities) return () => undefined;
  const { analyze, findEntities } = await loadAnalysis(stopwatch);
  const { highlightsOf } = await import("../report/highlights.ts");
  const models = await loadModels(quotes ? "quotes" : "names");
  return (article) => {
    if (article.text.length > longest) return undefined;
    const found = quotes ? analyze(article, models) : { ...findEntities(article, models), quotes: [] };
    return highlightsOf(article.text, { ...found, showQuotes: quotes, showEntities: entities });
  };
}
