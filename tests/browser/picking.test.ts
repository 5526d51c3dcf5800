/** What a reader does on a page: picking speakers and names, by mouse and by keyboard. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, launch, open } from "../support/chromium.ts";
import { createPageFiles, type PageFiles } from "../support/page-files.ts";

const DUNFORD = [
  '"the nature of our bilateral relationship, particularly at the military level, is rock-solid."',
  '"an attack on one is an attack on both of us."',
  '"This is a very important time for security in the region and of course we are mostly focused on the threat coming out of North Korea,"',
  '"I think we have made it clear to North Korea and anyone else in the region that an attack on one is an attack on both of us."',
  '"the US commitment to the defense of Japan including extended deterrence remains ironclad."',
];

const HEADLINE = `“We will build it,” Ann Lee says

Mayor Ann Lee opened the fair in Leeds on Monday. The fair is the first in ten years.

“It is a fine day,” Ann Lee said. The crowd cheered and went home in the rain.
`;

/** The words of the article that are seen, a line each. */
const seen = async (page: Page): Promise<readonly string[]> =>
  (await page.locator(".text").innerText()).split("\n").filter((line) => line.trim() !== "");

describe.skipIf(CHROMIUM === undefined)("in Chromium", () => {
  let files: PageFiles;
  let browser: Browser;
  let show = "";
  let quotes = "";
  beforeAll(async () => {
    files = createPageFiles();
    show = await files.write("show", ["show", "000"]);
    quotes = await files.write("quotes", ["quotes", "000"]);
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    files.remove();
  });

  test("a click on a speaker leaves only their words, says so, and a second one brings everything back", async () => {
    const { page, complaints, close } = await open(browser, show);
    const everything = await seen(page);
    const speaker = page.getByRole("button", { name: "Joseph Dunford 4 quotations" });
    expect(await speaker.getAttribute("aria-pressed")).toBe("false");
    await speaker.click();
    expect(await speaker.getAttribute("aria-pressed")).toBe("true");
    expect(await seen(page)).toEqual(DUNFORD);
    expect(await page.getByRole("status").innerText()).toContain("Only the words of Joseph Dunford: 4 quotations.");
    await speaker.click();
    expect(await speaker.getAttribute("aria-pressed")).toBe("false");
    expect(await seen(page)).toEqual(everything);
    expect(complaints).toEqual([]);
    await close();
  });

  test("the same by keyboard alone: Tab, Space, Escape", async () => {
    const { page, close } = await open(browser, show);
    const everything = await seen(page);
    const focused = (): Promise<string> => page.evaluate("document.activeElement.textContent");
    for (let presses = 0; presses < 30 && !(await focused()).startsWith("Joseph Dunford4 quot"); presses++) {
      await page.keyboard.press("Tab");
    }
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await page.keyboard.press("Space");
    expect(await seen(page)).toEqual(DUNFORD);
    expect(await focused()).toContain("Joseph Dunford");
    await page.keyboard.press("Escape");
    expect(await seen(page)).toEqual(everything);
    await page.keyboard.press("Enter");
    expect(await seen(page)).toEqual(DUNFORD);
    await close();
  });

  test("one speaker takes the place of the other; the button shows everything and gives the focus back", async () => {
    const { page, close } = await open(browser, show);
    await page.getByRole("button", { name: "Joseph Dunford 4 quotations" }).click();
    await page.getByRole("button", { name: "Rex Tillerson 1 quotation" }).click();
    expect(await seen(page)).toEqual([
      '"Our effort is to cause them to want to engage in talks but engage in talks with an understanding that these talks will lead to a different conclusion than talks of the past."',
    ]);
    await page.getByRole("button", { name: "Show everything" }).press("Enter");
    expect((await seen(page)).length).toBeGreaterThan(10);
    expect(await page.evaluate("document.activeElement.textContent")).toContain("Rex Tillerson");
    await close();
  });

  test("a name marks all its mentions, and nothing else", async () => {
    const { page, close } = await open(browser, show);
    await page.getByRole("button", { name: "Shinzo Abe", exact: false }).first().click();
    const marked = await page.locator(".n.marked").allInnerTexts();
    expect(new Set(marked)).toEqual(new Set(["Abe", "Shinzo Abe"]));
    expect(await page.getByRole("status").innerText()).toContain(`Shinzo Abe: ${marked.length} mentions marked.`);
    await page.keyboard.press("Escape");
    expect(await page.locator(".n.marked").count()).toBe(0);
    await close();
  });

  test("on a phone the words are brought into view", async () => {
    const { page, close } = await open(browser, show, {
      viewport: { width: 390, height: 844 },
      reducedMotion: "reduce",
    });
    await page.getByRole("button", { name: "Rex Tillerson 1 quotation" }).click();
    await expect
      .poll(() => page.evaluate('document.querySelector(".q.theirs").getBoundingClientRect().top'))
      .toBeLessThan(844);
    expect(await page.evaluate('document.querySelector(".q.theirs").getBoundingClientRect().bottom')).toBeGreaterThan(
      0,
    );
    await close();
  });

  test("a list of quotations is picked from the same way", async () => {
    const { page, close } = await open(browser, quotes);
    expect(await page.locator(".quotation:visible").count()).toBe(5);
    await page.getByRole("button", { name: "Joseph Dunford 4 quotations" }).click();
    expect(await page.locator(".quotation:visible").count()).toBe(4);
    expect(await page.getByRole("status").innerText()).toContain("4 quotations");
    await close();
  });

  test("words in the headline count, and stay where they are", async () => {
    const file = await files.write("headline", ["show", "-"], HEADLINE);
    const { page, close } = await open(browser, file);
    await page.getByRole("button", { name: /Ann Lee \d quot/ }).click();
    expect(await page.getByRole("status").innerText()).toContain("Only the words of Ann Lee: 2 quotations.");
    expect(await page.locator(".title .q.theirs").innerText()).toBe("“We will build it,”");
    expect(await seen(page)).toEqual(["“It is a fine day,”"]);
    await close();
  });

  test("what is marked is the reader's choice", async () => {
    const { page, close } = await open(browser, show);
    const background = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.querySelector(".q")).backgroundColor');
    const line = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.querySelector(".text .n")).textDecorationLine');
    expect(await background()).not.toBe("rgba(0, 0, 0, 0)");
    await page.getByRole("checkbox", { name: "Quotations" }).uncheck();
    expect(await background()).toBe("rgba(0, 0, 0, 0)");
    expect(await line()).toBe("underline");
    await page.getByRole("checkbox", { name: "Names" }).uncheck();
    expect(await line()).toBe("none");
    await close();
  });

  test("the skip link leads past the controls", async () => {
    const { page, close } = await open(browser, show);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await close();
  });

  test("without the script there are links to the words, and no button that does nothing", async () => {
    const { page, close } = await open(browser, show, { javaScriptEnabled: false });
    expect(await page.locator("button").count()).toBe(0);
    const link = page.getByRole("link", { name: "Rex Tillerson 1 quotation" });
    expect(await link.getAttribute("href")).toBe("#a1-Q5");
    expect(await page.locator("#a1-Q5").innerText()).toContain("Our effort is to cause them");
    await close();
  });
});
