/** Hyphenated names as one word: tokens are cut at hyphens, names are not. */
import type { Tokens } from "../../document/annotations.ts";
import type { TokenRange } from "../../document/span.ts";
import { countryOf } from "../../lexicon/countries.ts";

/** The words of a sentence; `starts[i]` is the first token of word i, with one more entry for the end. */
export interface JoinedWords {
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

/** "Jae-in", "al-Assad", "Oyun-Erdene" and "Asia-Pacific" become one word; "UK-based" and "US-Japan" stay three. */
export function joinHyphens(text: string, tokens: Tokens, range: TokenRange): JoinedWords {
  const words: string[] = [];
  const starts: number[] = [];
  for (let index = range.from; index < range.to; ) {
    let to = index + 1;
    while (to + 1 < range.to && isHyphen(text, tokens, to) && joins(text, tokens, index, to)) to += 2;
    starts.push(index);
    words.push(text.slice(tokens.starts[index], tokens.ends[to - 1]));
    index = to;
  }
  starts.push(range.to);
  return { words, starts };
}

/** Whether token `index` is a hyphen with a token on each side and no space between. */
function isHyphen(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  return (
    end - start === 1 &&
    /[-‐‑]/.test(text.charAt(start)) &&
    tokens.ends[index - 1] === start &&
    tokens.starts[index + 1] === end
  );
}

function joins(text: string, tokens: Tokens, first: number, hyphen: number): boolean {
  const left = text.slice(tokens.starts[first], tokens.ends[hyphen - 1]);
  const right = text.slice(tokens.starts[hyphen + 1], tokens.ends[hyphen + 1]);
  const isCapital = /^\p{Lu}/u.test(left);
  if (/^\p{Lu}/u.test(right))
    return (isCapital && countryOf(left) === undefined) || /^(?:al|el|ar|as|ad|an|bin|ibn)$/.test(left);
  // "Moon Jae-in": a name of two parts after a family name, the second small; "Beijing-based" is none.
  const before = first > 0 ? text.slice(tokens.starts[first - 1], tokens.ends[first - 1]) : "";
  return isCapital && /^\p{Ll}{2,6}$/u.test(right) && /^\p{Lu}\p{Ll}+$/u.test(before) && !COMPOUND_ENDS.has(right);
}

/** What hangs on a name by a hyphen without being part of it: "Beijing-based". */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  "based led backed born made style wide run owned era like type level bound held free ready only day age made area old wide hit lined sized".split(
    " ",
  ),
);
