import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "fast-string-width";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, transcript } from "../support/memory-host.ts";

const TERMINAL = { columns: 80, env: { TERM: "xterm-256color" } };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-show-"));
  writeFileSync(
    join(folder, "wide.txt"),
    "東京の会議 🎉\n\n「平和が大切です」と安倍晋三首相は述べた。これはとても長い文であり、端末の幅を超えるので折り返されなければならない。\n\n" +
      `Ana Lima 👩‍👩‍👧 said: "Cafe\u0301s in 東京 are open." ${"https://example.org/".padEnd(120, "x")}\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("highlighting", () => {
  test.each([
    ["both, on a colour terminal", [], true, true],
    ["quotations", ["--highlight", "quotes"], true, false],
    ["names", ["--highlight", "entities"], false, true],
    ["none", ["--highlight", "none"], false, false],
  ])("%s", async (_, flags, quotes, entities) => {
    const { stdout } = await run(["show", "000", ...flags], TERMINAL);
    expect(stdout.includes("said by ")).toBe(quotes);
    expect(stdout.includes("names ")).toBe(entities);
    expect(stdout.includes("\u001b[38;5;")).toBe(quotes || entities);
  });

  test("changes no word and no line of the article", async () => {
    const bare = (text: string): string => stripVTControlCharacters(text).replace(/^ +(?:said by|names) .*\n/gm, "");
    const marked = await run(["show", "000"], TERMINAL);
    const plain = await run(["show", "000"], { columns: 80, env: { NO_COLOR: "1" } });
    expect(bare(marked.stdout)).toBe(plain.stdout);
  });

  test("every speaker has one colour", async () => {
    const { stdout } = await run(["show", "000", "--highlight", "quotes"], TERMINAL);
    const colours = [...stdout.matchAll(/\[38;5;(\d+)m"/g)].map(([, colour]) => colour);
    expect(colours).toEqual([...Array(5).fill(colours[0]), colours.at(-1)]);
    expect(new Set(colours).size).toBe(2);
  });

  test("without it no model is loaded", async () => {
    const file = join(folder, "wide.txt");
    const without = { packageRoot: folder };
    expect((await run(["show", file], without)).exitCode).toBe(0);
    expect((await run(["show", file, "--json", "--color"], without)).exitCode).toBe(0);
    expect((await run(["show", file, "--highlight", "none"], { ...without, ...TERMINAL })).exitCode).toBe(0);
    expect((await run(["show", file], { ...without, ...TERMINAL })).exitCode).toBe(5);
  });

  test.each([["loud"], ["none,quotes"]])("--highlight %s is no choice", async (kinds) => {
    expect((await run(["show", "000", "--highlight", kinds])).exitCode).toBe(2);
  });
});

describe("the page", () => {
  test.each([40, 80, 140, 300])("no line is wider than the measure at %i columns", async (columns) => {
    for (const article of ["000", join(folder, "wide.txt")]) {
      const { stdout } = await run(["show", article], { columns, env: { TERM: "xterm-256color" } });
      const widths = stdout.split("\n").map((line) => stringWidth(stripVTControlCharacters(line)));
      expect(Math.max(...widths)).toBeLessThanOrEqual(Math.min(columns, 82));
    }
  });

  test.each([80, 140])("with colours at %i columns", async (columns) => {
    const argv = ["show", "000"];
    const { stdout, ...rest } = await run(argv, { columns, env: { TERM: "xterm-256color" } });
    const visible = { ...rest, stdout: stdout.replaceAll("\u001b", "␛") };
    await expect(transcript(argv, visible)).toMatchFileSnapshot(`../golden/show-color-${columns}.txt`);
  });
});

describe("the untouched text and what was left out", () => {
  test.each([["--json"], ["--jsonl"], ["--csv"]])("--raw %s is refused in favour of a field", async (flag) => {
    const { stdout, stderr, exitCode } = await run(["show", "000", "--raw", flag]);
    const format = flag.slice(2);
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: "",
      stderr: `error: --raw prints a text as it stands, not as ${format.toUpperCase()}\n  give ${flag} --fields id,text instead\n`,
      exitCode: 2,
    });
    const instead = await run(["show", "000", flag, "--fields", "id,text"]);
    expect(instead.stdout).toContain("Abe, top US general pledge");
  });

  test("--raw --md keeps the lines in a code block that nothing in them closes", async () => {
    const file = join(folder, "fence.txt");
    const text = "Fences\n\n```js\nfirst();\n````\n\n*last*";
    writeFileSync(file, `${text}\n`);
    expect((await run(["show", file, "--raw", "--md"])).stdout).toBe(`\`\`\`\`\`text\n${text}\n\`\`\`\`\`\n`);
  });

  test("--removed --json is a record for each block, --csv a row", async () => {
    const records = JSON.parse((await run(["show", "000", "--removed", "--json"])).stdout);
    const { text } = JSON.parse((await run(["show", "000", "--json"])).stdout);
    expect(records.map(({ line, reason }: { line: number; reason: string }) => [line, reason])).toEqual([
      [8, "repeated caption"],
      [13, "repeated caption"],
      [15, "repeated caption"],
      [23, "repeated caption"],
      [28, "widget"],
    ]);
    for (const record of records) expect(record.text).toBe(text.slice(record.start, record.end));
    const rows = (await run(["show", "000", "--removed", "--csv"])).stdout.trimEnd().split("\n");
    expect(rows[0]).toBe("article,line,reason,text,start,end");
    expect(rows.at(-1)).toBe("000_e85aeb5c2618cfa2,28,widget,2104km,3865,3871");
  });

  test("says of which article nothing was left out", async () => {
    const file = join(folder, "whole.txt");
    writeFileSync(file, "Rain in Paris\n\nIt rained in Paris on Friday, all day long and into the night.\n");
    expect((await run(["show", file, "--removed"])).stdout).toBe('nothing was left out of "Rain in Paris"\n');
    expect((await run(["show", file, "--removed", "--json"])).stdout).toBe("[]\n");
  });
});
