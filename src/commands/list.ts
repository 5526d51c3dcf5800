/** `newsctl list`: the articles of a corpus. */
import type { Command } from "commander";
import { LIST_CSV_COLUMNS } from "../report/list-report.ts";
import type { Context } from "./context.ts";
import { addSharedOptions, resolveInput, resolveOutput, type SharedFlags } from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

export function addListCommand(program: Command, context: Context): void {
  const command = program
    .command("list")
    .summary("list the articles of a corpus")
    .description("List articles: id, date, words, source and title.")
    .argument("[article...]", "ids, files, globs or folders (default: the corpus)");
  addSharedOptions(command).addHelpText(
    "after",
    `
Examples:
  newsctl list                            the corpus: $NEWSCTL_CORPUS, ./seeds, or the built-in seeds
  newsctl list ~/archive --csv > archive.csv
  newsctl list --json | jq -r '.[].id'`,
  );
  command.action((refs: string[], flags: SharedFlags) => runList(refs, flags, context));
}

async function runList(refs: readonly string[], flags: SharedFlags, context: Context): Promise<void> {
  await runOverArticles(
    {
      refs,
      input: resolveInput(flags),
      output: resolveOutput(flags, context.host),
      csvColumns: LIST_CSV_COLUMNS,
      single: false,
      threads: 1,
      job: { command: "list" },
    },
    context,
  );
}
