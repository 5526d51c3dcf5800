/** What comes of an article: the report on it, or the error that kept it from being read or reported on. */
import type { Article } from "../document/article.ts";
import { NewsctlError, UnexpectedError } from "../errors.ts";
import type { Report } from "../report/report.ts";
import { type ArticleHead, articleHead, type Failure, type TaskResult } from "../workers/protocol.ts";
import type { Reporter } from "./job.ts";
import type { Stopwatch } from "./stopwatch.ts";

export type Outcome = { readonly article: ArticleHead; readonly report: Report } | { readonly error: NewsctlError };

export function isFailed(outcome: Outcome): outcome is { readonly error: NewsctlError } {
  return "error" in outcome;
}

/** The report on an article, made in this thread. */
export function settle(article: Article, report: Reporter): Outcome {
  try {
    const made = report(article);
    return { article: articleHead(article, made), report: made };
  } catch (error) {
    return { error: error instanceof NewsctlError ? error : new UnexpectedError(error, article.id) };
  }
}

/** What another thread made of the article of that id. */
export function toOutcome(result: TaskResult, id: string, stopwatch: Stopwatch): Outcome {
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
