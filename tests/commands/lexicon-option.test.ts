import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-lexicon-"));
  writeFileSync(join(folder, "names.csv"), "name,type\ntwo-plus-two,MISC\nJoseph Dunford,PERSON,Joseph F. Dunford\n");
  writeFileSync(join(folder, "bad.csv"), "Acme,COMPANY\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("names of a lexicon are found, under the name it gives", async () => {
  const { stdout } = await run(["entities", "000", "--lexicon", join(folder, "names.csv"), "--jsonl"]);
  const names = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ type, name, aliases }) => `${type} ${name} ${aliases}`);
  expect(names).toContain("MISC two-plus-two ");
  expect(names).toContain("PERSON Joseph F. Dunford Dunford,Joseph Dunford");
});

test("speakers take the name of the lexicon", async () => {
  const { stdout } = await run([
    "quotes",
    "000",
    "--lexicon",
    join(folder, "names.csv"),
    "--speaker",
    "joseph f.",
    "--jsonl",
  ]);
  expect(JSON.parse(stdout.split("\n")[0] ?? "").speaker.name).toBe("Joseph F. Dunford");
});

test.each([["bad.csv"], ["missing.csv"]])("%s is an input error", async (name) => {
  const { exitCode, stderr } = await run(["entities", "000", "--lexicon", join(folder, name)]);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/^error: .+\n {2}.+\n$/);
});
