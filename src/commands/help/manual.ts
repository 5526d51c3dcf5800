/** The long form of help: what `newsctl help` prints as text and `npm run build` as manual pages, of the same definitions. */
import type { Command, Option } from "commander";
import { type Example, examplesOf } from "./examples.ts";
import { fullDescription, isOwn, optionGroups, sharedByAll, usageOf, visibleOptions } from "./option-terms.ts";
import type { Term } from "./screen.ts";
import { type ManualSection, TOPICS } from "./topics.ts";

export interface Manual {
  /** "newsctl-quotes", as the file of the manual page is called. */
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly sections: readonly ManualSection[];
  readonly examples: readonly Example[];
  /** Names of the other manuals. */
  readonly others: readonly string[];
}

/** Commands that help shows, without `help` itself. */
export function manualCommands(program: Command): readonly Command[] {
  return program.createHelp().visibleCommands(program);
}

export function manualOf(command: Command): Manual {
  return command.parent === null ? programManual(command) : commandManual(command, command.parent);
}

function manualName(command: Command): string {
  return command.parent === null ? command.name() : `${command.parent.name()}-${command.name()}`;
}

function programManual(program: Command): Manual {
  const commands = manualCommands(program).map((command): Term => [command.name(), command.summary()]);
  return {
    name: manualName(program),
    summary: "inspect news articles",
    usage: "newsctl <command> [article...] [options]",
    sections: [
      { title: "Description", paragraphs: [program.description()], terms: [] },
      { title: "Commands", paragraphs: [], terms: commands },
      {
        title: "Options",
        paragraphs: ["Before or after the command."],
        terms: visibleOptions(program).map(optionTerm),
      },
      ...Object.values(TOPICS),
    ],
    examples: examplesOf(program),
    others: manualCommands(program).map(manualName),
  };
}

function commandManual(command: Command, program: Command): Manual {
  const options = visibleOptions(command);
  const own = options.filter(isOwn);
  const groups = [...optionGroups([...options, ...sharedByAll(command)])];
  const args = command.registeredArguments.map((argument): Term => [argument.name(), argument.description]);
  return {
    name: manualName(command),
    summary: command.summary(),
    usage: usageOf(command),
    sections: [
      { title: "Description", paragraphs: [command.description()], terms: [] },
      { title: "Arguments", paragraphs: [], terms: args },
      { title: "Options", paragraphs: [], terms: own.map(optionTerm) },
      ...groups.map(([title, members]) => ({
        title: `${title} options`,
        paragraphs: [],
        terms: members.map(optionTerm),
      })),
    ].filter(({ paragraphs, terms }) => paragraphs.length + terms.length > 0),
    examples: examplesOf(command),
    others: [
      manualName(program),
      ...manualCommands(program)
        .filter((other) => other !== command)
        .map(manualName),
    ],
  };
}

const optionTerm = (option: Option): Term => [option.flags, fullDescription(option)];
