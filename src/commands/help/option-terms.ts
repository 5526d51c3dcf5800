/** Flags as they are written in help and manuals. */
import type { Command, Option } from "commander";

/** Flags that are shown, in the order of their definition; `--help` comes last. */
export function visibleOptions(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

/** Flags of the program as a whole that may follow the command's name. */
export function sharedByAll({ parent }: Command): readonly Option[] {
  return (parent?.options ?? []).filter(({ hidden, long }) => !hidden && long !== "--version");
}

/** Own flags of a command have no group: they are what it is about. */
export function isOwn({ helpGroupHeading, long }: Option): boolean {
  return (helpGroupHeading ?? "") === "" && long !== "--help";
}

/** Groups in the order they are shown in; `Run` takes the flags of the program as a whole, too. */
const GROUPS = ["List", "Output", "Input", "Run"] as const;

/** Flags that belong to a group, by its name, in the order of definition. */
export function optionGroups(options: readonly Option[]): ReadonlyMap<string, readonly Option[]> {
  const groups = new Map<string, Option[]>(GROUPS.map((group) => [group, []]));
  for (const option of options) {
    if (isOwn(option)) continue;
    const group = option.helpGroupHeading || "Run";
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return new Map([...groups].filter(([, members]) => members.length > 0));
}

/** The short description: its first line. */
export function shortDescription({ description }: Option): string {
  return description.split("\n", 1)[0] ?? "";
}

/** The description in full, as one paragraph. */
export function fullDescription({ description }: Option): string {
  const [first = "", ...rest] = description.split("\n");
  return rest.length === 0 ? first : `${first}. ${rest.join(" ")}`;
}

/** "[article...]", "<command>" */
function argumentTerms(command: Command): readonly string[] {
  return command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? "..." : "");
    return argument.required ? `<${name}>` : `[${name}]`;
  });
}

/** "newsctl quotes [article...] [options]" */
export function usageOf(command: Command): string {
  const names = command.parent === null ? [command.name()] : [command.parent.name(), command.name()];
  const options = visibleOptions(command).some(({ long }) => long !== "--help") ? ["[options]"] : [];
  return [...names, ...argumentTerms(command), ...options].join(" ");
}
