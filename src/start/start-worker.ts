/** The entry of the threads of a run, `dist/worker.cjs`. */
import { join } from "node:path";
import { workerData } from "node:worker_threads";
import packageJson from "../../package.json" with { type: "json" };
import type { Program } from "../program.ts";
import type { WorkerSettings } from "../workers/protocol.ts";
import { loadCompiled } from "./compiled-code.ts";

const { job } = workerData as WorkerSettings;
// Under other names than those of the first thread: it is told other flags (src/engine-flags.ts), under which its code is not taken.
const { exports, keep } = loadCompiled<Program>(
  join(__dirname, "program.cjs"),
  `${job.command}.thread`,
  packageJson.version,
  process.env,
);
void exports.serveRequests(keep);
