/**
 * Spans: the addresses of everything newsctl finds. Types and span algebra only.
 */

/** A stretch of `Article.text`: UTF-16 code units, `start` inclusive, `end` exclusive, 0 <= start <= end <= text.length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Half-open range of token indices. Never called start/end: those are always characters. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The words that stand at `span`. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer` (equal spans do). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Number of characters that two spans share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** `span` without the white space at its edges; an all-white span shrinks to its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isWhite(text, end - 1)) end--;
  while (start < end && isWhite(text, start)) start++;
  return { start, end };
}

/** White space as `\s` has it, told without a pattern: most characters are asked for it. */
function isWhite(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
