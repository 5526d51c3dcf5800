/** Fetched pages on disk, one file each: a line of JSON about the page, then its bytes. */
import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import type { Host } from "../../host.ts";
import { makeFolder } from "../../make-folder.ts";
import type { FetchedPage } from "./fetch-page.ts";

export interface CachedPage extends FetchedPage {
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
}

/** Version of the file format; another one is no page. */
const FORMAT = 1;

/** The cache folder by the XDG Base Directory Specification, or undefined where the environment names no home. */
export function cacheFolder({ env }: Pick<Host, "env">): string | undefined {
  const base = env["XDG_CACHE_HOME"];
  // "All paths must be absolute"; others are to be ignored.
  if (base !== undefined && isAbsolute(base)) return join(base, "newsctl");
  const home = env["HOME"] ?? env["USERPROFILE"];
  if (env["LOCALAPPDATA"] !== undefined && env["HOME"] === undefined)
    return join(env["LOCALAPPDATA"], "newsctl", "cache");
  return home === undefined || home === "" ? undefined : join(home, ".cache", "newsctl");
}

/** The page kept for `address`, or undefined where there is none or its file is damaged. */
export async function readCachedPage(folder: string, address: string): Promise<CachedPage | undefined> {
  const file = await readFile(fileOf(folder, address)).catch(() => undefined);
  const lineEnd = file?.indexOf(0x0a) ?? -1;
  if (file === undefined || lineEnd < 0) return undefined;
  const head = parseHead(file.toString("utf8", 0, lineEnd));
  const bytes = file.subarray(lineEnd + 1);
  if (head === undefined || head.address !== address || head.size !== bytes.length) return undefined;
  const { url, contentType, charset, fetchedAt } = head;
  return { url, contentType, fetchedAt, bytes, ...(charset !== undefined && { charset }) };
}

/** Keeps a page. Resolves to false where the folder cannot be written: a page that was fetched is read all the same. */
export async function writeCachedPage(folder: string, address: string, page: CachedPage): Promise<boolean> {
  const { bytes, ...rest } = page;
  const head = JSON.stringify({ format: FORMAT, address, size: bytes.length, ...rest });
  const path = fileOf(folder, address);
  // Written beside and moved: two runs at once never see half a page.
  const draft = `${path}.${createHash("sha256").update(`${head}${Math.random()}`).digest("hex").slice(0, 12)}`;
  try {
    makeFolder(folder);
    await writeFile(draft, Buffer.concat([Buffer.from(`${head}\n`), bytes]), { mode: 0o600 });
    await rename(draft, path);
    return true;
  } catch {
    return false;
  }
}

function fileOf(folder: string, address: string): string {
  return join(folder, `${createHash("sha256").update(address).digest("hex").slice(0, 40)}.page`);
}

interface Head {
  readonly address: string;
  readonly size: number;
  readonly url: string;
  readonly contentType: string;
  readonly charset?: string;
  readonly fetchedAt: number;
}

function parseHead(line: string): Head | undefined {
  try {
    const head: unknown = JSON.parse(line);
    return isHead(head) ? head : undefined;
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== "object" || value === null) return false;
  const head: Partial<Record<keyof Head | "format", unknown>> = value;
  return (
    head.format === FORMAT &&
    typeof head.address === "string" &&
    typeof head.size === "number" &&
    typeof head.url === "string" &&
    typeof head.contentType === "string" &&
    typeof head.fetchedAt === "number" &&
    (head.charset === undefined || typeof head.charset === "string")
  );
}
