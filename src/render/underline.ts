/** Words underlined by a line of carets below them, where the terminal cannot do it. */
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { graphemes } from "./graphemes.ts";

/** A stretch of the text, and whether it is underlined. */
export interface Underlined {
  readonly text: string;
  readonly marked: boolean;
}

/** The lines of the text, of at most `room` cells, with carets below those that hold something marked. */
export function underlineBelow(parts: readonly Underlined[], room: number | undefined): readonly string[] {
  // As wrapping does it.
  const normal = parts.map((part) => ({ text: part.text.normalize(), marked: part.marked }));
  const text = normal.map((part) => part.text).join("");
  const marked = normal.flatMap((part) => new Array<boolean>(part.text.length).fill(part.marked));
  const wrapped = room === undefined ? text : wrapAnsi(text, room, { hard: true });
  let at = 0;
  return wrapped.split("\n").flatMap((line) => {
    let below = "";
    for (const { segment } of graphemes(line)) {
      // Wrapping drops white space, and nothing else.
      while (!text.startsWith(segment, at) && /\s/.test(text.charAt(at))) at++;
      below += (marked[at] === true ? "^" : " ").repeat(stringWidth(segment));
      at += segment.length;
    }
    return below.trim() === "" ? [line] : [line, below.trimEnd()];
  });
}
