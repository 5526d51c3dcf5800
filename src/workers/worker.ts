/** A thread that reports on articles, one after the other. Started by src/start/start-worker.ts. */
import { parentPort, workerData } from "node:worker_threads";
import { createReporter, type Reporter } from "../commands/jobs.ts";
import { loadModels } from "../commands/models.ts";
import type { Report } from "../report/report.ts";
import type { WorkerReply, WorkerRequest, WorkerSettings } from "./protocol.ts";

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

/** Answers the requests of the pool that started this thread. */
export function serve(): void {
  const settings = workerData as WorkerSettings;
  const port = parentPort;
  let reporter: Promise<Reporter> | undefined;
  const reply = async ({ ticket, article }: WorkerRequest): Promise<WorkerReply> => {
    reporter ??= createReporter(settings.job, settings.part, () => loadModels(settings.packageRoot));
    const report = await reporter;
    return { ticket, report: keep(report(article), settings) };
  };
  port?.on("message", (request: WorkerRequest) => {
    reply(request).then(
      (answer) => port.postMessage(answer),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        port.postMessage({ ticket: request.ticket, message } satisfies WorkerReply);
      },
    );
  });
}
