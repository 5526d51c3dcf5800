/**
 * The colours of speakers and names. Each is readable on black and on white: its contrast with both is 3.9 and more (the most
 * that one colour can have with both is 4.58), which leaves few of the 256 colours of a terminal.
 */
import type { EntityType } from "../document/annotations.ts";

/** A colour: its number among the 256, and its name among the 16, which follow the terminal's own theme. */
export interface PaletteColor {
  readonly ansi256: number;
  readonly ansi16: "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";
}

/** Of speakers, neighbours far apart; with more speakers they come again in another face, see `SPEAKER_FACES`. */
export const SPEAKER_COLORS: readonly PaletteColor[] = [
  { ansi256: 31, ansi16: "cyan" },
  { ansi256: 161, ansi16: "magenta" },
  { ansi256: 64, ansi16: "green" },
  { ansi256: 130, ansi16: "yellow" },
  { ansi256: 99, ansi16: "blue" },
  { ansi256: 196, ansi16: "red" },
];

/** How the colours of speakers look the first, second … time round. */
export const SPEAKER_FACES = ["plain", "italic", "bold", "inverse"] as const;

/** Of names: paler, so that a page of them does not drown who speaks. */
export const ENTITY_COLORS: Readonly<Record<EntityType, PaletteColor>> = {
  PERSON: { ansi256: 62, ansi16: "blue" },
  ORG: { ansi256: 65, ansi16: "green" },
  LOC: { ansi256: 132, ansi16: "magenta" },
  FAC: { ansi256: 132, ansi16: "magenta" },
  NORP: { ansi256: 97, ansi16: "magenta" },
  PRODUCT: { ansi256: 131, ansi16: "yellow" },
  MISC: { ansi256: 131, ansi16: "yellow" },
  DATE: { ansi256: 66, ansi16: "cyan" },
  MONEY: { ansi256: 28, ansi16: "green" },
};
