import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Host } from "../../../src/host.ts";
import { fetchArticle, type LinkOptions } from "../../../src/input/fetch/fetch-article.ts";
import { idOfLink } from "../../../src/input/fetch/id-of-link.ts";
import { cacheFolder } from "../../../src/input/fetch/page-cache.ts";

const DAY = 24 * 60 * 60 * 1000;
let folder: string;
let server: Server;
let address: string;
let asked = 0;
let status = 200;
let now = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsctl-cache-"));
  asked = 0;
  status = 200;
  now = Date.UTC(2022, 2, 3);
  server = createServer((_request, response) => {
    asked++;
    response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" }).end(`<p>answer ${asked}\n</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/bridge.html`;
});
afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function read(
  options: LinkOptions = {},
  cache: string = folder,
): Promise<{ text: string; warnings: readonly string[] }> {
  const stream = { isTTY: false, columns: undefined, write: () => Promise.resolve(true) };
  const host: Host = {
    argv: [],
    cwd: "/",
    env: { XDG_CACHE_HOME: cache },
    stdin: { isTTY: false, read: () => Promise.resolve(new Uint8Array()) },
    stdout: stream,
    stderr: stream,
    now: () => now,
    packageRoot: "/",
  };
  const page = await fetchArticle(address, { allowPrivate: true, ...options }, host);
  expect(page).toMatchObject({ url: address, contentType: "text/html", charset: "utf-8" });
  return { text: Buffer.from(page.bytes).toString(), warnings: page.warnings.map(({ message }) => message) };
}

test("a page is kept for a day", async () => {
  await read();
  now += DAY - 1;
  expect(await read()).toEqual({ text: "<p>answer 1\n</p>", warnings: [] });
  now += 2;
  expect(await read()).toEqual({ text: "<p>answer 2\n</p>", warnings: [] });
  expect(await readdir(join(folder, "newsctl"))).toHaveLength(1);
});

test("a page that a wrong clock dated into the future is fetched anew", async () => {
  await read();
  now -= 400 * DAY;
  expect((await read()).text).toBe("<p>answer 2\n</p>");
  expect((await read()).text).toBe("<p>answer 2\n</p>");
});

test.each(["/proc/1", "/proc/none/deeper", "/dev/null"])(
  "a page is read where nothing can be kept: %s",
  async (place) => {
    expect(await read({}, place)).toEqual({ text: "<p>answer 1\n</p>", warnings: [] });
  },
);

test("--refresh fetches it anew", async () => {
  await read();
  expect((await read({ refresh: true })).text).toBe("<p>answer 2\n</p>");
  expect((await read()).text).toBe("<p>answer 2\n</p>");
});

test("--offline asks nobody", async () => {
  await expect(read({ offline: true })).rejects.toThrow(/is not in the cache/);
  await read();
  now += 90 * DAY;
  expect(await read({ offline: true })).toEqual({ text: "<p>answer 1\n</p>", warnings: [] });
  expect(asked).toBe(1);
});

test("an old copy serves where the page cannot be fetched, with a warning", async () => {
  await read();
  now += 2 * DAY;
  status = 500;
  const { text, warnings } = await read();
  expect(text).toBe("<p>answer 1\n</p>");
  expect(warnings).toEqual([expect.stringMatching(/status 500\); this is the copy of 2022-03-03 in the cache/)]);
  await expect(read({ refresh: true })).rejects.toThrow(/status 500/);
});

test("a damaged copy is as good as none", async () => {
  await read();
  const [name = ""] = await readdir(join(folder, "newsctl"));
  const path = join(folder, "newsctl", name);
  await writeFile(path, (await readFile(path)).subarray(0, -3));
  expect((await read()).text).toBe("<p>answer 2\n</p>");
  await writeFile(path, "{}\nx");
  expect((await read()).text).toBe("<p>answer 3\n</p>");
});

test.each([
  [{ XDG_CACHE_HOME: "/c", HOME: "/home/a" }, "/c/newsctl"],
  [{ XDG_CACHE_HOME: "relative", HOME: "/home/a" }, "/home/a/.cache/newsctl"],
  [{ HOME: "/home/a" }, "/home/a/.cache/newsctl"],
  [{}, undefined],
])("the cache of %j is in %j", (env, expected) => {
  expect(cacheFolder({ env })).toBe(expected);
});

test.each([
  ["https://www.bbc.com/news/world-europe-50473792?x=1#y", "world-europe-50473792"],
  ["https://example.org/2019/11/bridge.html", "bridge"],
  ["https://example.org/bridge/index.html", "bridge"],
  ["https://example.org/caf%C3%A9", "café"],
  ["https://example.org/100%", "100-"],
  ["https://example.org/", "example.org"],
])("%s is %s", (link, id) => {
  expect(idOfLink(link)).toBe(id);
});
