/** Threads that share the articles of a run. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Article } from "../document/article.ts";
import type { Report } from "../report/report.ts";
import type { WorkerReply, WorkerRequest, WorkerSettings } from "./protocol.ts";

export interface WorkerPool {
  /** The report on an article, made by whichever thread is free first; rejects when the thread met a bug or died. */
  report(article: Article): Promise<Report>;
  /** Ends the threads. */
  close(): Promise<void>;
}

interface Pending {
  readonly request: WorkerRequest;
  readonly resolve: (report: Report) => void;
  readonly reject: (error: Error) => void;
}

interface Seat {
  worker?: Worker;
  /** What the thread is at. */
  pending: Pending | undefined;
}

/** `count` threads of the program installed below `packageRoot`. A thread that dies takes only its article with it, and another takes its place. */
export function createWorkerPool(count: number, packageRoot: string, settings: WorkerSettings): WorkerPool {
  const workerFile = join(packageRoot, "dist", "worker.cjs");
  const waiting: Pending[] = [];
  const seats: Seat[] = [];
  let tickets = 0;
  let closing = false;

  const next = (seat: Seat): void => {
    seat.pending = waiting.shift();
    if (seat.pending !== undefined) seat.worker?.postMessage(seat.pending.request);
  };

  const start = (seat: Seat): Worker => {
    const worker = new Worker(workerFile, { workerData: settings });
    worker.on("message", (reply: WorkerReply) => {
      const { pending } = seat;
      if (pending === undefined || pending.request.ticket !== reply.ticket) return;
      if ("report" in reply) pending.resolve(reply.report);
      else pending.reject(new Error(reply.message));
      next(seat);
    });
    worker.on("error", (error: unknown) => {
      seat.pending?.reject(error instanceof Error ? error : new Error(String(error)));
      seat.pending = undefined;
    });
    worker.on("exit", () => {
      if (closing) return;
      seat.pending?.reject(new Error("the thread that worked on it died"));
      seat.pending = undefined;
      // A thread that cannot even start must not be started for ever: it comes back when there is work for it.
      if (waiting.length > 0) {
        seat.worker = start(seat);
        next(seat);
      } else seats.splice(seats.indexOf(seat), 1);
    });
    return worker;
  };

  const seatFor = (): Seat | undefined => {
    const free = seats.find((seat) => seat.pending === undefined);
    if (free !== undefined || seats.length >= count) return free;
    const seat: Seat = { pending: undefined };
    seat.worker = start(seat);
    seats.push(seat);
    return seat;
  };

  return {
    report: (article) =>
      new Promise((resolve, reject) => {
        waiting.push({ request: { ticket: tickets++, article }, resolve, reject });
        const seat = seatFor();
        if (seat !== undefined) next(seat);
      }),
    async close() {
      closing = true;
      await Promise.all(seats.map((seat) => seat.worker?.terminate()));
    },
  };
}
