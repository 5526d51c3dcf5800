/** The articles of a run with the report on each, in order, on one thread or several. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Article } from "../document/article.ts";
import { compileForFew, compileForMany, makeRoom } from "../engine-flags.ts";
import { NewsctlError, UnexpectedError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { Location } from "../input/locate.ts";
import { type Articles, openArticles } from "../input/read-articles.ts";
import { isReadFailure, type ReadFailure } from "../input/read-failure.ts";
import type { SharedWeights } from "../input/read-weights.ts";
import type { ReadingWatch } from "../input/reading-watch.ts";
import type { Format } from "../render/renderer.ts";
import type { Report } from "../report/report.ts";
import type { WorkerPool } from "../workers/pool.ts";
import { type ArticleHead, articleHead, type Failure, type TaskResult } from "../workers/protocol.ts";
import { createReporter } from "./create-reporter.ts";
import { depthOf, type Part, type Reporter } from "./job.ts";
import { modelLoader, shareWeights } from "./models.ts";
import type { Run } from "./run.ts";
import { NO_STOPWATCH, type Stopwatch } from "./stopwatch.ts";

export type Outcome = { readonly article: ArticleHead; readonly report: Report } | { readonly error: NewsctlError };

export function isFailed(outcome: Outcome): outcome is { readonly error: NewsctlError } {
  return "error" in outcome;
}

/** Articles that are worth no threads: fewer are done sooner than threads start. */
const FEW = 12;
/** Articles under way for each thread: enough that none waits for a long one before it, few enough that memory stays flat. */
const AHEAD = 16;
/** Length from which an article is given to another thread even if it is alone, in bytes or characters: a second's work or more. */
const LONG = 400_000;

/** Who looks on while the articles are read and reported on. */
export interface Watch {
  readonly stopwatch: Stopwatch;
  readonly reading: ReadingWatch | undefined;
}

const UNWATCHED: Watch = { stopwatch: NO_STOPWATCH, reading: undefined };

/** What is to be done with which articles. */
export type Task = Pick<Run, "refs" | "input" | "job" | "threads"> & {
  readonly output: Pick<Run["output"], "format" | "fields">;
};

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

interface Sharing {
  readonly run: Task;
  readonly host: Host;
  readonly weights: SharedWeights;
  readonly threads: number;
  /** What this thread does itself, as long as no other is ready. */
  readonly report: (article: Article) => Promise<Outcome>;
  readonly stopwatch: Stopwatch;
  readonly reading: ReadingWatch | undefined;
}

/** Something under way: its outcome, or that it has to be read here. */
type UnderWay = Promise<Outcome | { readonly readHere: Location }>;

async function* shareOut(articles: Articles, sharing: Sharing): AsyncGenerator<Outcome, void, void> {
  const { run, threads, report, host, stopwatch, reading } = sharing;
  reading?.places(articles.locations.count);
  const isShared = threads > 1;
  let pool: WorkerPool | undefined =
    isShared && articles.locations.count > FEW ? await openPool(sharing, threads) : undefined;
  if (pool === undefined) {
    const runsModels = depthOf(run.job) !== undefined;
    const isShort = articles.locations.count <= FEW;
    if (runsModels || !isShort) makeRoom();
    if (isShort) compileForFew();
    else compileForMany(runsModels, await cores());
  }
  /** For what takes long: this thread stays free to be interrupted. */
  let aside: WorkerPool | undefined;
  const underWay: UnderWay[] = [];
  const turns = createTurns(host);
  let started = 0;

  /** The outcomes that come first, until no more than `left` are under way. */
  const settled = async function* (left: number): AsyncGenerator<Outcome, void, void> {
    while (underWay.length > left) {
      const first = await underWay.shift();
      if (first === undefined) continue;
      if ("readHere" in first) yield* readHere(first.readHere);
      else {
        reading?.placeDone();
        yield first;
      }
    }
  };
  /** Reads what may hold many articles, in its turn, and has the others report on them. */
  const readHere = async function* (location: Location): AsyncGenerator<Outcome, void, void> {
    const inside: Promise<Outcome>[] = [];
    for await (const article of timed(articles.read(location), stopwatch)) {
      if (isShared && ++started > FEW) pool ??= await openPool(sharing, threads);
      inside.push(outcomeOf(article));
      while (inside.length > (pool?.isReady() ? threads * AHEAD : 0)) yield await (inside.shift() as Promise<Outcome>);
      await turns.take();
    }
    for (const outcome of inside) yield await outcome;
    reading?.placeDone();
  };
  const outcomeOf = async (article: Article | ReadFailure): Promise<Outcome> => {
    if (isReadFailure(article)) return { error: article.error };
    if (pool?.isReady()) return toOutcome(await pool.run({ article }), article.id, stopwatch);
    if (article.text.length < LONG) return await report(article);
    aside ??= pool ?? (await openPool(sharing, 1));
    return aside === undefined ? await report(article) : toOutcome(await aside.run({ article }), article.id, stopwatch);
  };

  try {
    for (const location of articles.locations) {
      const isLong = location.kind === "file" && sizeOf(location.path, host) > LONG;
      if (isLong && pool === undefined) aside ??= await openPool(sharing, 1);
      const taker = pool?.isReady() ? pool : isLong ? (pool ?? aside) : undefined;
      if (location.kind === "file" && taker !== undefined) {
        underWay.push(
          taker
            .run({ file: location })
            .then((result) =>
              "manyArticles" in result ? { readHere: location } : toOutcome(result, location.id, stopwatch),
            ),
        );
        yield* settled(pool?.isReady() ? threads * AHEAD : 0);
      } else {
        yield* settled(0);
        yield* readHere(location);
      }
    }
    yield* settled(0);
  } finally {
    await Promise.all([pool?.close(), aside?.close()]);
  }
}

/** Bytes of a file; 0 for what is none, or not there: reading it says what is wrong. */
function sizeOf(path: string, { cwd }: Host): number {
  try {
    const stat = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    return stat?.isFile() ? stat.size : 0;
  } catch {
    return 0;
  }
}

/** Milliseconds of work after which messages and signals are looked at: nobody waits noticeably longer, and it costs nothing. */
const TURN_MS = 10;

/** Turns of the event loop, in which messages and signals come in: work in this thread would keep them out. */
function createTurns({ now }: Host): { take(): Promise<void> } {
  let last = now();
  return {
    async take() {
      if (now() - last < TURN_MS) return;
      await new Promise((resolve) => setImmediate(resolve));
      last = now();
    },
  };
}

async function settle(article: Article, report: Reporter): Promise<Outcome> {
  try {
    const made = report(article);
    return { article: articleHead(article, made), report: made };
  } catch (error) {
    return { error: error instanceof NewsctlError ? error : new UnexpectedError(error, article.id) };
  }
}

function toOutcome(result: TaskResult, id: string, stopwatch: Stopwatch): Outcome {
  if ("report" in result) {
    if (result.laps !== undefined) stopwatch.add(result.laps);
    return result;
  }
  if ("failure" in result) return { error: errorOf(result.failure, id) };
  return { error: new UnexpectedError(new Error("it was given back unread"), id) };
}

/** An error of another thread, as it would be if it had been met here. */
class DistantError extends NewsctlError {
  override readonly exitCode: number;

  constructor({ message, hint, exitCode = 1 }: Failure) {
    super(message, hint === undefined ? {} : { hint });
    this.exitCode = exitCode;
  }
}

function errorOf(failure: Failure, id: string): NewsctlError {
  if (failure.exitCode !== undefined) return new DistantError(failure);
  const cause = new Error(failure.message);
  if (failure.stack !== undefined) cause.stack = failure.stack;
  return new UnexpectedError(cause, id);
}

async function cores(): Promise<number> {
  const { availableParallelism } = await import("node:os");
  return availableParallelism();
}

const PARTS: Record<Format, Part> = {
  json: "records",
  jsonl: "records",
  csv: "rows",
  table: "sections",
  html: "page",
  md: "note",
};

/** Other threads; undefined where the system grants too few open files for them. */
async function openPool({ run, host, weights, stopwatch }: Sharing, threads: number): Promise<WorkerPool | undefined> {
  const { createWorkerPool } = await import("../workers/pool.ts");
  const { leavesRoomForFiles } = await import("../workers/room-for-files.ts");
  if (!leavesRoomForFiles(threads)) return undefined;
  const { job, input, output } = run;
  // Read once, by this thread: the others look into the same memory.
  const depth = depthOf(job);
  if (depth !== undefined) await shareWeights(host.packageRoot, depth, weights);
  return createWorkerPool(threads, host.packageRoot, {
    job,
    input,
    packageRoot: host.packageRoot,
    cwd: host.cwd,
    part: output.format === "csv" && output.fields !== undefined ? "rows and records" : PARTS[output.format],
    weights,
    isTimed: stopwatch.isRunning,
  });
}

/** Reading, whose time is that of waiting for the next article. */
async function* timed<T>(source: AsyncGenerator<T, void, void>, stopwatch: Stopwatch): AsyncGenerator<T, void, void> {
  try {
    for (;;) {
      const { value, done } = await stopwatch.timeAsync("read", () => source.next());
      if (done || value === undefined) return;
      yield value;
    }
  } finally {
    await source.return();
  }
}
