/** Pages written to files, for a browser to open. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./memory-host.ts";

export interface PageFiles {
  /** Writes the page of a command; resolves to its path. */
  write(name: string, argv: readonly string[], stdin?: string): Promise<string>;
  remove(): void;
}

export function createPageFiles(): PageFiles {
  const folder = mkdtempSync(join(tmpdir(), "newsctl-pages-"));
  return {
    async write(name, argv, stdin) {
      const { stdout } = await run([...argv, "--html"], stdin === undefined ? {} : { stdin });
      const path = join(folder, `${name}.html`);
      writeFileSync(path, stdout);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The reading text that the page of an article must hold. */
export async function readingText(ref: string, stdin?: string): Promise<string> {
  const { stdout } = await run(["show", ref, "--json"], stdin === undefined ? {} : { stdin });
  return (JSON.parse(stdout) as { body: string }).body;
}
