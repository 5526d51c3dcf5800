/**
 * The way in: references as typed become articles, one in memory at a time. Everything that commands need of this folder.
 */
import type { Article } from "../document/article.ts";
import { NewsctlError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { InputOptions } from "./input-options.ts";
import { locate } from "./locate.ts";
import type { ReadFailure } from "./read-failure.ts";
import { readSource } from "./read-source.ts";
import type { RecordIds } from "./record-ids.ts";

/**
 * The articles that `refs` name, in their order: ids or unique prefixes of ids, paths, globs, folders, links, `-` for
 * standard input; none means the whole corpus. A data set or a feed is as many articles as it has records. Throws
 * `InputError` before the first article when a reference names nothing or too much; what fails later is a value.
 */
export async function* readArticles(
  refs: readonly string[],
  options: InputOptions,
  host: Host,
): AsyncGenerator<Article | ReadFailure, void, void> {
  const locations = await locate(refs, options, host);
  let ids: RecordIds | undefined;
  const recordIds = async (): Promise<RecordIds> => {
    const { createRecordIds } = await import("./record-ids.ts");
    ids ??= createRecordIds(locations.flatMap((location) => (location.kind === "failed" ? [] : location.id)));
    return ids;
  };
  for (const location of locations) {
    const reference = location.kind === "stdin" ? "-" : location.path;
    if (location.kind === "failed") yield { reference, error: location.error };
    else {
      try {
        yield* readSource(location, options, host, recordIds);
      } catch (error) {
        if (!(error instanceof NewsctlError)) throw error;
        yield { reference, error };
      }
    }
  }
}
