/** The command line as a whole: the program, its commands, what they share. */
import { Command } from "commander";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import { helpScreen, helpWidth } from "./help/screen.ts";
import { addGlobalOptions } from "./prepare.ts";

/** What commander has to say, gathered: it writes synchronously, streams do not. */
export interface HelpSink {
  out: string;
  err: string;
}

/** Runs between the command line and the command. `complete` adds the commands that were left out. */
export type Before = (program: Command, action: Command, complete: () => Promise<void>) => Promise<void>;

/** Adds a command to the program. */
type Add = (program: Command, context: Context) => void;

/**
 * The commands, in the order of --help. Each is loaded with all that its report knows of columns and orders, so a run that
 * names one loads no other.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  show: async () => (await import("./show.ts")).addShowCommand,
  quotes: async () => (await import("./quotes.ts")).addQuotesCommand,
  entities: async () => (await import("./entities.ts")).addEntitiesCommand,
  stats: async () => (await import("./stats.ts")).addStatsCommand,
  explain: async () => (await import("./explain.ts")).addExplainCommand,
  find: async () => (await import("./find.ts")).addFindCommand,
  compare: async () => (await import("./compare.ts")).addCompareCommand,
  list: async () => (await import("./list.ts")).addListCommand,
  schema: async () => (await import("./schema.ts")).addSchemaCommand,
  completion: async () => (await import("./completion.ts")).addCompletionCommand,
  help: async () => (await import("./help.ts")).addHelpCommand,
};
/** A command that speaks of the others. */
const HELP = "help";

/**
 * The program. Commands are made by `program.command()`, so that they inherit `exitOverride` and `configureOutput`. With
 * `first`, the first argument, only the command of that name is there, if there is one.
 */
export async function createProgram(
  context: Context,
  version: string,
  sink: HelpSink,
  { first, before }: { readonly first?: string | undefined; readonly before?: Before } = {},
): Promise<Command> {
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
  const names = Object.keys(COMMANDS);
  const alone = first !== undefined && first !== HELP && names.includes(first) ? first : undefined;
  const add = async (wanted: readonly string[]): Promise<void> => {
    for (const name of wanted) (await COMMANDS[name]?.())?.(program, context);
  };
  if (before !== undefined) {
    const complete = (): Promise<void> => add(names.filter((name) => alone !== undefined && name !== alone));
    program.hook("preAction", (all, action) => before(all, action, complete));
  }
  await add(alone === undefined ? names : [alone]);
  return addExamples(
    program,
    ["newsctl show 000", "read the article that comes with newsctl"],
    ["newsctl quotes --speaker Dunford", "what one person said"],
    ["newsctl entities 000 --json | jq .", "names, for a script"],
  );
}
