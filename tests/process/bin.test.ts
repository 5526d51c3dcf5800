import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REPOSITORY } from "../support/memory-host.ts";

const BIN = join(REPOSITORY, "bin", "newsctl.js");
const newsctl = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [BIN, ...argv], { encoding: "utf8", cwd: REPOSITORY });

describe("bin/newsctl.js", () => {
  test("--help and --version", () => {
    expect(newsctl("--help")).toMatchObject({ status: 0, stderr: "" });
    expect(newsctl("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
  test("an article that is not there", () => {
    const { status, stdout, stderr } = newsctl("show", "no-such-article");
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/^error: /);
  });
  test("records for jq", () => {
    const { stdout } = newsctl("quotes", "--speaker", "Dunford", "--json");
    expect(JSON.parse(stdout)).toHaveLength(4);
  });
  test("an old encoding, whose detector is loaded by the bundle", () => {
    const input = Buffer.from("Caf\u00e9 owner wins\n\n\u0093We won,\u0094 said Jos\u00e9 Mu\u00f1oz.\n", "latin1");
    const { status, stdout } = spawnSync(process.execPath, [BIN, "quotes", "-", "--jsonl"], {
      input,
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout).toContain("We won,");
  });
  test("a pipe that is closed early is no error", async () => {
    const child = spawn(process.execPath, [BIN, "show", ...Array.from({ length: 2000 }, () => "000")], {
      cwd: REPOSITORY,
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += String(chunk);
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
  });

  test.skipIf(process.platform !== "linux").each([
    ["a folder", "< .", "it is a folder"],
    ["a file that is only open for writing", "0> /dev/null", "it is not open for reading"],
    ["a file that cannot be read", "< /proc/self/mem", "the device failed"],
  ])("standard input that is %s", (_, redirection, reason) => {
    const command = `"${process.execPath}" "${BIN}" show - ${redirection}`;
    const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8", cwd: REPOSITORY });
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toContain(`error: cannot read standard input: ${reason}\n`);
  });

  test.skipIf(process.platform === "win32")("in a folder that was removed: ids are found, its files are not", () => {
    const gone = join(mkdtempSync(join(tmpdir(), "newsctl-gone-")), "folder");
    const inside = (args: string) => {
      const command = `mkdir "${gone}" && cd "${gone}" && rmdir "${gone}" && "${process.execPath}" "${BIN}" ${args}`;
      return spawnSync("sh", ["-c", command], { encoding: "utf8" });
    };
    expect(inside("show 000")).toMatchObject({ status: 0, stderr: "" });
    const { status, stderr } = inside("show article.txt");
    expect(status).toBe(3);
    expect(stderr).toMatch(/^error: "article\.txt" is no file/);
    expect(stderr).not.toContain("    at ");
  });

  test("says what it misses where there is no WebAssembly, and reads articles all the same", () => {
    const jitless = (...argv: readonly string[]) =>
      spawnSync(process.execPath, ["--jitless", "--no-warnings", BIN, ...argv], { encoding: "utf8", cwd: REPOSITORY });
    const names = jitless("entities", "000");
    expect(names.status).toBe(5);
    expect(names.stderr).toContain("error: finding names takes WebAssembly, which is switched off\n");
    expect(jitless("list", "000").stdout).toContain("Abe, top US general");
  });
});
