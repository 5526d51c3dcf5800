import type { LinkOptions } from "./fetch/fetch-article.ts";

/** What the person asks of the reading of articles, as resolved from the command line. */
export interface InputOptions {
  /** `--corpus DIR`: the folder that ids and empty argument lists refer to; relative to the working folder. */
  readonly corpus?: string;
  /** `--allow-private`, `--refresh`, `--offline`, `--timeout`: how links are read. */
  readonly links?: LinkOptions;
}
