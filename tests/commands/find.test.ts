import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

interface Found {
  readonly article: string;
  readonly place: string;
  readonly text: string;
  readonly hits: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly quotation: { readonly id: string; readonly speaker: string | null } | null;
}

const find = async (...argv: readonly string[]): Promise<readonly Found[]> =>
  JSON.parse((await run(["find", ...argv, "--json"])).stdout) as readonly Found[];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-find-"));
  writeFileSync(join(folder, "one.txt"), "Bridge\n\nThe bridge is old. José wants a new bridge.\n");
  writeFileSync(join(folder, "two.txt"), 'Road\n\n"No road to the bridge," Ana Lima said. The road is shut.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("newsctl find", () => {
  test("sentences with all words, with their offsets", async () => {
    const [first, ...rest] = await find("DPRK missile", "000");
    expect(rest.length).toBeGreaterThan(0);
    const { text } = JSON.parse((await run(["show", "000", "--json", "--fields", "text"])).stdout);
    for (const { text: word, start, end } of first?.hits ?? []) expect(text.slice(start, end)).toBe(word);
    expect(first?.hits.map(({ text: word }) => word).toSorted()).toEqual(["DPRK", "missile"]);
  });
  test("over a corpus, in its order", async () => {
    expect((await find("bridge", folder)).map(({ article, place }) => `${article} ${place}`)).toEqual([
      "one title",
      "one body",
      "one body",
      "two body",
    ]);
    expect(await find("jose bridge", folder)).toHaveLength(1);
  });
  test("in quotations, by speaker", async () => {
    const [quote] = await find("korea", "000", "--speaker", "dunford");
    expect(quote).toMatchObject({ place: "quotes", quotation: { id: "Q3", speaker: "Joseph Dunford" } });
    expect(await find("korea", "000", "--speaker", "tillerson")).toEqual([]);
    expect(await find("road", folder, "--in", "quotes")).toHaveLength(1);
  });
  test("--in title", async () => {
    expect((await find("korean", "--in", "title")).map(({ place }) => place)).toEqual(["title"]);
  });
  test("--limit counts over the run", async () => expect(await find("bridge", folder, "--limit", "2")).toHaveLength(2));
  test("--count", async () => {
    const { stdout } = await run(["find", "bridge", folder, "--count", "--jsonl", "--fields", "article,count"]);
    expect(stdout).toBe('{"article":"one","count":3}\n{"article":"two","count":1}\n');
  });
  test("nothing found is no error", async () => {
    const { stdout, stderr, exitCode } = await run(["find", "zebra", "000", "--json"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "[]\n", exitCode: 0 });
    expect(stderr).toContain("zebra");
  });
  test("only quotations take models", async () => {
    const without = { packageRoot: folder };
    expect((await run(["find", "bridge", folder], without)).exitCode).toBe(0);
    expect((await run(["find", "bridge", folder, "--in", "quotes"], without)).exitCode).toBe(5);
  });
  test("on a colour terminal hits have a colour of their own, elsewhere asterisks", async () => {
    const file = join(folder, "one.txt");
    expect((await run(["find", "old", file])).stdout).toContain("is *old*.");
    expect((await run(["find", "old", file], { columns: 80 })).stdout).toContain("is \u001b[");
  });
  test.each([
    [["…"]],
    [["a", "--in", "footnotes"]],
    [["a", "--speaker", "x", "--in", "body"]],
    [["a", "--speaker", ""]],
    [["a", "--limit", "0"]],
  ])("%j is a usage error", async (argv) => {
    expect((await run(["find", ...argv])).exitCode).toBe(2);
  });
});
