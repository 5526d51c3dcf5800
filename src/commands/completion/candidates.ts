/** What can stand at the cursor: words from the definitions, and the kind of things that have to be looked up. */
import type { Argument, Command, Option } from "commander";
import { ChoiceArgument } from "../choice-argument.ts";
import { ChoiceOption } from "../choice-option.ts";
import { sharedByAll, shortDescription, visibleOptions } from "../help/option-terms.ts";
import { RepeatableOption } from "../repeatable-option.ts";
import type { Cursor } from "./cursor.ts";

export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** Things that are not known from the definitions. */
export type Lookup = "articles" | "speakers" | "quotations";

export interface Answer {
  readonly candidates: readonly Candidate[];
  readonly lookup?: Lookup;
  /** What the shell adds by itself. */
  readonly paths?: "files" | "folders";
  /** True where more may follow in the same word: no space after it. */
  readonly open?: boolean;
}

const NOTHING: Answer = { candidates: [] };

export async function answerTo({ slot, command, flags, typed }: Cursor, program: Command): Promise<Answer> {
  switch (slot.kind) {
    case "command": {
      const commands = program.createHelp().visibleCommands(program);
      return { candidates: commands.map((known) => ({ value: known.name(), description: known.summary() })) };
    }
    case "flag":
      return { candidates: flagsOf(command, program, flags) };
    case "value":
      return ofOption(slot.option, typed);
    case "argument":
      return await ofArgument(slot.argument);
    case "nothing":
      return NOTHING;
    default:
      return slot satisfies never;
  }
}

/** Flags that may still be given, each once unless it can be repeated. */
function flagsOf(command: Command | undefined, program: Command, given: Cursor["flags"]): readonly Candidate[] {
  const options =
    command === undefined ? visibleOptions(program) : [...visibleOptions(command), ...sharedByAll(command)];
  return options
    .filter((option) => option.long !== undefined && (!given.has(option.long) || option instanceof RepeatableOption))
    .map((option) => ({ value: option.long ?? "", description: shortDescription(option) }));
}

function ofOption(option: Option, typed: string): Answer {
  if (option instanceof ChoiceOption) {
    const { known, several } = option;
    const done = several ? typed.slice(0, typed.lastIndexOf(",") + 1) : "";
    const taken = new Set(done.toLowerCase().split(","));
    const left = known.filter((word) => !taken.has(word.toLowerCase()));
    return {
      candidates: left.map((word) => ({ value: done + likeTyped(word, typed), description: "" })),
      open: several,
    };
  }
  // The placeholder in the flag's definition says what it takes: --lexicon <file>.
  const placeholder = /[<[]([^>\]]*)/.exec(option.flags)?.[1] ?? "";
  if (option.attributeName() === "speaker") return { candidates: [], lookup: "speakers" };
  if (/^(?:file|path)$/.test(placeholder)) return { candidates: [], paths: "files" };
  if (/^(?:folder|dir|directory)$/.test(placeholder)) return { candidates: [], paths: "folders" };
  return NOTHING;
}

/** Whether an argument of this name is an article. */
export function isArticle(name: string): boolean {
  return /^(?:article|a|b)$/.test(name);
}

/** PERSON is typed "person" by those who began so, or not yet. */
function likeTyped(word: string, typed: string): string {
  const last = typed.slice(typed.lastIndexOf(",") + 1);
  return last !== "" && word.startsWith(last) ? word : word.toLowerCase();
}

async function ofArgument(argument: Argument): Promise<Answer> {
  if (argument instanceof ChoiceArgument) {
    return { candidates: (await argument.known()).map((value) => ({ value, description: "" })) };
  }
  if (/^quot/.test(argument.name())) return { candidates: [], lookup: "quotations" };
  if (isArticle(argument.name())) {
    return { candidates: [], lookup: "articles", paths: "files" };
  }
  return NOTHING;
}
