/** What the main thread and its workers tell each other. Plain data only: it is cloned on the way. */
import type { Job, Part } from "../commands/jobs.ts";
import type { Article } from "../document/article.ts";
import type { Report } from "../report/report.ts";

/** What a worker is started with. */
export interface WorkerSettings {
  readonly job: Job;
  readonly packageRoot: string;
  /** The part of a report that the output format prints; the others stay behind. */
  readonly part: Part;
}

export interface WorkerRequest {
  readonly ticket: number;
  readonly article: Article;
}

export type WorkerReply =
  | { readonly ticket: number; readonly report: Report }
  /** A bug met on one article. */
  | { readonly ticket: number; readonly message: string };
