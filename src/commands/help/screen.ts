/** `--help`: a command on one screen. What is its own is explained, what it shares with others is named. */
import type { Command } from "commander";
import type { Output } from "../../output/output.ts";
import { type Example, examplesOf } from "./examples.ts";
import { isOwn, optionGroups, sharedByAll, shortDescription, usageOf, visibleOptions } from "./option-terms.ts";
import { TOPIC_NAMES } from "./topic-names.ts";

const ARTICLES_IN_SHORT = "id or the beginning of one, a file, a glob, a folder, a link, or - for standard input";

/** Cells between a term and what it means. */
const GAP = 2;
/** Terms wider than this stand on a line of their own. */
const WIDEST_TERM = 34;

/** The screen of `command`, at most `width` cells wide. */
export function helpScreen(command: Command, width: number): string {
  return command.parent === null ? programScreen(command, width) : commandScreen(command, width);
}

function commandScreen(command: Command, width: number): string {
  const options = visibleOptions(command);
  const own = options.filter(isOwn).map((option): Term => [option.flags, shortDescription(option)]);
  const groups = [...optionGroups([...options, ...sharedByAll(command)])].map(
    ([group, members]): Term => [group, members.map(({ long, flags }) => long ?? flags).join(" ")],
  );
  const parts = [
    `Usage: ${usageOf(command)}\n${fold(command.description(), width)}`,
    terms(own, width),
    `More, explained by "newsctl help ${command.name()}":\n${terms(groups, width)}`,
    examples(examplesOf(command), width),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function programScreen(program: Command, width: number): string {
  const commands = program.createHelp().visibleCommands(program);
  const flags = visibleOptions(program).map(({ short, long }) => [short, long].filter(Boolean).join(" "));
  const parts = [
    `Usage: newsctl <command> [article...] [options]\n${fold(program.description(), width)}`,
    terms(
      commands.map((command): Term => [command.name(), command.summary()]),
      width,
    ),
    `${fold(`An article is an ${ARTICLES_IN_SHORT}. Before or after the command: ${flags.join(", ")}.`, width)}`,
    fold(
      `"newsctl COMMAND --help" explains one; "newsctl help TOPIC" what holds for all: ${TOPIC_NAMES.join(", ")}.`,
      width,
    ),
  ];
  return parts.join("\n");
}

export type Term = readonly [term: string, meaning: string];

/** Terms in one column, meanings in another. */
export function terms(list: readonly Term[], width: number): string {
  const column = Math.min(WIDEST_TERM, Math.max(0, ...list.map(([term]) => term.length))) + GAP;
  const margin = " ".repeat(GAP + column);
  return list
    .map(([term, meaning]) => {
      const lines = fold(meaning, Math.max(20, width - margin.length))
        .trimEnd()
        .split("\n");
      const start = term.length + GAP > column ? `${term}\n${margin}` : term.padEnd(column);
      return `${" ".repeat(GAP)}${start}${lines.join(`\n${margin}`)}\n`;
    })
    .join("");
}

/** Longer lines have no room for words beside them. */
const WIDEST_EXAMPLE = 48;

/** Lines to type, with what they do beside them where there is room. */
export function examples(list: readonly Example[], width: number): string {
  if (list.length === 0) return "";
  const column = Math.max(0, ...list.map(({ line }) => (line.length <= WIDEST_EXAMPLE ? line.length : 0)));
  const lines = list.map(({ line, does }) => {
    const explained = does === undefined ? line : `${line.padEnd(column)}${" ".repeat(GAP)}${does}`;
    return line.length <= column && GAP + explained.length <= width ? explained : line;
  });
  return `Examples:\n${lines.map((line) => `${" ".repeat(GAP)}${line}\n`).join("")}`;
}

/** `text` in lines of at most `width` cells; a word that is longer stands alone. */
export function fold(text: string, width: number): string {
  let lines = "";
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines += `${line}\n`;
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : `${lines}${line}\n`;
}

/** Cells that help takes: those of the terminal, within reason; 80 in a pipe. */
export function helpWidth({ columns }: Output): number {
  return Math.max(40, Math.min(columns ?? 80, 100));
}
