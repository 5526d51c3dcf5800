/** `newsctl stats`: the figures of articles. */
import type { Command } from "commander";
import { joinReports, NOTHING } from "../report/limit-report.ts";
import type { Report } from "../report/report.ts";
import { addStats, NO_STATS, STATS_CSV_COLUMNS, statsTotalReport } from "../report/stats-report.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import {
  ARTICLES,
  addSharedOptions,
  addThreadOptions,
  resolveInput,
  resolveOutput,
  resolveThreads,
  type SharedFlags,
  type ThreadFlags,
} from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

interface StatsFlags extends SharedFlags, ThreadFlags {
  readonly names?: boolean;
  readonly plain?: boolean;
}

export function addStatsCommand(program: Command, context: Context): void {
  const command = program
    .command("stats")
    .summary("count words, quotations, names; measure readability")
    .description(
      "Count words, sentences, quotations and names, and measure readability. Several articles: a row each and a total.",
    )
    .argument("[article...]", ARTICLES)
    .option("--no-names", "leave out names and quotations, which take most of the time")
    .option("--plain", "figures without charts\nIn a pipe there are none anyway.");
  addThreadOptions(command);
  addSharedOptions(command);
  addExamples(
    command,
    ["newsctl stats 000", "a page of figures, with charts on a terminal"],
    ["newsctl stats --csv > figures.csv", "a row for each article"],
    ["newsctl stats 000 --json | jq .fleschReadingEase", "for a script"],
  );
  command.action((refs: string[], flags: StatsFlags) => runStats(refs, flags, context));
}

async function runStats(refs: readonly string[], flags: StatsFlags, context: Context): Promise<void> {
  // A page of figures for one article, a line each for several: which it is shows with the second one.
  let first: Report | undefined;
  let total = NO_STATS;
  const output = resolveOutput(flags, context.host);
  const seen = output.format === "table" && output.file === undefined && context.host.stdout.isTTY;
  const charts = seen && flags.plain !== true;
  await runOverArticles(
    {
      refs,
      input: resolveInput(flags),
      output,
      csvColumns: STATS_CSV_COLUMNS,
      single: true,
      threads: resolveThreads(flags),
      job: { command: "stats", names: flags.names !== false, charts },
      each: (report) => {
        total = addStats(total, report);
        if (total.articles === 1) {
          first = report;
          return NOTHING;
        }
        const held = first;
        first = undefined;
        return held === undefined ? asLine(report) : joinReports(asLine(held), asLine(report));
      },
      summary: () => first ?? (total.articles > 1 ? statsTotalReport(total, charts) : undefined),
    },
    context,
  );
}

/** Among several, an article is a line, whatever the format. */
const asLine = ({ page: _, ...report }: Report): Report => ({
  ...report,
  sections: report.line === undefined ? [] : [report.line],
});
