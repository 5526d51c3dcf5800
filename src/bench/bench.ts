/**
 * `npm run bench [-- --corpus DIR] [--quick] [--json FILE]`: start-up, words a second, threads, memory, size and growth,
 * beside other tools in the same run. Medians of alternating runs; nothing else should be running. Development only.
 *
 * One thread of newsctl is not one core: V8 compiles and collects garbage in threads of its own, on whatever cores are free. So words
 * a second and the gain of two threads are given twice: for one thread on the whole machine, and, where `taskset` holds a program to
 * it, for one core that does everything ("on one core").
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { corpusTexts, countWords, GROWING, writeCorpus } from "./corpora.ts";
import { alternate, canHoldToOneCore, medianSeconds, processor, runNode } from "./measure.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(ROOT, "bin/newsctl.js");

/** A line of the table: what was measured, what came out, and what it should be. */
interface Line {
  readonly part: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: string;
}

/** Commands that run no model: over before V8 has compiled them, unless they are given so many times the articles. */
const LIGHT: readonly string[] = ["show", "list", "stats --no-names"];
const MORE = 10;

/** Ends the names of programs that are held to one core. */
const ON_ONE_CORE = " on one core";
const isOnOneCore = (name: string): boolean => name.endsWith(ON_ONE_CORE);

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    json: { type: "string" },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const rounds = values.quick ? 5 : 15;
const folder = mkdtempSync(join(tmpdir(), "newsctl-bench-"));
const lines: Line[] = [];
const parts: Readonly<Record<string, () => void>> = { startUp, throughput, threads, memory, size, growth };
try {
  for (const [name, part] of Object.entries(parts)) {
    if (values.only === undefined || values.only.split(",").includes(name)) part();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const machine = `${availableParallelism()} cores, ${processor()}, Node ${process.version}`;
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ machine, corpus: values.corpus ?? "made", lines }, null, 2)}\n`);
print(machine);

function add(part: string, what: string, value: number, unit: string, target?: string): void {
  const line = { part, what, value, unit, ...(target !== undefined && { target }) };
  lines.push(line);
  print(
    `${part.padEnd(12)}${what.padEnd(46)}${shown(value).padStart(12)} ${unit}${target === undefined ? "" : `   (${target})`}`,
  );
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(2);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The time of a command against that of Node alone. */
function startUp(): void {
  const programs: Record<string, readonly string[]> = { bare: ["-e", "0"] };
  const commands = {
    "--version": "<= 1.25",
    "show 000": "<= 1.5",
    "quotes 000 --json": "<= 2",
    "entities 000 --json": "<= 2",
    list: "",
    "stats 000 --no-names": "",
  };
  for (const command of Object.keys(commands)) programs[command] = [BIN, ...command.split(" ")];
  // The first run keeps its compiled code for the others.
  for (const args of Object.values(programs)) runNode(args);
  const costs = alternate(programs, rounds * 2 + 1);
  const bare = medianSeconds(costs.get("bare"));
  add("start-up", "node -e 0", bare * 1000, "ms");
  for (const [command, target] of Object.entries(commands)) {
    add("start-up", command, medianSeconds(costs.get(command)) / bare, "times node", target);
  }
}

/** Words a second in one thread, start-up left out: the time of many articles less that of one. */
function throughput(): void {
  const texts = corpusTexts(values.corpus, values.quick ? 100 : 300);
  const many = join(folder, "many");
  const more = join(folder, "more");
  const one = join(folder, "one");
  writeCorpus(many, texts, texts.length);
  writeCorpus(more, texts, MORE * texts.length);
  writeCorpus(one, texts, 1);
  const first = countWords(texts.slice(0, 1));
  const words = countWords(texts);
  const commands: Record<string, readonly string[]> = {
    entities: ["entities"],
    "quotes --type all": ["quotes", "--type", "all"],
    show: ["show"],
    list: ["list"],
    "stats --no-names": ["stats", "--no-names"],
    stats: ["stats"],
  };
  const targets: Record<string, string> = {
    entities: ">= 70,000",
    "quotes --type all": ">= 60,000",
    show: ">= 1,000,000",
    list: ">= 1,000,000",
    "stats --no-names": ">= 1,000,000",
  };
  const programs: Record<string, readonly string[]> = {};
  for (const [name, command] of Object.entries(commands)) {
    for (const [size, path] of [
      ["many", LIGHT.includes(name) ? more : many],
      ["one", one],
    ] as const) {
      const threads = ["show", "list"].includes(name) ? [] : ["--jobs", "1"];
      programs[`${name} ${size}`] = [BIN, ...command, path, "--jsonl", ...threads];
    }
  }
  for (const [size, path] of [
    ["many", many],
    ["one", one],
  ] as const) {
    programs[`compromise ${size}`] = ["--import", "tsx", join(ROOT, "src/bench/peers.ts"), "compromise", path];
    programs[`wink-nlp ${size}`] = ["--import", "tsx", join(ROOT, "src/bench/peers.ts"), "wink", path];
  }
  const compared = ["entities", "quotes --type all"];
  const hasOneCore = canHoldToOneCore();
  for (const name of hasOneCore ? [...compared, "compromise"] : []) {
    for (const size of ["many", "one"]) programs[`${name} ${size}${ON_ONE_CORE}`] = programs[`${name} ${size}`] ?? [];
  }
  const costs = alternate(programs, values.quick ? 3 : 5, isOnOneCore);
  const rate = (name: string, where = ""): number =>
    ((LIGHT.includes(name) ? MORE : 1) * words - first) /
    (medianSeconds(costs.get(`${name} many${where}`)) - medianSeconds(costs.get(`${name} one${where}`)));
  for (const name of [...Object.keys(commands), "compromise", "wink-nlp"])
    add("words/s", name, rate(name), "words/s", targets[name]);
  for (const where of hasOneCore ? ["", ON_ONE_CORE] : [""]) {
    for (const name of where === "" ? [] : [...compared, "compromise"])
      add("words/s", name + where, rate(name, where), "words/s", targets[name]);
    for (const name of compared)
      add("words/s", `${name} / compromise${where}`, rate(name, where) / rate("compromise", where), "times", ">= 6");
  }
}

function threads(): void {
  const texts = corpusTexts(values.corpus, 300);
  const path = join(folder, "threads");
  writeCorpus(path, texts, values.quick ? 300 : 1000);
  const inThreads = (jobs: number) => [BIN, "quotes", path, "--type", "all", "--jsonl", "--jobs", String(jobs)];
  const one = "one thread";
  const oneOnOneCore = `one thread${ON_ONE_CORE}`;
  const programs: Record<string, readonly string[]> = { [one]: inThreads(1), two: inThreads(2) };
  if (canHoldToOneCore()) programs[oneOnOneCore] = inThreads(1);
  const costs = alternate(programs, 3, isOnOneCore);
  for (const name of Object.keys(programs)) {
    if (name === "two") continue;
    const gain = medianSeconds(costs.get(name)) / medianSeconds(costs.get("two"));
    add("threads", `quotes in two threads, against ${name}`, gain, "times", ">= 1.8");
  }
}

/** The peak of many articles against that of few. Short ones, since it is the number that must not count. */
function memory(): void {
  const many = values.quick ? 20_000 : 100_000;
  const texts = corpusTexts(undefined, 50).map((text) => text.slice(0, 300));
  const peaks = [1000, many].map((count) => {
    const path = join(folder, `memory-${count}`);
    writeCorpus(path, texts, count);
    const { peakMiB } = runNode([BIN, "quotes", path, "--jsonl", "--jobs", "2"]);
    add("memory", `quotes DIR --jsonl, ${count} articles, two threads`, peakMiB, "MiB", "< 300");
    return peakMiB;
  });
  add("memory", `${many} articles against 1000`, (peaks[1] ?? 0) / (peaks[0] ?? 1), "times", "<= 1.2");
}

function size(): void {
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: ROOT });
  const tarball =
    execFileSync("ls", [folder], { encoding: "utf8" })
      .split("\n")
      .find((name) => name.endsWith(".tgz")) ?? "";
  add("size", "tarball", statSync(join(folder, tarball)).size / 1e6, "MB", "<= 10");
  const target = join(folder, "installed");
  execFileSync("npm", [
    "install",
    "--prefix",
    target,
    "--ignore-scripts",
    "--silent",
    "--no-audit",
    join(folder, tarball),
  ]);
  const bytes = execFileSync("du", ["-sb", join(target, "node_modules")], { encoding: "utf8" });
  add("size", "installed", Number.parseInt(bytes, 10) / 1e6, "MB", "<= 20");
}

/** How the time grows when a text is twice as long: 1 is linear, 2 quadratic. */
function growth(): void {
  const [short, long] = values.quick ? [250_000, 1_000_000] : [1_000_000, 4_000_000];
  for (const [what, make] of Object.entries(GROWING)) {
    for (const command of ["show", "stats", "entities", "quotes"]) {
      const times = [short, long].map((length) => {
        const path = join(folder, "growing.txt");
        writeFileSync(path, make(length));
        return runNode([BIN, command, path, "--jsonl"]).seconds;
      });
      const [a = 1, b = 1] = times;
      add(
        "growth",
        `${command}, ${what}, ${long / 1e6} MB in ${b.toFixed(1)} s`,
        Math.log(b / a) / Math.log(long / short),
        "exponent",
        "<= 1.1",
      );
    }
  }
}
