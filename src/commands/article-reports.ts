/** The articles of a run with the report on each, in order, on one thread or several. */
import type { Article } from "../document/article.ts";
import { NewsctlError, UnexpectedError } from "../errors.ts";
import type { Host } from "../host.ts";
import { readArticles } from "../input/read-articles.ts";
import { isReadFailure } from "../input/read-failure.ts";
import type { Format } from "../render/renderer.ts";
import type { Report } from "../report/report.ts";
import type { WorkerPool } from "../workers/pool.ts";
import { createReporter, isHeavy, type Part, type Reporter } from "./jobs.ts";
import { loadModels } from "./models.ts";
import type { Run } from "./pipeline.ts";

/** What is kept of an article while its report is made. */
export type ArticleHead = Pick<Article, "id" | "text" | "warnings">;

export type Outcome = { readonly article: ArticleHead; readonly report: Report } | { readonly error: NewsctlError };

export function isFailed(outcome: Outcome): outcome is { readonly error: NewsctlError } {
  return "error" in outcome;
}

/** Articles that are worth no threads: fewer are done sooner than threads start. */
const FIRST_ARTICLES = 16;
/** Articles under way for each thread: enough that none waits, few enough that memory stays flat. */
const AHEAD = 4;

/** What is to be done with which articles. */
export type Task = Pick<Run, "refs" | "input" | "job" | "threads"> & {
  readonly output: Pick<Run["output"], "format" | "fields">;
};

/** Reports in the order of the articles. Errors are values: an unreadable article, or a bug met on one. */
export async function* reportOnArticles(run: Task, host: Host): AsyncGenerator<Outcome, void, void> {
  const models = (): ReturnType<typeof loadModels> => loadModels(host.packageRoot);
  let reporter: Promise<Reporter> | undefined;
  let pool: WorkerPool | undefined;
  const underWay: Promise<Outcome>[] = [];
  let articles = 0;
  try {
    for await (const article of readArticles(run.refs, run.input, host)) {
      if (isReadFailure(article)) {
        underWay.push(Promise.resolve({ error: article.error }));
      } else if (run.threads === 1 || articles++ < FIRST_ARTICLES || !isHeavy(run.job)) {
        reporter ??= createReporter(run.job, PARTS[run.output.format], models);
        const report = await reporter;
        underWay.push(settle(article, async () => report(article)));
      } else {
        pool ??= await openPool(run, host);
        const { report } = pool;
        underWay.push(settle(article, () => report(article)));
      }
      while (underWay.length > (pool === undefined ? 0 : run.threads * AHEAD)) yield* first(underWay);
    }
    while (underWay.length > 0) yield* first(underWay);
  } finally {
    await pool?.close();
  }
}

async function* first(underWay: Promise<Outcome>[]): AsyncGenerator<Outcome, void, void> {
  const outcome = underWay.shift();
  if (outcome !== undefined) yield await outcome;
}

/** Never rejects: an outcome may wait for its turn long after it failed. */
async function settle({ id, text, warnings }: Article, report: () => Promise<Report>): Promise<Outcome> {
  try {
    return { article: { id, text: warnings.length === 0 ? "" : text, warnings }, report: await report() };
  } catch (error) {
    return { error: error instanceof NewsctlError ? error : new UnexpectedError(error, id) };
  }
}

const PARTS: Record<Format, Part> = {
  json: "records",
  jsonl: "records",
  csv: "rows",
  table: "sections",
  html: "page",
  md: "note",
};

async function openPool({ job, threads, output }: Task, { packageRoot }: Host): Promise<WorkerPool> {
  const { createWorkerPool } = await import("../workers/pool.ts");
  const part = output.format === "csv" && output.fields !== undefined ? "rows and records" : PARTS[output.format];
  return createWorkerPool(threads, packageRoot, { job, packageRoot, part });
}
