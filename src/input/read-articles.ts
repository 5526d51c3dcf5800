/**
 * The way in: references as typed become articles, one in memory at a time. Everything that commands need of this folder.
 */
import type { Article } from "../document/article.ts";
import { NewsctlError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { InputOptions } from "./input-options.ts";
import { type Location, type Locations, locate } from "./locate.ts";
import type { ReadFailure } from "./read-failure.ts";
import { readSource } from "./read-source.ts";
import type { RecordIds } from "./record-ids.ts";

/** Places that articles are read from, found but not yet opened. */
export interface Articles {
  readonly locations: Locations;
  /** The articles of one of the places; those that fail are values. A data set or a feed is as many articles as it has records. */
  read(location: Location): AsyncGenerator<Article | ReadFailure, void, void>;
}

/**
 * The places that `refs` name, in their order: ids or unique prefixes of ids, paths, globs, folders, links, `-` for
 * standard input; none means the whole corpus. Throws `InputError` when a reference names nothing or too much.
 */
export async function openArticles(refs: readonly string[], options: InputOptions, host: Host): Promise<Articles> {
  const locations = await locate(refs, options, host);
  let ids: RecordIds | undefined;
  const recordIds = async (): Promise<RecordIds> => {
    const { createRecordIds } = await import("./record-ids.ts");
    ids ??= createRecordIds(idsOf(locations));
    return ids;
  };
  return {
    locations,
    async *read(location) {
      const reference = location.kind === "stdin" ? "-" : location.path;
      if (location.kind === "failed") {
        yield { reference, error: location.error };
        return;
      }
      try {
        yield* readSource(location, options, host, recordIds);
      } catch (error) {
        if (!(error instanceof NewsctlError)) throw error;
        yield { reference, error };
      }
    },
  };
}

/** The articles of all the places, one after the other. */
export async function* readArticles(
  refs: readonly string[],
  options: InputOptions,
  host: Host,
): AsyncGenerator<Article | ReadFailure, void, void> {
  const { locations, read } = await openArticles(refs, options, host);
  for (const location of locations) yield* read(location);
}

function* idsOf(locations: Locations): Generator<string, void, void> {
  for (const location of locations) if (location.kind !== "failed") yield location.id;
}
