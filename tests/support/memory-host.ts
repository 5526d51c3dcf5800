/** A host in memory: a command line in, what it printed and its exit status out. */
import { fileURLToPath } from "node:url";
import type { Host } from "../../src/host.ts";
import { main } from "../../src/main.ts";

export const REPOSITORY: string = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

export interface HostSettings {
  /** Columns of a terminal; none: standard output is a pipe. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  /** Where weights and seeds are sought; the repository by default. */
  readonly packageRoot?: string;
  /** Rows of the terminal, and what its pager does: nothing is paged without. */
  readonly rows?: number;
  readonly openPager?: NonNullable<Host["openPager"]>;
  /** The reader goes away after this many chunks. */
  readonly chunksRead?: number;
  /** Milliseconds by which the clock moves on each time it is looked at; it stands still by default. */
  readonly tick?: number;
  /** Hears every chunk in the order of writing, as one terminal would show them. */
  readonly onWrite?: (stream: "stdout" | "stderr", chunk: string) => void;
  /** Columns of standard error alone, where standard output is a pipe. */
  readonly stderrColumns?: number;
}

export interface Transcript {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export async function run(argv: readonly string[], settings: HostSettings = {}): Promise<Transcript> {
  const printed = { stdout: "", stderr: "" };
  let chunks = 0;
  let now = Date.UTC(2026, 0, 1);
  const columnsOf = (name: "stdout" | "stderr"): number | undefined =>
    settings.columns ?? (name === "stderr" ? settings.stderrColumns : undefined);
  const output = (name: "stdout" | "stderr"): Host["stdout"] => ({
    isTTY: columnsOf(name) !== undefined,
    columns: columnsOf(name),
    rows: settings.rows,
    async write(chunk) {
      if (name === "stdout" && chunks++ >= (settings.chunksRead ?? Number.POSITIVE_INFINITY)) return false;
      printed[name] += chunk;
      settings.onWrite?.(name, chunk);
      return true;
    },
  });
  const exitCode = await main({
    argv,
    cwd: settings.cwd ?? REPOSITORY,
    env: settings.env ?? {},
    stdin: {
      isTTY: false,
      read: async () =>
        typeof settings.stdin === "string"
          ? new TextEncoder().encode(settings.stdin)
          : (settings.stdin ?? new Uint8Array()),
    },
    stdout: output("stdout"),
    stderr: output("stderr"),
    ...(settings.openPager && { openPager: settings.openPager }),
    now: () => {
      now += settings.tick ?? 0;
      return now;
    },
    packageRoot: settings.packageRoot ?? REPOSITORY,
  });
  return { ...printed, exitCode };
}

/** A transcript as one text, for golden files. */
export function transcript(argv: readonly string[], { stdout, stderr, exitCode }: Transcript): string {
  const errors = stderr === "" ? "" : `--- stderr ---\n${stderr}`;
  return `$ newsctl ${argv.join(" ")}\n${stdout}${errors}--- exit ${exitCode} ---\n`;
}
