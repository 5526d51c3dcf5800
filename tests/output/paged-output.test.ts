import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../src/host.ts";
import { openPager } from "../../src/output/open-pager.ts";
import { pagedOutput, pagerCommand } from "../../src/output/paged-output.ts";
import { run } from "../support/memory-host.ts";

describe("pagerCommand", () => {
  test.each([
    [{}, "less -FRX"],
    [{ PAGER: "more" }, "more"],
    [{ PAGER: "more", NEWSCTL_PAGER: "most -s" }, "most -s"],
    [{ PAGER: "more", NEWSCTL_PAGER: "" }, ""],
    [{ PAGER: "cat" }, ""],
  ])("%j → %j", (env, expected) => expect(pagerCommand(env)).toBe(expected));
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-pager-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes chunks to a terminal of 80 by 10 through a real pager; what the terminal itself got, and whether the run went on. */
async function page(command: string, chunks: readonly string[]): Promise<{ shown: string; wentOn: boolean }> {
  let shown = "";
  const stdout = {
    isTTY: true,
    columns: 80,
    rows: 10,
    async write(chunk: string) {
      shown += chunk;
      return true;
    },
  };
  const host: Pick<Host, "stdout" | "openPager" | "env"> = {
    stdout,
    env: process.env,
    openPager: async (name, env) => openPager(name, env),
  };
  const output = pagedOutput(host as Host, command);
  let wentOn = true;
  for (const chunk of chunks) wentOn = wentOn && (await output.write(chunk));
  await output.close();
  return { shown, wentOn };
}

const LONG = "line\n".repeat(50);

describe.skipIf(process.platform === "win32")("pagedOutput", () => {
  test("what fits the screen goes to the screen", async () => {
    expect(await page(`cat > ${join(folder, "short")}`, ["one\n", "two\n"])).toEqual({
      shown: "one\ntwo\n",
      wentOn: true,
    });
  });
  test("what does not fit goes through the pager, from its beginning", async () => {
    const file = join(folder, "long");
    expect(await page(`cat > ${file}`, ["one\n", LONG, LONG])).toEqual({ shown: "", wentOn: true });
    expect(readFileSync(file, "utf8")).toBe(`one\n${LONG}${LONG}`);
  });
  test.each([["no-such-pager"], ["no-such-pager -R | exit 127"], ["false"], ["exit 2"]])(
    "%s: without it",
    async (command) => {
      expect(await page(command, ["one\n", LONG, LONG])).toEqual({ shown: `one\n${LONG}${LONG}`, wentOn: true });
    },
  );
  test("a reader who has read enough ends the run", async () => {
    const much = "line\n".repeat(100_000);
    const { shown, wentOn } = await page("head -n 1 > /dev/null", [much, much, much, much]);
    expect({ shown, wentOn }).toEqual({ shown: "", wentOn: false });
  });
});

describe("newsctl show", () => {
  let paged: string[] = [];
  const openTestPager: Host["openPager"] = async () => ({
    async write(chunk) {
      paged.push(chunk);
      return true;
    },
    close: async () => "left",
  });
  const screen = { columns: 80, rows: 24, env: { NO_COLOR: "1" }, openPager: openTestPager };
  test.each([
    ["on a terminal", ["show", "000"], screen, true],
    ["with --no-pager", ["show", "000", "--no-pager"], screen, false],
    ["as JSON", ["show", "000", "--json"], screen, false],
    ["on a high screen", ["show", "000"], { ...screen, rows: 200 }, false],
    ["in a pipe", ["show", "000"], { openPager: openTestPager }, false],
    ["with an empty $PAGER", ["show", "000"], { ...screen, env: { PAGER: "" } }, false],
  ])("%s", async (_, argv, settings, isPaged) => {
    paged = [];
    const { stdout, exitCode } = await run(argv, settings);
    expect({ isPaged: paged.length > 0, printed: stdout !== "", exitCode }).toEqual({
      isPaged,
      printed: !isPaged,
      exitCode: 0,
    });
  });
  test("exit codes stay", async () => {
    paged = [];
    writeFileSync(join(folder, "empty.txt"), "");
    expect((await run(["show", "000", join(folder, "empty.txt")], screen)).exitCode).toBe(4);
    expect(paged.join("")).toContain("Korean Peninsula");
  });
});
