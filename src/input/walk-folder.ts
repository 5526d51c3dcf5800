/** The article files below a folder, in a fixed order. */
import { lstatSync, opendirSync, realpathSync, statSync } from "node:fs";
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

/** Neighbouring files of one folder: a million files are a million names and not a million paths. */
export interface FolderFiles {
  /** Starts with the folder as given. */
  readonly folder: string;
  /** The real path of the folder. */
  readonly real: string;
  /** In order. */
  readonly names: readonly string[];
  /** Whether some of them are symbolic links, so that they may be other files by another name. */
  readonly linked: boolean;
}

/** A file or a subfolder that could not be read. `path` starts with the folder as given. */
export interface Unreadable {
  readonly path: string;
  readonly error: InputError;
}

/** A file found, or what could not be read in its place. */
export interface FoundFile {
  readonly path: string;
  readonly error?: InputError;
}

/** Whether a file of that name is taken from a folder. */
function isArticleFile(name: string): boolean {
  const lower = name.toLowerCase().replace(/\.gz$/, "");
  return ARTICLE_ENDINGS.some((ending) => lower.endsWith(ending));
}

/**
 * The files below `folder` that `accepts` their names, recursively, each folder's entries in code unit order. Hidden entries
 * are left out; linked folders are entered, but none twice. `depth` 1 stays in the folder itself. Throws the system error when `folder` itself cannot be read.
 */
export function walkFolder(
  folder: string,
  accepts: (name: string) => boolean = isArticleFile,
  depth: number = Number.POSITIVE_INFINITY,
): readonly (FolderFiles | Unreadable)[] {
  const found: (FolderFiles | Unreadable)[] = [];
  const root = realpathSync(folder);
  const seen = new Set<string>([root]);
  const visit = (directory: string, real: string, level: number): void => {
    let names: string[] = [];
    let linked = false;
    const close = (): void => {
      if (names.length > 0) found.push({ folder: directory, real, names, linked });
      names = [];
      linked = false;
    };
    const entries = entriesOf(directory);
    for (const name of entries.names) {
      const entry = entries.others.get(name);
      const path = join(directory, name);
      if (entry !== "folder" && !(entry === "link" && leadsToFolder(path))) {
        if (!accepts(name)) continue;
        if (hasLostName(path)) {
          close();
          found.push({ path, error: lostName(path) });
          continue;
        }
        names.push(name);
        linked ||= entry === "link";
        continue;
      }
      if (level >= depth) continue;
      close();
      try {
        const inner = realpathSync(path);
        if (seen.has(inner)) continue;
        seen.add(inner);
        visit(path, inner, level + 1);
      } catch (error) {
        found.push({ path, error: hasLostName(path) ? lostName(path) : inputErrorFor(path, error) });
      }
    }
    close();
  };
  visit(folder, root, 1);
  return found;
}

/** The files one by one, for callers that have few. */
export function listFiles(found: readonly (FolderFiles | Unreadable)[]): readonly FoundFile[] {
  return found.flatMap((part): readonly FoundFile[] =>
    "error" in part ? [part] : part.names.map((name) => ({ path: join(part.folder, name) })),
  );
}

/** What a directory holds but for hidden entries: names in code unit order, and which of them are no files. */
interface Entries {
  readonly names: readonly string[];
  readonly others: ReadonlyMap<string, "folder" | "link">;
}

/** Entries that are fetched at a time: as objects all at once, a hundred thousand take 30 MB more than as names. */
const FETCHED = 256;

function entriesOf(directory: string): Entries {
  const names: string[] = [];
  const others = new Map<string, "folder" | "link">();
  const open = opendirSync(directory, { bufferSize: FETCHED });
  try {
    for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
      const { name } = entry;
      if (name.startsWith(".")) continue;
      names.push(name);
      if (entry.isDirectory()) others.set(name, "folder");
      else if (entry.isSymbolicLink()) others.set(name, "link");
    }
  } finally {
    open.closeSync();
  }
  return { names: names.sort(), others };
}

/** Node gives names that are no UTF-8 with replacement characters, by which the files cannot be opened. */
function hasLostName(path: string): boolean {
  return path.includes("\ufffd") && lstatSync(path, { throwIfNoEntry: false }) === undefined;
}

function lostName(path: string): InputError {
  return new InputError(`cannot read ${nameInMessage(path)}: its name is no UTF-8`, { hint: "rename it" });
}

/** A link that leads nowhere, or round in a circle, is no folder; reading it later says what is wrong. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
