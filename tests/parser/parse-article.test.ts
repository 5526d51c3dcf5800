import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article, isBody } from "../../src/document/article.ts";
import { textOf } from "../../src/document/span.ts";
import { ParseError } from "../../src/errors.ts";
import { parseArticle } from "../../src/parser/parse-article.ts";

const SEED = readFileSync(new URL("../../seeds/000_e85aeb5c2618cfa2.txt", import.meta.url), "utf8");

/** "kind: words" of every block. */
function outline(article: Article): readonly string[] {
  return article.blocks.map((block) => `${block.reason ?? block.kind}: ${textOf(article.text, block)}`);
}

function parse(text: string): Article {
  return parseArticle({ id: "a", text });
}

describe("the seed", () => {
  const article = parseArticle({ id: "000", text: SEED });

  test("says what it is", () => {
    expect(article.format).toBe("seed");
    expect(article.meta).toEqual({
      title: "Abe, top US general pledge to step up military ties amid Korean Peninsula tensions",
      source: "CGTN",
      tags: ["china"],
      date: { value: "2017-08-18", from: "caption" },
      language: "en",
    });
    expect(article.warnings).toEqual([]);
  });

  test("has two captions, four times and twice", () => {
    expect(article.captions.map(({ count, credit }) => [count, credit])).toEqual([
      [4, "AFP Photo"],
      [2, "AFP Photo"],
    ]);
    expect(textOf(article.text, article.captions[1]?.words ?? { start: 0, end: 0 })).toMatch(
      /^New US .* August 18, 2017\.$/,
    );
  });

  test("leaves out the repeats and the widget, with reasons", () => {
    const reasons = article.blocks.flatMap(({ reason }) => reason ?? []);
    expect(reasons).toEqual([...Array<string>(4).fill("repeated caption"), "widget"]);
    expect(outline(article).at(-1)).toBe("widget: 2104km");
  });

  test("is read as twelve paragraphs, none with white space at its edges", () => {
    const paragraphs = article.blocks.filter(isBody).map((block) => textOf(article.text, block));
    expect(paragraphs).toHaveLength(12);
    for (const paragraph of paragraphs) expect(paragraph).toBe(paragraph.trim());
  });
});

const PIECES: readonly string[] = [
  "\n",
  "\r\n",
  "\r",
  "\u00a0",
  "\u2028",
  " ",
  "\t",
  "[",
  "]",
  '"',
  "(",
  ")",
  "# ",
  "- ",
  "BEIJING, March 3 (Xinhua) — ",
  "By Jane Doe",
  "/AFP Photo",
  "(Photo: Xinhua)",
  "2104km",
  "Read more: this",
  "a",
  "The mayor said no.",
  "\u{1f600}",
  "\ud83d",
  "\u0000",
  "…",
  "By ",
  ": ",
];
const ODD_TEXT = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.tuple(fc.nat(SEED.length), fc.nat(600)).map(([start, length]) => SEED.slice(start, start + length)),
);

test("blocks are ordered, disjoint and trimmed, and cover all of the text but white space", () => {
  fc.assert(
    fc.property(ODD_TEXT, (text) => {
      fc.pre(/\S/.test(text));
      const article = parse(text);
      expect(article.text).toBe(text);
      let end = 0;
      for (const block of article.blocks) {
        expect(text.slice(end, block.start)).toMatch(/^\s*$/);
        expect(block.end).toBeGreaterThan(block.start);
        expect(textOf(text, block)).toBe(textOf(text, block).trim());
        if (block.dateline) {
          expect(block.dateline.start).toBe(block.start);
          expect(block.dateline.end).toBeLessThan(block.end);
        }
        end = block.end;
      }
      expect(text.slice(end)).toMatch(/^\s*$/);
      for (const caption of article.captions) {
        expect(article.blocks).toContainEqual({ kind: "caption", start: caption.start, end: caption.end });
        expect(caption.words.start).toBeGreaterThanOrEqual(caption.start);
        expect(caption.words.end).toBeLessThanOrEqual(caption.end);
      }
    }),
    { numRuns: 500 },
  );
});

test.each(["", " ", "\n\r\n\u00a0"])("nothing to read in %j", (text) => {
  expect(() => parse(text)).toThrow(ParseError);
});

test("a file of one line is a paragraph", () => {
  expect(outline(parse("Trump wins\n"))).toEqual(["paragraph: Trump wins"]);
});

test("a broken tag line is kept as text, with a warning", () => {
  const article = parse('Abe meets Dunford\nCGTN\n["china"\nThe two met on Friday.');
  expect(outline(article)).toEqual([
    "title: Abe meets Dunford",
    "source: CGTN",
    'paragraph: ["china"',
    "paragraph: The two met on Friday.",
  ]);
  expect(article.warnings.map(({ message, span }) => [message, span && textOf(article.text, span)])).toEqual([
    ["the tag line is no JSON array of strings: kept as text", '["china"'],
  ]);
});
