/** What every command does: read articles one after the other, report on each, write. */
import { textOf } from "../document/span.ts";
import type { Host } from "../host.ts";
import type { FileOutput } from "../output/file-output.ts";
import type { Output } from "../output/output.ts";
import { openWriter, type ReportWriter } from "../output/write-reports.ts";
import { createTheme } from "../render/theme.ts";
import type { ArticleHead } from "../workers/protocol.ts";
import { reportOnArticles } from "./article-reports.ts";
import { checkFields } from "./check-fields.ts";
import type { Context } from "./context.ts";
import { createLinkTo } from "./hyperlinks.ts";
import { isFailed } from "./outcome.ts";
import type { Run } from "./run.ts";
import { type RunWatch, watchRun } from "./run-watch.ts";

/** Runs a command over its articles, in their order. An article that fails is reported and the rest goes on. */
export async function runOverArticles(run: Run, context: Context): Promise<void> {
  const single = run.single && run.refs.length === 1;
  await withWriter({ ...run, single, command: run.job.command }, context, (writer, watch) =>
    writeReports(run, writer, context, watch),
  );
}

/** What reports are written to. */
export interface Writing extends Pick<Run, "refs" | "output" | "csvColumns" | "records" | "single" | "paged"> {
  /** The command whose records they hold. */
  readonly command: string;
}

/** Gives `write` something to write reports to, and closes it; what is not whole goes into no file. */
export async function withWriter(
  writing: Writing,
  context: Context,
  write: (writer: ReportWriter, watch: RunWatch) => Promise<void>,
): Promise<void> {
  const { command, records = command, csvColumns, single } = writing;
  const { format, width, colorLevel, hyperlinks, ascii, fields } = writing.output;
  if (fields !== undefined) await checkFields(records, fields, format === "csv" ? csvColumns : []);
  const settings = {
    width,
    theme: createTheme(colorLevel, hyperlinks ? await createLinkTo(context.host) : undefined),
    ascii,
    single,
    csvColumns,
    command,
    ...(fields && { fields }),
  };
  const watch = await watchRun(context);
  const output = await openOutput(writing, context.host, watch);
  try {
    await write(await openWriter(format, settings, output, watch.stopwatch), watch);
    await output.close?.();
  } finally {
    output.discard?.();
    await watch.end();
  }
}

/** Writes what comes of each article. */
async function writeReports(run: Run, writer: ReportWriter, context: Context, watch: RunWatch): Promise<void> {
  const warnings = createWarnings(context.tell);
  for await (const outcome of reportOnArticles(run, context.host, watch)) {
    if (isFailed(outcome)) {
      await context.fail(outcome.error);
      continue;
    }
    await warnings.article(outcome.article);
    const report = run.each === undefined ? outcome.report : run.each(outcome.report);
    if (report === undefined || !(await writer.write(report))) break;
    await watch.article(outcome.article.id);
  }
  const summary = run.summary?.();
  if (summary !== undefined) await writer.write(summary);
  await writer.close();
  await warnings.end();
}

async function openOutput(
  { refs, paged = false, output }: Writing,
  host: Host,
  watch: RunWatch,
): Promise<Output & Partial<FileOutput>> {
  if (output.file !== undefined) {
    const { fileOutput } = await import("../output/file-output.ts");
    return fileOutput(output.file, host.cwd, refs);
  }
  if (!paged || !host.stdout.isTTY || output.format !== "table") return host.stdout;
  const { pagedOutput, pagerCommand } = await import("../output/paged-output.ts");
  const { openPager } = host;
  // The pager has the terminal to itself.
  const openAlone: Host["openPager"] =
    openPager && (async (command, env) => watch.stopProgress().then(() => openPager(command, env)));
  return pagedOutput({ ...host, ...(openAlone && { openPager: openAlone }) }, pagerCommand(host.env));
}

interface Warnings {
  article(article: ArticleHead): Promise<void>;
  end(): Promise<void>;
}

/** Prints the warnings of the first article; of the others only how many have any, since a corpus would drown the screen. */
function createWarnings(tell: Context["tell"]): Warnings {
  let articles = 0;
  let printed = 0;
  let others = 0;
  return {
    async article({ id, text, warnings }) {
      articles++;
      if (warnings.length === 0) return;
      if (articles > 1) {
        others++;
        return;
      }
      printed++;
      for (const { message, span } of warnings) {
        const place = span === undefined ? "" : ` at ${span.start}: "${textOf(text, span).slice(0, 60)}"`;
        await tell("warning", `${id}: ${message}${place}`);
      }
    },
    async end() {
      if (others === 0) return;
      const more = printed > 0 ? " more" : "";
      const have = others === 1 ? "article has" : "articles have";
      await tell("note", `${others}${more} ${have} warnings: see "warnings" of newsctl show --json`);
    },
  };
}
