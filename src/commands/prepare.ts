/** What happens between the command line and the command: the configuration, and how much is to be said. */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { AppliedConfig } from "./config/apply-config.ts";
import { configFiles } from "./config/config-file.ts";

/** How much a run says on standard error besides errors. */
export interface Mode {
  /** No warnings, notes and progress. */
  readonly quiet: boolean;
  /** Timings by stage. */
  readonly verbose: boolean;
}

export interface Prepared {
  readonly mode: Mode;
  readonly config: AppliedConfig | undefined;
}

/** Flags of the program as a whole. */
export function addGlobalOptions(program: Command): Command {
  return program
    .optionsGroup("Run")
    .option("-q, --quiet", "no warnings, notes or progress")
    .option("-v, --verbose", "how long each stage took")
    .option("--no-config", "as if there were no configuration file")
    .optionsGroup("");
}

/**
 * Prepares `action`, a command that is about to run. `complete` adds the commands that were left out of the program. Throws
 * `UsageError` and `InputError` for a configuration that is wrong.
 */
export async function prepare(
  program: Command,
  action: Command,
  complete: () => Promise<void>,
  host: Host,
): Promise<Prepared> {
  const config = await configure(program, action, complete, host);
  const { quiet, verbose } = program.opts<Partial<Mode>>();
  if (quiet === true && verbose === true) {
    throw new UsageError("--quiet and --verbose exclude each other", { hint: "give one of them" });
  }
  return { mode: { quiet: quiet === true, verbose: verbose === true }, config };
}

/** Commands that read articles have settings, the others work whatever the file holds. */
async function configure(
  program: Command,
  action: Command,
  complete: () => Promise<void>,
  host: Host,
): Promise<AppliedConfig | undefined> {
  const takesSettings = action.options.some(({ long }) => long === "--corpus");
  if (!takesSettings || program.opts<{ config?: boolean }>().config === false) return undefined;
  if (configFiles(host).length === 0) return undefined;
  const { readConfig } = await import("./config/config-file.ts");
  const config = await readConfig(host);
  if (config === undefined) return undefined;
  const { applyConfig } = await import("./config/apply-config.ts");
  // What the file says of other commands is looked at as well.
  await complete();
  return applyConfig(config, program, action, host);
}
