/** Threads that share the articles of a run. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { tuneThreads } from "../engine-flags.ts";
import type { Dismissal, Task, TaskResult, WorkerReply, WorkerRequest, WorkerSettings } from "./protocol.ts";

export interface WorkerPool {
  /** Whether a thread has loaded all it needs. Until then its work is better done elsewhere. */
  isReady(): boolean;
  /** What came of a task, in whichever thread was free first; a thread that dies of it is a failure. Never rejects. */
  run(task: Task): Promise<TaskResult>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Tasks that a thread is given before it has answered: with the next one at hand it never waits for this thread. */
const AT_HAND = 2;

/** Room for what is soon forgotten: a third of what V8 takes by itself costs no time and saves 60 MB in two threads. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

interface Pending {
  readonly request: WorkerRequest;
  readonly resolve: (result: TaskResult) => void;
}

interface Seat {
  worker: Worker | undefined;
  ready: boolean;
  /** What the thread was given, in its order: it is at the first. */
  readonly given: Pending[];
}

/** `count` threads of the program installed below `packageRoot`. A thread that dies takes only its article with it, and another takes its place. */
export function createWorkerPool(count: number, packageRoot: string, settings: WorkerSettings): WorkerPool {
  const workerFile = join(packageRoot, "dist", "worker.cjs");
  const waiting: Pending[] = [];
  const seats: Seat[] = Array.from({ length: count }, () => ({ worker: undefined, ready: false, given: [] }));
  let tickets = 0;
  let closing = false;

  const start = (seat: Seat): Worker => {
    const worker = new Worker(workerFile, { workerData: settings, resourceLimits: LIMITS });
    let reason = "the thread that worked on it died";
    worker.on("message", (reply: WorkerReply) => {
      seat.ready = true;
      if (!("ticket" in reply) || seat.given[0]?.request.ticket !== reply.ticket) return;
      seat.given.shift()?.resolve(reply.result);
      deal();
    });
    worker.on("error", (error: unknown) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    worker.on("exit", () => {
      seat.worker = undefined;
      seat.ready = false;
      if (closing) return;
      const [first, ...rest] = seat.given.splice(0);
      waiting.unshift(...rest);
      first?.resolve({ failure: { message: reason, hint: undefined, exitCode: undefined, stack: undefined } });
      deal();
    });
    return worker;
  };

  /** Gives out what waits, to those with least to do. A thread that cannot even start is started again only when there is work for it. */
  const deal = (): void => {
    for (let given = 0; given < AT_HAND; given++) {
      for (const seat of seats) {
        if (seat.given.length > given) continue;
        const next = waiting.shift();
        if (next === undefined) return;
        seat.worker ??= start(seat);
        seat.given.push(next);
        seat.worker.postMessage(next.request);
      }
    }
  };

  tuneThreads();
  for (const seat of seats) seat.worker = start(seat);
  return {
    isReady: () => seats.some(({ ready }) => ready),
    run: (task) =>
      new Promise((resolve) => {
        waiting.push({ request: { ticket: tickets++, task }, resolve });
        deal();
      }),
    async close() {
      closing = true;
      // One is enough to keep code for all, and none that is still at work is waited for.
      const idle = seats.find(({ ready, given }) => ready && given.length === 0)?.worker;
      if (idle !== undefined) {
        idle.postMessage({ dismissed: true } satisfies Dismissal);
        await new Promise((resolve) => idle.once("exit", resolve));
      }
      await Promise.all(seats.map(({ worker }) => worker?.terminate()));
    },
  };
}
