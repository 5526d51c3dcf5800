/** The entry of the threads of a run, `dist/worker.cjs`. */
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import type { Program } from "../program.ts";
import { loadCompiled } from "./compiled-code.ts";

const { exports } = loadCompiled<Program>(join(__dirname, "program.cjs"), "worker", packageJson.version, process.env);
void exports.serveRequests();
