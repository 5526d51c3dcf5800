import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duration, type ProgressFigures, progressLine } from "../../src/commands/progress.ts";
import { nodeHost } from "../../src/host.ts";
import { withStatusLine } from "../../src/output/status-line.ts";
import { run } from "../support/memory-host.ts";

const ERASE = "\r\u001b[K";

describe("progressLine", () => {
  const FIGURES: ProgressFigures = { done: 0, places: 10, articles: 0, seconds: 2, current: "" };
  test.each<[Partial<ProgressFigures>, string]>([
    [{}, "[>                   ] 0%  0 articles, 0 a second"],
    [{ done: 0.1, articles: 1, current: "one" }, "[==>                 ] 10%  1 article, 30 a minute, 18 s left: one"],
    [
      { done: 0.5, articles: 1234, seconds: 10, current: "000" },
      "[==========>         ] 50%  1,234 articles, 123 a second, 10 s left: 000",
    ],
    [{ done: 1, articles: 20, seconds: 10 }, "[====================] 100%  20 articles, 2 a second"],
    [{ done: 0.01, articles: 4, seconds: 100 }, "[>                   ] 1%  4 articles, 2 a minute, 2 h 45 min left"],
    [{ articles: 3, current: "a\u001b[31mb\n" }, "[>                   ] 0%  3 articles, 2 a second: a␛[31mb "],
  ])("%j: %s", (figures, expected) => expect(progressLine({ ...FIGURES, ...figures })).toBe(expected));

  test.each([
    [0.2, "1 s"],
    [59.1, "1 min 0 s"],
    [125, "2 min 5 s"],
    [3600, "1 h 0 min"],
  ])("%d seconds are %s", (seconds, expected) => expect(duration(seconds)).toBe(expected));
});

describe("progress of a run", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "newsctl-progress-"));
    for (const name of ["one", "two", "three", "four"]) {
      writeFileSync(join(folder, `${name}.txt`), "Nothing happened in Paris yesterday. It was quiet.\n");
    }
    writeFileSync(join(folder, "zero.txt"), "");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What a terminal holds after everything was written to it: lines, with what was erased gone. */
  const screen = (chunks: readonly string[]): string =>
    chunks
      .join("")
      .split(ERASE)
      .reduce((shown, next) => shown.slice(0, shown.lastIndexOf("\n") + 1) + next);

  test("shows how far it is on a terminal, and leaves nothing behind", async () => {
    const all: string[] = [];
    const { stdout, stderr } = await run(["list", folder, "--jsonl"], {
      columns: 100,
      tick: 700,
      onWrite: (_, chunk) => all.push(chunk),
    });
    expect(stderr).toMatch(
      /\[=+> *\] \d+% {2}\d articles, \d+ a (?:second|minute), \d+ s left: (?:two|three|one|four)/,
    );
    expect(stdout.trimEnd().split("\n")).toHaveLength(4);
    const errors =
      'error: nothing to read in "' +
      join(folder, "zero.txt") +
      '": it is empty\n  give a file that holds an article\n';
    // Nothing of the bar is left, and it never stands in one line with what is printed.
    expect(screen(all)).toBe(stdout + errors);
  });

  test.each([
    ["in a pipe", {}, []],
    ["within two seconds", { stderrColumns: 100, tick: 10 }, []],
    ["with --quiet", { stderrColumns: 100, tick: 700 }, ["--quiet"]],
    ["on a dumb terminal", { stderrColumns: 100, tick: 700, env: { TERM: "dumb" } }, []],
  ])("says nothing %s", async (_, settings, flags) => {
    const { stderr } = await run(["list", join(folder, "one.txt"), join(folder, "two.txt"), ...flags], {
      tick: 700,
      ...settings,
    });
    expect(stderr).toBe("");
  });

  test("gives way to the pager", async () => {
    const { stderr } = await run(["show", folder, "--no-color"], {
      columns: 100,
      rows: 3,
      tick: 700,
      env: { PAGER: "less" },
      openPager: async () => ({ write: async () => true, close: async () => "left" }),
    });
    expect(stderr.endsWith(ERASE) || !stderr.includes("[")).toBe(true);
  });
});

describe("withStatusLine", () => {
  test("cuts what does not fit, by cells", async () => {
    const written: string[] = [];
    const output = { isTTY: true, columns: 10, write: async (chunk: string) => written.push(chunk) > 0 };
    const { line } = withStatusLine({ ...nodeHost(fakeProcess().process, "/"), stdout: output, stderr: output });
    await line.show("報道番組の記事");
    await line.show("short");
    await line.clear();
    await line.clear();
    expect(written).toEqual([`${ERASE}報道番組…`, `${ERASE}short`, ERASE]);
  });
});

/** A process that only remembers what is done to it. */
function fakeProcess() {
  const listeners = new Set<() => void>();
  const stream = { isTTY: true, write: () => true, once: () => undefined, on: () => undefined, off: () => undefined };
  const process = {
    argv: [],
    env: {},
    platform: "linux",
    stdin: (async function* () {})(),
    stdout: stream,
    stderr: stream,
    cwd: () => "/",
    on: (_: "exit", listener: () => void) => listeners.add(listener),
    off: (_: "exit", listener: () => void) => listeners.delete(listener),
  };
  return { process, listeners };
}

describe("the end of the process", () => {
  test("is heard, and is nobody's business once listening ends", () => {
    const { process, listeners } = fakeProcess();
    let heard = 0;
    const stop = nodeHost(process, "/").onExit?.(() => heard++);
    for (const listener of listeners) listener();
    stop?.();
    expect([heard, listeners.size]).toEqual([1, 0]);
  });
});
