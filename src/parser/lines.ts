/** The lines of a text, the raw material of blocks. */
import { type Span, trimSpan } from "../document/span.ts";

/** A line that holds something, without the white space at its edges. */
export interface Line extends Span {
  /** How many empty lines stand before it; the first line of a text has one, as if it opened a paragraph. */
  readonly gap: number;
  /** White characters at its start. */
  readonly indent: number;
}

// Form feeds, vertical tabs and Unicode's own separators end lines as well: they come out of PDF files and page editors.
const BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/g;
const OTHER_BREAK = /[\r\v\f\u2028\u2029]/;

/** The lines of `text` from `start` on that hold more than white space, in order. */
export function findLines(text: string, start = 0): readonly Line[] {
  const lines: Line[] = [];
  let gap = 1;
  let from = start;
  const add = (end: number): void => {
    const span = trimSpan(text, { start: from, end });
    const { start } = span;
    if (span.end > start) {
      lines.push({ start, end: span.end, gap: lines.length === 0 ? Math.max(gap, 1) : gap, indent: start - from });
      gap = 0;
    } else gap++;
  };
  // Most texts break their lines in one way, which is found faster than any of six.
  if (!OTHER_BREAK.test(text)) {
    for (let end = text.indexOf("\n", start); end >= 0; end = text.indexOf("\n", from)) {
      add(end);
      from = end + 1;
    }
    add(text.length);
    return lines;
  }
  BREAK.lastIndex = start;
  for (let match = BREAK.exec(text); match !== null; match = BREAK.exec(text)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
