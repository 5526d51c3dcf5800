import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Article } from "../../src/document/article.ts";
import { createWorkerPool } from "../../src/workers/pool.ts";
import type { TaskResult, WorkerSettings } from "../../src/workers/protocol.ts";
import { REPOSITORY, run } from "../support/memory-host.ts";

/** A worker that dies of one article, has a bug with another, and answers the rest. */
const FRAIL_WORKER = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ ticket, task: { article } }) => {
  if (article.id === "deadly") process.exit(7);
  if (article.id === "buggy") parentPort.postMessage({ ticket, result: { failure: { message: "a bug" } } });
  else parentPort.postMessage({ ticket, result: { article, report: { records: [{ id: article.id }], rows: [], sections: [] } } });
});
`;

/** A worker that writes down that it was dismissed. */
const LEAVING_WORKER = `
const { parentPort, workerData } = require("node:worker_threads");
parentPort.on("message", ({ ticket, task, dismissed }) => {
  if (!dismissed) return parentPort.postMessage({ ticket, result: { article: task.article, report: { records: [], rows: [], sections: [] } } });
  require("node:fs").appendFileSync(workerData.cwd + "/left", "once;");
  parentPort.close();
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

const settingsFor = (packageRoot: string): WorkerSettings => ({
  job: { command: "list" },
  input: {},
  packageRoot,
  cwd: packageRoot,
  part: "records",
  weights: new Map(),
});

const idIn = (result: TaskResult): unknown => "report" in result && result.report.records[0]?.["id"];

describe("createWorkerPool", () => {
  test("a thread that dies takes only its article with it", async () => {
    const root = folderOf({ "dist/worker.cjs": FRAIL_WORKER });
    const settings = settingsFor(root);
    const pool = createWorkerPool(2, root, settings);
    const ids = ["a", "deadly", "b", "buggy", "c", "deadly", "d", "e"];
    const results = await Promise.all(ids.map((id) => pool.run({ article: article(id) })));
    await pool.close();
    expect(results.map((result) => ("failure" in result ? result.failure.message : idIn(result)))).toEqual([
      "a",
      "the thread that worked on it died",
      "b",
      "a bug",
      "c",
      "the thread that worked on it died",
      "d",
      "e",
    ]);
  });
  test("a thread that cannot start fails what it is given, and nothing hangs", async () => {
    const root = folderOf({ "dist/worker.cjs": 'throw new Error("no start");' });
    const pool = createWorkerPool(2, root, settingsFor(root));
    const results = await Promise.all(["a", "b", "c"].map((id) => pool.run({ article: article(id) })));
    await pool.close();
    expect(results.map((result) => "failure" in result && result.failure.message)).toEqual(Array(3).fill("no start"));
  });
  test("one thread is told of the end, so that it can keep its code, and is waited for", async () => {
    const root = folderOf({ "dist/worker.cjs": LEAVING_WORKER });
    const pool = createWorkerPool(2, root, settingsFor(root));
    await pool.run({ article: article("a") });
    await pool.close();
    expect(readFileSync(join(root, "left"), "utf8")).toBe("once;");
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
    const settings = settingsFor(REPOSITORY);
    const pool = createWorkerPool(1, REPOSITORY, settings);
    expect(idIn(await pool.run({ article: article("here") }))).toBe("here");
    await pool.close();
  });
});
