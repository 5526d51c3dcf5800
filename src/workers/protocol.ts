/** What the main thread and its workers tell each other. Plain data only: it is cloned on the way. */
import type { Job, Part } from "../commands/job.ts";
import type { Laps } from "../commands/stopwatch.ts";
import type { Article } from "../document/article.ts";
import { NewsctlError } from "../errors.ts";
import type { InputOptions } from "../input/input-options.ts";
import type { Location } from "../input/locate.ts";
import type { SharedWeights } from "../input/read-weights.ts";
import type { Report } from "../report/report.ts";

/** What a worker is started with. */
export interface WorkerSettings {
  readonly job: Job;
  readonly input: InputOptions;
  readonly packageRoot: string;
  /** What paths are relative to. */
  readonly cwd: string;
  /** The part of a report that the output format prints; the others stay behind. */
  readonly part: Part;
  /** Whether results say how long each stage took. */
  readonly isTimed?: boolean;
  /** The weights that the job needs, in memory that all threads share. */
  readonly weights: SharedWeights;
}

/** What a worker does: an article that was read already, or a file to read as well. */
export type Task = { readonly article: Article } | { readonly file: Extract<Location, { readonly kind: "file" }> };

/** What is kept of an article while its report is made. `text` is empty where no warning points into it. */
export type ArticleHead = Pick<Article, "id" | "text" | "warnings">;

export type TaskResult =
  | { readonly article: ArticleHead; readonly report: Report; readonly laps?: Laps }
  /** The file may hold many articles: whoever gives out their ids has to read it. */
  | { readonly manyArticles: true }
  | { readonly failure: Failure };

/** An error that can cross to another thread. */
export interface Failure {
  readonly message: string;
  readonly hint: string | undefined;
  /** Undefined for a bug. */
  readonly exitCode: number | undefined;
  readonly stack: string | undefined;
}

export interface WorkerRequest {
  readonly ticket: number;
  readonly task: Task;
}

/** What a worker is told instead where there is nothing more to do: it keeps its compiled code for the next run, and ends. */
export interface Dismissal {
  readonly dismissed: true;
}

/** `ready`: the worker has loaded all it needs. */
export type WorkerReply = { readonly ticket: number; readonly result: TaskResult } | { readonly ready: true };

/** The warnings of the parser, and those of the report made since. */
export function articleHead({ id, text, warnings: parsed }: Article, report: Report): ArticleHead {
  const warnings = [...parsed, ...(report.warnings ?? [])];
  return { id, text: warnings.length === 0 ? "" : text, warnings };
}

export function failureOf(error: unknown): Failure {
  if (error instanceof NewsctlError) {
    return { message: error.message, hint: error.hint, exitCode: error.exitCode, stack: error.stack };
  }
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  return { message, stack, hint: undefined, exitCode: undefined };
}
