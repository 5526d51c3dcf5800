/** Threads that share the articles of a run. */
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Task, TaskResult, WorkerReply, WorkerRequest, WorkerSettings } from "./protocol.ts";

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

/**
 * How much of a function V8 runs before it compiles it once more, for speed: four times what it takes by itself, since here every
 * thread compiles the whole program for itself, in further threads that the cores are then missing for the articles. Half of
 * that time is saved, a tenth of all. Later versions than that of Node 20 have no such flag, and compile in other steps.
 */
const COMPILE_LATER = "--interrupt-budget=500000";

/**
 * Megabytes that outlive an article or two before a thread first looks which of them are garbage: by itself V8 waits for some forty,
 * in each thread, that many articles fill and few do not. And how much more than was left, in percent, there may be before it looks again.
 */
const COLLECT_SOONER = ["--initial-old-space-size=8", "--heap-growing-percent=50"];

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

  for (const flag of COLLECT_SOONER) setFlagsFromString(flag);
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(COMPILE_LATER);
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
      await Promise.all(seats.map(({ worker }) => worker?.terminate()));
    },
  };
}
