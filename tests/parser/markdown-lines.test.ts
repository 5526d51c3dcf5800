import { expect, test } from "vitest";
import { looksLikeMarkdown } from "../../src/parser/markdown/looks-like-markdown.ts";
import { parseMarkdown } from "../../src/parser/markdown/parse-markdown.ts";

const NOTE = "---\ntitle: Dam\nauthor: Jane Doe\n---\n# Dam\n\nHe said: “Go.”\n\n- one\n- two\n";
const HEADED = "# Dam\n\nHe said: “Go.”\n\nBelow\n-----\n\nIt rained.\n";

test.each(["\n", "\r\n", "\r"])("lines that end in %j make the same article", (end) => {
  const read = (text: string) => parseMarkdown({ id: "a", text: text.replaceAll("\n", end) });
  expect(looksLikeMarkdown(NOTE.replaceAll("\n", end), false)).toBe(true);
  expect(looksLikeMarkdown(HEADED.replaceAll("\n", end), true)).toBe(true);
  expect(read(NOTE).meta).toMatchObject({ title: "Dam", byline: "Jane Doe" });
  expect(read(NOTE).text).toBe("Dam\n\nDam\n\nHe said: “Go.”\n\none\n\ntwo");
  expect(read(HEADED).blocks.map(({ kind }) => kind)).toEqual(["title", "paragraph", "heading", "paragraph"]);
});

test("a rule of dashes opens a text as well", () => {
  expect(looksLikeMarkdown("---\rHe left at noon: it rained.\rShe stayed.\r", false)).toBe(false);
});
