/** How each role looks. The only file that knows chalk. */
import { Chalk, type ChalkInstance } from "chalk";
import type { EntityType } from "../document/annotations.ts";
import type { Place, PlainRole, Rich, Role, Run } from "../report/report.ts";
import { ENTITY_COLORS, type PaletteColor, SPEAKER_COLORS, SPEAKER_FACES } from "./palette.ts";
import { printable } from "./printable.ts";

/** 0: no colour; 1: 16 colours; 2: 256; 3: 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3;

export interface Theme {
  readonly level: ColorLevel;
  /** Rich text as it goes to the terminal: safe, and styled. */
  readonly paint: (rich: Rich, role?: Role) => string;
}

type Style = (text: string) => string;

/** The address of a place; undefined for one that has none. */
export type LinkTo = (place: Place) => string | undefined;

/** Without `linkTo`, places are not shown. */
export function createTheme(level: ColorLevel, linkTo?: LinkTo): Theme {
  const styleOf = level === 0 ? () => undefined : createStyles(new Chalk({ level }));
  const style = ({ text, role, within, place }: Run): string => {
    const safe = printable(text);
    if (safe === "") return "";
    // Where there is no colour, what was found is set apart as in a letter.
    const bare = level === 0 && role === "hit" ? `*${safe}*` : safe;
    const styled = styleOf(role, within)?.(safe) ?? bare;
    const address = place && linkTo?.(place);
    return address === undefined ? styled : hyperlink(styled, printable(address));
  };
  return {
    level,
    paint: (rich, role = "plain") =>
      typeof rich === "string" ? style({ text: rich, role }) : rich.map(style).join(""),
  };
}

/** OSC 8, ended by BEL: the form that fast-wrap-ansi carries over the end of a line. */
function hyperlink(text: string, address: string): string {
  return `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007`;
}

/** From a role, and what it stands in, to its style; undefined for text that is left as it is. */
function createStyles(chalk: ChalkInstance): (role: Role, within: Role | undefined) => Style | undefined {
  const plain: Record<PlainRole, ChalkInstance | undefined> = {
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
    hit: chalk.black.bgYellow,
    evidence: chalk.bold.underline,
  };
  const colored = ({ ansi256, ansi16 }: PaletteColor): ChalkInstance =>
    chalk.level === 1 ? chalk[ansi16] : chalk.ansi256(ansi256);
  const speaker = (number: number): ChalkInstance | undefined => {
    const index = Math.max(0, number - 1);
    const color = SPEAKER_COLORS[index % SPEAKER_COLORS.length];
    const face = SPEAKER_FACES[Math.floor(index / SPEAKER_COLORS.length) % SPEAKER_FACES.length] ?? "plain";
    if (color === undefined) return undefined;
    return face === "plain" ? colored(color) : colored(color)[face];
  };
  const entity = (type: string): ChalkInstance | undefined => {
    const color = ENTITY_COLORS[type as EntityType];
    return color && colored(color).underline;
  };
  const styleOf = (role: Role): Style | undefined => {
    if (role.startsWith("speaker:")) return speaker(Number(role.slice("speaker:".length)));
    if (role.startsWith("entity:")) return entity(role.slice("entity:".length));
    return plain[role as PlainRole];
  };
  return (role, within) => {
    const around = within && styleOf(within);
    // A name within a quotation keeps the speaker's colour: one speaker, one colour.
    const own = within?.startsWith("speaker:") && role.startsWith("entity:") ? chalk.underline : styleOf(role);
    return around === undefined ? own : (text) => around(own?.(text) ?? text);
  };
}
