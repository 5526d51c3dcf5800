import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Article } from "../../src/document/article.ts";
import { createWorkerPool } from "../../src/workers/pool.ts";
import type { WorkerSettings } from "../../src/workers/protocol.ts";
import { REPOSITORY, run } from "../support/memory-host.ts";

/** A worker that dies of one article, has a bug with another, and answers the rest. */
const FRAIL_WORKER = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ ticket, article }) => {
  if (article.id === "deadly") process.exit(7);
  if (article.id === "buggy") parentPort.postMessage({ ticket, message: "a bug" });
  else parentPort.postMessage({ ticket, report: { records: [{ id: article.id }], rows: [], sections: [] } });
});
`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "newsctl-workers-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const article = (id: string): Article => ({
  id,
  format: "plain",
  text: "",
  meta: { tags: [] },
  blocks: [],
  captions: [],
  warnings: [],
});

describe("createWorkerPool", () => {
  test("a thread that dies takes only its article with it", async () => {
    const root = folderOf({ "dist/worker.cjs": FRAIL_WORKER });
    const settings: WorkerSettings = { job: { command: "list" }, packageRoot: root, part: "records" };
    const pool = createWorkerPool(2, root, settings);
    const ids = ["a", "deadly", "b", "buggy", "c", "deadly", "d", "e"];
    const outcomes = await Promise.allSettled(ids.map((id) => pool.report(article(id))));
    await pool.close();
    expect(outcomes.map((outcome) => outcome.status === "fulfilled" && outcome.value.records[0]?.["id"])).toEqual([
      "a",
      false,
      "b",
      false,
      "c",
      false,
      "d",
      "e",
    ]);
  });
});

describe("--jobs", () => {
  const SENTENCES = ["Ana Lima spoke in Paris.", '"We won," said Bob Hale.', "Nothing else happened, officials said."];
  const corpus = (): string =>
    folderOf(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `${String(index).padStart(3, "0")}.txt`,
          `Report ${index}\n\n${SENTENCES.slice(index % 3).join(" ")}\n`,
        ]),
      ),
    );
  test.each([
    ["quotes", "--jsonl"],
    ["entities", "--csv"],
    ["stats", "--format", "table"],
    ["quotes", "--limit", "7", "--json"],
  ])("%s %s prints the same on any number of threads", async (...argv) => {
    const folder = corpus();
    const [alone, shared] = await Promise.all(
      ["1", "3"].map((jobs) => run([argv[0] ?? "", folder, ...argv.slice(1), "--jobs", jobs])),
    );
    expect(shared).toEqual(alone);
    expect(alone?.exitCode).toBe(0);
    expect(alone?.stdout.length).toBeGreaterThan(200);
  });
  test("the program's own worker is where the pool looks for it", async () => {
    const settings: WorkerSettings = { job: { command: "list" }, packageRoot: REPOSITORY, part: "records" };
    const pool = createWorkerPool(1, REPOSITORY, settings);
    expect((await pool.report(article("here"))).records[0]?.["id"]).toBe("here");
    await pool.close();
  });
});
