/** A thread that reports on articles, one after the other. Started by src/start/start-worker.ts. */
import { parentPort, workerData } from "node:worker_threads";
import { createReporter, type Reporter } from "../commands/jobs.ts";
import { modelLoader } from "../commands/models.ts";
import type { Article } from "../document/article.ts";
import { type Host, nodeHost } from "../host.ts";
import { readSingle } from "../input/read-source.ts";
import type { Report } from "../report/report.ts";
import {
  articleHead,
  failureOf,
  type Task,
  type TaskResult,
  type WorkerReply,
  type WorkerRequest,
  type WorkerSettings,
} from "./protocol.ts";

/** Answers the requests of the pool that started this thread, in their order. */
export async function serve(): Promise<void> {
  const settings = workerData as WorkerSettings;
  const { job, packageRoot, weights } = settings;
  const host = nodeHost(process, packageRoot);
  const reporter = createReporter(job, settings.part, modelLoader(packageRoot, weights));
  const send = (reply: WorkerReply): void => parentPort?.postMessage(reply);
  // One at a time: when the thread dies, the pool knows what it died of.
  let turn: Promise<void> = Promise.resolve();
  parentPort?.on("message", ({ ticket, task }: WorkerRequest) => {
    turn = turn.then(async () => send({ ticket, result: await settle(task, reporter, settings, host) }));
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
): Promise<TaskResult> {
  try {
    const report = await reporter;
    const article = await read(task, settings, host);
    if (article === undefined) return { manyArticles: true };
    return { article: articleHead(article), report: keep(report(article), settings) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

async function read(task: Task, { input }: WorkerSettings, host: Host): Promise<Article | undefined> {
  return "article" in task ? task.article : await readSingle(task.file, input, host);
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
