/** Reports without a page of their own, whose sections HTML and Markdown print. */
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { loadRenderer } from "../../src/render/load-renderer.ts";
import { printable } from "../../src/render/printable.ts";
import type { Format } from "../../src/render/renderer.ts";
import { createTheme } from "../../src/render/theme.ts";
import type { Report } from "../../src/report/report.ts";
import { HOSTILE } from "../support/hostile-text.ts";
import { findAll, readPage, textContent } from "../support/html-tree.ts";

const squeeze = (text: string): string => printable(text).replace(/\s+/g, " ").trim();

/** A section of each type that holds the text in every place it can. */
const everySection = (text: string): Report => ({
  records: [],
  rows: [],
  sections: [
    { type: "heading", text: `title ${text}`, role: "title" },
    { type: "heading", text: [{ text: `facts ${text}`, role: "muted" }], role: "muted" },
    { type: "fields", fields: [[`label ${text}`, [{ text: `value ${text}`, role: "name" }]]] },
    {
      type: "prose",
      paragraphs: [
        { text: `heading ${text}`, role: "heading" },
        { text: [{ text: `run ${text}`, role: "entity:LOC", within: "speaker:9" }], indent: 4 },
      ],
    },
    { type: "table", columns: [{ header: `header ${text}`, role: "number" }], rows: [[`cell ${text}`]] },
    {
      type: "chart",
      shape: "bars",
      title: `chart ${text}`,
      values: [{ label: `bar ${text}`, value: 1, text: `1 ${text}`, speaker: 9 }],
      summary: `summary ${text}`,
    },
    { type: "raw", text: `raw ${text}` },
  ],
});
const PLACES = "title facts label value heading run header cell chart bar summary raw".split(" ");

async function render(format: Format, reports: readonly Report[]): Promise<string> {
  const settings = { width: undefined, theme: createTheme(0), single: false, csvColumns: [], command: "explain" };
  const renderer = await loadRenderer(format, settings);
  return reports.map((report) => renderer.report(report)).join("") + renderer.end();
}

describe.each(HOSTILE)("%j", (text) => {
  test("is text in every section of a page", async () => {
    const page = readPage(await render("html", [everySection(text)]));
    const words = squeeze(textContent(findAll(page, ({ tag }) => tag === "main")[0] ?? page));
    for (const place of PLACES) expect(words).toContain(squeeze(`${place} ${text}`));
    expect(findAll(page, ({ tag }) => ["img", "b", "i", "plaintext"].includes(tag))).toEqual([]);
  });

  test("is text in every section of a note", async () => {
    const tokens = new MarkdownIt({ html: true }).parse(await render("md", [everySection(text)]), {});
    const fences = tokens.filter(({ type }) => type === "fence");
    expect(fences.map(({ content }) => squeeze(content))).toEqual([squeeze(`raw ${text}`)]);
    const inline = tokens.filter(({ type }) => type === "inline");
    const children = inline.flatMap((token) => token.children ?? []);
    expect(children.filter(({ type }) => type !== "text").map(({ type }) => type)).toEqual([]);
    expect(tokens.filter(({ type }) => /code|html|hr|list|blockquote/.test(type))).toEqual([]);
    const words = inline
      .map((token) => squeeze((token.children ?? []).map(({ content }) => content).join("")))
      .join("\n");
    for (const place of PLACES.filter((name) => name !== "raw")) expect(words).toContain(squeeze(`${place} ${text}`));
  });
});

test("a page of one such report is headed by its title, one of several by the command", async () => {
  const headings = async (reports: readonly Report[]): Promise<readonly string[]> =>
    findAll(readPage(await render("html", reports)), ({ tag }) => tag === "h1").map(textContent);
  expect(await headings([everySection("x")])).toEqual(["title x"]);
  expect(await headings([everySection("x"), everySection("y")])).toEqual(["Why this speaker"]);
});

test("a note has the words that an answer rests on in bold, and nothing that looks like it", async () => {
  const prose: Report = {
    records: [],
    rows: [],
    sections: [
      {
        type: "prose",
        paragraphs: [
          {
            text: [
              { text: "1. *He* sa", role: "plain" },
              { text: "id*s", role: "evidence" },
              { text: "o", role: "evidence" },
              { text: ", she", role: "plain" },
              { text: " (not)", role: "hit" },
            ],
          },
        ],
      },
    ],
  };
  expect(await render("md", [prose])).toBe("1\\. \\*He\\* sa**id\\*so**, she (not)\n");
});
