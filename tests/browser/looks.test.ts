/** Pages as a browser shows them: whole, quiet, accessible, in light and dark, on a phone, on paper. */
import axe, { type AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printableLines } from "../../src/render/printable.ts";
import { CHROMIUM, launch, open } from "../support/chromium.ts";
import { HOSTILE_ARTICLE, HOSTILE_HEAD, TWO_ARTICLES } from "../support/hostile-text.ts";
import { createPageFiles, type PageFiles, readingText } from "../support/page-files.ts";

const PAGES: readonly (readonly [name: string, argv: readonly string[], stdin?: string])[] = [
  ["show", ["show", "000"]],
  ["hostile", ["show", "-"], HOSTILE_ARTICLE],
  ["hostile-head", ["show", "-"], HOSTILE_HEAD],
  ["several", ["show", "-"], TWO_ARTICLES],
  ["quotes", ["quotes", "000", "--type", "all"]],
  ["entities", ["entities", "000"]],
  ["stats", ["stats", "000"]],
  ["list", ["list"]],
];
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const WINDOWS = [
  { colorScheme: "dark", viewport: PHONE },
  { colorScheme: "light", viewport: DESKTOP },
  { colorScheme: "dark", viewport: DESKTOP },
  { colorScheme: "light", viewport: PHONE },
] as const;

const words = (page: Page): Promise<string> =>
  page.evaluate('[...document.querySelectorAll("[data-paragraph]")].map((block) => block.textContent).join("\\n\\n")');
const background = (page: Page): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");

/** Tries everything a page may ask for; resolves to the directives that stopped it. */
const ASK_FOR_THINGS = `(async () => {
  const stopped = [];
  document.addEventListener("securitypolicyviolation", (event) => stopped.push(event.effectiveDirective));
  const add = (tag, properties) => document.body.append(Object.assign(document.createElement(tag), properties));
  add("img", { src: "https://newsctl.invalid/x.png" });
  add("link", { rel: "stylesheet", href: "https://newsctl.invalid/x.css" });
  add("script", { textContent: "document.title = 'ran'" });
  add("iframe", { src: "https://newsctl.invalid/" });
  document.body.setAttribute("onclick", "document.title = 'ran'");
  document.body.click();
  await fetch("https://newsctl.invalid/").catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return stopped;
})()`;

describe.skipIf(CHROMIUM === undefined)("in Chromium", () => {
  let files: PageFiles;
  let browser: Browser;
  const paths = new Map<string, string>();
  const pathOf = (name: string): string => paths.get(name) ?? "";
  beforeAll(async () => {
    files = createPageFiles();
    for (const [name, argv, stdin] of PAGES) paths.set(name, await files.write(name, argv, stdin));
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    files.remove();
  });

  test.each(PAGES.map(([name]) => name))("%s is quiet, accessible and fits the window", async (name) => {
    const { page, complaints, requests, close } = await open(browser, pathOf(name));
    await page.evaluate(axe.source);
    // The first page is seen in every window, the others in the two that differ most, or in one where the styles are the first's.
    const windows = name === "show" ? 4 : /^(?:quotes|entities|stats)$/.test(name) ? 2 : 1;
    for (const { colorScheme, viewport } of WINDOWS.slice(0, windows)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    expect(requests).toEqual([`file://${pathOf(name)}`]);
    await close();
  });

  test.each([
    ["show", "000", undefined],
    ["hostile", "-", HOSTILE_ARTICLE],
  ])("%s: the words are the reading text, with the script and without", async (name, ref, stdin) => {
    const text = printableLines(await readingText(ref, stdin));
    for (const javaScriptEnabled of [true, false]) {
      const { page, close } = await open(browser, pathOf(name), { javaScriptEnabled });
      expect(await words(page)).toBe(text);
      await close();
    }
  });

  test.each(["hostile", "hostile-head"])("%s: text does nothing", async (name) => {
    const { page, complaints, close } = await open(browser, pathOf(name));
    expect(await page.title()).not.toBe("owned");
    const made = "img, b, i, plaintext, [onload], [onerror], [onmouseover], [onfocus], a[href^=javascript]";
    expect(await page.locator(made).count()).toBe(0);
    expect(await page.locator("script").count()).toBe(1);
    const text: string = await page.evaluate("document.documentElement.textContent");
    expect(/[\p{Cc}\p{Bidi_Control}]/u.exec(text.replace(/[\n\t]/g, ""))).toBeNull();
    expect(complaints).toEqual([]);
    await close();
  });

  test("the policy stops whatever would ask for something", async () => {
    const { page, requests, close } = await open(browser, pathOf("show"));
    const stopped = await page.evaluate(ASK_FOR_THINGS);
    for (const kind of [
      "img-src",
      "style-src-elem",
      "script-src-elem",
      "script-src-attr",
      "frame-src",
      "connect-src",
    ]) {
      expect(stopped).toContain(kind);
    }
    expect(await page.title()).not.toBe("ran");
    expect(requests).toEqual([`file://${pathOf("show")}`]);
    await close();
  });

  test("light or dark is the reader's choice, with the script and without", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, close } = await open(browser, pathOf("show"), { colorScheme: "dark", javaScriptEnabled });
      const dark = await background(page);
      await page.getByRole("radio", { name: "Light" }).check();
      const light = await background(page);
      await page.getByRole("radio", { name: "Dark" }).check();
      expect(light).not.toBe(dark);
      expect(await background(page)).toBe(dark);
      await close();
    }
  });

  test("on paper it is ink on white, without controls, over several pages", async () => {
    const { page, close } = await open(browser, pathOf("show"), { colorScheme: "dark" });
    await page.getByRole("radio", { name: "Dark" }).check();
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(29, 27, 22)");
    for (const part of [".top", ".skip", ".jump"]) expect(await page.locator(part).first().isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".side")).position')).toBe("static");
    const paper = (await page.pdf({ format: "A4", printBackground: true })).toString("latin1");
    expect(Number(/\/Count (\d+)/.exec(paper)?.[1])).toBeGreaterThan(1);
    await close();
  });

  test("several articles: the contents come first, for the eye and for the keyboard", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, close } = await open(browser, pathOf("several"), { javaScriptEnabled, reducedMotion: "reduce" });
      const top = async (part: string): Promise<number> => (await page.locator(part).first().boundingBox())?.y ?? 0;
      expect(await top("nav.contents")).toBeLessThan(await top("article"));
      for (const _ of Array.from({ length: 6 })) await page.keyboard.press("Tab");
      expect(await page.locator("nav.contents :focus").count()).toBe(1);
      await page.getByRole("link", { name: "Second" }).click();
      expect(await top("#a2-article")).toBeLessThan(DESKTOP.height);
      await close();
    }
  });

  test("nothing moves for those who want no motion", async () => {
    const { page, close } = await open(browser, pathOf("show"), { reducedMotion: "reduce" });
    const scrolling = (): Promise<string> => page.evaluate("getComputedStyle(document.documentElement).scrollBehavior");
    expect(await scrolling()).toBe("auto");
    await page.emulateMedia({ reducedMotion: "no-preference" });
    expect(await scrolling()).toBe("smooth");
    await close();
  });
});
