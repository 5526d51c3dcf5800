import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../input/scratch-folder.ts";
import { REPOSITORY } from "../support/memory-host.ts";

const BIN = join(REPOSITORY, "bin", "newsctl.js");
const SEED = readFileSync(join(REPOSITORY, "seeds/000_e85aeb5c2618cfa2.txt"), "utf8");
const folder = scratchFolder(
  Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`corpus/${String(index).padStart(3, "0")}.txt`, SEED])),
);
// Long enough that nothing has been found in it when the signal comes.
writeFileSync(join(folder.path, "long.txt"), SEED.repeat(3000));
afterAll(() => folder.remove());

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(...argv: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [BIN, ...argv], { cwd: folder.path });
  const printed = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    printed.stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    printed.stderr += String(chunk);
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code, signal) => resolve({ code, signal, ...printed }));
  });
  return { child, ended };
}

describe.each([
  ["SIGINT", 130, "1"],
  ["SIGTERM", 143, "2"],
  ["SIGHUP", 129, "2"],
] as const)("%s", (signal, code, jobs) => {
  test(`ends a corpus between two lines, ${jobs} threads`, async () => {
    const { child, ended } = start("quotes", "corpus", "--jsonl", "--jobs", jobs);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill(signal);
    const { stdout, ...rest } = await ended;
    expect(rest).toEqual({ code, signal: null, stderr: "" });
    expect(stdout.endsWith("\n")).toBe(true);
    for (const line of stdout.trimEnd().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
    expect(stdout.split("\n").length).toBeLessThan(400 * 4);
  });
  test("ends the work on one long article", async () => {
    const { child, ended } = start("quotes", "long.txt", "--jsonl");
    const since = Date.now();
    await found(() => (isAtWork(child.pid, since) ? true : undefined));
    child.kill(signal);
    expect(await ended).toEqual({ code, signal: null, stdout: "", stderr: "" });
  });
});

describe("--output", () => {
  test("an interrupted run leaves the file as it was, and nothing beside it", async () => {
    writeFileSync(join(folder.path, "kept.jsonl"), "as it was\n");
    const { child, ended } = start("quotes", "corpus", "--jsonl", "--output", "kept.jsonl");
    const draft = await found(() => readdirSync(folder.path).find((name) => name.startsWith("kept.jsonl.")));
    expect(draft).toMatch(/\.part$/);
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 130, stdout: "" });
    expect(readFileSync(join(folder.path, "kept.jsonl"), "utf8")).toBe("as it was\n");
    expect(readdirSync(folder.path).filter((name) => name.startsWith("kept.jsonl"))).toEqual(["kept.jsonl"]);
  });
  test("a full disk is told in one line", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "show", "long.txt", "--output", "/dev/full"], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 6, stdout: "" });
    expect(stderr).toBe('error: cannot write "/dev/full": the disk is full\n  make room, or write to another disk\n');
  });
  test("a file that may grow no further is told, and taken away", () => {
    // The shell counts in blocks of 512 or 1024 bytes; SIGXFSZ is ignored by Node.
    const command = `ulimit -f 8; exec "${process.execPath}" "${BIN}" show long.txt --raw --output big.txt`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: folder.path, encoding: "utf8" });
    expect({ status, stderr }).toEqual({
      status: 6,
      stderr:
        'error: cannot write "big.txt": the file would be larger than the system allows\n  raise the limit, or write less with --limit\n',
    });
    expect(readdirSync(folder.path).filter((name) => name.startsWith("big.txt"))).toEqual([]);
  });
});

test("errors that cannot be written leave the exit status and the other articles", () => {
  writeFileSync(join(folder.path, "empty.txt"), "");
  const command = `exec "${process.execPath}" "${BIN}" list empty.txt corpus/000.txt --jsonl 2>/dev/full`;
  const { status, stdout } = spawnSync("sh", ["-c", command], { cwd: folder.path, encoding: "utf8" });
  expect(status).toBe(4);
  expect(stdout.split("\n")).toHaveLength(2);
});

test("| head is silent", () => {
  const command = `"${process.execPath}" "${BIN}" quotes corpus --jsonl | head -n 1`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder.path, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.split("\n")).toHaveLength(2);
});

/** Whether a process has worked for a second, as Linux counts it; elsewhere it is given as long. */
function isAtWork(pid: number | undefined, since: number): boolean {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Date.now() - since > 3000;
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return Number(fields[11]) + Number(fields[12]) > 100;
}

async function found<T>(look: () => T | undefined): Promise<T | undefined> {
  for (let tries = 0; tries < 400; tries++) {
    const value = look();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return undefined;
}
