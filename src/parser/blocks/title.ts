/** Titles and headings: short lines that no full stop closes. */
import type { Span } from "../../document/span.ts";
import type { Passage } from "../paragraphs.ts";

const MAX_TITLE = 200;
const MAX_HEADING = 100;
const OPEN_END = /[\p{L}\p{N}%)\]"”’']$/u;
const SMALL = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|is|vs|v|via|de|la|el|al)$/i;

/** Whether the first passage of a file is its title, seen by its own form and by what follows. */
export function isTitle(text: string, first: Passage, next: Passage | undefined): boolean {
  if (next === undefined || first.lines > 3) return false;
  const line = text.slice(first.start, first.end);
  if (line.length > MAX_TITLE || startsList(line)) return false;
  if (/[.!?…]["”’')]*$/u.test(line)) {
    // "Obama: Families Of Gun Violence Victims …": capitals show a title that was given a full stop.
    return line.length <= 160 && next.gap > 0 && capitalShare(line) >= (/[!?]["”’')]*$/u.test(line) ? 0.5 : 0.7);
  }
  return OPEN_END.test(line);
}

/** Whether a passage inside the body heads what follows it. */
export function isHeading(text: string, passage: Passage, next: Span | undefined): boolean {
  const length = passage.end - passage.start;
  if (next === undefined || length > MAX_HEADING || passage.lines > 1) return false;
  const line = text.slice(passage.start, passage.end);
  if (!/\p{L}/u.test(line) || !/^[\p{Lu}\p{N}"“‘'¿¡#]/u.test(line) || /[.,;…!]["”’')]*$/u.test(line)) return false;
  if (/^["“‘'].*["”’']$/u.test(line) && !/^["“‘']\p{Lu}.{0,60}["”’']$/u.test(line)) return false;
  return next.end - next.start > length && line.split(/\s+/).length <= 14;
}

/** Share of the longer words of a line that start with a capital or a digit, 0 to 1. */
export function capitalShare(line: string): number {
  const words = line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !SMALL.test(word));
  if (words.length === 0) return 0;
  return words.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length / words.length;
}

/** Whether a line is an item of a list, by its mark. */
export function startsList(line: string): boolean {
  return /^(?:[•·▪◦‣●*]\s?|[–—-]\s|\(?\d{1,2}[.)]\s|\([a-z]\)\s|[a-z]\)\s)(?=\S)/u.test(line);
}
