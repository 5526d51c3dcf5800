import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { InputError, ParseError } from "../../src/errors.ts";
import { collect, fileChunks } from "../../src/input/read.ts";
import { readArticles } from "../../src/input/read-articles.ts";
import { isReadFailure } from "../../src/input/read-failure.ts";
import { inputHost, scratchFolder } from "./scratch-folder.ts";

const SEED = 'Abe meets Dunford\nCGTN\n["china"]\nThe two met on Friday in Tokyo.\n2104km';

const folder = scratchFolder({
  "seeds/seed.txt": SEED,
  "broken/1-empty.txt": "",
  "broken/2-blank.txt": " \r\n\u00a0\n",
  "broken/3-one-line.txt": "The mayor said no.",
  "broken/4-crlf.txt": SEED.replaceAll("\n", "\r\n"),
  "broken/5-mark.txt": `\ufeff${SEED}`,
  "broken/6-utf16.txt": Buffer.from(`\ufeff${SEED}`, "utf16le"),
  "broken/7-windows.txt": Buffer.from("The mayor\x92s office said \x93no\x94 on Friday.", "latin1"),
  "broken/8-tags.txt": SEED.replace('"]', '"'),
  "broken/9-zeros.txt": new Uint8Array(64),
  "broken/a-long.txt": `Title here\n\n${"No full stop here and no line break either ".repeat(25_000)}`,
});
afterAll(() => folder.remove());

/** A line for everything that was read. */
async function read(refs: readonly string[], input?: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const article of readArticles(refs, {}, inputHost(folder.path, input === undefined ? {} : { input }))) {
    lines.push(
      isReadFailure(article)
        ? `${article.reference}: ${article.error.name}: ${article.error.message}`
        : [
            article.id,
            article.path,
            article.format,
            article.meta.title,
            article.blocks.length,
            ...article.warnings.map((w) => w.message),
          ].join("|"),
    );
  }
  return lines;
}

test("a web page is told by its content, in its own encoding", async () => {
  const page =
    "<!doctype html><meta charset=windows-1251><title>Мост</title><h1>Мост закрыт на два года</h1><p>Совет города решил закрыть старый мост, и торговцы на обоих берегах реки против этого решения.</p>";
  const bytes = Buffer.from(
    [...page].map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x410 ? code : code - 0x410 + 0xc0;
    }),
  );
  const pages = scratchFolder({ "page.html": bytes, "page.txt": bytes });
  const lines: unknown[] = [];
  for await (const article of readArticles(["page.html", "page.txt"], {}, inputHost(pages.path, {}))) {
    lines.push(isReadFailure(article) ? article.error.message : [article.id, article.format, article.meta.title]);
  }
  pages.remove();
  expect(lines).toEqual([
    ["page.html", "html", "Мост закрыт на два года"],
    ["page.txt", "html", "Мост закрыт на два года"],
  ]);
});

test("a link is a web page by its address", async () => {
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { "Content-Type": "text/html" })
      .end(`<h1>Bridge to close</h1><p>${"The old bridge closes on Monday, the council said. ".repeat(5)}</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const link = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/news/old-bridge.html?x=1`;
  const lines: unknown[] = [];
  for (const links of [{}, { allowPrivate: true }]) {
    for await (const article of readArticles([link], { links }, inputHost(folder.path, {}))) {
      lines.push(
        isReadFailure(article)
          ? article.error.message
          : [article.id, article.path, article.meta.url, article.meta.title],
      );
    }
  }
  server.close();
  expect(lines).toEqual([
    `cannot read "${link}": it is an address of this machine or a private network`,
    ["old-bridge", link, link, "Bridge to close"],
  ]);
});

test("a folder of broken files: each is an article or a clear error, and the rest goes on", async () => {
  expect(await read(["broken"])).toEqual([
    'broken/1-empty.txt: ParseError: nothing to read in "broken/1-empty.txt": it is empty',
    'broken/2-blank.txt: ParseError: nothing to read in "broken/2-blank.txt": it is empty',
    "3-one-line|broken/3-one-line.txt|plain||1",
    "4-crlf|broken/4-crlf.txt|seed|Abe meets Dunford|5",
    "5-mark|broken/5-mark.txt|seed|Abe meets Dunford|5",
    "6-utf16|broken/6-utf16.txt|seed|Abe meets Dunford|5",
    "7-windows|broken/7-windows.txt|plain||1|its encoding is a guess: read as windows-1252, since it is no UTF-8",
    "8-tags|broken/8-tags.txt|seed|Abe meets Dunford|5|the tag line is no JSON array of strings: kept as text",
    'broken/9-zeros.txt: ParseError: cannot read "broken/9-zeros.txt": it is a binary file',
    "a-long|broken/a-long.txt|plain|Title here|2",
  ]);
});

test("standard input is an article called stdin, without a path", async () => {
  expect(await read(["-"], SEED)).toEqual(["stdin||seed|Abe meets Dunford|5"]);
  expect(await read(["-"], "")).toEqual(["-: ParseError: nothing to read in standard input: it is empty"]);
});

test("a reference that names nothing is thrown before the first article", async () => {
  await expect(read(["seed", "nothing"])).rejects.toThrow(InputError);
});

test.skipIf(process.platform === "win32")(
  "pipes, devices, loops and links to nothing are refused without waiting",
  async () => {
    execFileSync("mkfifo", [join(folder.path, "pipe")]);
    symlinkSync("gone", join(folder.path, "seeds", "link.txt"));
    expect(await read(["pipe", "/dev/zero", "seeds"])).toEqual([
      'pipe: InputError: cannot read "pipe": it is a named pipe, not a file',
      '/dev/zero: InputError: cannot read "/dev/zero": it is a device, not a file',
      'seeds/link.txt: InputError: cannot read "seeds/link.txt": there is no such file',
      "seed|seeds/seed.txt|seed|Abe meets Dunford|5",
    ]);
  },
);

test("a file larger than the limit is refused, whatever size it is said to have", async () => {
  const path = join(folder.path, "seeds/seed.txt");
  await expect(collect(fileChunks(path, "seed.txt"), "seed.txt", 10)).rejects.toThrow(
    'cannot read "seed.txt": it is larger than 0 MB',
  );
  expect(Buffer.from(await collect(fileChunks(path, "seed.txt"), "seed.txt", SEED.length)).toString()).toBe(SEED);
  if (process.platform === "linux")
    expect((await collect(fileChunks("/proc/self/status", "x"), "x")).length).toBeGreaterThan(0);
});

test("an empty file is no article to the parser either", async () => {
  const { parseArticle } = await import("../../src/parser/parse-article.ts");
  expect(() => parseArticle({ id: "x", text: "" })).toThrow(ParseError);
});
