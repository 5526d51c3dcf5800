/** What bin/newsctl.js runs: answers for the version, and hands the rest to the program. */
import { writeSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { asAtStart, tuneEngine } from "../engine-flags.ts";
import type { Program } from "../program.ts";
import { loadCompiled } from "./compiled-code.ts";

/** Signals that end a run, with what a shell says of a program that died of them: 128 and the number of the signal. */
const ENDINGS: readonly (readonly [NodeJS.Signals, number])[] = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
];

/** Ends between two chunks, which are whole lines, and takes drafts of files away. */
function end(signal: NodeJS.Signals, exitCode: number): void {
  // Whoever else listens has taken the keyboard: in a pager, Ctrl-C stops a search.
  if (process.listenerCount(signal) === 1) process.exit(exitCode);
}

/** Runs the command line of this process. `packageRoot` is the folder of the package. */
export async function start(packageRoot: string): Promise<void> {
  const [first = "", ...rest] = process.argv.slice(2);
  if (rest.length === 0 && (first === "--version" || first === "-V")) {
    writeSync(1, `${packageJson.version}\n`);
    return;
  }
  tuneEngine();
  const profile = /^[a-z]{1,20}$/.test(first) ? first : "help";
  const { exports, keep } = loadCompiled<Program>(
    join(packageRoot, "dist", "program.cjs"),
    profile,
    packageJson.version,
    process.env,
  );
  for (const [signal, exitCode] of ENDINGS) process.on(signal, () => end(signal, exitCode));
  const exitCode = await exports.main(exports.nodeHost(process, packageRoot));
  process.exitCode = exitCode;
  // A mistyped command has nothing worth keeping.
  if (exitCode !== 0) return;
  asAtStart();
  keep();
}
