/** Settings become flags: those that nobody gave on the command line or in the environment. */
import { dirname, resolve } from "node:path";
import type { Command, Option } from "commander";
import { UsageError } from "../../errors.ts";
import type { Host } from "../../host.ts";
import { choiceHint } from "../nearest.ts";
import { RepeatableOption } from "../repeatable-option.ts";
import { type Config, configError, type Setting } from "./config-file.ts";

/** What settings were applied, so that a value that turns out to be wrong is blamed on its line. */
export interface AppliedConfig {
  /** Variables that settings stand for. */
  readonly env: Readonly<Record<string, string>>;
  /** `error` with the file and line of the setting that it is about; itself where it is about none. */
  blame(error: UsageError): UsageError;
}

/** Flags that exclude one another: one on the command line beats another in the file. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ["format", "json", "jsonl", "csv", "html", "md"],
  ["raw", "removed"],
  ["refresh", "offline"],
];
/** Variables that beat a setting, by its key. */
const ENVIRONMENT: Readonly<Record<string, readonly string[]>> = {
  corpus: ["NEWSCTL_CORPUS"],
  color: ["NO_COLOR", "FORCE_COLOR"],
  hyperlink: ["FORCE_HYPERLINK"],
};
/** Flags that say the same as `format: …`. */
const FORMAT_FLAGS: ReadonlySet<string> = new Set(["json", "jsonl", "csv", "html", "md"]);
/** Flags that make no sense in a file. */
const NOT_SETTINGS: ReadonlySet<string> = new Set(["help", "version", "config"]);

/** Checks all of `config` and gives `action`, the command that is about to run, the values that are for it. Throws `UsageError`. */
export function applyConfig(config: Config, program: Command, action: Command, host: Host): AppliedConfig {
  const applied = new Map<string, Setting>();
  const env: Record<string, string> = {};
  // What is said of a command beats what is said of all.
  const rank = ({ command }: Setting): number => (command === undefined ? 0 : 1);
  for (const setting of config.settings.toSorted((a, b) => rank(a) - rank(b))) {
    if (setting.command !== undefined) commandOf(setting, config, program);
    if (setting.command === undefined && setting.key === "pager" && typeof setting.value === "string") {
      // As git has it: a pager for newsctl beats the $PAGER of everything, and $NEWSCTL_PAGER beats both.
      if ((host.env["NEWSCTL_PAGER"] ?? "") === "") env["NEWSCTL_PAGER"] = setting.value;
      continue;
    }
    for (const [command, option] of takers(setting, config, program)) {
      const value = checkedValue(setting, option, config, host);
      if (command !== action && command !== program) continue;
      if (isSetElsewhere(option.attributeName(), command, host)) continue;
      command.setOptionValueWithSource(option.attributeName(), value, "config");
      applied.set(option.long ?? option.flags, setting);
    }
  }
  return {
    env,
    blame(error) {
      const flag = /--[a-z-]+/.exec(error.message)?.[0] ?? "";
      const setting = applied.get(flag);
      return setting === undefined ? error : configError(config.path, setting.line, error.message, error.hint);
    },
  };
}

function commandOf({ command: name, line }: Setting, { path }: Config, program: Command): Command {
  const found = program.commands.find((command) => command.name() === name);
  if (found !== undefined) return found;
  const names = program.commands.filter((command) => command.options.length > 0).map((command) => command.name());
  throw configError(path, line, `there is no command "${name}"`, choiceHint(name ?? "", names));
}

/** The flags that a setting is for, each with its command; more than one for a setting at the top. */
function takers(setting: Setting, config: Config, program: Command): readonly (readonly [Command, Option])[] {
  const { command: name, key, line } = setting;
  const commands = name === undefined ? [program, ...program.commands] : [commandOf(setting, config, program)];
  if (FORMAT_FLAGS.has(key)) throw configError(config.path, line, `"${key}" is no setting`, `write format: ${key}`);
  const found = commands.flatMap((command) => {
    const option = command.options.find((known) => keyOf(known) === key);
    return option === undefined || NOT_SETTINGS.has(key) ? [] : [[command, option] as const];
  });
  if (found.length > 0) return found;
  const keys = [...new Set(commands.flatMap((command) => command.options.map(keyOf)))].filter(
    (known) => !NOT_SETTINGS.has(known) && !FORMAT_FLAGS.has(known),
  );
  const where = name === undefined ? "" : ` of ${name}`;
  throw configError(config.path, line, `there is no setting "${key}"${where}`, choiceHint(key, keys));
}

/** `--no-color` and `--color` are both "color". */
function keyOf({ long, flags }: Option): string {
  return (long ?? flags).replace(/^--(?:no-)?/, "");
}

/** The value as the flag would have it. Throws `UsageError` for one of the wrong kind. */
function checkedValue(setting: Setting, option: Option, config: Config, host: Host): unknown {
  const { key, value, line, command } = setting;
  const wrong = (expected: string): UsageError =>
    configError(config.path, line, `"${key}" takes ${expected}, not ${JSON.stringify(value) ?? "nothing"}`);
  if (!option.required && !option.optional) {
    if (typeof value !== "boolean") throw wrong("true or false");
    return value;
  }
  if (option instanceof RepeatableOption) return listed(value) ?? fieldsOf(value) ?? [one(value, wrong)];
  const typed = listed(value)?.join(",") ?? one(value, wrong);
  const placeholder = /[<[]([^>\]]*)/.exec(option.flags)?.[1] ?? "";
  const path = /^(?:file|folder)$/.test(placeholder) ? resolve(dirname(config.path), underHome(typed, host)) : typed;
  try {
    return option.parseArg === undefined ? path : option.parseArg(path, undefined);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const hint = command === undefined ? "put it under the name of the command it is for" : error.hint;
    throw configError(config.path, line, error.message, error.hint ?? hint);
  }
}

function one(value: unknown, wrong: (expected: string) => UsageError): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw wrong("a value");
}

function listed(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** `field: {body: content}` is --field body=content. */
function fieldsOf(value: unknown): readonly string[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).map(([name, column]) => `${name}=${String(column)}`);
}

/** Whether the command line or the environment has decided. */
function isSetElsewhere(name: string, command: Command, { env }: Host): boolean {
  const rivals = EXCLUSIVE.find((flags) => flags.includes(name)) ?? [name];
  const isTyped = rivals.some((rival) => command.getOptionValueSource(rival) === "cli");
  return isTyped || (ENVIRONMENT[name] ?? []).some((variable) => (env[variable] ?? "") !== "");
}

function underHome(path: string, { env }: Host): string {
  const home = env["HOME"] ?? env["USERPROFILE"];
  return home !== undefined && /^~[/\\]/.test(path) ? home + path.slice(1) : path;
}
