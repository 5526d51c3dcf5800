/** What bin/newsctl.js runs: answers for the version, and hands the rest to the program. */
import { writeSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import type { Program } from "../program.ts";
import { loadCompiled } from "./compiled-code.ts";

/** Runs the command line of this process. `packageRoot` is the folder of the package. */
export async function start(packageRoot: string): Promise<void> {
  const [first = "", ...rest] = process.argv.slice(2);
  if (rest.length === 0 && (first === "--version" || first === "-V")) {
    writeSync(1, `${packageJson.version}\n`);
    return;
  }
  const profile = /^[a-z]{1,20}$/.test(first) ? first : "help";
  const { exports, keep } = loadCompiled<Program>(
    join(packageRoot, "dist", "program.cjs"),
    profile,
    packageJson.version,
    process.env,
  );
  process.exitCode = await exports.main(exports.nodeHost(process, packageRoot));
  keep();
}
