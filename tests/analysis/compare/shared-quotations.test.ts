import { describe, expect, test } from "vitest";
import { findSharedQuotations } from "../../../src/analysis/compare/shared-quotations.ts";
import type { Quote } from "../../../src/document/annotations.ts";

/** Every stretch between quotation marks is a quotation by itself; "… | …" is one that is interrupted. */
function quotesIn(text: string): readonly Quote[] {
  return [...text.matchAll(/"([^"]*)"(?: \| "([^"]*)")?/g)].map((match): Quote => {
    const start = match.index + 1;
    const first = { start, end: start + (match[1]?.length ?? 0) };
    const last =
      match[2] === undefined
        ? []
        : [{ start: match.index + match[0].length - 1 - match[2].length, end: match.index + match[0].length - 1 }];
    const content = [first, ...last];
    return { type: "direct", content, quoted: content, cue: [], source: [], method: "none", confidence: 1 };
  });
}

describe("findSharedQuotations", () => {
  test.each([
    ['"We will build it."', '"we will build it"', ["same 4 We will build it"]],
    ['"We will build it, and soon."', '"We will build it,"', ["a-holds-b 4 We will build it"]],
    ['"rock-solid"', '"Our ties are rock-solid."', ["b-holds-a 2 rock-solid"]],
    [
      '"Nobody will ever stop us from building it."',
      '"He said we must not stop us from building it at all"',
      ["overlap 5 stop us from building it"],
    ],
    ['"We will never do that here."', '"We will never leave."', []],
    ['"yes"', '"yes"', []],
    ['"It was José’s café that burned"', '"jose’s cafe that burned"', ["a-holds-b 5 José’s café that burned"]],
    ['"We want | peace"', '"nothing of this"', []],
    ['"I think | we can" "I think we can win"', '"think we can win"', ["a-holds-b 4 think we can win"]],
    ['"This is a time" | "of great danger"', '"a time of great danger"', ['a-holds-b 5 a time" | "of great danger']],
    ["nothing quoted", '"a b c"', []],
  ])("%s and %s", (a, b, expected) => {
    const found = findSharedQuotations(a, quotesIn(a), b, quotesIn(b));
    expect(found.map(({ sharing, words, spanA }) => `${sharing} ${words} ${a.slice(spanA.start, spanA.end)}`)).toEqual(
      expected,
    );
  });
});
