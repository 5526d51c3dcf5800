/** What commander found wrong with a command line, in our words: what, where, what to do. */
import type { Command, CommanderError } from "commander";
import { UsageError } from "../errors.ts";
import { usageOf } from "./help/option-terms.ts";
import { nearest } from "./nearest.ts";

/** "error: unknown option '--speakr'\n(Did you mean --speaker?)" and its like, of what `program` was asked for. */
export function usageError(error: CommanderError, argv: readonly string[], program: Command): UsageError {
  const commands = program.commands.map((known) => known.name());
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const message = first
    .replace(/\.$/, "")
    .replaceAll("'", '"')
    // "too many arguments for "compare". Expected 2 arguments but got 3"
    .replace(/\. Expected (\d+) arguments? but got (\d+)$/, ": it takes $1, not $2");
  const near = /\(Did you mean (.*)\?\)/.exec(rest.join(" "))?.[1];
  const command = argv.find((argument) => commands.includes(argument));
  if (error.code === "commander.help") {
    return new UsageError(`no command in "newsctl ${argv.join(" ")}"`, { hint: `give one of ${commands.join(", ")}` });
  }
  if (error.code === "commander.unknownCommand") return unknownCommand(message, near, argv, commands);
  const where = command === undefined ? "" : ` of newsctl ${command}`;
  const ask = command === undefined ? "newsctl --help" : `newsctl ${command} --help`;
  if (error.code === "commander.unknownOption") {
    const hint = near === undefined ? `run ${ask}` : `did you mean ${near}?`;
    return new UsageError(`${message}${where}`, { hint });
  }
  if (error.code === "commander.missingArgument") {
    const asked = program.commands.find((known) => known.name() === command);
    const name = /"(.*)"/.exec(message)?.[1] ?? "";
    const hint = asked === undefined ? `run ${ask}` : `give ${usageOf(asked)}`;
    return new UsageError(`no <${name}> is given${where.replace(" of", " to")}`, { hint });
  }
  // "option "--speaker <name>" argument missing"
  const flag = /^option "(?:-\w, )?(\S+) (.*)" argument missing$/.exec(message);
  if (flag !== null) return new UsageError(`${flag[1]} is given no ${flag[2]}`, { hint: `run ${ask}` });
  return new UsageError(message, { hint: `run ${ask}` });
}

function unknownCommand(
  message: string,
  suggested: string | undefined,
  argv: readonly string[],
  commands: readonly string[],
): UsageError {
  const word = /"(.*)"/.exec(message)?.[1] ?? "";
  const near = suggested ?? nearest(word, commands);
  if (near !== undefined) return new UsageError(message, { hint: `did you mean ${near}?` });
  // "newsctl story.html", "newsctl 000": an article where the command should be.
  const isArticle = /[\d./\\]|^-$/.test(word);
  const rest = argv.length > 1 ? " …" : "";
  const hint = isArticle ? `to read an article: newsctl show ${word}${rest}` : "run newsctl --help";
  return new UsageError(message, { hint });
}
