/** A thread that reports on articles, one after the other. Started by src/start/start-worker.ts. */
import { parentPort, workerData } from "node:worker_threads";
import { createReporter } from "../commands/create-reporter.ts";
import type { Reporter } from "../commands/job.ts";
import { modelLoader } from "../commands/models.ts";
import { createStopwatch, NO_STOPWATCH, type Stopwatch } from "../commands/stopwatch.ts";
import type { Article } from "../document/article.ts";
import { type Host, nodeHost } from "../host.ts";
import { readSingle } from "../input/read-source.ts";
import type { ReadingWatch } from "../input/reading-watch.ts";
import type { Report } from "../report/report.ts";
import {
  articleHead,
  type Dismissal,
  failureOf,
  type Task,
  type TaskResult,
  type WorkerReply,
  type WorkerRequest,
  type WorkerSettings,
} from "./protocol.ts";

/** Answers the requests of the pool that started this thread, in their order. `keepCode`: what it does before it ends. */
export async function serve(keepCode: () => void): Promise<void> {
  const settings = workerData as WorkerSettings;
  const { job, packageRoot, cwd, weights } = settings;
  const host = { ...nodeHost(process, packageRoot), cwd };
  const stopwatch = settings.isTimed === true ? createStopwatch(() => performance.now()) : NO_STOPWATCH;
  const reporter = stopwatch.timeAsync("load", () =>
    createReporter(job, settings.part, modelLoader(packageRoot, weights), stopwatch),
  );
  const send = (reply: WorkerReply): void => parentPort?.postMessage(reply);
  // One at a time: when the thread dies, the pool knows what it died of.
  let turn: Promise<void> = Promise.resolve();
  parentPort?.on("message", (request: WorkerRequest | Dismissal) => {
    if ("dismissed" in request) {
      keepCode();
      parentPort?.close();
      return;
    }
    const { ticket, task } = request;
    turn = turn.then(async () => send({ ticket, result: await settle(task, reporter, settings, host, stopwatch) }));
  });
  // A loader that fails fails each article with its message.
  await reporter.catch(() => undefined);
  send({ ready: true });
}

async function settle(
  task: Task,
  reporter: Promise<Reporter>,
  settings: WorkerSettings,
  host: Host,
  stopwatch: Stopwatch,
): Promise<TaskResult> {
  try {
    const report = await reporter;
    const article = await stopwatch.timeAsync("read", () => read(task, settings, host, stopwatch));
    if (article === undefined) return { manyArticles: true };
    const made = stopwatch.time("report", () => report(article));
    const laps = stopwatch.isRunning && { laps: stopwatch.take() };
    return { article: articleHead(article, made), report: keep(made, settings), ...laps };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

async function read(
  task: Task,
  { input }: WorkerSettings,
  host: Host,
  stopwatch: Stopwatch,
): Promise<Article | undefined> {
  if ("article" in task) return task.article;
  const watch = stopwatch.isRunning && { watch: watchParsing(stopwatch) };
  return await readSingle(task.file, { ...input, ...watch }, host);
}

/** The part of a report that will be printed; records go along where totals are made of them. */
function keep({ page, ...report }: Report, { part, job }: WorkerSettings): Report {
  const hasPage = page !== undefined && (part === "page" || part === "note");
  return {
    ...report,
    ...(hasPage && { page }),
    records: part.endsWith("records") || job.command === "stats" ? report.records : [],
    rows: part.startsWith("rows") ? report.rows : [],
    sections: part === "sections" || part === "page" || part === "note" ? report.sections : [],
  };
}

/** This thread shows nothing; it only takes the time. */
function watchParsing(stopwatch: Stopwatch): ReadingWatch {
  const nobody = (): void => undefined;
  return { places: nobody, placeDone: nobody, share: nobody, parse: (work) => stopwatch.time("parse", work) };
}
