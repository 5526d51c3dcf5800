import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { REPOSITORY } from "../support/memory-host.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-kept-"));
  for (let article = 0; article < 20; article++)
    writeFileSync(join(folder, `${article}.txt`), "Abe met Kishi in Tokyo.\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function entities(...argv: readonly string[]): void {
  const bin = join(REPOSITORY, "bin", "newsctl.js");
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, "cache") };
  expect(spawnSync(process.execPath, [bin, "entities", "--jsonl", ...argv], { env }).status).toBe(0);
}

/** The file of kept code; another one when it was written anew. */
function kept(): number {
  const code = join(folder, "cache", "newsctl", "code");
  const [name = ""] = readdirSync(code);
  return statSync(join(code, name)).ino;
}

// V8 refuses code that was kept under other flags than those of the run that comes to load it.
test.each([
  ["--jobs", "2"],
  ["--jobs", "1"],
])("code kept by a run over many articles, %s %s, is taken by the next", (...jobs) => {
  entities(folder, ...jobs);
  const first = kept();
  entities(join(folder, "0.txt"));
  expect(kept()).toBe(first);
});
