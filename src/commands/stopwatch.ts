/** How long the stages of a run take. The stages themselves have no clock: whoever runs them takes their time. */

/** In the order in which an article passes them. */
export const STAGES = ["load", "read", "parse", "segment", "names", "quotes", "report", "render", "write"] as const;
export type Stage = (typeof STAGES)[number];

/** Milliseconds by stage, and what was worked on. */
export interface Laps {
  readonly milliseconds: Readonly<Partial<Record<Stage, number>>>;
  /** Words and numbers of the texts that were cut into tokens. */
  readonly words: number;
}

export interface Stopwatch {
  /** False for one that measures nothing. */
  readonly isRunning: boolean;
  /** Does `work` and counts its time to `stage`; the time of a stage within it counts to that one alone. */
  time<T>(stage: Stage, work: () => T): T;
  /** The same for work that is waited for, one piece at a time. */
  timeAsync<T>(stage: Stage, work: () => Promise<T>): Promise<T>;
  count(words: number): void;
  /** Adds what another thread has measured. */
  add(laps: Laps): void;
  /** All that was measured since the last time. */
  take(): Laps;
}

/** A stopwatch on a clock of milliseconds. */
export function createStopwatch(now: () => number): Stopwatch {
  let milliseconds: Partial<Record<Stage, number>> = {};
  let words = 0;
  const running: Stage[] = [];
  let since = 0;

  /** Counts the time since the last change to the stage that was running. */
  const lap = (): void => {
    const at = now();
    const stage = running.at(-1);
    if (stage !== undefined) milliseconds[stage] = (milliseconds[stage] ?? 0) + at - since;
    since = at;
  };
  const enter = (stage: Stage): void => {
    lap();
    running.push(stage);
  };
  const leave = (): void => {
    lap();
    running.pop();
  };
  return {
    isRunning: true,
    time(stage, work) {
      enter(stage);
      try {
        return work();
      } finally {
        leave();
      }
    },
    async timeAsync(stage, work) {
      enter(stage);
      try {
        return await work();
      } finally {
        leave();
      }
    },
    count(more) {
      words += more;
    },
    add(laps) {
      for (const stage of STAGES) {
        const more = laps.milliseconds[stage];
        if (more !== undefined) milliseconds[stage] = (milliseconds[stage] ?? 0) + more;
      }
      words += laps.words;
    },
    take() {
      const laps = { milliseconds, words };
      milliseconds = {};
      words = 0;
      return laps;
    },
  };
}

/** Of those who measure nothing. */
export const NO_STOPWATCH: Stopwatch = {
  isRunning: false,
  time: (_, work) => work(),
  timeAsync: (_, work) => work(),
  count: () => undefined,
  add: () => undefined,
  take: () => ({ milliseconds: {}, words: 0 }),
};
