/** What a command is told to do, once its flags are read. */
import type { InputOptions } from "../input/input-options.ts";
import type { Report } from "../report/report.ts";
import type { Job } from "./job.ts";
import type { OutputOptions } from "./options.ts";

export interface Run {
  readonly refs: readonly string[];
  readonly input: InputOptions;
  readonly output: OutputOptions;
  readonly job: Job;
  readonly csvColumns: readonly string[];
  /** Whose schema the records follow; that of the command when absent. */
  readonly records?: string;
  /** Whether one article given by name prints its record itself under --json. */
  readonly single: boolean;
  /** Whether what is longer than the screen goes through the reader's pager. */
  readonly paged?: boolean;
  /** Threads; 1 works in this one alone; undefined: as many as there are cores. */
  readonly threads: number | undefined;
  /** What is printed of the report on an article; undefined once nothing more is wanted. */
  readonly each?: (report: Report) => Report | undefined;
  /** What follows the last article. */
  readonly summary?: () => Report | undefined;
}

/** What is to be done with which articles. */
export type Task = Pick<Run, "refs" | "input" | "job" | "threads"> & {
  readonly output: Pick<Run["output"], "format" | "fields">;
};
