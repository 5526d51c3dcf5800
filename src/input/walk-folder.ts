/** The article files below a folder, in a fixed order. */
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../errors.ts";
import { nameInMessage } from "./name-in-message.ts";
import { inputErrorFor } from "./system-error.ts";

/** Endings of the files that a folder is searched for; others are read when they are named. */
export const ARTICLE_ENDINGS: readonly string[] = [
  ".txt",
  ".text",
  ".md",
  ".markdown",
  ".html",
  ".htm",
  ".xhtml",
  ".json",
  ".jsonl",
  ".ndjson",
  ".csv",
  ".tsv",
  ".xml",
  ".rss",
  ".atom",
  ".eml",
];

/** A file found, or a subfolder that could not be read. `path` starts with the folder as given. */
export interface FoundFile {
  readonly path: string;
  readonly error?: InputError;
}

/** Whether a file of that name is taken from a folder. */
export function isArticleFile(name: string): boolean {
  const lower = name.toLowerCase().replace(/\.gz$/, "");
  return ARTICLE_ENDINGS.some((ending) => lower.endsWith(ending));
}

/**
 * The files below `folder` that `accepts` their names, recursively, each folder's entries in code unit order. Hidden entries
 * are left out; linked folders are entered, but none twice. `depth` 1 stays in the folder itself. Throws the system error when `folder` itself cannot be read.
 */
export async function walkFolder(
  folder: string,
  accepts: (name: string) => boolean = isArticleFile,
  depth: number = Number.POSITIVE_INFINITY,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const seen = new Set<string>([await realpath(folder)]);
  const visit = async (directory: string, level: number): Promise<void> => {
    const entries = await readdir(directory, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = join(directory, entry.name);
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(path)));
      if (!isFolder) {
        if (accepts(entry.name)) found.push((await hasLostName(path)) ? { path, error: lostName(path) } : { path });
        continue;
      }
      if (level >= depth) continue;
      try {
        const real = await realpath(path);
        if (seen.has(real)) continue;
        seen.add(real);
        await visit(path, level + 1);
      } catch (error) {
        found.push({ path, error: inputErrorFor(path, error) });
      }
    }
  };
  await visit(folder, 1);
  return found;
}

/** Node gives names that are no UTF-8 with replacement characters, by which the files cannot be opened. */
async function hasLostName(path: string): Promise<boolean> {
  return path.includes("\ufffd") && (await lstat(path).catch(() => undefined)) === undefined;
}

function lostName(path: string): InputError {
  return new InputError(`cannot read ${nameInMessage(path)}: its name is no UTF-8`, { hint: "rename the file" });
}

/** A link that leads nowhere is no folder; reading it later says what is wrong. */
async function leadsToFolder(path: string): Promise<boolean> {
  const target = await stat(path).catch(() => undefined);
  return target?.isDirectory() ?? false;
}
