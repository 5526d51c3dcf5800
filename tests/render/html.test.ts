import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeHtml, html } from "../../src/render/html/markup.ts";
import { loadRenderer } from "../../src/render/load-renderer.ts";
import { printableLines } from "../../src/render/printable.ts";
import { createTheme } from "../../src/render/theme.ts";
import type { Report } from "../../src/report/report.ts";
import { HOSTILE, HOSTILE_ARTICLE, TWO_ARTICLES } from "../support/hostile-text.ts";
import { findAll, type PageElement, readPage, textContent } from "../support/html-tree.ts";
import { run } from "../support/memory-host.ts";

const byTag = (page: PageElement, tag: string): readonly PageElement[] =>
  findAll(page, (element) => element.tag === tag);
const hasClass = (name: string) => (element: PageElement) =>
  (element.attributes["class"] ?? "").split(" ").includes(name);
const paragraphs = (page: PageElement): string =>
  findAll(page, ({ attributes }) => "data-paragraph" in attributes)
    .map(textContent)
    .join("\n\n");

describe("escaping", () => {
  test.each(HOSTILE)("%j stays text in elements and attributes", (text) => {
    const page = readPage(html`<p title="${text}">${text}</p>`.toString());
    const [paragraph, ...more] = findAll(page, ({ tag }) => tag !== "");
    expect(more).toEqual([]);
    expect(paragraph?.attributes).toEqual({ title: printableLines(text) });
    expect(paragraph && textContent(paragraph)).toBe(printableLines(text));
  });

  test("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(textContent(readPage(`<p>${escapeHtml(text)}</p>`))).toBe(printableLines(text));
        expect(escapeHtml(text)).not.toMatch(/[<>"'\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe("a page is whole and loads nothing", () => {
  test.each([
    ["show", "000", undefined],
    ["show", "-", HOSTILE_ARTICLE],
    ["quotes", "-", HOSTILE_ARTICLE],
    ["entities", "-", HOSTILE_ARTICLE],
    ["stats", "-", HOSTILE_ARTICLE],
    ["list", "-", HOSTILE_ARTICLE],
    ["show", "-", TWO_ARTICLES],
  ])("%s %s", async (command, ref, stdin) => {
    const { stdout, exitCode } = await run([command, ref, "--html"], stdin === undefined ? {} : { stdin });
    expect(exitCode).toBe(0);
    const page = readPage(stdout);
    // None of the elements loads anything without an address, and those with one are links.
    for (const { tag, attributes } of findAll(page, () => true)) {
      expect(["img", "link", "iframe", "object", "embed", "audio", "video", "base", "form"]).not.toContain(tag);
      expect(Object.keys(attributes).filter((name) => /^(?:on|src|style|action|background)/.test(name))).toEqual([]);
      if (tag === "a") expect(attributes["href"]).toMatch(/^(?:#|https?:)/);
    }
    const ids = findAll(page, ({ attributes }) => "id" in attributes).map(({ attributes }) => attributes["id"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of byTag(page, "a")) {
      if (attributes["href"]?.startsWith("#")) expect(ids).toContain(attributes["href"].slice(1));
    }
    for (const { attributes } of findAll(page, ({ attributes }) => "aria-labelledby" in attributes)) {
      expect(ids).toContain(attributes["aria-labelledby"]);
    }
    expect(byTag(page, "h1")).toHaveLength(1);
  });
});

test("the policy allows the page's own style sheet and script, by their hashes, and nothing else", async () => {
  const page = readPage((await run(["show", "000", "--html"])).stdout);
  const sources = ["style", "script"].map((tag) => {
    const [element, ...more] = byTag(page, tag);
    expect(more).toEqual([]);
    return `'sha256-${createHash("sha256")
      .update(element ? textContent(element) : "")
      .digest("base64")}'`;
  });
  const policy = byTag(page, "meta").find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
  expect(policy?.attributes["content"]).toBe(
    `default-src 'none'; style-src ${sources[0]}; script-src ${sources[1]}; base-uri 'none'; form-action 'none'`,
  );
});

describe("show", () => {
  test.each([
    ["the seed", "000", undefined],
    ["a hostile article", "-", HOSTILE_ARTICLE],
    [
      "lists and headings",
      "-",
      "A title\n\n## A heading\n\n- one\n- two\n\nA paragraph that has\ntwo lines.\n\n1. first\n2. second\n\nThe end.",
    ],
    [
      "a table",
      "-",
      "<html><body><article><h1>Results</h1><p>The results of the vote in the city, as counted by the office on Monday.</p><table><tr><th>Party</th><th>Seats</th></tr><tr><td>Greens & co</td><td>12</td></tr><tr><td>Reds</td><td>7</td></tr></table><p>The council meets again in the autumn, officials said on Monday.</p></article></body></html>",
    ],
  ])("%s: the words of the page are the reading text, to the character", async (_, ref, stdin) => {
    const settings = stdin === undefined ? {} : { stdin };
    const { stdout } = await run(["show", ref, "--html"], settings);
    const { body } = JSON.parse((await run(["show", ref, "--json"], settings)).stdout) as { body: string };
    expect(paragraphs(readPage(stdout))).toBe(printableLines(body));
  });

  test("marks quotations by speaker and names by type, and lists both", async () => {
    const page = readPage((await run(["show", "000", "--html"])).stdout);
    const quotations = findAll(page, hasClass("q")).map((words) => [
      words.attributes["data-quote"],
      textContent(words),
    ]);
    expect(quotations).toContainEqual(["Q2", '"an attack on one is an attack on both of us."']);
    const picks = findAll(page, hasClass("pick"));
    expect(picks.filter(({ attributes }) => "data-speaker" in attributes).map((pick) => textContent(pick))).toEqual([
      expect.stringMatching(/^Joseph Dunford4 quotations, 91 words(?:, \d reported)?$/),
      "Rex Tillerson1 quotation, 33 words, 1 reported",
    ]);
    const [name] = findAll(page, hasClass("n-person"));
    expect(name && textContent(name)).toBe("Abe");
  });

  test("--highlight none finds nothing, and still is the article", async () => {
    const page = readPage((await run(["show", "000", "--html", "--highlight", "none"])).stdout);
    expect(findAll(page, hasClass("q"))).toEqual([]);
    expect(findAll(page, hasClass("side"))).toEqual([]);
    expect(paragraphs(page)).toContain("rock-solid");
  });

  test.each(["--raw", "--removed"])("%s is a page too", async (flag) => {
    const page = readPage((await run(["show", "000", flag, "--html"])).stdout);
    expect(textContent(page)).toContain("chairman of the US Joint Chiefs of Staff");
  });
});

describe("several articles", () => {
  test("are one page with a table of contents", async () => {
    const page = readPage((await run(["quotes", "-", "--html"], { stdin: TWO_ARTICLES })).stdout);
    expect(byTag(page, "h1").map(textContent)).toEqual(["Quotations"]);
    const [contents] = byTag(page, "nav");
    expect(contents && byTag(contents, "a").map((link) => [link.attributes["href"], textContent(link)])).toEqual([
      ["#a1-article", "First"],
      ["#a2-article", "Second"],
    ]);
  });

  test("are written one after the other: nothing of an article is held back but its headline", async () => {
    const settings = { width: undefined, theme: createTheme(0), single: false, csvColumns: [], command: "show" };
    const renderer = await loadRenderer("html", settings);
    const report = (words: string): Report => ({
      records: [],
      rows: [],
      sections: [],
      page: {
        masthead: { id: words, title: [{ text: words }], tags: [], words: 1, readingTimeSeconds: 1 },
        body: [{ kind: "paragraph", paragraph: 1, words: [{ text: `text of ${words}` }], facts: [] }],
      },
    });
    expect(renderer.report(report("one"))).toBe("");
    const second = renderer.report(report("two"));
    expect(second).toContain("text of one");
    expect(second).toContain("text of two");
    expect(renderer.report(report("three"))).toContain("text of three");
    const end = renderer.end();
    expect(end).not.toContain("text of");
    expect(end).toContain("three");
  });

  test("figures are rows of one table", async () => {
    const page = readPage((await run(["stats", "-", "--html"], { stdin: TWO_ARTICLES })).stdout);
    expect(byTag(page, "table")).toHaveLength(1);
    expect(byTag(page, "tr")).toHaveLength(4);
  });
});

test("quotes --limit and --speaker choose what the page lists", async () => {
  const limited = readPage((await run(["quotes", "000", "--limit", "2", "--html"])).stdout);
  expect(findAll(limited, hasClass("quotation"))).toHaveLength(2);
  const chosen = readPage((await run(["quotes", "000", "--speaker", "Tillerson", "--html"])).stdout);
  expect(findAll(chosen, hasClass("quotation"))).toHaveLength(1);
  expect(findAll(chosen, hasClass("who")).map(textContent)).toEqual(["Rex Tillerson"]);
});

test("quotes --context shows passages, --group-by speaker a heading for each, --sort their order", async () => {
  const argv = ["quotes", "000", "--context", "0", "--group-by", "speaker", "--html"];
  const page = readPage((await run(argv)).stdout);
  expect(byTag(page, "h2").map(textContent).slice(0, 2)).toEqual(["Joseph Dunford", "Rex Tillerson"]);
  const [passage] = findAll(page, hasClass("passage"));
  expect(passage && textContent(passage)).toMatch(/^The top US general told Abe that "the nature of .* rock-solid."$/);
  expect(passage && findAll(passage, hasClass("q")).map(textContent)).toHaveLength(1);
  const sorted = readPage((await run(["quotes", "000", "--sort", "length", "--html"])).stdout);
  expect(findAll(sorted, hasClass("id")).map(textContent)[0]).toBe("Q3");
});

test("nothing found is a page that says so", async () => {
  const page = readPage((await run(["quotes", "000", "--speaker", "Merkel", "--html"])).stdout);
  expect(textContent(page)).toContain("no quotations to list");
});
