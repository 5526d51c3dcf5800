/** Tokens of a text, with exact offsets. */
import type { Tokens } from "../document/annotations.ts";
import type { Span } from "../document/span.ts";

const PATTERN = /\p{L}[\p{L}\p{N}\p{M}]*(?:[-'’.]\p{L}[\p{L}\p{N}\p{M}]*)*|\d+(?:[.,:]\d+)*\p{L}*|\S/gu;

/** The tokens inside each of `spans`, which are ordered and disjoint. */
export function tokenize(text: string, spans: readonly Span[]): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  for (const span of spans) {
    for (const match of text.slice(span.start, span.end).matchAll(PATTERN)) {
      starts.push(span.start + match.index);
      ends.push(span.start + match.index + match[0].length);
      kinds.push(/^\p{L}/u.test(match[0]) ? 0 : /^\d/.test(match[0]) ? 1 : 2);
    }
  }
  return {
    length: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    kinds: Uint8Array.from(kinds),
  };
}
