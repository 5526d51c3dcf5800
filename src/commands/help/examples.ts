/** Examples of a command, kept beside it so that help, manual pages and tests show the same ones. */
import type { Command } from "commander";

/** A line to type, and what it does where that needs saying. */
export interface Example {
  readonly line: string;
  readonly does?: string;
}

const EXAMPLES = new WeakMap<Command, readonly Example[]>();

/** Gives `command` its examples: a line each, or a line and what it does. */
export function addExamples(command: Command, ...examples: readonly (string | readonly [string, string])[]): Command {
  EXAMPLES.set(
    command,
    examples.map((example) =>
      typeof example === "string" ? { line: example } : { line: example[0], does: example[1] },
    ),
  );
  return command;
}

export function examplesOf(command: Command): readonly Example[] {
  return EXAMPLES.get(command) ?? [];
}
