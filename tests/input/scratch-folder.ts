import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Host } from "../../src/host.ts";
import type { Output } from "../../src/output/output.ts";

/** A temporary folder with the given files. `path` is its real path; `remove` deletes it. */
export function scratchFolder(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  remove(): void;
} {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "newsctl-")));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

const SILENT: Output = { isTTY: false, columns: undefined, write: async () => true };

/** A host that works in `cwd`, with standard input given as text or bytes. */
export function inputHost(cwd: string, more: Partial<Host> & { readonly input?: string | Uint8Array } = {}): Host {
  const { input, ...rest } = more;
  return {
    argv: [],
    cwd,
    env: {},
    stdin: {
      isTTY: false,
      read: async () => (typeof input === "string" ? Buffer.from(input) : (input ?? Buffer.alloc(0))),
    },
    stdout: SILENT,
    stderr: SILENT,
    now: () => 0,
    packageRoot: "/nowhere",
    ...rest,
  };
}
