/**
 * `npm run fuzz -- --seconds 60 --seed 1`: looks for input that breaks a property, makes it as small as it can and keeps
 * it in tests/fuzz/found, where the tests find it from then on. Exits with 1 when it found something.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { REPOSITORY } from "../support/memory-host.ts";
import { createChecker } from "./check-bytes.ts";
import { checkCorpus } from "./check-corpus.ts";
import { oddInput } from "./odd-input.ts";

const FOUND = join(REPOSITORY, "tests/fuzz/found");
/** Time that is left for corpora, which take longer each. */
const CORPUS_SHARE = 0.25;
/** An input of a few thousand characters that keeps a processor busy for longer hangs; time on the clock is also that of other programs. */
const HANGS_MS = 20_000;

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" }, seed: { type: "string" } } });
const end = Date.now() + Number(values.seconds) * 1000;
let seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const checker = await createChecker();
const faults = new Set<string>();
let inputs = 0;

const property = fc.asyncProperty(oddInput, async (bytes) => {
  inputs++;
  const started = process.cpuUsage();
  await checker.check(bytes);
  const { user, system } = process.cpuUsage(started);
  if (user + system > HANGS_MS * 1000) throw new Error("it hangs");
});
const corpora = fc.asyncProperty(fc.array(oddInput, { minLength: 14, maxLength: 20 }), checkCorpus);

const started = Date.now();
const corpusStart = started + (end - started) * (1 - CORPUS_SHARE);
while (Date.now() < corpusStart) await bout(property, corpusStart - Date.now(), ([bytes]) => keep(bytes));
while (Date.now() < end) await bout(corpora, end - Date.now(), ([articles]) => articles.forEach(keep));
print(`${inputs} inputs, ${faults.size} faults`);
process.exitCode = faults.size === 0 ? 0 : 1;

/** Runs a property until the time is over or it breaks. */
async function bout<T extends [unknown]>(
  tried: fc.IAsyncProperty<T>,
  ms: number,
  save: (counterexample: T) => void,
): Promise<void> {
  const result = await fc.check(tried, {
    seed: seed++,
    numRuns: 1_000_000,
    interruptAfterTimeLimit: Math.max(1, ms),
    markInterruptAsFailure: false,
  });
  if (!result.failed || result.counterexample === null) return;
  const error =
    result.errorInstance instanceof Error ? (result.errorInstance.stack ?? "") : String(result.errorInstance);
  faults.add(error.split("\n", 1)[0] ?? "");
  print(`seed ${result.seed}: ${error.split("\n").slice(0, 6).join("\n")}`);
  save(result.counterexample);
}

function keep(bytes: Uint8Array): void {
  mkdirSync(FOUND, { recursive: true });
  writeFileSync(join(FOUND, `${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.bin`), bytes);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
