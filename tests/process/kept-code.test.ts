import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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

function keptFile(): string {
  const code = join(folder, "cache", "newsctl", "code");
  const [name = ""] = readdirSync(code);
  return join(code, name);
}

/** The file of kept code; another one when it was written anew. */
function kept(): number {
  return statSync(keptFile()).ino;
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

function flipped(code: Buffer, at: number): Buffer {
  const copy = Buffer.from(code);
  copy[at] = (copy[at] ?? 0) ^ 128;
  return copy;
}

// V8 looks at the head of what it is given and runs the rest: the process died of it, at each run from then on.
test.each<[string, (code: Buffer) => Buffer]>([
  ["cut off", (code) => code.subarray(0, code.length >> 1)],
  ["empty", () => Buffer.alloc(0)],
  ["one byte", (code) => code.subarray(-1)],
  ["half of it", (code) => code.subarray(0, code.length / 2)],
  ["nothing but zeros", (code) => Buffer.alloc(code.length)],
  // Each of these killed the process, or changed its answers, while the file had a sum of every 128th byte.
  ["a bit at 414,187", (code) => flipped(code, 414_187)],
  ["a bit in its second half", (code) => flipped(code, code.length - 1)],
  ["a sector of zeros", (code) => Buffer.from(code).fill(0, 100_352, 100_864)],
  ["another file's sector", (code) => Buffer.from(code).fill("newsctl", 500_224, 500_736)],
])("code that was damaged is not run, and kept anew: %s", (_what, damage) => {
  entities(folder);
  const first = readFileSync(keptFile());
  const damaged = damage(first);
  writeFileSync(keptFile(), damaged);
  entities(join(folder, "0.txt"));
  const again = readFileSync(keptFile());
  expect(again.equals(damaged)).toBe(false);
  expect(again.length).toBeGreaterThan(first.length / 4);
  entities(join(folder, "0.txt"));
  expect(readFileSync(keptFile()).equals(again)).toBe(true);
});
