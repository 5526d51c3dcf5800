/** `newsctl __complete SHELL …`: what a shell's completion script asks for, line by line. */
import type { Command } from "commander";
import type { Host } from "../../host.ts";
import { printable } from "../../render/printable.ts";
import { type Answer, answerTo, type Candidate } from "./candidates.ts";
import { type Cursor, readCursor } from "./cursor.ts";
import { lookUp } from "./look-up.ts";
import { type OpenQuote, quoteForBash, quoteForPowerShell, splitShellLine, unquote } from "./shell-words.ts";
import { SHELLS, type Shell } from "./shells.ts";

/** What was asked, in words. */
interface Question {
  readonly shell: Shell;
  readonly words: readonly string[];
  /** The part of the last word that the shell leaves as it is: bash replaces what follows "=" or ":". */
  readonly kept: string;
  readonly open: OpenQuote;
}

/**
 * The answer: a line of flags ("values", "files" or "folders", and "open" where no space is to follow), then a candidate a line,
 * with a tab and what it is in shells that show that. Empty where the shell is not known.
 */
export async function answerCompletion(program: Command, asked: readonly string[], host: Host): Promise<string> {
  const question = readQuestion(asked);
  if (question === undefined) return "";
  const cursor = readCursor(program, question.words);
  const answer = await answerTo(cursor, program);
  const found = answer.lookup === undefined ? [] : await lookUp(answer.lookup, cursor, host).catch(() => []);
  const candidates = [...answer.candidates, ...found].filter((candidate) => fits(candidate, cursor));
  const lines = candidates.map((candidate) => candidateLine(candidate, cursor, answer, question));
  return `${[answer.paths ?? "values", ...(answer.open ? ["open"] : [])].join(" ")}\n${lines.join("")}`;
}

/** Control characters cannot be typed, and must not reach the terminal. */
function fits({ value }: Candidate, { typed }: Cursor): boolean {
  return value.toLowerCase().startsWith(typed.toLowerCase()) && value !== "" && printable(value) === value;
}

function readQuestion([name, ...rest]: readonly string[]): Question | undefined {
  const shell = SHELLS.find((known) => known === name);
  switch (shell) {
    case undefined:
      return undefined;
    case "bash":
      return readBash(rest);
    case "zsh":
      return { shell, words: rest, kept: "", open: "" };
    case "fish":
      return { shell, words: rest.map(unquote), kept: "", open: "" };
    case "powershell":
      // Each word comes after a plus: older versions drop empty arguments.
      return { shell, words: rest.map((word) => word.slice(1)), kept: "", open: "" };
    default:
      return shell satisfies never;
  }
}

/** The line up to the cursor, and the word there by bash's own reading, which also breaks words at "=" and ":". */
function readBash([line = "", current = ""]: readonly string[]): Question {
  const { words, raw, open } = splitShellLine(line);
  const value = /^[=:]$/.test(current) ? "" : current;
  const kept = raw.endsWith(value) ? raw.slice(0, raw.length - value.length) : "";
  return { shell: "bash", words: words.slice(1), kept: unquote(kept), open };
}

function candidateLine(
  { value, description }: Candidate,
  { before }: Cursor,
  { paths }: Answer,
  { shell, kept, open }: Question,
): string {
  const whole = before + value;
  switch (shell) {
    case "bash": {
      const rest = whole.startsWith(kept) ? whole.slice(kept.length) : value;
      // Together with files bash does the quoting.
      return `${paths === undefined ? quoteForBash(rest, open) : rest}\n`;
    }
    case "powershell":
      return `${before}${quoteForPowerShell(value)}\t${value}\t${printable(description) || value}\n`;
    default:
      return description === "" ? `${whole}\n` : `${whole}\t${printable(description)}\n`;
  }
}
