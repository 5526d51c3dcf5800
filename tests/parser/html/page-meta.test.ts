import { describe, expect, test } from "vitest";
import type { ArticleMeta } from "../../../src/document/article.ts";
import { readLinkedStatements } from "../../../src/parser/html/json-ld.ts";
import { readPageMeta } from "../../../src/parser/html/page-meta.ts";
import { parseTree } from "../../../src/parser/html/parse-tree.ts";

function metaOf(html: string, address?: string): ArticleMeta {
  const tree = parseTree(html);
  return readPageMeta(tree, readLinkedStatements(tree), address);
}

const linked = (statement: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(statement)}</script>`;

describe("the witnesses in order of trust", () => {
  const layers: readonly (readonly [from: string, html: string])[] = [
    ["h1", "<h1>Bridge one</h1>"],
    ["microdata", '<b itemprop="headline">Bridge two</b>'],
    ["meta", '<meta name="dc.title" content="Bridge three">'],
    ["twitter", '<meta name="twitter:title" content="Bridge four">'],
    ["open graph", '<meta property="og:title" content="Bridge five">'],
    ["json-ld", linked({ "@type": "NewsArticle", headline: "Bridge six" })],
  ];
  test.each(layers.map(([from], index) => [from, index] as const))("%s", (from, index) => {
    const html = layers
      .slice(0, index + 1)
      .map(([, layer]) => layer)
      .join("");
    expect(metaOf(html).from?.["title"]).toBe(from);
  });
});

test.each<
  [what: string, html: string, expected: { readonly [key in keyof ArticleMeta]?: ArticleMeta[key] | undefined }]
>([
  [
    "a graph with references",
    linked({
      "@graph": [
        { "@type": "WebSite", name: "Example" },
        {
          "@type": ["Article", "NewsArticle"],
          headline: "Bridge to close",
          author: { "@id": "#a" },
          image: { "@id": "#i" },
        },
        { "@type": "Person", "@id": "#a", name: "Ann Lee" },
        { "@type": "ImageObject", "@id": "#i", url: "https://example.org/i.jpg" },
      ],
    }),
    { title: "Bridge to close", source: "Example", byline: "Ann Lee", image: "https://example.org/i.jpg" },
  ],
  [
    "the article of this page among others",
    `${linked([
      { "@type": "NewsArticle", headline: "Ferries to run" },
      { "@type": "NewsArticle", headline: "Bridge to close", datePublished: "2019-11-18" },
    ])}<h1>Bridge to close</h1>`,
    { title: "Bridge to close", date: { value: "2019-11-18", from: "json-ld" } },
  ],
  [
    "the card of an author, and the site behind the headline of the title",
    `<title>Council backs new school - The Valley Gazette</title><h1>Council backs new school</h1>by <span class="author vcard"><a class="url fn n">Dana Ostrowski</a></span>`,
    { byline: "Dana Ostrowski", source: "The Valley Gazette", title: "Council backs new school" },
  ],
  [
    "a card without a name of its own, and a card of nobody",
    `<span class="vcard">The shop</span><h1>Council backs school</h1><b class="Author vcard">Ann Lee</b>`,
    { byline: "Ann Lee" },
  ],
  [
    "a section behind the headline",
    "<title>Council backs school | UK News</title><h1>Council backs school</h1>",
    { source: undefined },
  ],
  [
    "a title of two halves",
    "<title>Council backs school - and then not</title><h1>Council</h1>",
    { source: undefined },
  ],
  [
    "words behind the headline",
    "<title>Council backs school - and then not</title><h1>Council backs school</h1>",
    { source: undefined },
  ],
  [
    "a site that says its name",
    `<meta property="og:site_name" content="Gazette"><title>Council backs school - The Gazette Online</title><h1>Council backs school</h1>`,
    { source: "Gazette" },
  ],
  [
    "broken JSON-LD",
    '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"Bridge\n to close","author":"By Ann Lee",} --></script>',
    { title: "Bridge to close", byline: "Ann Lee" },
  ],
  [
    "the name of the site after the headline",
    "<title>Bridge to close | Example</title><h1>Bridge to close</h1>",
    { title: "Bridge to close" },
  ],
  [
    "a dash in the headline",
    '<meta property="og:site_name" content="Example"><title>Bridge - the end - Example</title>',
    { title: "Bridge - the end" },
  ],
  ["values escaped twice", '<meta property="og:title" content="Harry &amp;amp; Meghan">', { title: "Harry & Meghan" }],
  [
    "a headline that is cut",
    '<meta property="og:title" content="Bridge to close for..."><h1>Bridge to close for two years</h1>',
    { title: "Bridge to close for two years" },
  ],
  [
    "an address for an author",
    '<meta property="article:author" content="https://facebook.com/a"><meta name="author" content="Ann Lee">',
    { byline: "Ann Lee" },
  ],
  [
    "microdata",
    '<div itemprop="author"><i itemprop="name">Ann Lee</i></div><time itemprop="datePublished" datetime="2019-11-18">',
    { byline: "Ann Lee", date: { value: "2019-11-18", from: "microdata" } },
  ],
  [
    "a time",
    "<time datetime='2019-11-18T10:00Z'>today</time>",
    { date: { value: "2019-11-18T10:00:00Z", from: "time" } },
  ],
  ["a locale", '<meta property="og:locale" content="en_GB">', { language: "en-GB" }],
  [
    "tags",
    '<meta name="keywords" content="bridges, Washington"><meta property="article:tag" content="Washington, D.C."><meta property="article:tag" content="ferries">',
    { tags: ["Washington, D.C.", "ferries"] },
  ],
  [
    "a relative address",
    '<link rel="canonical" href="/b"><meta property="og:image" content="i.jpg">',
    { url: "https://example.org/b", image: "https://example.org/a/i.jpg" },
  ],
  ["a script for an address", '<link rel="canonical" href="javascript:alert(1)">', { url: "https://example.org/a/x" }],
])("%s", (_what, html, expected) => {
  const meta = metaOf(html, "https://example.org/a/x");
  expect({ ...meta, source: meta.source }).toMatchObject(expected);
});

test("a page that says nothing", () => {
  expect(metaOf("<p>x")).toEqual({ tags: [], from: {} });
});
