/** Where something stands in a file, for terminals that can take people there. */
import type { Article } from "../document/article.ts";
import type { Place, Run } from "./report.ts";

/** Formats whose text is the file itself, so that lines of one are lines of the other. */
const AS_IT_STANDS: ReadonlySet<Article["format"]> = new Set(["seed", "plain", "markdown"]);

/** From an offset of the article's text to its place; undefined for standard input, which is nowhere. */
export function placesIn(article: Article): (offset: number) => Place | undefined {
  const { path, text, format } = article;
  if (path === undefined) return () => undefined;
  if (!AS_IT_STANDS.has(format)) return () => ({ path });
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    return { path, line: countUpTo(starts, offset) };
  };
}

/** Words that lead to `place`, where there is one. */
export function linked(run: Run, place: Place | undefined): Run {
  return place === undefined ? run : { ...run, place };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the ascending `numbers` are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
