/** `newsctl list`: the articles of a corpus. */
import type { Command } from "commander";
import { LIST_CSV_COLUMNS } from "../report/list-report.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import { ARTICLES, addSharedOptions, resolveInput, resolveOutput, type SharedFlags } from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

export function addListCommand(program: Command, context: Context): void {
  const command = program
    .command("list")
    .summary("list the articles of a corpus")
    .description("List articles: id, date, words, source and title.")
    .argument("[article...]", ARTICLES);
  addSharedOptions(command);
  addExamples(
    command,
    ["newsctl list", "the corpus"],
    ["newsctl list --csv > archive.csv", "for a spreadsheet"],
    ["newsctl list --json | jq -r '.[].id'", "ids, for a script"],
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
