import { describe, expect, test } from "vitest";
import { isBody } from "../../../src/document/article.ts";
import { textOf } from "../../../src/document/span.ts";
import { ParseError } from "../../../src/errors.ts";
import { parseHtml } from "../../../src/parser/html/parse-html.ts";

const LINE =
  "The council voted on Monday to close the old bridge for two years, a decision that shopkeepers on both banks of the river have fought since spring.";

/** A page as outlets build them: frame, article with a caption and boxes between its paragraphs, related stories, comments. */
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Bridge to close | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Daily Example"},
{"@type":"NewsArticle","headline":"Bridge to close","datePublished":"2019-11-18T23:03:00-0500","author":[{"@type":"Person","name":"Ann Lee"},{"name":"Bo Day"}],
"articleSection":"Local","keywords":"bridges, traffic","image":{"url":"/lead.jpg"}}]}</script>
<link rel="canonical" href="https://example.org/news/bridge"></head><body>
<nav class="main-nav"><ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul></nav>
<article><header><h1>Bridge to close</h1><p class="byline">By Ann Lee and Bo Day</p></header>
<div class="article-body">
<figure><img src="x.jpg"><figcaption>The old bridge in March. <span class="credit">Photo: Ann Lee</span></figcaption></figure>
<p>${LINE}</p><p>&ldquo;We will lose every customer,&rdquo; said one. ${LINE}</p>
<div class="newsletter-box"><p>Sign up for our newsletter and get the best stories of the week delivered to your inbox every morning.</p></div>
<h2>What happens next</h2><p>${LINE}</p><blockquote><p>A bridge is a promise between two towns.</p></blockquote>
<ul><li>The bridge closes on 1 May.</li><li>Ferries run from June.</li></ul>
<p>Related: <a href="/x">Why the bridge is old</a></p>
<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2018</td><td>14,000</td></tr></table>
<blockquote class="twitter-tweet"><p>No bridge, no town.</p>&mdash; Cy (@cy) <a href="/t">May 1, 2019</a></blockquote>
<p>Follow Ann Lee on Twitter @annlee</p></div></article>
<section class="related-stories"><h3>More stories</h3><p>${LINE}</p></section>
<section id="comments"><p>${LINE} ${LINE} ${LINE} ${LINE} ${LINE}</p></section>
<footer><p>Copyright 2019 The Daily Example. ${LINE}</p></footer></body></html>`;

describe("a page as outlets build them", () => {
  const article = parseHtml({ id: "page", html: PAGE });
  const kinds = article.blocks.map((block) => [block.kind, textOf(article.text, block).slice(0, 28)]);

  test("keeps the kind of every block", () => {
    expect(kinds).toEqual([
      ["title", "Bridge to close"],
      ["caption", "The old bridge in March. Pho"],
      ["paragraph", "The council voted on Monday "],
      ["paragraph", "“We will lose every customer"],
      ["furniture", "Sign up for our newsletter a"],
      ["heading", "What happens next"],
      ["paragraph", "The council voted on Monday "],
      ["quotation", "A bridge is a promise betwee"],
      ["list-item", "The bridge closes on 1 May."],
      ["list-item", "Ferries run from June."],
      ["furniture", "Related: Why the bridge is o"],
      ["table", "Year\tCars\n2018\t14,000"],
      ["embed", "No bridge, no town."],
      ["embed", "— Cy (@cy) May 1, 2019"],
      ["furniture", "Follow Ann Lee on Twitter @a"],
    ]);
  });

  test("says why furniture is left out", () => {
    expect(article.blocks.filter(({ kind }) => kind === "furniture").map(({ reason }) => reason)).toEqual([
      "newsletter box",
      "related links",
      "author box",
    ]);
  });

  test("reads what the page says of itself, with the witness of each value", () => {
    expect(article.meta).toEqual({
      title: "Bridge to close",
      source: "The Daily Example",
      byline: "Ann Lee, Bo Day",
      date: { value: "2019-11-18T23:03:00-05:00", from: "json-ld" },
      language: "en-GB",
      url: "https://example.org/news/bridge",
      section: "Local",
      image: "https://example.org/lead.jpg",
      tags: ["bridges", "traffic"],
      from: {
        title: "json-ld",
        source: "json-ld",
        byline: "json-ld",
        date: "json-ld",
        language: "html",
        url: "link",
        section: "json-ld",
        image: "json-ld",
        tags: "json-ld",
      },
    });
  });

  test("covers the text with its blocks", () => {
    expect(article.blocks.map((block) => textOf(article.text, block)).join("\n\n")).toBe(article.text);
    expect(article.blocks.some(isBody)).toBe(true);
  });
});

test("a page in another language says so, whatever its template says", () => {
  const line =
    "Le maire a dit vendredi que les travaux sur le pont vont durer et que des ferries sont pour les passants dans la ville. ";
  const page = (lang: string): string =>
    `<html lang="${lang}"><title>Le pont</title><article><p>${line.repeat(4)}</p></article></html>`;
  const read = (lang: string) => parseHtml({ id: "x", html: page(lang) });
  const message = (language: string): string =>
    `the text is not in English (${language}): names and quotations are found in English`;
  expect(read("fr-CA").meta).toMatchObject({ language: "fr-CA", from: { language: "html" } });
  expect(read("fr-CA").warnings).toEqual([{ message: message("fr-CA") }]);
  expect(read("en-US").meta.language).toBe("fr");
  expect(read("en-US").meta.from).not.toHaveProperty("language");
  expect(read("en-US").warnings).toEqual([{ message: message("fr") }]);
});

test("the caption of the picture under the headline belongs to the article", () => {
  const article = parseHtml({
    id: "x",
    html: `<title>Bridge to close</title><div class="site"><figure><figcaption>Another story</figcaption></figure><article><h1>Bridge to close</h1>
<figure><figcaption>The old bridge. (Photo: Ann Lee)</figcaption></figure><div class="text"><p>${LINE}</p><p>${LINE}x</p><p>${LINE}y</p></div></article></div>`,
  });
  expect(article.blocks.map(({ kind }) => kind)).toEqual(["title", "caption", "paragraph", "paragraph", "paragraph"]);
  expect(article.captions.map(({ words, credit }) => [textOf(article.text, words), credit])).toEqual([
    ["The old bridge.", "Photo: Ann Lee"],
  ]);
});

test.each([
  [
    "behind a box that asks for an address, a short last sentence is the article's",
    `<div class="newsletter"><h3>Sign up to Harbour Morning</h3><p>Our daily email.</p></div><p>The wind will ease by then.</p>`,
    true,
  ],
  [
    "behind a heading of the column's own, teasers are the site's",
    `<h3>Most popular</h3><p>The wind will ease by then.</p>`,
    false,
  ],
  [
    "nor are they without a full stop",
    `<div class="newsletter"><h3>Sign up to Harbour Morning</h3></div><p>Wind to ease by then</p>`,
    false,
  ],
])("%s", (_, tail, isRead) => {
  const html = `<title>Bridge to close</title><article><h1>Bridge to close</h1><p>${LINE}</p><p>${LINE}x</p>${tail}</article>`;
  const { text, blocks } = parseHtml({ id: "x", html });
  const last = blocks.findLast((block) => /[Ww]ind/.test(textOf(text, block)));
  expect(last?.kind === "paragraph").toBe(isRead);
});

test.each([
  ["nothing", ""],
  [
    "only scripts",
    "<html><head><script>document.write('<p>x</p>')</script></head><body><script>1</script></body></html>",
  ],
  ["only navigation", '<body><nav><a href="/">Home</a></nav><footer>Copyright</footer></body>'],
])("says that a page of %s has no article", (_, html) => {
  expect(() => parseHtml({ id: "x", html })).toThrow(ParseError);
});
