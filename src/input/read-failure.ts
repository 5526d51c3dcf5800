/** What stands in the place of an article that could not be read. */
import type { Article } from "../document/article.ts";
import type { NewsctlError } from "../errors.ts";

/** An article that was found but could not be read or parsed; the others go on. */
export interface ReadFailure {
  /** The file, record or reference as the user would type it. */
  readonly reference: string;
  readonly error: NewsctlError;
}

export function isReadFailure(value: Article | ReadFailure): value is ReadFailure {
  return "error" in value;
}
