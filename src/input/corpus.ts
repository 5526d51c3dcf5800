/** The corpus: the folder that ids refer to. */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../errors.ts";
import type { Host } from "../host.ts";
import { assignIds } from "./article-id.ts";
import type { InputOptions } from "./input-options.ts";
import { nameInMessage } from "./name-in-message.ts";
import { suggestIds } from "./suggest.ts";
import { inputErrorFor } from "./system-error.ts";
import { type FolderFiles, type FoundFile, listFiles, type Unreadable, walkFolder } from "./walk-folder.ts";

/** A file of the corpus and its id there. */
export interface CorpusFile extends FoundFile {
  readonly id: string;
}

/** A folder of articles, looked through once. */
export interface Corpus {
  /** As the user would type it. */
  readonly folder: string;
  /** The same, resolved. */
  readonly path: string;
  /** Its files by their resolved paths. */
  readonly found: readonly (FolderFiles | Unreadable)[];
}

const MOST_CANDIDATES = 10;

/** Opens the corpus: `--corpus`, else `$NEWSCTL_CORPUS`, else `./seeds`, else the seeds of the package. Throws `InputError`. */
export function openCorpus(options: InputOptions, host: Host): Corpus {
  const asked = options.corpus ?? (host.env["NEWSCTL_CORPUS"] || undefined);
  const folder = asked ?? (isFolder(join(host.cwd, "seeds")) ? "seeds" : join(host.packageRoot, "seeds"));
  const path = resolve(host.cwd, folder);
  const from = options.corpus !== undefined ? "--corpus" : asked !== undefined ? "$NEWSCTL_CORPUS" : undefined;
  if (from !== undefined && !isFolder(path)) {
    throw new InputError(`the corpus ${nameInMessage(folder)} is no folder`, {
      hint: `give ${from} a folder of articles`,
    });
  }
  try {
    return { folder, path, found: walkFolder(path) };
  } catch (error) {
    throw inputErrorFor(folder, error);
  }
}

/** The files of a corpus with their ids. */
export function filesOf({ folder, path, found }: Corpus): readonly CorpusFile[] {
  const files = listFiles(found).map((file) => ({ ...file, path: join(folder, file.path.slice(path.length)) }));
  const ids = assignIds(files.map((file) => file.path));
  return files.map((file, index) => ({ ...file, id: ids[index] ?? "" }));
}

/** The file that `typed` names: an id, or a prefix of just one. Throws `InputError` that lists what there is. */
export function findInCorpus(typed: string, corpus: Corpus): CorpusFile {
  const { folder } = corpus;
  const files = filesOf(corpus);
  const exact = files.find(({ id }) => id === typed);
  if (exact !== undefined) return exact;
  const candidates = files.filter(({ id }) => id.startsWith(typed));
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return only;
  if (candidates.length > 1) {
    const listed = candidates.slice(0, MOST_CANDIDATES).map(({ id }) => nameInMessage(id));
    const more = candidates.length > listed.length ? `, and ${candidates.length - listed.length} more` : "";
    throw new InputError(
      `${nameInMessage(typed)} is the start of ${candidates.length} ids: ${listed.join(", ")}${more}`,
      {
        hint: "give more of the id",
      },
    );
  }
  const near = suggestIds(
    typed,
    files.map(({ id }) => id),
  );
  const where = `no file, and no article of ${nameInMessage(folder)} (${files.length} ${files.length === 1 ? "id" : "ids"})`;
  throw new InputError(`${nameInMessage(typed)} is ${where}`, {
    hint:
      near.length > 0
        ? `did you mean ${near.map(nameInMessage).join(" or ")}?`
        : "list the articles with newsctl list, or give a file",
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
