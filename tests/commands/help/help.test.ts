import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../support/memory-host.ts";
import { splitShellLine } from "../../support/shell-line.ts";

const commands = async (): Promise<readonly string[]> =>
  [...(await run(["--help"])).stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map((match) => match[1] ?? "");

/** Lines of "Examples:" in a help text. */
const examplesIn = (help: string): readonly string[] =>
  (help.split("\nExamples:\n")[1] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("  newsctl"))
    .map((line) => line.trim().replace(/ {2,}[^|'"]*$/, ""));

describe("help", () => {
  test("of every command fits a screen of 80 by 24", async () => {
    const known = await commands();
    expect(known).toEqual(expect.arrayContaining(["show", "quotes", "entities", "stats", "list", "schema", "help"]));
    for (const command of ["", ...known]) {
      const { stdout, stderr, exitCode } = await run([...(command === "" ? [] : [command]), "--help"], { columns: 80 });
      expect({ command, stderr, exitCode }).toEqual({ command, stderr: "", exitCode: 0 });
      const lines = stdout.trimEnd().split("\n");
      // Too long? A group (`optionsGroup`) names its flags and leaves their explanation to `newsctl help COMMAND`.
      expect({ command, lines: lines.length > 24 ? stdout : "" }).toEqual({ command, lines: "" });
      const wide = lines.filter((line) => line.length > 80 && !line.includes("newsctl"));
      expect({ command, wide }).toEqual({ command, wide: [] });
    }
  });

  test("of every command in full names all its flags with what they do", async () => {
    for (const command of await commands()) {
      const [screen = ""] = (await run([command, "--help"])).stdout.split("\nExamples:\n");
      const full = (await run(["help", command])).stdout;
      for (const [flag] of screen.matchAll(/(?<=^ {2}.*)--[a-z-]+/gm))
        expect(full).toMatch(new RegExp(`^  .*${flag}\\b`, "m"));
    }
  });

  test.each(["articles", "output", "environment", "exit"])("on the topic %s", async (topic) => {
    const { stdout, exitCode } = await run(["help", topic], { columns: 80 });
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").length).toBeGreaterThan(4);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("newsctl alone says where to begin, with commands that there are", async () => {
    const { stdout } = await run([]);
    const known = await commands();
    const named = [...stdout.matchAll(/^ {2}newsctl ([a-z]+)/gm)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(3);
    expect(known).toEqual(expect.arrayContaining(named));
  });
});

describe("examples", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "newsctl-examples-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("of every help text run on the articles that come with newsctl", async () => {
    const texts = await Promise.all((await commands()).map((command) => run([command, "--help"])));
    const lines = new Set(texts.flatMap(({ stdout }) => examplesIn(stdout)));
    expect(lines.size).toBeGreaterThan(15);
    for (const line of lines) {
      // What follows the pipe is another program's, unless it is newsctl again; what follows ">" is a file of theirs.
      let stdin = "";
      for (const argv of splitShellLine(line)) {
        if (argv[0] !== "newsctl") break;
        const { stdout, stderr, exitCode } = await run(argv.slice(1), { stdin, cwd: folder });
        expect({ line, stderr, exitCode }).toEqual({ line, stderr: "", exitCode: 0 });
        expect(stdout).not.toBe("");
        stdin = stdout;
      }
    }
  });
});
