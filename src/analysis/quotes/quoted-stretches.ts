/** The stretches of an article between quotation marks: the ground that attribution stands on. */
import type { Segmentation } from "../../document/annotations.ts";
import { type Article, type Diagnostic, isQuotable } from "../../document/article.ts";
import { trimSpan } from "../../document/span.ts";
import type { QuotedStretch } from "./attribution.ts";
import { pairMarks } from "./marks/pair-marks.ts";

/**
 * The outermost quoted stretches of the headline and the body, in order. Double marks of every shape and, where they
 * pair up, the single marks of British papers; empty pairs are left out. Linear in the text.
 */
export function findQuotedStretches(article: Article, _segmentation: Segmentation): readonly QuotedStretch[] {
  const paragraphs = article.blocks.flatMap((block, index) =>
    isQuotable(block) ? [{ block: index, start: block.dateline?.end ?? block.start, end: block.end }] : [],
  );
  const stretches: QuotedStretch[] = [];
  for (const pair of pairMarks(article.text, paragraphs)) {
    const { start, end } = trimSpan(article.text, pair.inner);
    if (start === end) continue;
    const block = paragraphs[pair.paragraph]?.block ?? 0;
    const { outer, opened, closed, continues } = pair;
    stretches.push({ start, end, outer, block, opened, closed, continues });
  }
  return stretches;
}

/** A warning, with its place, for every quotation of which a mark had to be guessed. */
export function markWarnings(stretches: readonly QuotedStretch[]): readonly Diagnostic[] {
  return stretches.flatMap(({ opened, closed, outer }, index) => {
    if (!opened)
      return [{ message: "quotation mark was never opened: read from where the words here begin", span: outer }];
    if (closed || stretches[index + 1]?.continues) return [];
    return [{ message: "quotation mark is never closed: read to the end of its paragraph", span: outer }];
  });
}
