/** `newsctl explain`: why a quotation has the speaker it has. */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { EXPLAIN_CSV_COLUMNS } from "../report/explain-report.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import { addLexiconOption, type LexiconFlags, readLexicon } from "./lexicon-option.ts";
import { addSharedOptions, resolveInput, resolveOutput, type SharedFlags } from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

type ExplainFlags = SharedFlags & LexiconFlags;

export function addExplainCommand(program: Command, context: Context): void {
  const command = program
    .command("explain")
    .summary("say why a quotation has the speaker it has")
    .description(
      "Say why a quotation has the speaker it has: the rule or model that decided, the words it rests on, underlined, and everybody who was weighed.",
    )
    .argument("<article>", "the article, as for every command")
    .argument("[quotation]", "id of the quotation as quotes prints it: Q3, R1, S1 (default: every Q)");
  addLexiconOption(command);
  addSharedOptions(command);
  addExamples(
    command,
    ["newsctl explain 000 Q1", "a description that means somebody named"],
    ["newsctl explain 000 Q5", "a name in the sentence before"],
    ["newsctl explain 000 S1", "marks that quote nobody"],
    "newsctl explain 000 Q1 --json | jq '.candidates[] | [.name, .probability]'",
  );
  command.action((ref: string, quotation: string | undefined, flags: ExplainFlags) =>
    runExplain(ref, quotation, flags, context),
  );
}

async function runExplain(
  ref: string,
  quotation: string | undefined,
  flags: ExplainFlags,
  context: Context,
): Promise<void> {
  if (quotation !== undefined && !/^[QRS][1-9]\d*$/i.test(quotation)) {
    throw new UsageError(`"${quotation}" is no id of a quotation`, {
      hint: "give one that newsctl quotes prints, as Q3",
    });
  }
  let found = 0;
  let articles = 0;
  await runOverArticles(
    {
      refs: [ref],
      input: resolveInput(flags),
      output: resolveOutput(flags, context.host),
      csvColumns: EXPLAIN_CSV_COLUMNS,
      single: quotation !== undefined,
      threads: 1,
      job: {
        command: "explain",
        ...(quotation !== undefined && { quotation: quotation.toUpperCase() }),
        lexicon: await readLexicon(flags, context.host),
      },
      each: (report) => {
        articles++;
        found += report.records.length + report.rows.length + report.sections.length;
        return report;
      },
    },
    context,
  );
  if (articles > 0 && found === 0) {
    await context.tell("note", "no quotation in marks to explain; newsctl quotes --type all lists what else there is");
  }
}
