/** What a run shows of itself while it works and when it is done: progress, and timings by stage. */
import type { Host } from "../host.ts";
import type { ReadingWatch } from "../input/reading-watch.ts";
import type { Context } from "./context.ts";
import type { Progress } from "./progress.ts";
import { NO_STOPWATCH, type Stopwatch } from "./stopwatch.ts";

export interface RunWatch {
  readonly stopwatch: Stopwatch;
  /** For those who read; absent where nobody looks. */
  readonly reading: ReadingWatch | undefined;
  /** An article is done. */
  article(id: string): Promise<void>;
  /** Something else takes the terminal. */
  stopProgress(): Promise<void>;
  /** The run is over, whichever way. */
  end(): Promise<void>;
}

/** Progress where standard error is a terminal and nobody asked to be spared it, timings where somebody asked. */
export async function watchRun({ host, mode, line }: Context): Promise<RunWatch> {
  const elapsed = host.elapsed ?? host.now;
  const start = elapsed();
  const progress = await startProgress(host, mode.quiet ? undefined : line);
  const stopwatch = mode.verbose ? (await import("./stopwatch.ts")).createStopwatch(elapsed) : NO_STOPWATCH;
  let articles = 0;
  const isWatched = progress !== undefined || mode.verbose;
  return {
    stopwatch,
    reading: isWatched ? readingWatch(progress, stopwatch) : undefined,
    async article(id) {
      articles++;
      await progress?.article(id);
    },
    async stopProgress() {
      await progress?.end();
    },
    async end() {
      await progress?.end();
      if (!mode.verbose) return;
      const { timingsText } = await import("./timings-text.ts");
      const figures = { ...stopwatch.take(), articles, elapsedMs: elapsed() - start };
      await host.stderr.write(timingsText(figures));
    },
  };
}

async function startProgress(host: Host, line: Context["line"]): Promise<Progress | undefined> {
  if (line === undefined || !host.stderr.isTTY || host.env["TERM"] === "dumb") return undefined;
  const { createProgress } = await import("./progress.ts");
  return createProgress(host, line);
}

function readingWatch(progress: Progress | undefined, stopwatch: Stopwatch): ReadingWatch {
  return {
    places: (count) => progress?.places(count),
    placeDone: () => progress?.placeDone(),
    share: (read) => progress?.share(read),
    parse: (work) => stopwatch.time("parse", work),
  };
}
