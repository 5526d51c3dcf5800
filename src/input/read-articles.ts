/**
 * The way in: references as typed become articles, one in memory at a time. Everything that commands need of this folder.
 */
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Article } from "../document/article.ts";
import { InputError, NewsctlError } from "../errors.ts";
import type { Host } from "../host.ts";
import { parseArticle } from "../parser/parse-article.ts";
import type { InputOptions } from "./input-options.ts";

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
  const corpus = resolve(host.cwd, options.corpus ?? host.env["NEWSCTL_CORPUS"] ?? `${host.packageRoot}/seeds`);
  for (const reference of refs.length === 0 ? [corpus] : refs) {
    try {
      const path = reference === "-" ? undefined : resolve(host.cwd, reference);
      const bytes = path === undefined ? await host.stdin.read() : await readFile(path);
      const id = basename(reference).replace(/\.[^.]*$/, "");
      yield parseArticle({ id, ...(path !== undefined && { path }), text: new TextDecoder().decode(bytes) });
    } catch (error) {
      const wrapped =
        error instanceof NewsctlError ? error : new InputError(`cannot read "${reference}"`, { cause: error });
      yield { reference, error: wrapped };
    }
  }
}
