/** Articles for programs: read as the command line reads them. */
import type { Article } from "../document/article.ts";
import { InputError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { InputFormat, InputOptions } from "../input/input-options.ts";
import { packageRoot } from "../package-root.ts";

/** A path, a link, or the text itself. */
export type ArticleSource = string | URL | { readonly text: string; readonly id?: string };

export interface ReadOptions {
  /** What the source is read as, whatever it looks like; told by content without. */
  readonly format?: InputFormat;
  /** What a data set calls the fields of its articles: `{ body: "content" }`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** False leaves letters as they are that were decoded wrongly before ("CastrillÃ³n"). */
  readonly repair?: boolean;
  /** Links to this machine and private networks are refused unless this is true. */
  readonly allowPrivate?: boolean;
  /** Longest wait for a link; 30 by default. */
  readonly timeoutSeconds?: number;
}

/**
 * The one article of `source`: a file of any format that newsctl reads, a link, or `{ text }`. Rejects with `InputError` or
 * `ParseError` when it cannot be read, or holds more articles than one.
 */
export async function readArticle(source: ArticleSource, options: ReadOptions = {}): Promise<Article> {
  let only: Article | undefined;
  for await (const article of readArticles(source, options)) {
    if (only !== undefined) {
      throw new InputError(`${nameOf(source)} holds more than one article`, { hint: "use readArticles" });
    }
    only = article;
  }
  if (only === undefined) throw new InputError(`there is no article in ${nameOf(source)}`);
  return only;
}

/** All articles of `source`, one in memory at a time: a feed or data set, a folder, a glob. Throws at the first that cannot be read. */
export async function* readArticles(
  source: ArticleSource,
  options: ReadOptions = {},
): AsyncGenerator<Article, void, void> {
  const { readArticles: read } = await import("../input/read-articles.ts");
  const { isReadFailure } = await import("../input/read-failure.ts");
  const text = typeof source === "object" && "text" in source ? source : undefined;
  const host = await libraryHost(text?.text ?? "");
  const input = await inputOptions(options);
  for await (const article of read([await referenceOf(source)], input, host)) {
    if (isReadFailure(article)) throw article.error;
    yield text?.id === undefined ? article : { ...article, id: text.id };
  }
}

async function referenceOf(source: ArticleSource): Promise<string> {
  if (typeof source === "string") return source;
  if (!(source instanceof URL)) return "-";
  const { fileURLToPath } = await import("node:url");
  return source.protocol === "file:" ? fileURLToPath(source) : source.href;
}

function nameOf(source: ArticleSource): string {
  return typeof source === "object" && "text" in source ? "the text" : `"${String(source)}"`;
}

async function inputOptions({
  format,
  fields = {},
  repair = true,
  allowPrivate = false,
  timeoutSeconds,
}: ReadOptions): Promise<InputOptions> {
  const { parseFieldFlags } = await import("../input/field-flags.ts");
  return {
    ...(format !== undefined && { formatIn: format }),
    fields: parseFieldFlags(Object.entries(fields).map(([name, column]) => `${name}=${column}`)),
    repair,
    links: { allowPrivate, refresh: false, offline: false, ...(timeoutSeconds !== undefined && { timeoutSeconds }) },
  };
}

/** The world as a library sees it: files and links, no command line, no terminal. */
async function libraryHost(text: string): Promise<Host> {
  const { cwd, env, platform } = await import("node:process");
  const silent = { isTTY: false, columns: undefined, write: async () => true };
  return {
    argv: [],
    cwd: cwd(),
    env,
    platform,
    stdin: { isTTY: false, read: async () => new TextEncoder().encode(text) },
    stdout: silent,
    stderr: silent,
    now: () => Date.now(),
    packageRoot: packageRoot(),
  };
}
