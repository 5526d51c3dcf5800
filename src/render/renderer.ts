/** What turns reports into text, and what it is told. */
import type { Report } from "../report/report.ts";
import type { Theme } from "./theme.ts";

export const FORMATS = ["table", "json", "jsonl", "csv", "html", "md"] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderSettings {
  /** Columns of the page; undefined: lines are as long as they need to be. */
  readonly width: number | undefined;
  readonly theme: Theme;
  /** Whether charts do without block characters. */
  readonly ascii?: boolean;
  /** JSON: print the one record itself instead of an array. */
  readonly single: boolean;
  /** CSV: the columns, in order. */
  readonly csvColumns: readonly string[];
  /** JSON and CSV: only these fields of the records, as paths; all when absent. */
  readonly fields?: readonly string[];
  /** HTML, Markdown: the command whose reports they are, which gives a page about several articles its name. */
  readonly command: string;
}

/** Turns reports into text, one after the other; holds no more than it must to join them. */
export interface Renderer {
  report(report: Report): string;
  /** What follows the last report. */
  end(): string;
}
