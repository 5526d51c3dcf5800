/** What commander found wrong with a command line, in our words: what, where, what to do. */
import type { CommanderError } from "commander";
import { UsageError } from "../errors.ts";
import { nearest } from "./nearest.ts";

/** "error: unknown option '--speakr'\n(Did you mean --speaker?)" and its like. `commands` are the names that there are. */
export function usageError(error: CommanderError, argv: readonly string[], commands: readonly string[]): UsageError {
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const message = first
    .replace(/\.$/, "")
    .replaceAll("'", '"')
    // "too many arguments for "compare". Expected 2 arguments but got 3"
    .replace(/\. Expected (\d+) arguments? but got (\d+)$/, ": it takes $1, not $2");
  const near = /\(Did you mean (.*)\?\)/.exec(rest.join(" "))?.[1];
  const command = argv.find((argument) => commands.includes(argument));
  if (error.code === "commander.unknownCommand") return unknownCommand(message, near, argv, commands);
  const where = command === undefined ? "" : ` of newsctl ${command}`;
  const ask = command === undefined ? "newsctl --help" : `newsctl ${command} --help`;
  if (error.code === "commander.unknownOption") {
    const hint = near === undefined ? `run ${ask}` : `did you mean ${near}?`;
    return new UsageError(`${message}${where}`, { hint });
  }
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
