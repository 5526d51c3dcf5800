/** What every command does: read articles one after the other, report on each, write. */
import type { Article } from "../document/article.ts";
import { textOf } from "../document/span.ts";
import type { InputOptions } from "../input/input-options.ts";
import { isReadFailure, readArticles } from "../input/read-articles.ts";
import { openWriter } from "../output/write-reports.ts";
import { createTheme } from "../render/theme.ts";
import type { Report } from "../report/report.ts";
import type { Context } from "./context.ts";
import type { OutputOptions } from "./options.ts";

export interface Run {
  readonly refs: readonly string[];
  readonly input: InputOptions;
  readonly output: OutputOptions;
  readonly csvColumns: readonly string[];
  /** Whether one article given by name prints its record itself under --json. */
  readonly single: boolean;
  /** The report on one article; undefined once nothing more is wanted. */
  readonly report: (article: Article) => Report | undefined;
  /** What follows the last article. */
  readonly summary?: () => Report | undefined;
}

/** Runs a command over its articles. An article that fails is reported and the rest goes on. */
export async function runOverArticles(run: Run, { host, tell, fail }: Context): Promise<void> {
  const { format, width, colorLevel } = run.output;
  const single = run.single && run.refs.length === 1;
  const settings = { width, theme: createTheme(colorLevel), single, csvColumns: run.csvColumns };
  const writer = await openWriter(format, settings, host.stdout);
  const warn = createWarner(tell);
  for await (const article of readArticles(run.refs, run.input, host)) {
    if (isReadFailure(article)) {
      await fail(article.error);
      continue;
    }
    await warn.article(article);
    const report = run.report(article);
    if (report === undefined || !(await writer.write(report))) break;
  }
  const summary = run.summary?.();
  if (summary !== undefined) await writer.write(summary);
  await writer.close();
  await warn.end();
}

/** Prints the warnings of the first article; of the others only how many had any, since a corpus would drown the screen. */
function createWarner(tell: Context["tell"]): { article(article: Article): Promise<void>; end(): Promise<void> } {
  let articles = 0;
  let others = 0;
  return {
    async article(article) {
      articles++;
      if (article.warnings.length === 0) return;
      if (articles > 1) {
        others++;
        return;
      }
      for (const { message, span } of article.warnings) {
        const place = span === undefined ? "" : ` at ${span.start}: "${textOf(article.text, span).slice(0, 60)}"`;
        await tell("warning", `${article.id}: ${message}${place}`);
      }
    },
    async end() {
      if (others > 0)
        await tell(
          "note",
          `${others} more ${others === 1 ? "article has" : "articles have"} warnings; "show ID" prints them`,
        );
    },
  };
}
