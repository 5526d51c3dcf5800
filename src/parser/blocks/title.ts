/** Titles and headings: short lines that no full stop closes. */
import type { Span } from "../../document/span.ts";
import type { Passage } from "../paragraphs.ts";

const MAX_TITLE = 150;
/** A title in capitals may be longer: press releases put all they have into it. */
const MAX_CAPITAL_TITLE = 260;
const MAX_HEADING = 100;
const OPEN_END = /(?:[\p{L}\p{N}%)\];]|[\p{L}\p{N}]["”’'])$/u;
const SMALL = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|is|vs|v|via|de|la|el|al)$/i;
/** "TAPPER: ", "Q: ": somebody speaks. */
const TURN = /^(?:\p{Lu}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4}|[QA]):\s/u;
const OPENS_HEADING = /^[\p{Lu}\p{N}"“‘'¿¡#]/u;
const LETTER = /\p{L}/u;
const SMALL_LETTER = /\p{Ll}/u;
const WORD = /[\p{L}\p{N}]/u;
const CAPITALISED = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;

/** Whether the first passage of a file is its title, seen by its own form and by what follows. */
export function isTitle(text: string, first: Passage, next: Passage | undefined): boolean {
  if (next === undefined || first.lines > 3) return false;
  const length = first.end - first.start;
  if (length > MAX_CAPITAL_TITLE) return false;
  const line = text.slice(first.start, first.end);
  if (startsList(line)) return false;
  // "Obama: Families Of Gun Violence Victims Don’t …": capitals show a title that was given a full stop.
  if (/[.…]["”’')]*$/u.test(line)) return length <= MAX_TITLE && next.gap > 0 && capitalShare(line) >= 0.85;
  if (/[!?]["”’')]*$/u.test(line))
    return length <= MAX_TITLE && next.gap > 0 && (next.end - next.start > length || capitalShare(line) >= 0.7);
  return OPEN_END.test(line) && (length <= MAX_TITLE || capitalShare(line) >= 0.8);
}

/** Whether a passage inside the body heads what follows it. */
export function isHeading(text: string, passage: Passage, next: Span | undefined): boolean {
  const length = passage.end - passage.start;
  if (next === undefined || length > MAX_HEADING || passage.lines > 1 || next.end - next.start <= length) return false;
  const line = text.slice(passage.start, passage.end);
  if (!OPENS_HEADING.test(line) || !LETTER.test(line) || TURN.test(line)) return false;
  if (/[.,;…!]["”’')]*$/u.test(line) || /\?["”’']$/u.test(line)) return false;
  // "He said:" opens what follows; "U.S. TRAVEL ADVISORIES:" heads it.
  if (line.endsWith(":") && SMALL_LETTER.test(line)) return false;
  return line.split(/\s+/).length <= 14;
}

/** Share of the longer words of a line that start with a capital or a digit, 0 to 1. */
export function capitalShare(line: string): number {
  const words = line.split(/\s+/).filter((word) => WORD.test(word) && !SMALL.test(word));
  if (words.length === 0) return 0;
  return words.filter((word) => CAPITALISED.test(word)).length / words.length;
}

/** Whether a line is an item of a list, by its mark. */
export function startsList(line: string): boolean {
  return /^(?:[•·▪◦‣●*]\s?|[–—-]\s|\(?\d{1,2}[.)]\s|\([a-z]\)\s|[a-z]\)\s)(?=\S)/u.test(line);
}
