import { expect, test } from "vitest";
import { parseHtml } from "../../../src/parser/html/parse-html.ts";

const LINE =
  "The council voted on Monday to close the old bridge for two years, a decision that shopkeepers have fought.";

test.each([
  ["Just a moment...", "<p>Enable JavaScript and cookies to continue</p>", /asks whether you are a robot/],
  [
    "Example",
    "<h1>Are you a robot?</h1><p>Please make sure your browser supports cookies.</p>",
    /whether you are a robot/,
  ],
  [
    "Example",
    "<h1>Before you continue</h1><p>We use data to show adverts. Accept all cookies.</p>",
    /consent to cookies/,
  ],
  ["Example", "<p>Subscribe to continue reading.</p>", /asks for a subscription/],
  ["Example", "<p>You need to enable JavaScript to run this app.</p>", /filled in by a script/],
  ["Example", '<div id="root"></div>', /has no article text$/],
])("a page %j that shows %j has no article, and says so", (title, body, message) => {
  expect(() => parseHtml({ id: "x", html: `<title>${title}</title><body>${body}` })).toThrow(message);
});

test.each([[{ isAccessibleForFree: false }], [{ isAccessibleForFree: "False" }]])(
  "an article that is not free comes with a warning: %j",
  (statement) => {
    const linked = JSON.stringify({ "@type": "NewsArticle", headline: "x", ...statement });
    const html = `<script type="application/ld+json">${linked}</script><p>${LINE}</p><p>${LINE} ${LINE} ${LINE}</p>`;
    expect(parseHtml({ id: "x", html }).warnings.map(({ message }) => message)).toEqual([
      "the page says that the article is not free: this may be only the part that is",
    ]);
  },
);

test("the start of an article before a paywall comes with a warning", () => {
  const html = `<article><p>${LINE}</p><p>${LINE} ${LINE} ${LINE}</p></article><p>Subscribe to read the rest.</p>`;
  expect(parseHtml({ id: "x", html }).warnings.map(({ message }) => message)).toEqual([
    "the page asks for a subscription: this may be only a part of the article",
  ]);
});

test("a page filled by a script is read from the body that it states", () => {
  const articleBody = `${LINE}\n\n${LINE.replace("Monday", "Friday")}\n${LINE} ${LINE}`;
  const linked = JSON.stringify({ "@type": "NewsArticle", headline: "Bridge to close", articleBody });
  const article = parseHtml({
    id: "x",
    html: `<script type="application/ld+json">${linked}</script><div id="root"></div>`,
  });
  expect(article.blocks.map(({ kind }) => kind)).toEqual(["title", "paragraph", "paragraph", "paragraph"]);
  expect(article.warnings.map(({ message }) => message)).toEqual([
    "the page shows hardly any of the article: the text is the one it states in its JSON-LD",
  ]);
});

test("a short article under a banner for cookies is read, with a warning", () => {
  const banner = '<div id="cookie-banner"><p>We value your privacy. We and our 842 partners store cookies.</p></div>';
  const { blocks, warnings } = parseHtml({ id: "x", html: `${banner}<main><h1>Bridge</h1><p>${LINE}</p></main>` });
  expect(blocks.map(({ kind, reason }) => reason ?? kind)).toEqual(["title", "repeated title", "paragraph"]);
  expect(warnings.map(({ message }) => message)).toEqual([
    "the page asks for consent to cookies: this may be only a part of the article",
  ]);
});

test("a page that asks in a paragraph of its own, and has no other, has no article", () => {
  const html = `<p>${LINE.replace("The council", "Before you continue, we value your privacy. The council")}</p>`;
  expect(() => parseHtml({ id: "x", html })).toThrow(/consent to cookies/);
  expect(() => parseHtml({ id: "x", html: "<p>Accept all cookies</p><p>Bridge</p><p>Rain.</p>" })).toThrow(/consent/);
});
