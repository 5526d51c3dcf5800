/** The command line as a whole: the program, its commands, what they share. */
import { Command } from "commander";
import type { Context } from "./context.ts";
import { addEntitiesCommand } from "./entities.ts";
import { addListCommand } from "./list.ts";
import { addQuotesCommand } from "./quotes.ts";
import { addSchemaCommand } from "./schema.ts";
import { addShowCommand } from "./show.ts";
import { addStatsCommand } from "./stats.ts";

/** What commander has to say, gathered: it writes synchronously, streams do not. */
export interface HelpSink {
  out: string;
  err: string;
}

const HELP_WIDTH = 100;

/** The program. Commands are made by `program.command()`, so that they inherit `exitOverride` and `configureOutput`. */
export function createProgram(context: Context, version: string, sink: HelpSink): Command {
  const { stdout } = context.host;
  const program = new Command("newsctl")
    .description("Inspect news articles: read them clean, find who said what, name the entities, count the stats.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        sink.out += text;
      },
      writeErr: (text) => {
        sink.err += text;
      },
      getOutHelpWidth: () => Math.min(stdout.columns ?? HELP_WIDTH, HELP_WIDTH),
      getErrHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: () => undefined,
    });
  addShowCommand(program, context);
  addQuotesCommand(program, context);
  addEntitiesCommand(program, context);
  addStatsCommand(program, context);
  addListCommand(program, context);
  addSchemaCommand(program, context);
  return program.addHelpText(
    "after",
    `
Examples:
  newsctl show 000                        read the seed article
  newsctl quotes --speaker Dunford        what one person said
  newsctl entities story.txt --json | jq .

An article is an id or the beginning of one, a file, a glob, a folder, or - for standard input.`,
  );
}
