/** Runs of a program, timed from outside, as whoever waits for them would. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a run cost. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that was resident at once, in MiB; NaN where the system does not say. */
  readonly peakMiB: number;
}

/** What holds a program and all its threads to one core of the machine: the first. */
const ONE_CORE = ["taskset", "-c", "0"] as const;

/** Whether programs can be held to one core here, which takes `taskset` of Linux. */
export function canHoldToOneCore(): boolean {
  const [command, ...args] = ONE_CORE;
  return spawnSync(command, [...args, "true"], { stdio: "ignore" }).status === 0;
}

/**
 * The environment without what makes Node itself start otherwise than by itself: to read a file of further certificates takes it up to
 * four times as long as to start, and every command would look that much quicker beside it.
 */
const PLAIN_ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== "NODE_EXTRA_CA_CERTS" && name !== "NODE_OPTIONS"),
);

/** Runs Node with `args`, on one core or on all there are. Throws when it fails. */
export function runNode(args: readonly string[], isOnOneCore = false): Cost {
  const program = [...(isOnOneCore ? ONE_CORE : []), process.execPath, ...args];
  // GNU time writes the peak; without it a run is timed all the same.
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync("/usr/bin/time", ["-f", "%M", ...program], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: PLAIN_ENVIRONMENT,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status === null) return { seconds: plainRun(program), peakMiB: Number.NaN };
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr.slice(-500)}`);
  return { seconds, peakMiB: Number(stderr.trimEnd().split("\n").at(-1)) / 1024 };
}

function plainRun([command = "", ...args]: readonly string[]): number {
  const started = process.hrtime.bigint();
  spawnSync(command, args, { stdio: "ignore", env: PLAIN_ENVIRONMENT });
  return Number(process.hrtime.bigint() - started) / 1e9;
}

/**
 * Costs of several programs, run in turn so that a busy moment falls on all of them; on one core those of which `isOnOneCore` says so
 * by their names.
 */
export function alternate(
  programs: Readonly<Record<string, readonly string[]>>,
  rounds: number,
  isOnOneCore: (name: string) => boolean = () => false,
): ReadonlyMap<string, readonly Cost[]> {
  const costs = new Map(Object.keys(programs).map((name) => [name, [] as Cost[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(programs)) costs.get(name)?.push(runNode(args, isOnOneCore(name)));
  }
  return costs;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Seconds of the middle run. */
export function medianSeconds(costs: readonly Cost[] | undefined): number {
  return median((costs ?? []).map(({ seconds }) => seconds));
}

/** The processor, as Linux names it. */
export function processor(): string {
  try {
    return /^model name\s*:\s*(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? "unknown";
  } catch {
    return "unknown";
  }
}
