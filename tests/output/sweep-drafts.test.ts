import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileOutput } from "../../src/output/file-output.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-drafts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** More than any system numbers its processes with. */
const NOBODY = 2 ** 30;

test("a file takes away what runs left of it that were killed, and nothing else", async () => {
  const lastYear = new Date(Date.now() - 3e10);
  const put = (name: string, isOld = true): void => {
    writeFileSync(join(folder, name), "half");
    if (isOld) utimesSync(join(folder, name), lastYear, lastYear);
  };
  put(`out.json.${NOBODY}.part`);
  // The number of this very process, as in a container where each run has the same one.
  put(`out.json.${process.pid}.part`, false);
  const kept = [
    `out.json.${NOBODY + 1}.part`,
    `out.json.${process.ppid}.part`,
    `other.json.${NOBODY}.part`,
    "out.json.x.part",
  ];
  for (const [index, name] of kept.entries()) put(name, index > 0);
  const output = fileOutput("out.json", folder);
  await output.write("whole");
  await output.close();
  expect(readdirSync(folder).sort()).toEqual([...kept, "out.json"].sort());
});
