/** `newsctl show`: articles for reading. */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { ARTICLE_CSV_COLUMNS, type ArticleView } from "../report/article-report.ts";
import type { Context } from "./context.ts";
import { addSharedOptions, resolveInput, resolveOutput, type SharedFlags } from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

interface ShowFlags extends SharedFlags {
  readonly raw?: boolean;
  readonly removed?: boolean;
}

export function addShowCommand(program: Command, context: Context): void {
  const command = program
    .command("show")
    .summary("print articles for reading")
    .description(
      "Print articles for reading: title, facts, paragraphs, each caption once; without what is not the article.",
    )
    .argument("[article...]", "id, prefix of an id, file, glob, folder, or - for standard input (default: the corpus)")
    .option("--raw", "the untouched text")
    .option("--removed", "what was left out, and why");
  addSharedOptions(command).addHelpText(
    "after",
    `
Examples:
  newsctl show 000                        read the seed article
  newsctl show 000 --removed              what the parser left out of it, and why
  newsctl show story.txt --json | jq .title
  cat story.txt | newsctl show -`,
  );
  command.action((refs: string[], flags: ShowFlags) => runShow(refs, flags, context));
}

async function runShow(refs: readonly string[], flags: ShowFlags, context: Context): Promise<void> {
  await runOverArticles(
    {
      refs,
      input: resolveInput(flags),
      output: resolveOutput(flags, context.host),
      csvColumns: ARTICLE_CSV_COLUMNS,
      single: true,
      threads: 1,
      job: { command: "show", view: resolveView(flags) },
    },
    context,
  );
}

function resolveView({ raw = false, removed = false }: ShowFlags): ArticleView {
  if (raw && removed) throw new UsageError("--raw and --removed exclude each other", { hint: "give one of them" });
  return raw ? "raw" : removed ? "removed" : "page";
}
