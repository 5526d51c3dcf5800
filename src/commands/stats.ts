/** `newsctl stats`: the figures of articles. */
import type { Command } from "commander";
import type { Article } from "../document/article.ts";
import type { Report } from "../report/report.ts";
import {
  type ArticleStats,
  addStats,
  NO_STATS,
  STATS_CSV_COLUMNS,
  statsReport,
  statsRowReport,
  statsTotalReport,
} from "../report/stats-report.ts";
import type { Context } from "./context.ts";
import { loadModels } from "./models.ts";
import { addSharedOptions, resolveInput, resolveOutput, type SharedFlags } from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

interface StatsFlags extends SharedFlags {
  readonly names?: boolean;
}

export function addStatsCommand(program: Command, context: Context): void {
  const command = program
    .command("stats")
    .summary("count words, quotations, names; measure readability")
    .description(
      "Count words, sentences, quotations and names, and measure readability. Several articles: a row each and a total.",
    )
    .argument("[article...]", "id, prefix of an id, file, glob, folder, or - for standard input (default: the corpus)")
    .option("--no-names", "leave out names and quotations, which take most of the time");
  addSharedOptions(command).addHelpText(
    "after",
    `
Examples:
  newsctl stats 000
  newsctl stats 000 --json | jq .fleschReadingEase
  newsctl stats ~/archive --csv > figures.csv`,
  );
  command.action((refs: string[], flags: StatsFlags) => runStats(refs, flags, context));
}

async function runStats(refs: readonly string[], flags: StatsFlags, context: Context): Promise<void> {
  const output = resolveOutput(flags, context.host);
  const measure = await loadMeasure(flags.names !== false, context);
  // A page of figures for one article, rows for several: which it is shows with the second one.
  let first: ArticleStats | undefined;
  let total = NO_STATS;
  await runOverArticles(
    {
      refs,
      input: resolveInput(flags),
      output,
      csvColumns: STATS_CSV_COLUMNS,
      single: true,
      report: (article) => {
        const measured = measure(article);
        total = addStats(total, measured.stats);
        if (total.articles === 1) {
          first = measured;
          return EMPTY;
        }
        const held = first;
        first = undefined;
        return held === undefined ? statsRowReport(measured) : both(statsRowReport(held), statsRowReport(measured));
      },
      summary: () => {
        if (first !== undefined) return statsReport(first);
        return total.articles > 1 ? statsTotalReport(total) : undefined;
      },
    },
    context,
  );
}

const EMPTY: Report = { records: [], rows: [], sections: [] };

function both(a: Report, b: Report): Report {
  return {
    records: [...a.records, ...b.records],
    rows: [...a.rows, ...b.rows],
    sections: [...a.sections, ...b.sections],
  };
}

/** The measuring itself, with as much of the analysis as is wanted. */
async function loadMeasure(withNames: boolean, { host }: Context): Promise<(article: Article) => ArticleStats> {
  const { computeStats } = await import("../analysis/stats.ts");
  if (!withNames) {
    const { segment } = await import("../analysis/segment.ts");
    return (article) => ({ article, stats: computeStats({ article, segmentation: segment(article) }) });
  }
  const { analyze } = await import("../analysis/analyze.ts");
  const models = await loadModels(host);
  return (article) => ({ article, stats: computeStats(analyze(article, models)) });
}
