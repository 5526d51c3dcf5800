/** Runs to whom the system grants little: few open files, little memory, short files. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../input/scratch-folder.ts";
import { REPOSITORY } from "../support/memory-host.ts";

const BIN = join(REPOSITORY, "bin", "newsctl.js");
const SEED = readFileSync(join(REPOSITORY, "seeds/000_e85aeb5c2618cfa2.txt"), "utf8");
const folder = scratchFolder({
  ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`corpus/${10 + index}.txt`, SEED])),
  "long.txt": SEED.repeat(100),
});
afterAll(() => folder.remove());

function run(limit: string, ...argv: readonly string[]) {
  const command = `${limit}; exec "$0" "$@"`;
  const env = { ...process.env, XDG_CACHE_HOME: join(folder.path, "cache") };
  const { status, signal, stdout, stderr } = spawnSync("sh", ["-c", command, process.execPath, BIN, ...argv], {
    cwd: folder.path,
    encoding: "utf8",
    env,
  });
  return { status, signal, stdout, stderr };
}

/** With how few open files newsctl starts at all: Node 20 itself takes 19, later versions more. */
function fewestFiles(): number {
  let count = 16;
  while (count < 64 && run(`ulimit -n ${count}`, "--version").status !== 0) count++;
  return count;
}

describe("ulimit -n, one more than Node needs", () => {
  const limit = `ulimit -n ${fewestFiles() + 1}`;
  // Two threads took all files there were, and no article could be opened any more.
  test.each([
    ["a folder", ["quotes", "corpus", "--jsonl", "--jobs", "2"]],
    ["one long article", ["quotes", "long.txt", "--jsonl"]],
  ])("%s is read as without it", (_, argv) => {
    const { stdout, ...rest } = run(limit, ...argv);
    expect(rest).toEqual({ status: 0, signal: null, stderr: "" });
    expect(stdout).toBe(run(":", ...argv).stdout);
  });
});

test("ulimit -f: code that is too long to be kept leaves nothing behind", () => {
  const { status, signal, stderr } = run(
    "ulimit -f 100",
    "quotes",
    "corpus/10.txt",
    "--jsonl",
    "--output",
    "one.jsonl",
  );
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: "" });
  const kept = readdirSync(join(folder.path, "cache/newsctl/code"));
  expect(kept.filter((name) => !name.endsWith(".code"))).toEqual([]);
});

test("ulimit -v: a run that needs no models goes on, one that does says what it lacks", () => {
  const limit = "ulimit -v 2000000";
  expect(run(limit, "show", "corpus/10.txt", "--json")).toMatchObject({ status: 0, stderr: "" });
  const { status, stdout, stderr } = run(limit, "quotes", "corpus/10.txt", "--json");
  // WebAssembly reserves less from Node 24 on: there it is enough.
  if (Number.parseInt(process.versions.node, 10) >= 24) {
    expect({ status, stdout }).toEqual({ status: 0, stdout: run(":", "quotes", "corpus/10.txt", "--json").stdout });
    return;
  }
  expect({ status, stdout }).toEqual({ status: 5, stdout: "" });
  expect(stderr).toContain("too little memory");
});
