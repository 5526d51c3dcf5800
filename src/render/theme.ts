/** How each role looks. The only file that knows chalk. */
import { Chalk, type ChalkInstance } from "chalk";
import type { Rich, Role } from "../report/report.ts";
import { printable } from "./printable.ts";

/** 0: no colour; 1: 16 colours; 2: 256; 3: 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3;

export interface Theme {
  readonly level: ColorLevel;
  /** Rich text as it goes to the terminal: safe, and styled. */
  readonly paint: (rich: Rich, role?: Role) => string;
}

export function createTheme(level: ColorLevel): Theme {
  const chalk = new Chalk({ level });
  const styles: Record<Role, ChalkInstance | undefined> = {
    plain: undefined,
    title: chalk.bold,
    heading: chalk.bold,
    label: chalk.dim,
    muted: chalk.dim,
    number: chalk.yellow,
    name: chalk.cyan,
    cue: chalk.green,
    quotation: undefined,
    caption: chalk.italic,
    warning: chalk.yellow,
  };
  const style = (text: string, role: Role): string => {
    const safe = printable(text);
    const apply = styles[role];
    return level === 0 || apply === undefined || safe === "" ? safe : apply(safe);
  };
  return {
    level,
    paint: (rich, role = "plain") =>
      typeof rich === "string" ? style(rich, role) : rich.map((run) => style(run.text, run.role)).join(""),
  };
}
