/**
 * The way in: references as typed become articles, one in memory at a time. Everything that commands need of this folder.
 */
import { resolve } from "node:path";
import type { Article } from "../document/article.ts";
import { NewsctlError, ParseError } from "../errors.ts";
import type { Host } from "../host.ts";
import { parseArticle } from "../parser/parse-article.ts";
import { decode } from "./decode.ts";
import type { InputOptions } from "./input-options.ts";
import { isHtml, type Source } from "./is-html.ts";
import { type Location, locate } from "./locate.ts";
import { nameInMessage } from "./name-in-message.ts";
import { MAX_BYTES, readBytes, tooLarge } from "./read.ts";

/** An article that was found but could not be read or parsed; the others go on. */
export interface ReadFailure {
  /** The file or reference as the user would type it. */
  readonly reference: string;
  readonly error: NewsctlError;
}

export function isReadFailure(value: Article | ReadFailure): value is ReadFailure {
  return "error" in value;
}

/**
 * The articles that `refs` name, in their order: ids or unique prefixes of ids, paths, globs, folders, `-` for standard
 * input; none means the whole corpus. Throws `InputError` before the first article when a reference names nothing or too
 * much; an article that fails later is a value.
 */
export async function* readArticles(
  refs: readonly string[],
  options: InputOptions,
  host: Host,
): AsyncGenerator<Article | ReadFailure, void, void> {
  for (const location of await locate(refs, options, host)) {
    const reference = location.kind === "stdin" ? "-" : location.path;
    if (location.kind === "failed") yield { reference, error: location.error };
    else {
      try {
        yield await readOne(location, options, host);
      } catch (error) {
        if (!(error instanceof NewsctlError)) throw error;
        yield { reference, error };
      }
    }
  }
}

async function readOne(
  location: Exclude<Location, { kind: "failed" }>,
  options: InputOptions,
  host: Host,
): Promise<Article> {
  const name = location.kind === "stdin" ? "standard input" : location.path;
  const source = await readSource(location, options, host);
  const { bytes } = source;
  if (bytes.length > MAX_BYTES) throw tooLarge(name, MAX_BYTES);
  if (bytes.length === 0) throw nothingToRead(name);
  const place = { id: location.id, ...(location.kind !== "stdin" && { path: location.path }) };
  if (isHtml(source)) {
    const { readHtmlArticle } = await import("./read-html-article.ts");
    return await readHtmlArticle(place, source, name);
  }
  const { text, warnings } = await decode(bytes, name);
  if (!/\S/.test(text)) throw nothingToRead(name);
  return parseArticle({ ...place, text, warnings: [...(source.warnings ?? []), ...warnings] });
}

async function readSource(
  location: Exclude<Location, { kind: "failed" }>,
  { links }: InputOptions,
  host: Host,
): Promise<Source> {
  if (location.kind === "stdin") return { bytes: await host.stdin.read() };
  if (location.kind === "file") return { bytes: await readBytes(resolve(host.cwd, location.path), location.path) };
  const { fetchArticle } = await import("./fetch/fetch-article.ts");
  return await fetchArticle(location.path, links ?? {}, host);
}

function nothingToRead(name: string): ParseError {
  return new ParseError(`nothing to read in ${nameInMessage(name)}: it is empty`, {
    hint: "give a file that holds an article",
  });
}
