/**
 * How far a long run is: share, rate, time left and current article, on one line of standard error. Nothing for the first two
 * seconds, in a pipe, or when asked to be quiet.
 */
import type { Host } from "../host.ts";
import type { StatusLine } from "../output/status-line.ts";
import { printable } from "../render/printable.ts";
import { grouped } from "../report/grouped.ts";

export interface Progress {
  /** How many places there are to read from. */
  places(count: number): void;
  /** One of them is done with. */
  placeDone(): void;
  /** This share of it has come, 0 to 1. */
  share(read: number): void;
  /** An article is done. Resolves when the line is up to date, and lets a waiting interrupt through. */
  article(id: string): Promise<void>;
  /** Takes the line away for good. */
  end(): Promise<void>;
}

/** Work that takes less is not worth a line. */
const SILENT_MS = 2000;
/** A line that changes more often cannot be read. */
const BETWEEN_MS = 100;
const BAR = 20;

export function createProgress(host: Host, line: StatusLine): Progress {
  const start = host.now();
  let places = 0;
  let place = 0;
  let share = 0;
  let articles = 0;
  let current = "";
  let shownAt = start + SILENT_MS - BETWEEN_MS;
  let stopListening: (() => void) | undefined;
  let ended = false;

  const show = async (): Promise<void> => {
    const now = host.now();
    if (ended || now - shownAt < BETWEEN_MS) return;
    shownAt = now;
    stopListening ??= host.onExit?.(() => void line.clear());
    const done = places === 0 ? 0 : Math.min(1, (place + share) / places);
    await line.show(progressLine({ done, places, articles, seconds: (now - start) / 1000, current }));
    await new Promise(setImmediate);
  };
  // For what takes long between two articles, as a page that does not come.
  const timer = setInterval(() => void show(), 1000);
  timer.unref();

  return {
    places(count) {
      places = count;
    },
    placeDone() {
      place++;
      share = 0;
    },
    share(read) {
      share = read;
    },
    async article(id) {
      articles++;
      current = id;
      await show();
    },
    async end() {
      ended = true;
      clearInterval(timer);
      stopListening?.();
      await line.clear();
    },
  };
}

/** What a progress line says. */
export interface ProgressFigures {
  /** 0 to 1. */
  readonly done: number;
  readonly places: number;
  readonly articles: number;
  readonly seconds: number;
  /** Id of the article that was done last. */
  readonly current: string;
}

/** "[====>               ] 24%  1,234 articles, 52 a second, 46 s left: 000_e85aeb5c2618cfa2" */
export function progressLine({ done, articles, seconds, current }: ProgressFigures): string {
  const filled = Math.floor(done * BAR);
  const bar = `${"=".repeat(filled)}${filled < BAR ? ">" : ""}`.padEnd(BAR);
  const rate = articles / Math.max(seconds, 0.001);
  const pace = rate >= 1 || articles === 0 ? `${Math.round(rate)} a second` : `${Math.round(rate * 60)} a minute`;
  const left = done > 0 && done < 1 ? `, ${duration((seconds / done) * (1 - done))} left` : "";
  const count = `${grouped(articles)} ${articles === 1 ? "article" : "articles"}`;
  const id = current === "" ? "" : `: ${printable(current)}`;
  return `[${bar}] ${Math.floor(done * 100)}%  ${count}, ${pace}${left}${id}`;
}

/** "46 s", "3 min 20 s", "2 h 5 min" */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
