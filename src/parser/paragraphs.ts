/** Lines become paragraphs: files that wrap their lines are told from files with a paragraph per line. */
import type { Span } from "../document/span.ts";
import type { Line } from "./lines.ts";

/** A run of lines that belong together, not yet told what it is. */
export interface Passage extends Span {
  /** Empty lines before it. */
  readonly gap: number;
  readonly lines: number;
}

/** Widest line that a person or a program wraps to; longer ones are paragraphs of their own. */
const MAX_WIDTH = 132;
const MIN_WIDTH = 30;

const LIST_MARKER = /^(?:[•·▪◦‣●*–—-]\s|\(?\d{1,2}[.)]\s|#{1,6}\s)/u;
const STARTS_SMALL = /^\p{Ll}/u;
const RUNS_ON = /[\p{L}\p{N},]$/u;
const ADDRESS = /^\S{1,60}@\S{1,60}$/;
const CLOSED = /[.!?…:;]["'”’»)\]]*$/u;

/** Groups `lines` into passages, in order. */
export function findPassages(text: string, lines: readonly Line[]): readonly Passage[] {
  const width = wrapWidth(text, lines);
  const passages: Passage[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const open = passages.at(-1);
    const runsOn =
      previous !== undefined &&
      line.gap === 0 &&
      !LIST_MARKER.test(text.slice(line.start, line.start + 8)) &&
      (width === undefined ? breaksSentence(text, previous, line) : !closesParagraph(text, previous, line, width));
    if (open !== undefined && runsOn) {
      const { start, gap, lines: before } = open;
      passages[passages.length - 1] = { start, end: line.end, gap, lines: before + 1 };
    } else passages.push({ start: line.start, end: line.end, gap: line.gap, lines: 1 });
  }
  return passages;
}

/**
 * The width that lines are wrapped to, or undefined where every line is a paragraph. In wrapped text the first word of a
 * line would not have fitted on the line before; and most lines break within a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  let width = 0;
  for (const [index, line] of lines.entries()) {
    if (line.gap === 0 || lines[index + 1]?.gap === 0) width = Math.max(width, line.end - line.start + line.indent);
  }
  if (width > MAX_WIDTH || width < MIN_WIDTH) return undefined;
  let joints = 0;
  let full = 0;
  let open = 0;
  let lower = 0;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous === undefined || line.gap > 0) continue;
    joints++;
    if (!wouldFit(text, previous, line, width * 0.92)) full++;
    if (!CLOSED.test(text.slice(previous.start, previous.end))) open++;
    if (STARTS_SMALL.test(text.slice(line.start, line.start + 2))) lower++;
  }
  return joints >= 2 && full >= joints * 0.7 && open >= joints * 0.5 && lower >= joints * 0.3 ? width : undefined;
}

function wouldFit(text: string, previous: Line, line: Line, width: number): boolean {
  const word = /^\S*/.exec(text.slice(line.start, Math.min(line.end, line.start + MAX_WIDTH)))?.[0] ?? "";
  return previous.indent + previous.end - previous.start + 1 + word.length <= width;
}

/** In wrapped text: whether a paragraph ends between two neighbouring lines, seen by a short line or an indented start. */
function closesParagraph(text: string, previous: Line, line: Line, width: number): boolean {
  if (line.indent >= previous.indent + 2) return true;
  const short = wouldFit(text, previous, line, width * 0.85);
  return (
    short && (CLOSED.test(text.slice(previous.start, previous.end)) || previous.end - previous.start < width * 0.6)
  );
}

/** In text with a paragraph per line: whether a line break stands inside a sentence, as extracted pages leave them. */
function breaksSentence(text: string, previous: Line, line: Line): boolean {
  // A photo credit that a page left inside its sentence: "© Amnesty/afrol News".
  if (text.startsWith("©", previous.start)) return false;
  // "By Dana Ostrowski", and her address below it
  if (ADDRESS.test(text.slice(line.start, line.end))) return false;
  const last = text.slice(Math.max(previous.start, previous.end - 2), previous.end);
  return RUNS_ON.test(last) && STARTS_SMALL.test(text.slice(line.start, line.start + 2));
}
