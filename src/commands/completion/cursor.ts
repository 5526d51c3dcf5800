/** What stands at the cursor of a command line, by the definitions that `--help` is made from. Pure: no files, no clock. */
import type { Argument, Command, Option } from "commander";

/** What is asked for at the cursor. */
export type Slot =
  | { readonly kind: "command" }
  | { readonly kind: "flag" }
  | { readonly kind: "value"; readonly option: Option }
  | { readonly kind: "argument"; readonly argument: Argument }
  | { readonly kind: "nothing" };

export interface Cursor {
  readonly slot: Slot;
  /** The command that the line is for; undefined before its name is typed. */
  readonly command: Command | undefined;
  /** Arguments before the cursor. */
  readonly args: readonly string[];
  /** Flags before the cursor, by their long name, with the last value given. */
  readonly flags: ReadonlyMap<string, string>;
  /** What is typed of the word, or of the value after `--flag=`. */
  readonly typed: string;
  /** `--flag=` where the value stands in the same word. */
  readonly before: string;
}

/** Reads `words` (without the program's name), the last of which is at the cursor. */
export function readCursor(program: Command, words: readonly string[]): Cursor {
  const last = words.at(-1) ?? "";
  const args: string[] = [];
  const flags = new Map<string, string>();
  let command: Command | undefined;
  let waiting: Option | undefined;
  let onlyArguments = false;
  for (const word of words.slice(0, -1)) {
    if (waiting !== undefined) {
      flags.set(waiting.long ?? waiting.flags, word);
      waiting = undefined;
    } else if (!onlyArguments && word === "--") onlyArguments = true;
    else if (!onlyArguments && word.startsWith("-") && word !== "-") {
      const [name = "", value] = splitFlag(word);
      const option = findOption(name, command, program);
      if (option !== undefined) flags.set(option.long ?? option.flags, value ?? "");
      if (option?.required && value === undefined) waiting = option;
    } else if (command === undefined) {
      const found = program.commands.find((known) => known.name() === word);
      if (found === undefined) return { ...EMPTY, typed: last };
      command = found;
    } else args.push(word);
  }
  const rest = { command, args, flags };
  if (waiting !== undefined) return { ...rest, slot: { kind: "value", option: waiting }, typed: last, before: "" };
  if (!onlyArguments && last.startsWith("-")) {
    const [name = "", value] = splitFlag(last);
    if (value === undefined) return { ...rest, slot: { kind: "flag" }, typed: last, before: "" };
    const option = findOption(name, command, program);
    const slot: Slot = option?.required ? { kind: "value", option } : { kind: "nothing" };
    return { ...rest, slot, typed: value, before: `${name}=` };
  }
  if (command === undefined) return { ...rest, slot: { kind: "command" }, typed: last, before: "" };
  const { registeredArguments } = command;
  const argument = registeredArguments[args.length] ?? registeredArguments.findLast(({ variadic }) => variadic);
  const slot: Slot = argument === undefined ? { kind: "nothing" } : { kind: "argument", argument };
  return { ...rest, slot, typed: last, before: "" };
}

const EMPTY: Cursor = {
  slot: { kind: "nothing" },
  command: undefined,
  args: [],
  flags: new Map(),
  typed: "",
  before: "",
};

/** "--type=direct" → ["--type", "direct"]; "--type" → ["--type"]. */
function splitFlag(word: string): readonly [string, string?] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function findOption(name: string, command: Command | undefined, program: Command): Option | undefined {
  const options = [...(command?.options ?? []), ...program.options];
  return options.find((option) => option.long === name || option.short === name);
}
