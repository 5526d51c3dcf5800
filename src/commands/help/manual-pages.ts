/** All manual pages of the program. */
import type { Host } from "../../host.ts";
import type { Output } from "../../output/output.ts";
import { createProgram } from "../program.ts";
import { manualCommands, manualOf } from "./manual.ts";
import { manualRoff } from "./manual-roff.ts";

export interface ManualPage {
  /** Of the file, without its ending: "newsctl-quotes". */
  readonly name: string;
  /** man(7) source. */
  readonly page: string;
}

/** newsctl(1) and a page for each command. No command is run. `date` is ISO 8601. */
export async function manualPages(version: string, date: string): Promise<readonly ManualPage[]> {
  const context = {
    host: NO_HOST,
    mode: { quiet: true, verbose: false },
    fail: async () => undefined,
    tell: async () => undefined,
  };
  const program = await createProgram(context, version, { out: "", err: "" });
  return [program, ...manualCommands(program)].map((command) => {
    const manual = manualOf(command);
    return { name: manual.name, page: manualRoff(manual, version, date) };
  });
}

const SILENT: Output = { isTTY: false, columns: undefined, write: async () => true };

const NO_HOST: Host = {
  argv: [],
  cwd: "/",
  env: {},
  stdin: { isTTY: false, read: async () => new Uint8Array() },
  stdout: SILENT,
  stderr: SILENT,
  now: () => 0,
  packageRoot: "/",
};
