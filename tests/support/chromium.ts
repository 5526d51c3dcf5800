/** A real browser for tests of pages: Debian's Chromium, or whichever $NEWSCTL_CHROMIUM names. */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const PLACES = [
  process.env["NEWSCTL_CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Where the browser is; undefined where there is none, and tests of pages are skipped. */
export const CHROMIUM: string | undefined = PLACES.find((place) => place !== "" && existsSync(place));

/** A browser that asks nobody for anything. Its profile is fresh and goes with it. */
export async function launch(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error("there is no Chromium");
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What a page complained of, and what it asked for. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors of the page, dialogs. */
  readonly complaints: string[];
  /** Addresses, the page's own included, but for those that the page's policy stopped. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** The file in a window of its own. */
export async function open(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText === "csp") requests.splice(requests.indexOf(request.url()), 1);
  });
  await page.goto(`file://${file}`);
  return { page, complaints, requests, close: () => context.close() };
}
