import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { manualPages } from "../../../src/commands/help/manual-pages.ts";
import { run } from "../../support/memory-host.ts";

const pages = await manualPages("1.2.3", "2026-01-01");

const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).error === undefined;

/** What a program prints of every page. */
const through = (program: string, ...flags: readonly string[]): ReadonlyMap<string, string> => {
  const folder = mkdtempSync(join(tmpdir(), "newsctl-man-"));
  try {
    return new Map(
      pages.map(({ name, page }) => {
        const file = join(folder, `${name}.1`);
        writeFileSync(file, page);
        const { stdout, stderr } = spawnSync(program, [...flags, file], {
          encoding: "utf8",
          env: { ...process.env, MANWIDTH: "80", LC_ALL: "C.UTF-8" },
        });
        return [name, stdout + stderr];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("manual pages", () => {
  test("there is one for the program and one for each command, and npm is told of all of them", () => {
    expect(packageJson.man.toSorted()).toEqual(pages.map(({ name }) => `./dist/man/${name}.1`).toSorted());
  });

  test("newsctl-list(1) as it is written", async () => {
    const page = pages.find(({ name }) => name === "newsctl-list")?.page;
    await expect(page).toMatchFileSnapshot("../../golden/newsctl-list.1");
  });

  test("name every flag that help in full names", async () => {
    for (const { name, page } of pages) {
      if (name === "newsctl") continue;
      const { stdout } = await run(["help", name.replace("newsctl-", "")]);
      const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1] ?? "");
      for (const flag of flags) expect(page).toContain(flag.replaceAll("-", "\\-"));
    }
  });

  test.skipIf(!has("mandoc", "-h"))("mandoc finds nothing to complain of", () => {
    for (const [name, complaints] of through("mandoc", "-T", "lint"))
      expect({ name, complaints }).toEqual({ name, complaints: "" });
  });

  test.skipIf(!has("man", "--version"))("man sets them in 80 columns", () => {
    for (const [name, text] of through("man", "-l")) {
      const lines = text.split("\n");
      expect({ name, wide: lines.filter((line) => line.length > 80) }).toEqual({ name, wide: [] });
      for (const part of ["NAME", "SYNOPSIS", "DESCRIPTION", "SEE ALSO"]) expect(lines).toContain(part);
    }
  });
});
