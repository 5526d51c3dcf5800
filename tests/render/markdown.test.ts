import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { escapeAddress, escapeLine } from "../../src/render/markdown/escape-markdown.ts";
import { markdownTable } from "../../src/render/markdown/section-note.ts";
import { printable } from "../../src/render/printable.ts";
import { HOSTILE, HOSTILE_ARTICLE, TWO_ARTICLES } from "../support/hostile-text.ts";
import { run } from "../support/memory-host.ts";

const markdown = new MarkdownIt({ html: true });
const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
const asShown = (text: string): string => squeeze(printable(text));

/** The words of each element of a kind, as a reader of the rendered note sees them; fails on markup within. */
function rendered(source: string, open: string): readonly string[] {
  const tokens = markdown.parse(source, {});
  return tokens.flatMap((token, index) => {
    if (token.type !== open) return [];
    const inline = tokens[index + 1];
    const children = inline?.children ?? [];
    expect(children.filter(({ type }) => type !== "text").map(({ type }) => type)).toEqual([]);
    return [squeeze(children.map(({ content }) => content).join(""))];
  });
}

describe("article text is never Markdown", () => {
  test.each(HOSTILE)("%j as a paragraph", (text) => {
    const blocks = markdown.parse(escapeLine(text), {}).filter(({ nesting }) => nesting === 1);
    expect(blocks.map(({ type }) => type)).toEqual(["paragraph_open"]);
    expect(rendered(escapeLine(text), "paragraph_open")).toEqual([asShown(text)]);
  });

  test.each(HOSTILE)("%j in a table", (text) => {
    const columns = [
      { header: "a", isNumber: false },
      { header: text, isNumber: true },
    ];
    const source = markdownTable(columns, [
      [text, "1"],
      ["2", text],
    ]);
    expect(rendered(source, "th_open")).toEqual(["a", asShown(text)]);
    expect(rendered(source, "td_open")).toEqual([asShown(text), "1", "2", asShown(text)]);
  });

  test("any text", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."\\`*_[]<>|~$^#=%&;:-+.)( \n\t1a!\"'x".split("")),
      fc.string({ unit: "grapheme", maxLength: 2 }),
    );
    const texts = fc.array(unit, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(asShown(text) !== "");
        expect(rendered(escapeLine(text), "paragraph_open")).toEqual([asShown(text)]);
        const source = markdownTable([{ header: "h", isNumber: false }], [[text]]);
        expect(rendered(source, "td_open")).toEqual([asShown(text)]);
      }),
      { numRuns: 500 },
    );
  });

  test("plain prose stays as it is", () => {
    const prose =
      "“We’re at 5% (up from 3.2),” AT&T's chief said: it's a 50-50 call – a “no-brainer”, he added; see p. 4!";
    expect(escapeLine(prose)).toBe(prose);
  });
});

test("an address ends where it should", () => {
  const address = escapeAddress('https://example.org/a_(b)?q="x y"<z>');
  const [link] = markdown.parse(`[x](${address})`, {})[1]?.children ?? [];
  expect(link?.attrGet("href")).toBe("https://example.org/a_%28b%29?q=%22x%20y%22%3Cz%3E");
});

describe("notes", () => {
  test("show has the paragraphs of the reading text, in their order", async () => {
    const { stdout } = await run(["show", "-", "--md"], { stdin: HOSTILE_ARTICLE });
    const { stdout: json } = await run(["show", "-", "--json"], { stdin: HOSTILE_ARTICLE });
    const { body } = JSON.parse(json) as { body: string };
    // Entries of a list and headings lose their mark: the note has its own.
    const bare = (text: string): string => text.replace(/^(?:[-*•]|#+)\s+/, "");
    const words = new Set(
      markdown
        .parse(stdout, {})
        .filter(({ type }) => type === "inline")
        .map(({ children }) => squeeze((children ?? []).map(({ content }) => content).join(""))),
    );
    for (const paragraph of body.split("\n\n")) expect(words).toContain(bare(asShown(paragraph)));
  });

  test("quotes are block quotations with speaker, place and a link to the words", async () => {
    const page = `<html><head><link rel="canonical" href="https://example.org/story?a=1"><meta property="og:title" content="A story"></head>
<body><article><h1>A story</h1><p>Officials met in the capital for a second day of talks on the budget of the city.</p>
<p>“We will not, under any circumstances, raise the fees - not now,” Mayor Ann Lee said on Monday at the town hall.</p></article></body></html>`;
    const { stdout } = await run(["quotes", "-", "--md"], { stdin: page });
    expect(stdout).toContain("> “We will not, under any circumstances, raise the fees - not now,”\n>\n> — **Ann Lee**");
    expect(stdout).toContain(
      "[in the original](https://example.org/story?a=1#:~:text=We%20will%20not%2C%20under%20any,the%20fees%20%2D%20not%20now%2C)",
    );
    expect(stdout).toMatch(/Q1, paragraph \d+, offset \d+, \d+% sure/);
  });

  test("quotes --context and --group-by: the passage below, a heading for each speaker", async () => {
    const { stdout } = await run(["quotes", "000", "--context", "0", "--group-by", "speaker", "--md"]);
    expect(stdout.match(/^## .*/gm)).toEqual(["## Joseph Dunford", "## Rex Tillerson"]);
    expect(stdout).toContain('>\n> In its passage: The top US general told Abe that "the nature of');
  });

  test("several articles follow one another; several figures are one table", async () => {
    const { stdout } = await run(["quotes", "-", "--md"], { stdin: TWO_ARTICLES });
    expect(stdout.match(/^# /gm)).toHaveLength(2);
    const stats = await run(["stats", "-", "--md"], { stdin: TWO_ARTICLES });
    expect(stats.stdout.match(/^\| --- /gm)).toHaveLength(1);
    expect(stats.stdout.trimEnd().split("\n")).toHaveLength(5);
  });
});
