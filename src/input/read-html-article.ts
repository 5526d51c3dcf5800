/** Web pages, told apart and handed to the parser. Loaded when the first page is read: plain text does not pay for it. */
import type { Article, Diagnostic } from "../document/article.ts";
import { parseHtml } from "../parser/html/parse-html.ts";
import { decode } from "./decode.ts";
import { decodeHtml } from "./decode-html.ts";
import type { Source } from "./is-html.ts";
import { parsing, type ReadingWatch } from "./reading-watch.ts";

interface Page {
  readonly text: string;
  readonly warnings: readonly Diagnostic[];
}

/** The article in a page. `name` is for messages; `mend` is what is done to the decoded page. Throws `ParseError`. */
export async function readHtmlArticle(
  place: { readonly id: string; readonly path?: string },
  { bytes, url, charset, warnings = [] }: Source,
  name: string,
  mend: (page: Page) => Page = (page) => page,
  watch?: ReadingWatch,
): Promise<Article> {
  const decoded = mend(await decodeHtml(bytes, charset, (unknown) => decode(unknown, name)));
  const page = {
    ...place,
    ...(url !== undefined && { url }),
    html: decoded.text,
    warnings: [...warnings, ...decoded.warnings],
  };
  return parsing(watch, () => parseHtml(page));
}
