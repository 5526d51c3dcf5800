/** The articles of a run with the report on each, in order, on one thread or several. */
import type { Article } from "../document/article.ts";
import type { Host } from "../host.ts";
import { openArticles } from "../input/read-articles.ts";
import type { SharedWeights } from "../input/read-weights.ts";
import type { ReadingWatch } from "../input/reading-watch.ts";
import { createReporter } from "./create-reporter.ts";
import { depthOf, PARTS, type Reporter } from "./job.ts";
import { modelLoader } from "./models.ts";
import { type Outcome, settle } from "./outcome.ts";
import type { Task } from "./run.ts";
import { cores, shareOut } from "./share-out.ts";
import { NO_STOPWATCH, type Stopwatch } from "./stopwatch.ts";

/** Who looks on while the articles are read and reported on. */
export interface Watch {
  readonly stopwatch: Stopwatch;
  readonly reading: ReadingWatch | undefined;
}

const UNWATCHED: Watch = { stopwatch: NO_STOPWATCH, reading: undefined };

/** Reports in the order of the articles. Errors are values: an unreadable article, or a bug met on one. */
export async function* reportOnArticles(
  run: Task,
  host: Host,
  { stopwatch, reading }: Watch = UNWATCHED,
): AsyncGenerator<Outcome, void, void> {
  const articles = await openArticles(run.refs, { ...run.input, ...(reading && { watch: reading }) }, host);
  const weights: SharedWeights = new Map();
  let reporter: Promise<Reporter> | undefined;
  const report = async (article: Article): Promise<Outcome> => {
    reporter ??= stopwatch.timeAsync("load", () =>
      createReporter(run.job, PARTS[run.output.format], modelLoader(host.packageRoot, weights), stopwatch),
    );
    const reportOn = await reporter;
    return settle(article, (each) => stopwatch.time("report", () => reportOn(each)));
  };
  const isHeavy = depthOf(run.job) !== undefined;
  const threads = isHeavy ? (run.threads ?? (await cores())) : 1;
  yield* shareOut(articles, { run, host, weights, threads, report, stopwatch, reading });
}
