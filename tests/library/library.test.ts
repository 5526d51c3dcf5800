import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import {
  analyze,
  articleRecord,
  entityRecords,
  InputError,
  ModelError,
  NewsctlError,
  ParseError,
  parseArticle,
  quoteRecords,
  readArticle,
  readArticles,
  statsRecord,
} from "../../src/index.ts";
import { REPOSITORY, run } from "../support/memory-host.ts";

const SEED = join(REPOSITORY, "seeds", "000_e85aeb5c2618cfa2.txt");
const printed = async (...argv: readonly string[]): Promise<unknown> =>
  JSON.parse((await run([...argv, "--json"])).stdout);

describe("the records of the library are those of the command line:", () => {
  test("show", async () => expect(articleRecord(await readArticle(SEED))).toEqual(await printed("show", SEED)));
  test("quotes", async () => {
    const analysis = await analyze(await readArticle(SEED));
    expect(quoteRecords(analysis)).toEqual(await printed("quotes", SEED));
    expect(quoteRecords(analysis, { types: new Set(["scare"]) })).toEqual(
      await printed("quotes", SEED, "--type", "scare"),
    );
    expect(quoteRecords(analysis, { speaker: "tillerson" })).toEqual(
      await printed("quotes", SEED, "--speaker", "tillerson"),
    );
  });
  test("entities", async () => {
    expect(entityRecords(await analyze(await readArticle(SEED)))).toEqual(await printed("entities", SEED));
  });
  test("stats", async () => {
    expect(statsRecord(await analyze(await readArticle(SEED)))).toEqual(await printed("stats", SEED));
  });
});

describe("readArticle", () => {
  test.each([
    ["a path", SEED],
    ["an address of a file", pathToFileURL(SEED)],
  ])("takes %s", async (_, source) => {
    const article = await readArticle(source);
    expect([article.id, article.path]).toEqual(["000_e85aeb5c2618cfa2", SEED]);
  });
  test("takes the text itself, in any format", async () => {
    const plain = await readArticle({ text: "Rain\n\nIt rained in Paris.\n", id: "note" });
    expect([plain.id, plain.path, plain.meta.title]).toEqual(["note", undefined, "Rain"]);
    const page = await readArticle({
      text: "<!doctype html><title>Rain</title><article><h1>Rain</h1><p>It rained in Paris.</p></article>",
    });
    expect([page.format, page.meta.title]).toEqual(["html", "Rain"]);
    const record = await readArticle(
      { text: '{"head": "Rain", "content": "It rained in Paris."}' },
      { fields: { title: "head" } },
    );
    expect([record.format, record.meta.title]).toEqual(["json", "Rain"]);
  });
  test("reads a text as what it is said to be", async () => {
    const article = await readArticle({ text: "<p>It rained.</p>" }, { format: "text" });
    expect(article.text).toBe("<p>It rained.</p>");
  });
  test("rejects what cannot be read, and what is more than one", async () => {
    await expect(readArticle("no-such-file.txt")).rejects.toBeInstanceOf(InputError);
    await expect(readArticle({ text: "" })).rejects.toBeInstanceOf(ParseError);
    await expect(
      readArticle({ text: '{"title": "a", "body": "It rained."}\n{"title": "b", "body": "It rained."}\n' }),
    ).rejects.toThrow("the text holds more than one article");
    await expect(readArticle("http://127.0.0.1:1/")).rejects.toBeInstanceOf(NewsctlError);
  });
  test("readArticles gives them one after the other", async () => {
    const text = '{"title": "a", "body": "It rained."}\n{"title": "b", "body": "It rained."}\n';
    const titles: unknown[] = [];
    for await (const { meta } of readArticles({ text })) titles.push(meta.title);
    expect(titles).toEqual(["a", "b"]);
  });
});

describe("analyze", () => {
  const article = parseArticle({ id: "note", text: 'Mayor speaks\n\n"We won," said Fighting Joe on Friday.\n' });
  test("knows the names it is given", async () => {
    const lexicon = [{ name: "Fighting Joe", type: "PERSON", canonical: "Joseph Dunford" }] as const;
    const [quote] = quoteRecords(await analyze(article, { lexicon }));
    expect(quote?.speaker?.name).toBe("Joseph Dunford");
  });
  test("rejects without weights, each time anew", async () => {
    for (let time = 0; time < 2; time++) {
      await expect(analyze(article, { packageRoot: "/no/such/folder" })).rejects.toBeInstanceOf(ModelError);
    }
  });
});
