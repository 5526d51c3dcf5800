import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../../../src/document/span.ts";
import { ParseError } from "../../../src/errors.ts";
import { parseHtml } from "../../../src/parser/html/parse-html.ts";

const LINE =
  "The council voted on Monday to close the old bridge for two years, a decision that shopkeepers have fought.";

test.each([
  ["deep nesting", `${"<div>".repeat(100_000)}<p>${LINE}`],
  ["deep tables", `${"<table><tr><td>".repeat(5_000)}<p>${LINE}`],
  ["formatting that is never closed", `${"<b><i id=x><p>".repeat(5_000)}${LINE}`],
  ["end tags of nothing", `${"<div>".repeat(300)}${"</i></table></li>".repeat(20_000)}<p>${LINE}`],
  ["a huge attribute", `<div class="${"ad ".repeat(500_000)}"></div><p>${LINE}</p>`],
  ["many attributes", `<div ${Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join(" ")}><p>${LINE}`],
  ["line breaks without sentences", `${"word<br>".repeat(20_000)}<p>${LINE}</p>`],
  ["hostile JSON-LD", `<script type="application/ld+json">${"[".repeat(50_000)}</script><p>${LINE}`],
  [
    "names of built-in properties",
    `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},"headline":{"constructor":1},"author":{"__proto__":null},"image":[[]],"keywords":[{"name":{}}]}</script><p __proto__=x>${LINE}`,
  ],
  ["code points that are none", `<p>&#xFFFFFFFF;&#0;&#xD800;\uD800${LINE}`],
])("a page with %s is read", (_what, html) => {
  const article = parseHtml({ id: "x", html });
  expect(article.text).toContain(LINE);
  expect(article.meta.title).toBeUndefined();
});

const piece = fc.oneof(
  fc.constantFrom(
    "<p>",
    "</p>",
    "<div class=ad>",
    "<div>",
    "</div>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<ul><li>",
    "<h1>",
    "<br>",
  ),
  fc.constantFrom(
    "<blockquote>",
    "<figure><figcaption>",
    "</figure>",
    "<article>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "&amp",
    "<",
  ),
  fc.constant(LINE),
  fc.string({ unit: "grapheme" }),
);

test("any page is an article whose blocks cover its text, or none", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        const { text, blocks } = parseHtml({ id: "x", html: pieces.join("") });
        expect(blocks.map((block) => textOf(text, block)).join("\n\n")).toBe(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ParseError);
      }
    }),
    { numRuns: 100 },
  );
});
