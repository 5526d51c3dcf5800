/** What can be asked of the reading of articles. */
import type { FieldMap } from "../parser/records/field-names.ts";
import type { LinkOptions } from "./fetch/fetch-article.ts";
import type { ReadingWatch } from "./reading-watch.ts";

/** Values of `--format-in`. "text" is plain text and the seed format; "xml" is NewsML, NITF and news sitemaps. */
export const INPUT_FORMATS = ["text", "markdown", "html", "json", "jsonl", "csv", "feed", "xml", "mail"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** What the person asks of the reading of articles, as resolved from the command line. */
export interface InputOptions {
  /** `--corpus DIR`: the folder that ids and empty argument lists refer to; relative to the working folder. */
  readonly corpus?: string;
  /** `--allow-private`, `--refresh`, `--offline`, `--timeout`: how links are read. */
  readonly links?: LinkOptions;
  /** `--format-in`: what everything is read as, instead of what it looks like. */
  readonly formatIn?: InputFormat;
  /** `--field body=content`: what data sets call the fields of an article. */
  readonly fields?: FieldMap;
  /** False for `--no-repair`: leave letters as they are that were decoded wrongly before the file was written ("CastrillÃ³n"). */
  readonly repair?: boolean;
  /** Who is told how far the reading is. */
  readonly watch?: ReadingWatch;
}
