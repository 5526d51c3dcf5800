/** A folder in which a shell finds newsctl on its path, and files with names that have to be quoted. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "./memory-host.ts";

/** Whether a shell is installed. */
export const hasShell = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

export interface ShellFolder {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

export function shellFolder(): ShellFolder {
  const whole = mkdtempSync(join(tmpdir(), "newsctl-shell-"));
  const path = join(whole, "home");
  mkdirSync(path);
  const shim = join(path, "newsctl");
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(REPOSITORY, "bin", "newsctl.js")}" "$@"\n`);
  chmodSync(shim, 0o755);
  writeFileSync(join(path, "my story.txt"), '"We won," said Ana Lima.\n');
  mkdirSync(join(path, "old news"));
  return {
    path,
    env: {
      ...process.env,
      HOME: path,
      XDG_CACHE_HOME: join(whole, "cache"),
      PATH: `${path}:${process.env["PATH"] ?? ""}`,
    },
    remove: () => rmSync(whole, { recursive: true, force: true }),
  };
}
