/** The places of a run among threads: who reads and reports on what, and what comes of it in order. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Article } from "../document/article.ts";
import { compileForFew, compileForMany, makeRoom } from "../engine-flags.ts";
import type { Host } from "../host.ts";
import type { Location } from "../input/locate.ts";
import type { Articles } from "../input/read-articles.ts";
import { isReadFailure, type ReadFailure } from "../input/read-failure.ts";
import type { SharedWeights } from "../input/read-weights.ts";
import type { ReadingWatch } from "../input/reading-watch.ts";
import type { WorkerPool } from "../workers/pool.ts";
import { depthOf, PARTS } from "./job.ts";
import { shareWeights } from "./models.ts";
import { type Outcome, toOutcome } from "./outcome.ts";
import type { Task } from "./run.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** Articles that are worth no threads: fewer are done sooner than threads start. */
const FEW = 12;
/** Articles under way for each thread: enough that none waits for a long one before it, few enough that memory stays flat. */
const AHEAD = 16;
/** Length from which an article is given to another thread even if it is alone, in bytes or characters: a second's work or more. */
const LONG = 400_000;

/** What is to be shared out, and what it takes. */
export interface Sharing {
  readonly run: Task;
  readonly host: Host;
  readonly weights: SharedWeights;
  readonly threads: number;
  /** What this thread does itself, as long as no other is ready. */
  readonly report: (article: Article) => Promise<Outcome>;
  readonly stopwatch: Stopwatch;
  readonly reading: ReadingWatch | undefined;
}

type Outcomes = AsyncGenerator<Outcome, void, void>;

/** What comes of `articles`, in their order. */
export async function* shareOut(articles: Articles, sharing: Sharing): Outcomes {
  const desk = new Desk(articles, sharing);
  try {
    await desk.open();
    for (const location of articles.locations) yield* desk.take(location);
    yield* desk.settled(0);
  } finally {
    await desk.close();
  }
}

/** Something under way: its outcome, or that it has to be read here. */
type UnderWay = Promise<Outcome | { readonly readHere: Location }>;

/** Where work is given out and comes back. */
class Desk {
  readonly #articles: Articles;
  readonly #sharing: Sharing;
  readonly #turns: Turns;
  readonly #underWay: UnderWay[] = [];
  #pool: WorkerPool | undefined;
  /** For what takes long: this thread stays free to be interrupted. */
  #aside: WorkerPool | undefined;
  #started = 0;

  constructor(articles: Articles, sharing: Sharing) {
    this.#articles = articles;
    this.#sharing = sharing;
    this.#turns = createTurns(sharing.host);
  }

  /** Starts other threads if they are worth it, else makes this one fit for the work. */
  async open(): Promise<void> {
    const { run, threads, reading } = this.#sharing;
    const { count } = this.#articles.locations;
    reading?.places(count);
    const isShort = count <= FEW;
    if (threads > 1 && !isShort) this.#pool = await openPool(this.#sharing, threads);
    if (this.#pool !== undefined) return;
    const runsModels = depthOf(run.job) !== undefined;
    if (runsModels || !isShort) makeRoom();
    if (isShort) compileForFew();
    else compileForMany(runsModels, await cores());
  }

  /** Gives out one place, and yields what is done by then. */
  async *take(location: Location): Outcomes {
    const { host, stopwatch } = this.#sharing;
    const isLong = location.kind === "file" && sizeOf(location.path, host) > LONG;
    if (isLong && this.#pool === undefined) this.#aside ??= await openPool(this.#sharing, 1);
    const taker = this.#pool?.isReady() ? this.#pool : isLong ? (this.#pool ?? this.#aside) : undefined;
    if (location.kind !== "file" || taker === undefined) {
      yield* this.settled(0);
      yield* this.#readHere(location);
      return;
    }
    this.#underWay.push(
      taker
        .run({ file: location })
        .then((result) =>
          "manyArticles" in result ? { readHere: location } : toOutcome(result, location.id, stopwatch),
        ),
    );
    yield* this.settled(this.#mostUnderWay());
  }

  /** The outcomes that come first, until no more than `left` are under way. */
  async *settled(left: number): Outcomes {
    while (this.#underWay.length > left) {
      const first = await this.#underWay.shift();
      if (first === undefined) continue;
      if ("readHere" in first) yield* this.#readHere(first.readHere);
      else {
        this.#sharing.reading?.placeDone();
        yield first;
      }
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool?.close(), this.#aside?.close()]);
  }

  #mostUnderWay(): number {
    return this.#pool?.isReady() ? this.#sharing.threads * AHEAD : 0;
  }

  /** Reads what may hold many articles, in its turn, and has the others report on them. */
  async *#readHere(location: Location): Outcomes {
    const { threads, stopwatch, reading } = this.#sharing;
    const inside: Promise<Outcome>[] = [];
    for await (const article of timed(this.#articles.read(location), stopwatch)) {
      if (threads > 1 && ++this.#started > FEW) this.#pool ??= await openPool(this.#sharing, threads);
      inside.push(this.#outcomeOf(article));
      while (inside.length > this.#mostUnderWay()) yield await (inside.shift() as Promise<Outcome>);
      await this.#turns.take();
    }
    for (const outcome of inside) yield await outcome;
    reading?.placeDone();
  }

  async #outcomeOf(article: Article | ReadFailure): Promise<Outcome> {
    if (isReadFailure(article)) return { error: article.error };
    const { report, stopwatch } = this.#sharing;
    if (this.#pool?.isReady()) return toOutcome(await this.#pool.run({ article }), article.id, stopwatch);
    if (article.text.length < LONG) return await report(article);
    this.#aside ??= this.#pool ?? (await openPool(this.#sharing, 1));
    if (this.#aside === undefined) return await report(article);
    return toOutcome(await this.#aside.run({ article }), article.id, stopwatch);
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

interface Turns {
  take(): Promise<void>;
}

/** Turns of the event loop, in which messages and signals come in: work in this thread would keep them out. */
function createTurns({ now }: Host): Turns {
  let last = now();
  return {
    async take() {
      if (now() - last < TURN_MS) return;
      await new Promise((resolve) => setImmediate(resolve));
      last = now();
    },
  };
}

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

/** The cores that this process may use. */
export async function cores(): Promise<number> {
  const { availableParallelism } = await import("node:os");
  return availableParallelism();
}
