/** What --verbose says at the end of a run. */
import { grouped } from "../report/grouped.ts";
import { duration } from "./progress.ts";
import { type Laps, STAGES } from "./stopwatch.ts";

export interface RunFigures extends Laps {
  readonly articles: number;
  /** From the beginning of the command to its end. */
  readonly elapsedMs: number;
}

/** A line for each stage that took time, with its share of all, and one for the whole run. */
export function timingsText({ milliseconds, words, articles, elapsedMs }: RunFigures): string {
  const all = STAGES.reduce((sum, stage) => sum + (milliseconds[stage] ?? 0), 0);
  const lines = STAGES.flatMap((stage) => {
    const spent = milliseconds[stage];
    if (spent === undefined) return [];
    const share = all === 0 ? 0 : (100 * spent) / all;
    return [`  ${stage.padEnd(8)}${time(spent).padStart(10)}${`${share.toFixed(0)}%`.padStart(6)}\n`];
  });
  const pace =
    words === 0 || elapsedMs <= 0 ? "" : `, ${grouped(Math.round((words / elapsedMs) * 1000))} words a second`;
  const amount = words === 0 ? "" : `, ${grouped(words)} ${words === 1 ? "word" : "words"}`;
  // Threads work at the same time.
  const where = all > 1.2 * elapsedMs ? "; stages add up the time of all threads" : "";
  const count = `${grouped(articles)} ${articles === 1 ? "article" : "articles"}`;
  return `${lines.join("")}  ${count}${amount} in ${time(elapsedMs)}${pace}${where}\n`;
}

/** "0.4 ms", "12 ms", "4.61 s", "2 min 3 s" */
function time(ms: number): string {
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 60_000 ? `${(ms / 1000).toFixed(2)} s` : duration(ms / 1000);
}
