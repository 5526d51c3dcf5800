/**
 * `npm run mutate -- [--only GLOB] [--tests GLOB] [--sample N [--seed S]] [GROUP…]`: Stryker's mutants of the core, each tried against the tests
 * that run through it. The tests run in this process: vitest starts anew for every mutant and takes a hundred times as long. What survives is
 * written to .cache/mutation/GROUP.txt, file by file. With --sample, N of each group's mutants, drawn at random over all its files; with --only
 * and --tests, those of the group's files and tests that match: a survivor runs through all tests, of which a few take most of the time.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import picomatch from "picomatch";
import { REPOSITORY } from "../support/memory-host.ts";
import { type Coverage, createBench, type Mutant } from "./bench.ts";
import { GROUPS } from "./groups.ts";

const FOLDER = join(REPOSITORY, ".cache/mutation");
const ALL = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src", "tests"], {
  cwd: REPOSITORY,
  encoding: "utf8",
}).split("\n");

const { positionals: asked, values: flags } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "**" },
    tests: { type: "string", default: "**" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
for (const name of asked.length > 0 ? asked : Object.keys(GROUPS)) await tryGroup(name);

async function tryGroup(name: string): Promise<void> {
  const group = GROUPS[name];
  if (group === undefined) throw new Error(`no group "${name}": ${Object.keys(GROUPS).join(", ")}`);
  const bench = await createBench(find(group.sources, flags.only), find(group.tests, flags.tests));
  const coverage = await bench.cover();
  const tried =
    flags.sample === undefined ? bench.mutants : drawn(bench.mutants, Number(flags.sample), Number(flags.seed));
  const fates = new Map<string, Fates>();
  for (const fileName of new Set(tried.map((mutant) => mutant.fileName))) {
    const file: Fates = { killed: 0, survived: [], uncovered: [] };
    fates.set(fileName, file);
    for (const mutant of tried.filter((other) => other.fileName === fileName)) {
      const fate = await fateOf(mutant, coverage, bench.survives);
      if (fate === "killed") file.killed++;
      else file[fate].push(mutant);
    }
    print(scoreLine(fileName, { ...file, survived: file.survived.length, uncovered: file.uncovered.length }));
    // File by file: a run that is broken off leaves what it found.
    writeSurvivors(name, fates);
  }
  const all = [...fates.values()];
  print(
    scoreLine(`${name}, all`, {
      killed: total(all.map(({ killed }) => killed)),
      survived: total(all.map(({ survived }) => survived.length)),
      uncovered: total(all.map(({ uncovered }) => uncovered.length)),
    }),
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The files of the repository that one of `globs` matches, and `narrowed` as well. Throws where there are none. */
function find(globs: readonly string[], narrowed: string): readonly string[] {
  const matches = picomatch([...globs]);
  const isAsked = picomatch(narrowed);
  const found = ALL.filter((file) => matches(file) && isAsked(file));
  if (found.length === 0) throw new Error(`nothing in ${globs.join(", ")} matches "${narrowed}"`);
  return found;
}

/** `count` of `mutants` in their order, the same for the same seed. */
function drawn(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  let state = seed;
  const chance = (): number => {
    state = (Math.imul(state, 0x5851f42d) + 0x14057b7f) | 0;
    return Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
  };
  const ranked = mutants.map((mutant, index) => ({ mutant, index, rank: chance() })).sort((a, b) => a.rank - b.rank);
  return ranked
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ mutant }) => mutant);
}

interface Fates {
  killed: number;
  readonly survived: Mutant[];
  readonly uncovered: Mutant[];
}

async function fateOf(
  mutant: Mutant,
  coverage: Coverage,
  survives: (mutant: Mutant, coverage: Coverage) => Promise<boolean>,
): Promise<"killed" | "survived" | "uncovered"> {
  if (coverage.testsOf(mutant.id).length === 0) return "uncovered";
  return (await survives(mutant, coverage)) ? "survived" : "killed";
}

function writeSurvivors(name: string, fates: ReadonlyMap<string, Fates>): void {
  const lines: string[] = [];
  for (const [file, { survived, uncovered }] of fates) {
    const source = readFileSync(join(REPOSITORY, file), "utf8").split("\n");
    for (const [fate, mutants] of Object.entries({ survived, uncovered }))
      for (const { location, replacement, mutatorName } of mutants)
        lines.push(
          `${file}:${location.start.line + 1}:${location.start.column} ${fate} ${mutatorName} → ${replacement.replace(/\s+/g, " ").slice(0, 80)} | ${source[location.start.line]?.trim().slice(0, 120)}`,
        );
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.txt`), `${lines.join("\n")}\n`);
}

function scoreLine(what: string, fates: { killed: number; survived: number; uncovered: number }): string {
  const { killed, survived, uncovered } = fates;
  const share = (of: number): string => `${((100 * killed) / Math.max(1, of)).toFixed(1)}%`;
  const covered = killed + survived;
  return `${what}: ${killed} of ${covered + uncovered} killed, ${share(covered)} of covered, ${share(covered + uncovered)} of all`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
