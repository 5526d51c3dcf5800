/** References as typed become places to read from: ids, prefixes, paths, globs, folders, standard input. */
import { realpathSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../errors.ts";
import type { Host } from "../host.ts";
import { type Corpus, findInCorpus, openCorpus } from "./corpus.ts";
import { idOfLink, isLink } from "./fetch/id-of-link.ts";
import type { InputOptions } from "./input-options.ts";
import { isGlob } from "./is-glob.ts";
import { nameInMessage } from "./name-in-message.ts";
import { inputErrorFor, systemCode } from "./system-error.ts";
import { uniqueIds } from "./unique-ids.ts";
import { ARTICLE_ENDINGS, type FolderFiles, type FoundFile, type Unreadable, walkFolder } from "./walk-folder.ts";

/** A place that an article is read from. */
export type Location =
  | { readonly kind: "file"; readonly id: string /** As the user would type it. */; readonly path: string }
  | { readonly kind: "stdin"; readonly id: string }
  /** A web page; `path` is its address as typed. */
  | { readonly kind: "link"; readonly id: string; readonly path: string }
  /** Found and known to be unreadable. */
  | { readonly kind: "failed"; readonly path: string; readonly error: InputError };

/** Places in order, each made when it is asked for: a corpus of a million files is kept as their names. */
export interface Locations extends Iterable<Location> {
  readonly count: number;
}

/** A place before ids are given out. */
type Place =
  | {
      readonly kind: "file";
      readonly path: string /** The id it has in the corpus, if it was named by it. */;
      readonly id?: string;
    }
  | { readonly kind: "stdin" }
  | { readonly kind: "link"; readonly path: string }
  | { readonly kind: "failed"; readonly path: string; readonly error: InputError };

/** Files of a folder, its path being what the user would type. */
type Group = { readonly kind: "folder" } & FolderFiles;

/** Where the articles of `refs` are, in order, each place once. Throws `InputError` for a reference that names nothing. */
export async function locate(refs: readonly string[], options: InputOptions, host: Host): Promise<Locations> {
  // Opened when first needed, and once.
  let corpus: Corpus | undefined;
  const open = (): Corpus => {
    corpus ??= openCorpus(options, host);
    return corpus;
  };
  const places: (Place | Group)[] = refs.length === 0 ? corpusPlaces(open()) : [];
  for (const reference of refs) for (const place of await locateOne(reference, host, open)) places.push(place);
  return giveIds(mayRepeat(places) ? withoutRepeats(places, host) : places);
}

async function locateOne(reference: string, host: Host, open: () => Corpus): Promise<readonly (Place | Group)[]> {
  if (reference === "-" || reference === "/dev/stdin") return [{ kind: "stdin" }];
  if (isLink(reference)) return [{ kind: "link", path: reference }];
  if (reference === "" || reference.includes("\0")) {
    throw new InputError(`${nameInMessage(reference)} names no article`, { hint: "give an id, a file, a folder or -" });
  }
  const found = statOrNothing(reference, host);
  if (found?.isDirectory()) return folderPlaces(reference, host);
  if (found !== undefined) return [{ kind: "file", path: reference }];
  if (isGlob(reference)) {
    const { expandGlob } = await import("./glob.ts");
    return (await expandGlob(reference, host.cwd)).map(placeOf);
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(reference)) throw unreadLink(reference);
  const { path, id, error } = findInCorpus(reference, open());
  return [error === undefined ? { kind: "file", path, id } : { kind: "failed", path, error }];
}

/** "ftp://…" and "file://…" are no names of files. */
function unreadLink(reference: string): InputError {
  return new InputError(`cannot read ${nameInMessage(reference)}: links are read from http and https alone`, {
    hint: /^file:/i.test(reference) ? "give the path of the file" : "save it to a file, and give that",
  });
}

function corpusPlaces({ folder, path, found }: Corpus): (Place | Group)[] {
  if (found.length === 0) throw noArticles(folder);
  return found.map((part) => asTyped(part, folder, path));
}

function folderPlaces(folder: string, host: Host): readonly (Place | Group)[] {
  const path = resolve(host.cwd, folder);
  try {
    const found = walkFolder(path);
    if (found.length === 0) throw noArticles(folder);
    return found.map((part) => asTyped(part, folder, path));
  } catch (error) {
    throw error instanceof InputError ? error : inputErrorFor(folder, error);
  }
}

/** What was found below `path`, under the name that the user gave it. */
function asTyped(part: FolderFiles | Unreadable, folder: string, path: string): Place | Group {
  if ("error" in part) return { kind: "failed", path: join(folder, part.path.slice(path.length)), error: part.error };
  return { kind: "folder", ...part, folder: join(folder, part.folder.slice(path.length)) };
}

function placeOf({ path, error }: FoundFile): Place {
  return error === undefined ? { kind: "file", path } : { kind: "failed", path, error };
}

function noArticles(folder: string): InputError {
  return new InputError(`there are no articles in the folder ${nameInMessage(folder)}`, {
    hint: `name the files: in folders newsctl looks for ${ARTICLE_ENDINGS.join(", ")}`,
  });
}

/** What stands at a path, or undefined where nothing does. Throws `InputError` where that cannot be said. */
function statOrNothing(reference: string, host: Host): Stats | undefined {
  try {
    return statSync(resolve(host.cwd, reference));
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(systemCode(error) ?? "")) return undefined;
    throw inputErrorFor(reference, error);
  }
}

/** Whether a place can have been found twice; the files of one folder are different ones, but for links. */
function mayRepeat(places: readonly (Place | Group)[]): boolean {
  return places.length > 1 || places.some((place) => place.kind === "folder" && place.linked);
}

/** The first of places that are the same: a file named twice, or again by its folder, is one article. */
function withoutRepeats(places: readonly (Place | Group)[], host: Host): readonly (Place | Group)[] {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => {
    const size = seen.size;
    return seen.add(key).size > size;
  };
  return places.flatMap((place): readonly (Place | Group)[] => {
    if (place.kind !== "folder") return isNew(keyOf(place, host)) ? [place] : [];
    const names = place.names.filter((name) => {
      const path = join(place.real, name);
      return isNew(place.linked ? realpathOr(path) : path);
    });
    return names.length === 0 ? [] : [{ ...place, names }];
  });
}

function keyOf(place: Place, host: Host): string {
  if (place.kind === "stdin") return "-";
  return place.kind === "link" ? place.path : realpathOr(resolve(host.cwd, place.path));
}

/** The real path of a file; a broken link is known by its own. */
function realpathOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Ids unique in this run. A file named by its id keeps it as long as no other has it. */
function giveIds(places: readonly (Place | Group)[]): Locations {
  const count = places.reduce((sum, place) => sum + (place.kind === "folder" ? place.names.length : 1), 0);
  const named = {
    *[Symbol.iterator]() {
      for (const place of expand(places)) yield nameOf(place);
    },
  };
  const idOf = uniqueIds(named, count);
  const own = new Set(places.flatMap((place) => (place.kind === "file" ? (place.id ?? []) : [])));
  if (own.size > 0) {
    let index = 0;
    for (const name of named) own.delete(idOf(index++, name));
  }
  return {
    count,
    *[Symbol.iterator]() {
      let index = 0;
      for (const place of expand(places)) {
        const id = idOf(index++, nameOf(place));
        if (place.kind === "failed") yield place;
        else if (place.kind === "stdin") yield { kind: "stdin", id };
        else if (place.kind === "link") yield { kind: "link", id, path: place.path };
        else yield { kind: "file", id: place.id !== undefined && own.has(place.id) ? place.id : id, path: place.path };
      }
    },
  };
}

function* expand(places: readonly (Place | Group)[]): Generator<Place, void, void> {
  for (const place of places) {
    if (place.kind !== "folder") yield place;
    else for (const name of place.names) yield { kind: "file", path: join(place.folder, name) };
  }
}

/** What an id is made from. The ending keeps dots in the last part of an address from being taken for one. */
function nameOf(place: Place): string {
  if (place.kind === "stdin") return "stdin";
  return place.kind === "link" ? `${idOfLink(place.path)}.html` : place.path;
}
