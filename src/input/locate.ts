/** References as typed become places to read from: ids, prefixes, paths, globs, folders, standard input. */
import type { Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { InputError } from "../errors.ts";
import type { Host } from "../host.ts";
import { assignIds } from "./article-id.ts";
import { type Corpus, findInCorpus, openCorpus } from "./corpus.ts";
import { idOfLink, isLink } from "./fetch/id-of-link.ts";
import { expandGlob, isGlob } from "./glob.ts";
import type { InputOptions } from "./input-options.ts";
import { nameInMessage } from "./name-in-message.ts";
import { inputErrorFor, systemCode } from "./system-error.ts";
import { ARTICLE_ENDINGS, walkFolder } from "./walk-folder.ts";

/** A place that an article is read from. */
export type Location =
  | { readonly kind: "file"; readonly id: string /** As the user would type it. */; readonly path: string }
  | { readonly kind: "stdin"; readonly id: string }
  /** A web page; `path` is its address as typed. */
  | { readonly kind: "link"; readonly id: string; readonly path: string }
  /** Found and known to be unreadable. */
  | { readonly kind: "failed"; readonly path: string; readonly error: InputError };

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

/** Where the articles of `refs` are, in order, each place once. Throws `InputError` for a reference that names nothing. */
export async function locate(refs: readonly string[], options: InputOptions, host: Host): Promise<readonly Location[]> {
  // Opened when first needed, and once.
  let corpus: Promise<Corpus> | undefined;
  const open = (): Promise<Corpus> => (corpus ??= openCorpus(options, host));
  const places: Place[] = refs.length === 0 ? corpusPlaces(await open()) : [];
  for (const reference of refs) places.push(...(await locateOne(reference, host, open)));
  return giveIds(await withoutRepeats(places, host));
}

async function locateOne(reference: string, host: Host, open: () => Promise<Corpus>): Promise<readonly Place[]> {
  if (reference === "-" || reference === "/dev/stdin") return [{ kind: "stdin" }];
  if (isLink(reference)) return [{ kind: "link", path: reference }];
  if (reference === "" || reference.includes("\0")) {
    throw new InputError(`${nameInMessage(reference)} names no article`, { hint: "give an id, a file, a folder or -" });
  }
  const found = await statOrNothing(reference, host);
  if (found?.isDirectory()) return await folderPlaces(reference, host);
  if (found !== undefined) return [{ kind: "file", path: reference }];
  if (isGlob(reference)) return (await expandGlob(reference, host.cwd)).map(placeOf);
  const { path, id, error } = findInCorpus(reference, await open());
  return [error === undefined ? { kind: "file", path, id } : { kind: "failed", path, error }];
}

function corpusPlaces({ folder, files }: Corpus): Place[] {
  if (files.length === 0) throw noArticles(folder);
  return files.map(placeOf);
}

async function folderPlaces(folder: string, host: Host): Promise<readonly Place[]> {
  const path = resolve(host.cwd, folder);
  try {
    const files = await walkFolder(path);
    if (files.length === 0) throw noArticles(folder);
    const base = folder.replace(/[/\\]+$/, "");
    return files.map((file) => placeOf({ ...file, path: `${base}${file.path.slice(path.length)}` }));
  } catch (error) {
    throw error instanceof InputError ? error : inputErrorFor(folder, error);
  }
}

function placeOf({ path, error }: { readonly path: string; readonly error?: InputError }): Place {
  return error === undefined ? { kind: "file", path } : { kind: "failed", path, error };
}

function noArticles(folder: string): InputError {
  return new InputError(`there are no articles in the folder ${nameInMessage(folder)}`, {
    hint: `name the files: in folders newsctl looks for ${ARTICLE_ENDINGS.join(", ")}`,
  });
}

/** What stands at a path, or undefined where nothing does. Throws `InputError` where that cannot be said. */
async function statOrNothing(reference: string, host: Host): Promise<Stats | undefined> {
  try {
    return await stat(resolve(host.cwd, reference));
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(systemCode(error) ?? "")) return undefined;
    throw inputErrorFor(reference, error);
  }
}

/** The first of places that are the same: a file named twice, or again by its folder, is one article. */
async function withoutRepeats(places: readonly Place[], host: Host): Promise<readonly Place[]> {
  const seen = new Set<string>();
  const kept: Place[] = [];
  for (const place of places) {
    const key = await keyOf(place, host);
    if (!seen.has(key)) kept.push(place);
    seen.add(key);
  }
  return kept;
}

async function keyOf(place: Place, host: Host): Promise<string> {
  if (place.kind === "stdin") return "-";
  return place.kind === "link" ? place.path : await realpathOr(resolve(host.cwd, place.path));
}

/** The real path of a file; a broken link is known by its own. */
async function realpathOr(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

/** Ids unique in this run. A file named by its id keeps it as long as no other has it. */
function giveIds(places: readonly Place[]): readonly Location[] {
  const ids = assignIds(places.map(nameOf));
  const taken = new Set(ids);
  return places.map((place, index): Location => {
    const id = ids[index] ?? "";
    if (place.kind === "failed") return place;
    if (place.kind === "stdin") return { kind: "stdin", id };
    if (place.kind === "link") return { kind: "link", id, path: place.path };
    const kept = place.id !== undefined && !taken.has(place.id) ? place.id : id;
    return { kind: "file", id: kept, path: place.path };
  });
}

/** What an id is made from. The ending keeps dots in the last part of an address from being taken for one. */
function nameOf(place: Place): string {
  if (place.kind === "stdin") return "stdin";
  return place.kind === "link" ? `${idOfLink(place.path)}.html` : place.path;
}
