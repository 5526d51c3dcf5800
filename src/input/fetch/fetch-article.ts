/** Links: the page at an address, from the cache or the network. */
import type { Diagnostic } from "../../document/article.ts";
import { InputError, UsageError } from "../../errors.ts";
import type { Host } from "../../host.ts";
import { type FetchedPage, type FetchOptions, fetchPage } from "./fetch-page.ts";
import { type Network, nodeNetwork } from "./network.ts";
import { type CachedPage, cacheFolder, readCachedPage, writeCachedPage } from "./page-cache.ts";

export interface LinkOptions extends FetchOptions {
  /** `--refresh`: fetch the page even if it is in the cache. */
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
  if (refresh && offline) throw new UsageError("--refresh and --offline exclude each other");
  const folder = cacheFolder(host);
  const cached = folder === undefined ? undefined : await readCachedPage(folder, address);
  if (offline) {
    if (cached !== undefined) return { ...cached, warnings: [] };
    throw new InputError(`"${address}" is not in the cache`, { hint: "read it once without --offline" });
  }
  if (cached !== undefined && !refresh && host.now() - cached.fetchedAt < FRESH_MS) return { ...cached, warnings: [] };
  try {
    const page = await fetchPage(address, options, network);
    if (folder !== undefined) await writeCachedPage(folder, address, { ...page, fetchedAt: host.now() });
    return { ...page, warnings: [] };
  } catch (error) {
    if (cached === undefined || refresh || !(error instanceof InputError)) throw error;
    return { ...cached, warnings: [{ message: staleMessage(error, cached) }] };
  }
}

function staleMessage(error: InputError, cached: CachedPage): string {
  return `${error.message}; this is the copy of ${new Date(cached.fetchedAt).toISOString().slice(0, 10)} in the cache`;
}

/** An id for a link: what the address ends in. "https://www.bbc.com/news/world-europe-50473792?x=1" is "world-europe-50473792". */
export function idOfLink(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const parts = url.pathname
    .split("/")
    .filter((part) => part !== "" && !/^(?:index|default|amp)(?:\.\w+)?$/i.test(part));
  const last = parts.at(-1)?.replace(/\.(?:html?|php|aspx?|jsp|shtml|amp)$/i, "");
  const id = decodeLoosely(last ?? "")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .slice(0, 100);
  return id === "" ? url.hostname : id;
}

function decodeLoosely(part: string): string {
  // A stray % is no escape.
  return /%(?![0-9a-f]{2})/i.test(part) ? part : safeDecode(part);
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
