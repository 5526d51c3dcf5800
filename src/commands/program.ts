/** The command line as a whole: the program, its commands, what they share. */
import { Command } from "commander";
import { addCompareCommand } from "./compare.ts";
import { addCompletionCommand } from "./completion.ts";
import type { Context } from "./context.ts";
import { addEntitiesCommand } from "./entities.ts";
import { addExplainCommand } from "./explain.ts";
import { addFindCommand } from "./find.ts";
import { addExamples } from "./help/examples.ts";
import { helpScreen, helpWidth } from "./help/screen.ts";
import { addHelpCommand } from "./help.ts";
import { addListCommand } from "./list.ts";
import { addGlobalOptions } from "./prepare.ts";
import { addQuotesCommand } from "./quotes.ts";
import { addSchemaCommand } from "./schema.ts";
import { addShowCommand } from "./show.ts";
import { addStatsCommand } from "./stats.ts";

/** What commander has to say, gathered: it writes synchronously, streams do not. */
export interface HelpSink {
  out: string;
  err: string;
}

/** Runs between the command line and the command. */
export type Before = (program: Command, action: Command) => Promise<void>;

/** The program. Commands are made by `program.command()`, so that they inherit `exitOverride` and `configureOutput`. */
export function createProgram(context: Context, version: string, sink: HelpSink, before?: Before): Command {
  const width = helpWidth(context.host.stdout);
  const program = new Command("newsctl")
    .description("Inspect news articles: read them clean, find who said what, name the entities, count the stats.")
    .helpOption("-h, --help", "print help")
    .version(version, "-V, --version", "print the version")
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ formatHelp: (command) => helpScreen(command, width) })
    .configureOutput({
      writeOut: (text) => {
        sink.out += text;
      },
      writeErr: (text) => {
        sink.err += text;
      },
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: () => undefined,
    });
  addGlobalOptions(program);
  if (before !== undefined) program.hook("preAction", before);
  addShowCommand(program, context);
  addQuotesCommand(program, context);
  addEntitiesCommand(program, context);
  addStatsCommand(program, context);
  addExplainCommand(program, context);
  addFindCommand(program, context);
  addCompareCommand(program, context);
  addListCommand(program, context);
  addSchemaCommand(program, context);
  addCompletionCommand(program, context);
  addHelpCommand(program, context);
  return addExamples(
    program,
    ["newsctl show 000", "read the article that comes with newsctl"],
    ["newsctl quotes --speaker Dunford", "what one person said"],
    ["newsctl entities 000 --json | jq .", "names, for a script"],
  );
}
