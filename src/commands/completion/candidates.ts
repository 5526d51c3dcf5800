/** What can stand at the cursor: words from the definitions, and the kind of things that have to be looked up. */
import type { Argument, Command, Option } from "commander";
import { FIELDS } from "../../parser/records/field-names.ts";
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
      return await ofOption(slot.option, typed, command, flags);
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

async function ofOption(
  option: Option,
  typed: string,
  command: Command | undefined,
  flags: Cursor["flags"],
): Promise<Answer> {
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
  switch (option.attributeName()) {
    case "speaker":
      return { candidates: [], lookup: "speakers" };
    case "fields":
      return { candidates: (await fieldPaths(command?.name() ?? "", flags, typed)).map(bare), open: true };
    case "field":
      return { candidates: FIELDS.map((field) => bare(`${field}=`)), open: true };
  }
  if (/^(?:file|path)$/.test(placeholder)) return { candidates: [], paths: "files" };
  if (/^(?:folder|dir|directory)$/.test(placeholder)) return { candidates: [], paths: "folders" };
  return NOTHING;
}

const bare = (value: string): Candidate => ({ value, description: "" });

/** What may be the last of the fields typed, "id,speaker." followed by the names below a speaker. */
async function fieldPaths(command: string, flags: Cursor["flags"], typed: string): Promise<readonly string[]> {
  const [{ SCHEMAS }, { fieldsAt }] = await Promise.all([
    import("../../report/schemas.ts"),
    import("../../report/known-fields.ts"),
  ]);
  // The records of `find --count` have a schema of their own.
  const special = [...flags.keys()].map((flag) => command + flag.slice(1)).find((name) => Object.hasOwn(SCHEMAS, name));
  const done = typed.slice(0, typed.lastIndexOf(",") + 1);
  const path = typed.slice(done.length).split(".").slice(0, -1);
  const taken = new Set(done.split(","));
  return (fieldsAt(SCHEMAS[special ?? command] ?? {}, path) ?? [])
    .map((name) => [...path, name].join("."))
    .filter((name) => !taken.has(name))
    .map((name) => done + name);
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
