/** Links: the page at an address, from the cache or the network. */
import type { Diagnostic } from "../../document/article.ts";
import { InputError } from "../../errors.ts";
import type { Host } from "../../host.ts";
import { type FetchedPage, type FetchOptions, fetchPage } from "./fetch-page.ts";
import { type Network, nodeNetwork } from "./network.ts";
import { type CachedPage, cacheFolder, readCachedPage, writeCachedPage } from "./page-cache.ts";

export interface LinkOptions extends FetchOptions {
  /** `--refresh`: fetch the page even if it is in the cache. Without effect beside `offline`. */
  readonly refresh?: boolean;
  /** `--offline`: read from the cache alone. */
  readonly offline?: boolean;
}

export interface LinkedPage extends FetchedPage {
  readonly warnings: readonly Diagnostic[];
}

/** How long a page is read from the cache without asking the server again. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/**
 * The page at `address`. A copy in the cache that is younger than a day is as good as the page; an older one serves where
 * the page cannot be fetched, with a warning. Throws `InputError`.
 */
export async function fetchArticle(
  address: string,
  options: LinkOptions,
  host: Host,
  network: Network = nodeNetwork,
): Promise<LinkedPage> {
  const { refresh = false, offline = false } = options;
  const folder = cacheFolder(host);
  const cached = folder === undefined ? undefined : await readCachedPage(folder, address);
  if (offline) {
    if (cached !== undefined) return { ...cached, warnings: [] };
    throw new InputError(`"${address}" is not in the cache`, { hint: "read it once without --offline" });
  }
  if (cached !== undefined && !refresh && isFresh(host.now() - cached.fetchedAt)) return { ...cached, warnings: [] };
  try {
    const page = await fetchPage(address, options, network);
    if (folder !== undefined) await writeCachedPage(folder, address, { ...page, fetchedAt: host.now() });
    return { ...page, warnings: [] };
  } catch (error) {
    if (cached === undefined || refresh || !(error instanceof InputError)) throw error;
    return { ...cached, warnings: [{ message: staleMessage(error, cached) }] };
  }
}

/** A page from the future was kept when the clock was wrong: its age says nothing. */
function isFresh(age: number): boolean {
  return age >= 0 && age < FRESH_MS;
}

function staleMessage(error: InputError, cached: CachedPage): string {
  return `${error.message}; this is the copy of ${new Date(cached.fetchedAt).toISOString().slice(0, 10)} in the cache`;
}
