/** Drafts of files that runs left behind which were killed before they could clear them away. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Milliseconds that a draft must have lain still: on a shared disk its process may run on another machine. */
const STILL = 60_000;

/** Where a process writes what will be the file at `path`. */
export function draftOf(path: string, pid: number): string {
  return `${path}.${pid}.part`;
}

/** Removes the drafts of `path` whose process is no more. What cannot be removed stays. */
export function sweepDrafts(path: string): void {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  for (const name of namesIn(folder)) {
    const pid = name.startsWith(start) ? /^(\d+)\.part$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid === undefined) continue;
    const draft = join(folder, name);
    // In a container every run may have the same number.
    if (Number(pid) !== process.pid && (isRunning(Number(pid)) || !isStill(draft))) continue;
    try {
      rmSync(draft, { force: true });
    } catch {
      // Another user's: the new draft has a name of its own.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

function isStill(draft: string): boolean {
  const known = statSync(draft, { throwIfNoEntry: false });
  return known?.isFile() === true && Date.now() - known.mtimeMs > STILL;
}
