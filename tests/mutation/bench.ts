/** Sources with all their mutants built in, bundled with their tests, and run with one mutant at a time switched on. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext, Script } from "node:vm";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { build, type Plugin } from "esbuild";
import fc from "fast-check";
import { createInjector } from "typed-inject";
import { REPOSITORY } from "../support/memory-host.ts";
import { type CollectedTest, createShim } from "./test-shim.ts";

export interface Mutant {
  readonly id: string;
  /** From the top of the repository. */
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  /** Lines and columns from 0. */
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

export interface Coverage {
  /** The tests that run through a mutant, quickest first, by their place in the bundle. */
  testsOf(mutant: string): readonly number[];
  /** How often a test meets a mutant. */
  hitsOf(mutant: string, test: number): number;
  /** Milliseconds of a test. */
  timeOf(test: number): number;
}

export interface Bench {
  readonly mutants: readonly Mutant[];
  /** Runs all tests without a mutant. Throws where one fails. */
  cover(): Promise<Coverage>;
  survives(mutant: Mutant, coverage: Coverage): Promise<boolean>;
}

/** What Stryker's instrumentation reads and writes, under this name. */
interface Switch {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
const mutation: Switch = {};
Reflect.set(globalThis, "__stryker__", mutation);

/** A mutant that is met this many times as often as the program meets its place runs for ever. */
const HITS = 100;
/** And so does one that is met as often while the modules are loaded. */
const LOADING_HITS = 10_000_000;
/** Longest time for one property, in milliseconds. */
const PROPERTY_LIMIT = 250;
/** Least time for a test, in milliseconds, before it counts as one that hangs. */
const PATIENCE = 5_000;

export async function createBench(sources: readonly string[], tests: readonly string[]): Promise<Bench> {
  const { files, mutants } = await instrument(sources);
  const code = await bundle(files, tests);
  const script = new Script(`(function (require, module, exports, vitest) {${code}\n})`, { filename: "mutants.cjs" });
  const load = createRequire(join(REPOSITORY, "package.json"));
  const evaluate = (): readonly CollectedTest[] => {
    const { tests: collected, vitest } = createShim();
    // A mutant that a property has not met by then survives it: a run of them must stay one of minutes.
    fc.configureGlobal({ seed: 7, interruptAfterTimeLimit: PROPERTY_LIMIT });
    Reflect.set(globalThis, "mutantsVitest", vitest);
    const module = { exports: {} };
    (script.runInThisContext() as (...given: readonly unknown[]) => void)(load, module, module.exports, vitest);
    return collected;
  };
  return {
    mutants,
    async cover() {
      mutation.activeMutant = "none";
      mutation.mutantCoverage = { static: {}, perTest: {} };
      const collected = evaluate();
      const times: number[] = [];
      for (const [index, test] of collected.entries()) {
        mutation.currentTestId = String(index);
        const started = performance.now();
        if (!(await passes(test, PATIENCE * 20))) throw new Error(`fails without a mutant: ${test.name}`);
        times.push(performance.now() - started);
      }
      delete mutation.currentTestId;
      const found = mutation.mutantCoverage;
      // What later runs count goes nowhere: without a test to its name it would make every mutant one of every test.
      delete mutation.mutantCoverage;
      return coverageOf(found, times);
    },
    async survives({ id }, coverage) {
      mutation.activeMutant = id;
      delete mutation.mutantCoverage;
      mutation.hitCount = 0;
      mutation.hitLimit = LOADING_HITS;
      let collected: readonly CollectedTest[];
      try {
        collected = evaluate();
      } catch {
        return false;
      }
      for (const index of coverage.testsOf(id)) {
        const test = collected[index];
        mutation.hitCount = 0;
        mutation.hitLimit = coverage.hitsOf(id, index) * HITS + 1000;
        if (test === undefined || !(await passes(test, PATIENCE + coverage.timeOf(index) * 20))) return false;
      }
      return true;
    },
  };
}

/** Runs one test; false where it fails or takes longer than `limit` milliseconds. */
async function passes({ run }: CollectedTest, limit: number): Promise<boolean> {
  Reflect.set(globalThis, "mutantsRun", run);
  try {
    await runInThisContext("mutantsRun()", { timeout: Math.ceil(limit) });
    return true;
  } catch {
    return false;
  }
}

function coverageOf(found: NonNullable<Switch["mutantCoverage"]>, times: readonly number[]): Coverage {
  const byTime = [...times.keys()].toSorted((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  return {
    // What runs while the module is loaded concerns every test.
    testsOf: (id) => (id in found.static ? byTime : byTime.filter((test) => id in (found.perTest[String(test)] ?? {}))),
    hitsOf: (id, test) => found.perTest[String(test)]?.[id] ?? 0,
    timeOf: (test) => times[test] ?? 0,
  };
}

async function instrument(
  sources: readonly string[],
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly mutants: readonly Mutant[] }> {
  const quiet = () => undefined;
  const logger = { isDebugEnabled: () => false, debug: quiet, info: quiet, warn: quiet, error: quiet, trace: quiet };
  const options = { plugins: [], excludedMutations: [], ignorers: [] };
  const instrumenter = createInjector()
    .provideValue("logger", logger as never)
    .provideValue("options", options as never)
    .injectFunction(createInstrumenter as never) as {
    instrument(
      files: readonly object[],
      settings: object,
    ): Promise<{ files: { name: string; content: string }[]; mutants: Mutant[] }>;
  };
  const input = sources.map((name) => ({
    name: join(REPOSITORY, name),
    mutate: true,
    content: readFileSync(join(REPOSITORY, name), "utf8"),
  }));
  const { files, mutants } = await instrumenter.instrument(input, options);
  return {
    files: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants.map((mutant) => ({ ...mutant, fileName: relative(REPOSITORY, mutant.fileName) })),
  };
}

/** One CommonJS text of the tests and all that they import from the repository. */
async function bundle(files: ReadonlyMap<string, string>, tests: readonly string[]): Promise<string> {
  const mutants: Plugin = {
    name: "mutants",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", namespace: "shim" }));
      onLoad({ filter: /.*/, namespace: "shim" }, () => ({ contents: "module.exports = globalThis.mutantsVitest;" }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: (files.get(path) ?? readFileSync(path, "utf8")).replaceAll(
          "import.meta.url",
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: "ts",
        resolveDir: dirname(path),
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: tests.map((test) => `import "./${test}";`).join("\n"), resolveDir: REPOSITORY },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
    plugins: [mutants],
    // The manifest calls all files free of side effects, and nothing of a test is exported.
    ignoreAnnotations: true,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
