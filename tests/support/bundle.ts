/** Builds the program once before the tests, since some of them run it as a process. */
import { execFileSync } from "node:child_process";
import { REPOSITORY } from "./memory-host.ts";

export function setup(): void {
  execFileSync("npm", ["run", "bundle", "--silent"], {
    cwd: REPOSITORY,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
