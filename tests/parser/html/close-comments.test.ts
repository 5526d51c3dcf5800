import fc from "fast-check";
import { expect, test } from "vitest";
import { closeComments } from "../../../src/parser/html/close-comments.ts";
import { parseHtml } from "../../../src/parser/html/parse-html.ts";

test.each([
  ["a<!-- b --!>c", "a<!-- b --> c"],
  ["<!-- a --!>b<!-- c --!>d", "<!-- a --> b<!-- c --> d"],
  ["<!-- a -->b--!>c", "<!-- a -->b--!>c"],
  ["<!-- a -->b<!-- c --!>d", "<!-- a -->b<!-- c --> d"],
  ["<!-- a --!>b<!-- c -->d", "<!-- a --> b<!-- c -->d"],
  ["<!-->a<!-- b --!>c", "<!-->a<!-- b --> c"],
  ["<!--->a<!-- b --!>c", "<!--->a<!-- b --> c"],
  ["<!--!>a", "<!--!>a"],
  ["<!----!>a", "<!----> a"],
  ["<!-- a --!> <!-- b", "<!-- a -->  <!-- b"],
  ["a --!> b", "a --!> b"],
  ["<!-- a", "<!-- a"],
])("%j is read as %j", (html, closed) => {
  expect(closeComments(html)).toBe(closed);
});

test("no letter moves, and nothing but the end of a comment changes", () => {
  const pieces = fc.array(fc.constantFrom("<!--", "-->", "--!>", "-", "!", ">", "a", "<p>", " "), { maxLength: 40 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const html = parts.join("");
      const closed = closeComments(html);
      expect(closed).toHaveLength(html.length);
      expect(closed.replaceAll("--> ", "--!>")).toBe(html.replaceAll("--> ", "--!>"));
    }),
  );
});

test("a paragraph between two comments is not swallowed", () => {
  const html =
    "<p>The council closed the bridge.</p><!-- a --!><p>“It will kill us,” she said.</p><!-- b --><p>It did.</p>";
  const { blocks } = parseHtml({ id: "x", html });
  expect(blocks).toHaveLength(3);
});
