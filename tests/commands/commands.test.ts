import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-commands-"));
  writeFileSync(join(folder, "one.txt"), 'Mayor speaks\n\n"We will build it," Mayor Ana Lima said on Friday.\n');
  writeFileSync(join(folder, "two.txt"), "Nothing happened in Paris yesterday. It was quiet.\n");
  writeFileSync(join(folder, "empty.txt"), "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("exit codes", () => {
  test.each([
    [["--version"], 0],
    [["--help"], 0],
    [["show", "--help"], 0],
    [[], 0],
    [["quote"], 2],
    [["quotes", "--speakr", "x"], 2],
    [["quotes", "000", "--type", "loud"], 2],
    [["quotes", "000", "--min-words", "few"], 2],
    [["quotes", "000", "--limit", "0"], 2],
    [["entities", "000", "--min-confidence", "2"], 2],
    [["show", "000", "--raw", "--removed"], 2],
    [["show", "000", "--width", "5"], 2],
    [["schema", "nothing"], 2],
    [["schema"], 2],
    [["show", "no-such-article"], 3],
    [["show", "000", "--corpus", "no-such-folder"], 3],
  ])("%j → %i", async (argv, expected) => {
    const { exitCode, stderr } = await run(argv);
    expect(exitCode).toBe(expected);
    if (expected !== 0) expect(stderr).toMatch(/^error: [^\n]+[^.\n]\n( {2}\S[^\n]*\n)*$/);
  });

  test("one bad article does not keep the others back, and its code is the exit status", async () => {
    const { stdout, stderr, exitCode } = await run(["list", folder, "--jsonl"]);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["one", "two"]);
    expect(stderr).toContain("empty");
    expect(exitCode).toBe(4);
  });
});

describe("output", () => {
  test("a reader who goes away ends the run without a word", async () => {
    const files = ["one.txt", "two.txt"].map((name) => join(folder, name));
    const { stderr, exitCode } = await run(["list", ...files, "--jsonl"], { chunksRead: 1 });
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
  });
  test("a quotation mark that never closes is told with its place", async () => {
    const text = "Mayor speaks\n\nShe said, “we will see.\n\nThen she left.\n";
    const { stdout, stderr, exitCode } = await run(["quotes", "-", "--jsonl"], { stdin: text });
    expect(stderr).toMatch(/^warning: .*quotation mark is never closed.* at 24: "“we will see\."\n$/);
    expect(JSON.parse(stdout).text).toBe("we will see.");
    expect(exitCode).toBe(0);
  });
  test("a file whose name ends as that of a folder is not written without the stroke", async () => {
    const { stderr, exitCode } = await run(["list", join(folder, "one.txt"), "--output", join(folder, "lists/")]);
    expect(stderr).toMatch(/^error: cannot write ".*lists\/": it is a folder\n/);
    expect(exitCode).toBe(6);
  });
  test.each([
    ["list", "one.txt"],
    ["compare", "one.txt", "two.txt"],
    ["quotes", "one.txt", "two.txt"],
  ])("%s writes into none of the files that it reads", async (command, ...names) => {
    const files = names.map((name) => join(folder, name));
    const before = files.map((file) => readFileSync(file, "utf8"));
    const last = files.at(-1) ?? "";
    const { stderr, exitCode } = await run([command, ...files, "--output", last]);
    expect(stderr).toMatch(/^error: ".*\.txt" is to be read and written\n {2}give --output another file\n$/);
    expect(exitCode).toBe(2);
    expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(before);
  });
  test("standard input", async () => {
    const { stdout } = await run(["quotes", "-", "--json"], { stdin: '"We won," said Ana Lima.\n' });
    expect(JSON.parse(stdout)).toMatchObject([{ text: "We won,", speaker: { name: "Ana Lima" } }]);
  });
  test("show and stats of one article print the record itself, of a folder an array", async () => {
    for (const command of ["show", "stats"]) {
      expect(JSON.parse((await run([command, join(folder, "one.txt"), "--json"])).stdout)).not.toBeInstanceOf(Array);
      const many = JSON.parse(
        (await run([command, join(folder, "one.txt"), join(folder, "two.txt"), "--json"])).stdout,
      );
      expect(many).toHaveLength(2);
    }
  });
  test("quotes --limit counts over the whole run", async () => {
    const { stdout } = await run(["quotes", "000", "--limit", "2", "--json"]);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });
});

describe("an empty selection", () => {
  test("is still done, and names the speakers there are", async () => {
    const { stdout, stderr, exitCode } = await run(["quotes", "000", "--speaker", "Merkel", "--json"]);
    expect([JSON.parse(stdout), exitCode]).toEqual([[], 0]);
    expect(stderr).toContain("Joseph Dunford");
  });
});

describe("colour", () => {
  const ESCAPE = "\u001b[";
  test.each([
    ["a pipe", {}, [], false],
    ["a terminal", { columns: 80 }, [], true],
    ["NO_COLOR", { columns: 80, env: { NO_COLOR: "1" } }, [], false],
    ["an empty NO_COLOR", { columns: 80, env: { NO_COLOR: "" } }, [], true],
    ["--no-color", { columns: 80 }, ["--no-color"], false],
    ["--color in a pipe", {}, ["--color"], true],
    ["--color beats NO_COLOR", { env: { NO_COLOR: "1" } }, ["--color"], true],
    ["FORCE_COLOR", { env: { FORCE_COLOR: "1" } }, [], true],
    ["FORCE_COLOR=0", { columns: 80, env: { FORCE_COLOR: "0" } }, [], false],
    ["a dumb terminal", { columns: 80, env: { TERM: "dumb" } }, [], false],
  ])("%s", async (_, settings, flags, colored) => {
    expect((await run(["show", "000", ...flags], settings)).stdout.includes(ESCAPE)).toBe(colored);
  });
});
