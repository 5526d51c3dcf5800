/**
 * Flags that every command shares, and the one step that turns what was typed into options: validated, defaults applied,
 * terminal and environment looked at. Below it nobody sees a raw flag.
 */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import type { Host } from "../host.ts";
import { parseFieldFlags } from "../input/field-flags.ts";
import { INPUT_FORMATS, type InputOptions } from "../input/input-options.ts";
import { FORMATS, type Format } from "../render/renderer.ts";
import type { ColorLevel } from "../render/theme.ts";
import { ChoiceOption } from "./choice-option.ts";
import { HYPERLINK_CHOICES, resolveHyperlinks } from "./hyperlinks.ts";
import { RepeatableOption } from "./repeatable-option.ts";

/** Flags as typed, of every command. */
export interface SharedFlags {
  readonly format?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly csv?: boolean;
  readonly fields?: string;
  readonly html?: boolean;
  readonly md?: boolean;
  readonly corpus?: string;
  readonly formatIn?: string;
  readonly field?: readonly string[];
  readonly repair?: boolean;
  readonly allowPrivate?: boolean;
  readonly refresh?: boolean;
  readonly offline?: boolean;
  readonly timeout?: string;
  readonly width?: string;
  readonly color?: boolean;
  readonly hyperlink?: string;
  readonly output?: string;
}

export interface OutputOptions {
  readonly format: Format;
  /** Columns; undefined: lines are as long as they need to be. */
  readonly width: number | undefined;
  readonly colorLevel: ColorLevel;
  /** Whether what stands somewhere is a link to it. */
  readonly hyperlinks: boolean;
  /** Whether the terminal's locale knows no block characters. */
  readonly ascii: boolean;
  /** Where it goes instead of standard output. */
  readonly file?: string;
  /** The fields of records that are printed, as paths; all when absent. */
  readonly fields?: readonly string[];
}

/** What an article is named by, on every command. */
export const ARTICLES =
  "id, beginning of an id, file, glob, folder, link, or - for standard input (default: the corpus)";

const NARROWEST_PAGE = 20;
const WIDEST_PAGE = 1000;

/**
 * Flags of every command, in groups: `--help` names them, `newsctl help COMMAND` and the manual explain them. The first
 * line of a description is short, further ones are for those who ask for more.
 */
export function addSharedOptions(command: Command): Command {
  command
    .optionsGroup("Output")
    .addOption(new ChoiceOption("--format <format>", `how to print: ${FORMATS.join(", ")}`, FORMATS))
    .option("--json", "records as a JSON array: the same as --format json")
    .option("--jsonl", "one JSON object a line: the same as --format jsonl")
    .option("--csv", "a row each, for spreadsheets: the same as --format csv")
    .option("--html", "one page to look at, which needs nothing else: the same as --format html")
    .option("--md", "Markdown for notes: the same as --format md")
    .option(
      "--fields <names>",
      "only these fields of JSON, JSON Lines or CSV, as id,speaker.name\nThe fields of a command's records: newsctl schema COMMAND.",
    )
    .option(
      "--output <file>",
      "write to a file, which is put in its place when it is whole\nA run that is interrupted or meets a full disk leaves it as it was.",
    )
    .option("--width <columns>", "page width (default: the terminal's)")
    .option("--color", "colour even in a pipe")
    .option("--no-color", "no colour")
    .addOption(
      new ChoiceOption(
        "--hyperlink <when>",
        "ids as links to file and line: auto, always, never\nWithout it, where standard output is a terminal that is known to take them (OSC 8), or $FORCE_HYPERLINK is set.",
        HYPERLINK_CHOICES,
      ),
    );
  command
    .optionsGroup("Input")
    .option(
      "--corpus <folder>",
      "where ids are looked up\nWithout it: $NEWSCTL_CORPUS, else ./seeds, else the built-in seeds.",
    )
    .addOption(
      new ChoiceOption(
        "--format-in <format>",
        `read everything as this, whatever it looks like\nOne of ${INPUT_FORMATS.join(", ")}.`,
        INPUT_FORMATS,
      ),
    )
    .addOption(
      new RepeatableOption(
        "--field <name=column>",
        "what a data set calls a field of its articles, as body=content\nMay be given several times.",
      ),
    )
    .option("--no-repair", 'leave letters as they are that were decoded wrongly before ("CastrillÃ³n")')
    .option("--refresh", "fetch links anew, even if they are in the cache")
    .option("--offline", "read links from the cache alone")
    .option("--timeout <seconds>", "longest wait for a link (default: 30)")
    .option("--allow-private", "read links to this machine and private networks");
  return command.optionsGroup("");
}

/** Flags of the commands that run the models. */
export interface ThreadFlags {
  readonly jobs?: string;
}

export function addThreadOptions(command: Command): Command {
  return command
    .optionsGroup("Run")
    .option("--jobs <n>", "threads for many articles (default: the processor's cores)")
    .optionsGroup("");
}

const MOST_THREADS = 256;

/** Undefined where the processor's cores decide. */
export function resolveThreads({ jobs }: ThreadFlags): number | undefined {
  return jobs === undefined ? undefined : wholeNumber("--jobs", jobs, 1, MOST_THREADS);
}

export function resolveOutput(flags: SharedFlags, host: Host): OutputOptions {
  const format = resolveFormat(flags);
  const file = flags.output === "-" ? undefined : flags.output;
  if (file === "") throw new UsageError('--output takes the name of a file, not ""');
  // A file is no terminal, whatever stands behind standard output.
  const plain = { ...host, stdout: { ...host.stdout, isTTY: false, columns: undefined } };
  return {
    format,
    width: resolveWidth(flags, file === undefined ? host : plain),
    colorLevel: resolveColor(flags, file === undefined ? host : plain),
    hyperlinks: resolveHyperlinks(flags.hyperlink, file === undefined ? host : plain),
    ascii: isAscii(host.env),
    ...(file !== undefined && { file }),
    ...(flags.fields !== undefined && { fields: resolveFields(flags.fields, format) }),
  };
}

function resolveFields(names: string, format: Format): readonly string[] {
  if (format === "table" || format === "html" || format === "md") {
    throw new UsageError("--fields is for JSON, JSON Lines and CSV", { hint: "add --json, --jsonl or --csv" });
  }
  const fields = names.split(",").map((name) => name.trim());
  if (fields.includes("")) throw new UsageError(`--fields takes names separated by commas, not "${names}"`);
  return [...new Set(fields)];
}

export function resolveInput(flags: SharedFlags): InputOptions {
  if (flags.refresh === true && flags.offline === true) {
    throw new UsageError("--refresh and --offline exclude each other");
  }
  const formatIn = INPUT_FORMATS.find((format) => format === flags.formatIn);
  return {
    ...(flags.corpus !== undefined && { corpus: flags.corpus }),
    ...(formatIn !== undefined && { formatIn }),
    fields: parseFieldFlags(flags.field ?? []),
    repair: flags.repair !== false,
    links: {
      allowPrivate: flags.allowPrivate === true,
      refresh: flags.refresh === true,
      offline: flags.offline === true,
      ...(flags.timeout !== undefined && { timeoutSeconds: wholeNumber("--timeout", flags.timeout, 1, 3600) }),
    },
  };
}

function resolveFormat(flags: SharedFlags): Format {
  const short = (["json", "jsonl", "csv", "html", "md"] as const).filter((format) => flags[format] === true);
  const asked = new Set<string>([...short, ...(flags.format === undefined ? [] : [flags.format])]);
  if (asked.size > 1) {
    throw new UsageError(`more than one format: ${[...asked].join(", ")}`, {
      hint: "give one of --json, --jsonl, --csv, --html, --md",
    });
  }
  return FORMATS.find((format) => asked.has(format)) ?? "table";
}

function resolveWidth({ width }: SharedFlags, host: Host): number | undefined {
  if (width === undefined) return host.stdout.isTTY ? host.stdout.columns : undefined;
  return wholeNumber("--width", width, NARROWEST_PAGE, WIDEST_PAGE);
}

/** The locale of POSIX: the first of these that is set. Where none is (Windows, containers), terminals speak UTF-8 nowadays. */
function isAscii(env: Host["env"]): boolean {
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return locale !== undefined && !/utf-?8/i.test(locale);
}

/** Flags beat NO_COLOR (no-color.org), which beats FORCE_COLOR (force-color.org), which beats what the terminal says. */
function resolveColor({ color }: SharedFlags, host: Host): ColorLevel {
  const { env } = host;
  if (color === false) return 0;
  // Windows sets no TERM; every console that Node 20 runs in takes all colours.
  const isWindows = host.platform === "win32" && (env["TERM"] ?? "") === "";
  const terminal: ColorLevel =
    isWindows || /^(?:truecolor|24bit)$/.test(env["COLORTERM"] ?? "") ? 3 : (env["TERM"] ?? "").includes("256") ? 2 : 1;
  if (color === true) return terminal;
  if ((env["NO_COLOR"] ?? "") !== "") return 0;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") {
    const levels: Record<string, ColorLevel> = { "0": 0, false: 0, "1": 1, "2": 2, "3": 3 };
    return levels[forced] ?? terminal;
  }
  return host.stdout.isTTY && env["TERM"] !== "dumb" ? terminal : 0;
}

/** A flag's words, of which there must be some: an empty shell variable would ask for nobody, or for everything. */
export function someWords(flag: string, value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new UsageError(`${flag} takes words, not "${value}"`);
  return value;
}

/** A flag's whole number, within bounds; throws a `UsageError` that names the flag. */
export function wholeNumber(
  flag: string,
  value: string,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) {
    const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `between ${least} and ${most}`;
    throw new UsageError(`${flag} takes a whole number ${bounds}, not "${value}"`);
  }
  return number;
}

/** A flag's share, 0 to 1; throws a `UsageError` that names the flag. */
export function share(flag: string, value: string): number {
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= 0 && number <= 1)) throw new UsageError(`${flag} takes a number between 0 and 1, not "${value}"`);
  return number;
}
